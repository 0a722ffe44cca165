using System.Text.RegularExpressions;
using Graph.Knowledge;
using Graph.Model;
using Graph.Resolve.Names;
using Graph.Text;

namespace Graph.Relate.Columns;

/// <summary>Lines below an entry that begin with a label which says what follows: <c>- ExpEnv: MuJoCo, Atari</c>. What they link is read
/// with the links.</summary>
internal static partial class LabelledLines
{
    private const int LongestName = 4;
    private const int LongestLabel = 40;

    /// <summary>The names behind labels of an entry, line by line; none for a row, whose cells say it.</summary>
    /// <param name="source">The list.</param>
    /// <param name="mention">The entry.</param>
    /// <param name="vocabulary">What the vocabulary says in the list: a task is not a place to act in.</param>
    /// <param name="lexicon">The names that are known.</param>
    public static IEnumerable<LabelledValue> Of(SourceText source, Mention mention, SpokenVocabulary vocabulary, Lexicon lexicon)
    {
        for (var number = mention.Line; mention.Cells.IsEmpty && number <= mention.EndLine; number++)
        {
            var line = source.Line(number).ToString();
            if (KindOf(line) is not { } kind)
            {
                continue;
            }

            var label = Label().Match(line);
            var values = Link().Replace(line[label.Length..], ",");
            foreach (var name in CellValues.In(values).Select(LabelledLinks.WithoutKind))
            {
                if (IsName(name, kind, vocabulary, lexicon) && line.Contains(name, StringComparison.Ordinal))
                {
                    yield return new LabelledValue(kind, label.Groups["label"].Value, name, new Quote(number, name));
                }
            }
        }
    }

    /// <summary>What the label at the beginning of a line says; null for a line without one that is understood.</summary>
    public static ColumnKind? KindOf(string line) =>
        line.Contains(':', StringComparison.Ordinal) || line.Contains('：', StringComparison.Ordinal)
            ? Label().Match(line) is { Success: true } label && label.Groups["label"].Length <= LongestLabel
                ? LabelledLinks.Leading(label.Groups["label"].Value)
                : null
            : null;

    private static bool IsName(string name, ColumnKind kind, SpokenVocabulary vocabulary, Lexicon lexicon)
    {
        var isModel = kind is ColumnKind.Bases or ColumnKind.Teachers;
        if (lexicon.Find(isModel ? TermKind.Model : TermKind.Dataset, name) is not null)
        {
            return true;
        }

        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= LongestName
            && words.All(IsOfName)
            && words.Any(w => w.Count(char.IsLetter) > 1)
            && !IsTask(name, vocabulary);
    }

    private static bool IsOfName(string word) =>
        !NameShape.IsCommon(word) && !ColumnWords.Settings.Contains(word) && (!char.IsLower(word[0]) || NameShape.IsCoinage(word));

    private static bool IsTask(string name, SpokenVocabulary vocabulary)
    {
        var words = WordSplitter.Split(name);
        return vocabulary.TaskHeadings.Find(words).Any(m => m.First == 0 && m.Last == words.Length - 1);
    }

    [GeneratedRegex(
        @"^\s*(?:[-*+>]\s+)*(?:\*\*|__|\*|_|`)?(?<label>[^:：\[\](){}|*`]{2,60}?)(?:\*\*|__|\*|_|`)?\s*[:：](?:\*\*|__|\*|_|`)?(?!//)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Label();

    [GeneratedRegex(@"!?\[[^\]]*\]\([^)]*\)|<[^>]*>|https?://\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
