using System.Text.RegularExpressions;
using Graph.Model;
using Graph.Read.Lists.Blocks;
using Graph.Read.Lists.Links;
using Graph.Read.Lists.Names;
using Graph.Text;

namespace Graph.Read.Lists.Parts;

/// <summary>How much a phrase looks like a title: one small number for each cue, added up.</summary>
internal static partial class TitleScore
{
    /// <summary>The sum of all cues that need no other entry.</summary>
    public static double Of(Phrase phrase, List<Phrase> phrases)
    {
        var score = Length(phrase) + Emphasis(phrase) + Linked(phrase) + Position(phrase, phrases) + Form(phrase);
        score -= Prose(phrase) + Names(phrase) + Venue(phrase) + (phrase.IsDescription ? 2.5 : 0);
        return score;
    }

    // Titles have four to twenty words; a word or two is a name, fifty are a summary.
    private static double Length(Phrase phrase) =>
        PlainText.Count(phrase.Text) switch
        {
            0 => -5,
            1 => -1.5,
            2 => -0.5,
            3 => 0.6,
            <= 22 => 2,
            <= 32 => 0.5,
            _ => -3,
        };

    private static double Emphasis(Phrase phrase)
    {
        var styles = phrase.Main.Styles;
        var score = (styles & PieceStyles.Bold) != 0 ? 1 : 0;
        score -= (styles & PieceStyles.Code) != 0 ? 2 : 0;
        return score
            - ((styles & PieceStyles.Italic) != 0 && (styles & PieceStyles.Bold) == 0 ? 0.4 : 0)
            + (phrase.Main.Enclosure is '"' or '“' or '《' or '「' or '『' ? 2.5 : 0);
    }

    private static double Linked(Phrase phrase)
    {
        if (phrase.Main.Link is not { } link)
        {
            return 0;
        }

        return link.Url.StartsWith('#')
            ? -3
            : LinkHosts.KindOf(link.Url) switch
            {
                LinkKind.Paper => 1.5,
                LinkKind.Other or LinkKind.Video => -0.5,
                LinkKind.Dataset or LinkKind.Demo => 0,
                _ => 0.8,
            };
    }

    private static double Position(Phrase phrase, List<Phrase> phrases) =>
        ReferenceEquals(phrase, phrases[0]) ? 0.7 : -0.2 * Math.Min(4, phrase.Main.Line);

    private static double Form(Phrase phrase)
    {
        var first = phrase.Text[0];
        var score = char.IsLower(first) ? -0.8 : 0;
        score -= Identifier().IsMatch(phrase.Text) ? 6 : 0;
        score += phrase.Text.AsSpan().ContainsAny(':', '：') && ShortNameFirst().IsMatch(phrase.Text) ? 0.5 : 0;
        score -= phrase.First > 0 && first is '(' or '（' && phrase.Text[^1] is ')' or '）' ? 3 : 0;
        score -= ProseCue.EndsInMidSentence(phrase.Text) ? 3 : 0;
        return score - (phrase.Text.EndsWith(':') ? 1.5 : 0) - (phrase.Text.Contains("...", StringComparison.Ordinal) ? 0.3 : 0);
    }

    private static double Prose(Phrase phrase) => ProseCue.Find(phrase.Text) ? 2.5 : 0;

    private static double Names(Phrase phrase) =>
        2 * (phrase.First == phrase.Last ? phrase.Main.ReadNames() : NameListReader.Read(phrase.Text)).Likelihood;

    private static double Venue(Phrase phrase) =>
        phrase.Main.Strength == VenueStrength.Possible && PlainText.Count(phrase.Text) <= 6 ? 1.5 : 0;

    // '10.1109/TCBB.2021.3083001', 'arXiv preprint arXiv:1706.03762'.
    [GeneratedRegex(@"^(?:doi:?\s?)?10\.\d{4,9}/\S+$|^ar[xX]iv(?: preprint)?(?: ar[xX]iv)?:\s?\d{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Identifier();

    [GeneratedRegex(@"^[\w.+/&^$\\{}'’@*-]{2,24}(?:\s[\w.+-]{1,12})?\s?[:：]\s?\w", RegexOptions.CultureInvariant)]
    private static partial Regex ShortNameFirst();
}
