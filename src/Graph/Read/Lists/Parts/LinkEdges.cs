using Graph.Read.Lists.Names;
using Graph.Text;

namespace Graph.Read.Lists.Parts;

/// <summary>What stands in brackets at the edge of a link that is a title, or right behind it: its name, its venue, who wrote it.</summary>
internal static class LinkEdges
{
    // Fewer words before a venue in a link are its label: '[CVPR (2023)](…)'.
    private const int MinTitle = 2;

    // A tag in brackets before a title has fewer words than a title.
    private const int MaxTag = 3;

    // One whole name; see NameList.Likelihood.
    private const double SingleName = 0.4;

    /// <summary>Brackets at the beginning of a link that hold a name or a tag: <c>[[Name] A Title](…)</c>; null where there are
    /// none.</summary>
    public static BracketPair? TagAtStart(CandidateText text, int start, int end)
    {
        var words = text.Plain.AsSpan(start, end - start);
        var close = words.IndexOf(']');
        if (close <= 1 || words[0] != '[' || words[1..close].ContainsAny('[', '\n'))
        {
            return null;
        }

        return PlainText.Count(words[1..close]) <= MaxTag && PlainText.Count(words[(close + 1)..]) >= MinTitle
            ? new BracketPair(start, start + close, '[', false)
            : null;
    }

    /// <summary>Dated brackets at the end of a link, which are not a part of the title: <c>[A Title (SP 2024)](…)</c>; null where there
    /// are none.</summary>
    public static BracketPair? VenueAtEnd(CandidateText text, int start, int end)
    {
        var words = text.Plain.AsSpan(start, end - start).TrimEnd();
        var open = words.LastIndexOf('(');
        if (open <= 0 || words[^1] != ')' || words[(open + 1)..^1].ContainsAny(')', '\n') || words[..open].Contains('\n'))
        {
            return null;
        }

        var within = PlainText.Collapse(words[(open + 1)..^1]);
        var classified = BracketCue.Interpret(within, TextClassifier.Classify(within));
        return classified is { Role: PartRole.Venue or PartRole.Date, Stated.Year: not null } && PlainText.Count(words[..open]) >= MinTitle
            ? new BracketPair(start + open, start + words.Length - 1, '(', false)
            : null;
    }

    /// <summary>Where the person begins in <c>[A Title](…) (2018, Ann Author)</c>; null where something else stands behind the year, or
    /// nothing.</summary>
    public static int? PersonBehindYear(CandidateText text, BracketPair pair)
    {
        var words = text.Plain.AsSpan(pair.Open + 1, pair.Close - pair.Open - 1);
        var comma = words.IndexOf(',');
        if (pair.Mark != '(' || comma <= 0 || words.Contains('\n'))
        {
            return null;
        }

        var person = words[(comma + 1)..].Trim().ToString();
        return IsYearAlone(words, comma) && IsPerson(person) ? pair.Open + 1 + comma + 1 : null;
    }

    // '2018, April' is a date, all of it.
    private static bool IsYearAlone(ReadOnlySpan<char> words, int comma) =>
        DateReader.ReadWhole(words[..comma].ToString()) is not null && DateReader.ReadWhole(words.ToString()) is null;

    private static bool IsPerson(string words) =>
        NameListReader.Read(words) is { Names.Count: > 0, Likelihood: >= SingleName }
        && VenueReader.Read(words, out _) == VenueStrength.None;
}
