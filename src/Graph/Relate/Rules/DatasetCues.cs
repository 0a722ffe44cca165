using System.Text.RegularExpressions;
using Graph.Knowledge;
using Graph.Resolve.Names;

namespace Graph.Relate.Rules;

/// <summary>Whether a title coins the name of a dataset or benchmark, or that of a model.</summary>
internal static partial class DatasetCues
{
    /// <summary>The kind of what a title coins.</summary>
    public static TermKind KindOf(string title, CoinedName coined, Lexicon lexicon) =>
        lexicon.Find(TermKind.Model, coined.Text) is not null ? TermKind.Model
        : lexicon.Find(TermKind.Dataset, coined.Text) is not null || NamePattern().IsMatch(coined.Text) || SaysDataset(title[coined.End..])
            ? TermKind.Dataset
        : TermKind.Model;

    // "… on the CheXpert Plus Dataset" speaks of another one: no preposition may stand between the colon and the word.
    private static bool SaysDataset(string tail) => PhrasePattern().IsMatch(tail);

    [GeneratedRegex(@"(?:Bench|Benchmark|Dataset|DB|-\d+[KMB])$", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();

    [GeneratedRegex(
        @"^\W*(?:\b(?!(?:on|from|with|via|using|by|through|beyond)\b)[\w&/'’.+-]+[\s,]+){0,14}?(?:datasets?|benchmarks?|corpus|database|test suite|testbed|challenge set|data set)\b(?! (?:free|condensation|distillation|pruning))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex PhrasePattern();
}
