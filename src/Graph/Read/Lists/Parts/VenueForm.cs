using System.Text.RegularExpressions;
using Graph.Text;

namespace Graph.Read.Lists.Parts;

/// <summary>How surely words are a venue, by their form.</summary>
internal static partial class VenueForm
{
    private const int MaxPhraseWords = 8; // longer names have a word that venues have, asked before

    // 'Neural Information Processing Systems Workshop': so many words may stand before the word that venues have.
    private const int MaxBeforeKeyword = 3;

    // 'Knowl. Based Syst.' has lost its last full stop to the year.
    private const int MinPoints = 2;

    private const int MaxAbbreviation = 9; // 'Antimicro.' has nine; what is longer is a word

    private const int MaxAcronyms = 4; // 'DASC/PiCom/DataCom/CyberSciTech': the most in 60 lists

    private const int MaxAcronym = 16; // 'SIGMOD-Companion': the longest in 60 lists

    // 'Trans. Mach. Learn. Res.' is abbreviated, it has no sentences.
    private const int MinAbbreviations = 3;

    /// <summary>How surely they are one.</summary>
    /// <param name="stated">The words as they stand, date included.</param>
    /// <param name="venue">The words without date and decoration.</param>
    /// <param name="dated">Whether a date stands beside them.</param>
    /// <param name="led">Whether words lead to them: <c>accepted at</c>.</param>
    public static VenueStrength Judge(string stated, string venue, bool dated, bool led)
    {
        if (IsOfPlaces(venue) || VenueWords.Remarks.IsIn(venue))
        {
            return VenueStrength.None;
        }

        if (
            VenueWords.Keywords.IsIn(venue)
            && !IsSentence(InBrackets().Replace(venue, ""))
            && (!IsAcronymInSentence(venue) || VenueTidy.HasVolume(venue))
        )
        {
            if (!BeginsAsVenue(venue) && (StartsWithNames(venue) || LeadsUpTo(venue)))
            {
                return VenueStrength.None;
            }

            return dated || led || VenueTidy.HasVolume(venue) || BeginsAsVenue(venue) || VenueWords.WholeName.IsMatch(venue)
                ? VenueStrength.Sure
                : VenueStrength.Possible;
        }

        if (IsAcronym(venue))
        {
            return dated || led ? VenueStrength.Sure : VenueStrength.Possible;
        }

        if (
            (dated || led || VenueTidy.HasVolume(venue))
            && IsPhrase(VenueTidy.WithoutVolume(venue))
            && !CitationKey().IsMatch(stated)
            && !StartsWithName(venue)
        )
        {
            return (led && dated) || (dated && IsAbbreviated(venue)) ? VenueStrength.Sure : VenueStrength.Possible;
        }

        return VenueStrength.None;
    }

    /// <summary>Whether the words say where the work was done and nothing else: <c>UCB</c>, <c>MIT &amp; Google</c>.</summary>
    public static bool IsOfPlaces(string venue)
    {
        var places = 0;
        foreach (var range in venue.AsSpan().SplitAny(' ', '/', ',', '&', '+', '|', ';', '-'))
        {
            var word = venue.AsSpan(range);
            if (!word.IsEmpty && !VenueWords.Organisations.Contains(word))
            {
                return false;
            }

            places += word.IsEmpty ? 0 : 1;
        }

        return places > 0;
    }

    // 'Ann Author, Bo Writer. CVPR 2022' is more than a venue.
    private static bool StartsWithNames(string venue)
    {
        return (
                Sentence().Match(venue) is { Success: true } sentence
                && venue.Count(c => c == '.') < MinAbbreviations
                && !Abbreviations.EndsHere(venue.AsSpan(0, venue.IndexOf('.', sentence.Index)))
            ) || StartsWithName(venue);
    }

    private static bool StartsWithName(string venue)
    {
        var comma = venue.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0 && IsName(venue[..comma]))
        {
            return true;
        }

        if (Sentence().Match(venue) is not { Success: true } sentence)
        {
            return false;
        }

        var point = venue.IndexOf('.', sentence.Index);
        if (Abbreviations.EndsHere(venue.AsSpan(0, point)) && VenueWords.Keywords.IsIn(venue.AsSpan(point)))
        {
            return false;
        }

