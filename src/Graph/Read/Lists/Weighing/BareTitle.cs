using Graph.Read.Lists.Blocks;
using Graph.Read.Lists.Candidates;
using Graph.Read.Lists.Choosing;
using Graph.Text;

namespace Graph.Read.Lists.Weighing;

/// <summary>
/// Whether bullets without link, venue or names are papers all the same: a heading announces papers to read, and what stands
/// below it is written as titles are, in capitals or with a subtitle.
/// </summary>
internal static class BareTitle
{
    private const int MinWords = 3;

    private const int MaxWords = 24;

    // Connecting words are written small in titles, too.
    private const int MinCapital = 4;

    private const double Capitals = 0.7;

    private const int MaxHeading = 8;

    /// <summary>Whether a heading announces papers.</summary>
    public static bool Announces(SectionPath section) =>
        section.Heading is { } heading && PlainText.Count(heading.Text) <= MaxHeading && HeadingKinds.IsOfReadings(heading.Text);

    /// <summary>Whether any heading above, the document's title included, announces papers: enough where titles are set in bold.</summary>
    public static bool AnnouncesAbove(SectionPath section)
    {
        for (var path = section; path?.Heading is not null; path = path.Parent)
        {
            if (Announces(path))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a candidate is nothing but a title in bold.</summary>
    public static bool IsInBold(Titled candidate) => Is(candidate) && candidate.Title!.Main.Styles.HasFlag(RunStyles.Bold);

    /// <summary>Whether a candidate is nothing but a title.</summary>
    public static bool Is(Titled candidate) =>
        candidate is { HasTitle: true, Title: { First: 0, Text: var text } }
        && candidate.Parts.Take(candidate.Words.OwnParts).All(part => part.Link is null)
        && PlainText.Count(text) is >= MinWords and <= MaxWords
        && !PlainText.IsEastAsian(text[0])
        && text[^1] is not (':' or ';')
        && IsSetAsTitle(text);

    private static bool IsSetAsTitle(string text)
    {
        var (capital, all) = (0, 0);
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan(range);
            if (word.Length < MinCapital || !char.IsLetter(word[0]))
            {
                continue;
            }

            all++;
            capital += char.IsUpper(word[0]) ? 1 : 0;
        }

        return all > 0 && capital >= Capitals * all;
    }
}
