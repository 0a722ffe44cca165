using Graph.Read.Lists.Blocks;
using Graph.Read.Lists.Links;
using Graph.Read.Lists.Parts;
using Graph.Text;

namespace Graph.Read.Lists.Choosing;

/// <summary>Entries that call their paper by one word: <c>- ShortName [[paper](…)] [[code](…)]</c>.</summary>
internal static class NamedPaper
{
    // 'QA' and 'RL' head groups.
    private const int MinLetters = 3;

    /// <summary>Whether the first part is such a word: nothing but the link to its paper, other links and a date come after it.</summary>
    public static bool IsNameOfPaper(Gathered words) =>
        words.Candidate is { Table: null, Parent: null } candidate
        && words.Cut.Parts is [var first, _, ..] parts
        && (candidate.Item is not null || first.Styles.HasFlag(RunStyles.Bold))
        && MayBeName(first)
        && parts.Skip(1).FirstOrDefault(part => part.Role != PartRole.Date)
            is { Role: PartRole.Label, Word: LinkWord.Paper, Link: not null }
        && parts.Skip(1).All(part => part.Role is PartRole.Label or PartRole.Badge or PartRole.Date);

    private static bool MayBeName(Part part) =>
        part is { Link: null, Enclosure: '\0', Text.Length: >= MinLetters }
        && part.Role is PartRole.Plain or PartRole.Authors or PartRole.ShortName or PartRole.Venue
        && PlainText.HasLetter(part.Text);
}