        return IsName(venue[..point])
            && !(venue.StartsWith("J. ", StringComparison.Ordinal) && (Point().IsMatch(venue, point + 1) || Abbreviations.EndsHere(venue)));
    }

    // 'J. Author' is one, 'Int. J. Rob. Res.' is none.
    private static bool IsName(string words)
    {
        words = words.StartsWith("and ", StringComparison.Ordinal) ? words[4..] : words;
        if (words.IndexOf(" and ", StringComparison.Ordinal) is > 0 and var and)
        {
            words = words[..and];
        }

        return Names.PersonNameForm.Likelihood(words) >= Names.PersonNameForm.Likely
            && !Abbreviated().IsMatch(words)
            && !BeginsAsVenue(words)
            && (VenueWords.Keywords.Find(words, 0) is not { Length: > 0 } keyword || words.AsSpan(keyword.Start, keyword.Length) is "J.");
    }

    // 'A Title of Some Words, CVPR 2022' is more than a venue, too.
    private static bool LeadsUpTo(string venue) =>
        !VenueWords.WholeName.IsMatch(venue)
        && PlainText.Count(venue.AsSpan(0, VenueWords.Keywords.Find(venue, 0).Start)) > MaxBeforeKeyword;

    // 'Knowl. Based Syst.', 'Multim. Tools Appl.': short words with a full stop, no name among them.
    private static bool IsAbbreviated(string venue)
    {
        if (Point().Count(venue) + 1 < MinPoints || IsName(venue[..venue.IndexOf('.', StringComparison.Ordinal)]))
        {
            return false;
        }

        foreach (var word in Point().Split(venue))
        {
            var last = word.AsSpan(word.LastIndexOf(' ') + 1);
            if (last.Length is 0 or > MaxAbbreviation || !char.IsUpper(last[0]))
            {
                return false;
            }
        }

        return true;
    }

    // 'CVPR', 'ACM MM', 'NAACL-HLT', 'CVPR Workshop', 'ICML/AISTATS'.
    private static bool IsAcronym(string venue)
    {
        if (venue.Contains('&') && LetterAndLetter().IsMatch(venue))
        {
            return true;
        }

        var count = 0;
        foreach (var range in venue.AsSpan().SplitAny(' ', '/', ',', '(', ')', '@', '+', '&', '|', ':'))
        {
            var word = venue.AsSpan(range);
            if (word.IsEmpty)
            {
                continue;
            }

            if (IsAcronymWord(word) ? ++count > MaxAcronyms : !VenueWords.BesideAcronyms.Contains(word) && !Ordinal().IsMatch(word))
            {
                return false;
            }
        }

        return count > 0;
    }

    private static bool IsAcronymWord(ReadOnlySpan<char> word)
    {
        var upper = 0;
        var digits = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c))
            {
                upper++;
            }
            else if (char.IsDigit(c))
            {
                digits++;
            }
            else if (!char.IsLetter(c) && c is not ('-' or '.' or '*' or '\'' or '’'))
            {
                return false;
            }
        }

        if (digits > (char.IsDigit(word[0]) ? 1 : 0) || word.Length > MaxAcronym)
        {
            return false;
        }

        return upper >= 2 && upper * 3 >= word.Length || VenueWords.Preprints.Contains(word);
    }

    /// <summary>Whether all words but connecting ones are capitalised, as in <c>Medical Image Analysis</c> and <c>Comput. Biol.
    /// Med.</c></summary>
    public static bool IsPhrase(string venue)
    {
        var words = 0;
        foreach (var range in venue.AsSpan().Split(' '))
        {
            var word = venue.AsSpan(range);
            if (word.IsEmpty || VenueWords.Small.Contains(word))
            {
                continue;
            }

            if (
                ++words > MaxPhraseWords
                || (!char.IsUpper(word[0]) && !VenueWords.OfJournals.Contains(word))
                || word.ContainsAny("?!\"=")
                || (word[^1] == ':')
            )
            {
                return false;
            }
        }

        return words > 0;
    }

    // What reads as a sentence about something is not a venue, whatever words it has.
    private static bool IsSentence(string venue) =>
        venue.AsSpan().ContainsAny('?', '!')
        || Subtitle().IsMatch(venue)
        || VenueWords.InSentences.IsIn(venue)
        || (
            venue.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && VenueWords.SentenceStarts.Contains(venue.AsSpan(0, space))
        );

    // 'ICLR reviewers liked it' speaks of a venue.
    private static bool IsAcronymInSentence(string venue) =>
        AcronymAndWord().Match(venue) is { Success: true } match && !VenueWords.AfterAcronyms.Contains(match.Groups[1].ValueSpan);

    // 'Proceedings of …', '3rd Conference on …', 'The Lancet'.
    private static bool BeginsAsVenue(string venue)
    {
        var start = LeadingOrdinal().Match(venue).Length;
        start += venue.AsSpan(start).StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? "the ".Length : 0;
        return VenueWords.First.LengthAt(venue, start) > 0 && VenueWords.NotFirst.LengthAt(venue, start) == 0;
    }

    [GeneratedRegex(@":\s+[A-Za-z]", RegexOptions.CultureInvariant)]
    private static partial Regex Subtitle();

    [GeneratedRegex(@"^[A-Z][A-Za-z]*[A-Z]\S*\s+([a-z]+)\s", RegexOptions.CultureInvariant)]
    private static partial Regex AcronymAndWord();

    [GeneratedRegex(@"^\d{1,3}(?:st|nd|rd|th)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingOrdinal();

    [GeneratedRegex(@"^\d{1,2}(?:st|nd|rd|th)$", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\p{L}{4,}\.\s+\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    // 'S&P', 'IEEE S&P'.
    [GeneratedRegex(@"^(?:[A-Z]{2,6} )?[A-Z] ?& ?[A-Z]$", RegexOptions.CultureInvariant)]
    private static partial Regex LetterAndLetter();

    [GeneratedRegex(@"\p{L}{3,}\.", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviated();

    [GeneratedRegex(@"(?<=\p{L}{2})\.(?:\s+|(?=-))", RegexOptions.CultureInvariant)]
    private static partial Regex Point();

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    // '[Smi2021]' names a reference.
    [GeneratedRegex(@"^\W*[A-Z][a-z]+\+?\d{2,4}[a-z]?\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex CitationKey();
}
