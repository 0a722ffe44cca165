using Graph.Model;
using Graph.Read.Lists;
using Graph.Relate;
using Graph.Resolve;
using Graph.Resolve.Names;
using Graph.Sources;

namespace Graph.Tests.Draw;

/// <summary>The graph of the five lists with what is curated, built once.</summary>
internal static class SeedBuild
{
    private static readonly Lazy<KnowledgeGraph> Built = new(Build);

    /// <summary>The graph.</summary>
    public static KnowledgeGraph Graph => Built.Value;

    private static KnowledgeGraph Build()
    {
        var seeds = Seeds.Load(ProjectFolder.Path("seeds"));
        var lists = seeds
            .Sources.Entries.Select(e => ListReader.Read(SourceReader.Read(ProjectFolder.Path("seeds/" + e.File)).Source!))
            .ToList();
        var resolution = Resolver.Resolve(lists, seeds.Sources, seeds.Venues, seeds.Ledger);
        return Relater.Relate(resolution, seeds.Lexicon, seeds.Curated, NameRulings.Of(seeds.Ledger), seeds.Sources).Graph;
    }
}
