using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Graph.Knowledge.Language;
using Graph.Model;
using Graph.Text;

namespace Graph.Relate.Columns;

/// <summary>Understands the heads of columns and the words before links, in the languages of <c>seeds/language/columns.yaml</c>.</summary>
internal static partial class ColumnHeads
{
    private static readonly ImmutableArray<(ColumnKind Kind, WordSet Words)> Kinds =
    [
        (ColumnKind.Bases, WordsOf(ColumnWords.File["bases"])),
        (ColumnKind.Parts, WordsOf(ColumnWords.File["parts"])),
        (ColumnKind.Teachers, WordsOf(ColumnWords.File["teachers"])),
        (ColumnKind.Targets, WordsOf(ColumnWords.File["targets"])),
        (ColumnKind.TrainingData, WordsOf(ColumnWords.File["training-data"])),
        (ColumnKind.EvaluatedOn, WordsOf(ColumnWords.File["evaluated-on"])),
        (ColumnKind.Environments, WordsOf(ColumnWords.File["environments"])),
        (ColumnKind.Data, WordsOf(ColumnWords.File["data"])),
        (ColumnKind.Developers, WordsOf(ColumnWords.File["developers"])),
        (ColumnKind.Licences, WordsOf(ColumnWords.File["licences"])),
        (ColumnKind.Parameters, WordsOf(ColumnWords.File["parameters"])),
    ];

    /// <summary>What a head or label says; null where it is not understood.</summary>
    public static ColumnKind? Of(string head)
    {
        var words = PlainText.Collapse(Aside().Replace(head, " ")).Trim(' ', ':', '：', '*', '?', '？');
        return Whole(words) ?? words.Split(['/', '／', '|', '&', '・']).Select(w => Whole(w.Trim())).FirstOrDefault(k => k is not null);
    }

    /// <summary>The cells of a row under heads of one kind.</summary>
    public static IEnumerable<Cell> Under(ColumnKind kind, Mention mention) => mention.Cells.Where(c => Of(c.Header) == kind);

    private static WordSet WordsOf(IEnumerable<string> group) => new(group, ignoreCase: true);

    private static ColumnKind? Whole(string words)
    {
        foreach (var (kind, set) in Kinds)
        {
            if (set.Contains(words))
            {
                return kind;
            }
        }

        return null;
    }

    // "Original models (Japanese ones in bold)", "Hugging Face? [^4]".
    [GeneratedRegex(@"\([^()]*\)|（[^（）]*）|\[\^?\w+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();
}
