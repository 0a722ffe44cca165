using System.Collections.Immutable;
using Graph.Model;
using Graph.Resolve.Names;
using Graph.Text;

namespace Graph.Relate.Columns;

/// <summary>Links behind a label that says what they lead to (<c>ExpEnv: [MuJoCo](…)</c>): data sets, environments and models, never the
/// work's own code.</summary>
internal static class LabelledLinks
{
    private const int LongestName = 5;

    private static readonly ImmutableArray<ColumnKind> LeadingKinds =
    [
        ColumnKind.Bases,
        ColumnKind.Teachers,
        ColumnKind.TrainingData,
        ColumnKind.EvaluatedOn,
        ColumnKind.Environments,
        ColumnKind.Data,
    ];

    /// <summary>What the label of a link says that it leads to; null where it says something else, or is the head of a column.</summary>
    public static ColumnKind? KindOf(Link link) => link.Key is { } key ? Leading(key) : null;

    /// <summary>What a label says of what stands behind it; null where it is not understood, or is the head of a column.</summary>
    public static ColumnKind? Leading(string label) => ColumnHeads.Of(label) is { } kind && LeadingKinds.Contains(kind) ? kind : null;

    /// <summary>The names that the links of an entry behind labels of one kind bear.</summary>
    public static IEnumerable<(string Name, Link Link)> Under(ColumnKind kind, Mention mention) =>
        from link in mention.Links
        where KindOf(link) == kind
        from part in link.Label.Split([',', ';', '、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        let name = WithoutKind(part)
        where IsName(name)
        select (name, link);

    /// <summary>The data sets that the labels of an entry name, and what they are.</summary>
    public static IEnumerable<(string Name, string Kind)> Datasets(Entry entry) =>
        Under(ColumnKind.Environments, entry.Mention)
            .Select(l => l.Name)
            .Concat(entry.Labelled.Where(v => v.Kind == ColumnKind.Environments).Select(v => v.Name))
            .Select(name => (name, "environment"))
            .Concat(
                Under(ColumnKind.EvaluatedOn, entry.Mention)
                    .Select(l => (l.Name, l.Link.Key!))
                    .Concat(entry.Labelled.Where(v => v.Kind == ColumnKind.EvaluatedOn).Select(v => (v.Name, v.Label)))
                    .Where(l => IsBenchmark(l.Item2))
                    .Select(l => (l.Item1, "benchmark"))
            );

    /// <summary>A name without the word for what it names: <c>d4rl dataset</c> is D4RL.</summary>
    public static string WithoutKind(string name) =>
        name.LastIndexOf(' ') is > 0 and var space && ColumnHeads.Of(name[(space + 1)..]) is ColumnKind.Data or ColumnKind.EvaluatedOn
            ? name[..space]
            : name;

    private static bool IsBenchmark(string key) => FoldedText.Of(key).StartsWith("benchmark", StringComparison.Ordinal);

    private static bool IsName(string label) =>
        !ColumnWords.PlainLabels.Contains(label.Trim())
        && !NameShape.IsCommon(label)
        && PlainText.HasLetter(label)
        && PlainText.Count(label) <= LongestName;
}
