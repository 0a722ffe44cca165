using System.Text.RegularExpressions;
using Graph.Knowledge;
using Graph.Knowledge.Language;
using Graph.Model;
using Graph.Read.Lists.Candidates;
using Graph.Resolve.Names;

namespace Graph.Relate.Rules;

/// <summary>Whether a title coins the name of a dataset or benchmark, or that of a model.</summary>
internal static class DatasetCues
{
    private static readonly LanguageFile Language = LanguageFile.Read("relations");

    private static readonly Regex DataName = new($@"(?:{Language.OneOf("data-name-ends")}|-\d+[KM])$", RegexOptions.CultureInvariant);

    private static readonly Regex DataPhrase = new(
        $@"^\W*(?:\b(?!(?:{Language.OneOf("before-other-data")})\b)[\w&/'’.+-]+[\s,]+){{0,14}}?(?:{Language.OneOf("data-nouns")})\b(?! (?:{Language.OneOf("not-data")}))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    );

    /// <summary>The kind of what an entry's title coins.</summary>
    public static TermKind KindOf(string title, CoinedName coined, Mention mention, Lexicon lexicon) =>
        lexicon.Find(TermKind.Model, coined.Text) is not null ? TermKind.Model
        : lexicon.Find(TermKind.Dataset, coined.Text) is not null
        || DataName.IsMatch(coined.Text)
        || SaysDataset(title[coined.End..])
        || IsFiledAsData(mention)
            ? TermKind.Dataset
        : TermKind.Model;

    private static bool IsFiledAsData(Mention mention) =>
        mention.Section is [.., var innermost] && HeadingKinds.IsOfDatasets(innermost.Text);

    // "… on the CheXpert Plus Dataset" speaks of another one: no preposition may stand between the colon and the word.
    private static bool SaysDataset(string tail) => DataPhrase.IsMatch(tail);
}
