using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Graph.Model;
using Graph.Read.Lists;
using Graph.Read.Records.Atom;
using Graph.Read.Records.BibTex;
using Graph.Read.Records.Citation;
using Graph.Read.Records.Csv;
using Graph.Read.Records.Json;

namespace Graph.Read;

/// <summary>The forms of sources that are read: the one list of them.</summary>
public static class SourceFormats
{
    /// <summary>All forms, in the order in which they are asked whether a source is theirs.</summary>
    public static ImmutableArray<ISourceFormat> All { get; } =
    [
        new JsonRecordsFormat(),
        new AtomRecordsFormat(),
        new CsvRecordsFormat(),
        new BibTexRecordsFormat(),
        new CitationFileFormat(),
        new ListFormat(),
    ];

    /// <summary>Reads sources, side by side.</summary>
    /// <returns>What was read from each, in the order of the sources.</returns>
    public static ImmutableArray<Extraction> ReadAll(ImmutableArray<SourceText> sources)
    {
        // No long source is left over to the end, when the other cores have nothing to do.
        var order = Enumerable.Range(0, sources.Length).OrderByDescending(i => sources[i].Text.Length).ToArray();
        var read = InParallel.Select(order, i => Read(sources[i]), few: 1);
        Array.Sort(order, read);
        return ImmutableCollectionsMarshal.AsImmutableArray(read);
    }

    /// <summary>Reads a source in its form; one of a form that is not known gives no mentions and a diagnostic that says so.</summary>
    public static Extraction Read(SourceText source) => Of(source)?.Read(source) ?? Unknown(source);

    /// <summary>The source with the text in which its quotes are looked for.</summary>
    public static SourceText Decode(SourceText source) => Of(source)?.Decode(source) ?? source;

    /// <summary>The form of a source; null where it is none of them.</summary>
    public static ISourceFormat? Of(SourceText source) => All.FirstOrDefault(f => f.CanRead(source));

    /// <summary>Whether a file's name has one of these endings, whatever their case.</summary>
    internal static bool EndsWith(SourceText source, ImmutableArray<string> endings) =>
        endings.Contains(Path.GetExtension(source.Path), StringComparer.OrdinalIgnoreCase);

    private static Extraction Unknown(SourceText source)
    {
        var known = string.Join("; ", All.Select(f => $"{f.Name} ({string.Join(", ", f.Endings)})"));
        var message =
            $"a file that ends in '{Path.GetExtension(source.Path)}' is of no form that is read here, and nothing "
            + $"was read from it; expected {known}.";
        return new Extraction(source, null, [], [], [new Diagnostic(source.Path, 0, 0, RepairCodes.NoFormat, Severity.Error, message)]);
    }
}
