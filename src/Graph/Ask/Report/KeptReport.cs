using System.Collections.Immutable;
using Graph.Model;
using Graph.Sources.Kept;

namespace Graph.Ask.Report;

/// <summary>What a build made of one kept text.</summary>
/// <param name="Id">The source's id.</param>
/// <param name="Kind">What it is, such as <c>readme</c>.</param>
/// <param name="Path">The file as the user named its folder, with forward slashes.</param>
/// <param name="Sha256">SHA-256 of the file's bytes, in lower-case hex digits.</param>
/// <param name="Address">Where it was fetched; empty where the index does not say.</param>
/// <param name="Version">Which state of it that was; empty where the index does not say.</param>
/// <param name="Relations">Relations that quote it; 0 where it was left or says nothing.</param>
public sealed record KeptReport(string Id, string Kind, string Path, string Sha256, string Address, string Version, int Relations)
{
    /// <summary>The report of each text.</summary>
    public static ImmutableArray<KeptReport> Of(KeptTexts kept, KnowledgeGraph graph)
    {
        if (kept.Texts.IsEmpty)
        {
            return [];
        }

        var relations = graph.Relations.SelectMany(r => r.Evidence.Select(e => e.Source).Distinct()).CountBy(s => s).ToDictionary();
        return
        [
            .. kept.Texts.Select(t => new KeptReport(
                t.Id,
                t.Kind,
                t.Source.Path,
                t.Source.Sha256,
                t.Address,
                t.Version,
                relations.GetValueOrDefault(t.Id)
            )),
        ];
    }
}
