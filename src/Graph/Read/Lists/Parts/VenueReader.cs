using System.Text.RegularExpressions;
using Graph.Text;

namespace Graph.Read.Lists.Parts;

/// <summary>Reads venues by their shape; no list of venues is needed.</summary>
internal static partial class VenueReader
{
    private const int MaxLength = 220;
    private const int MaxPhraseWords = 7;

    // An acronym or a journal's name without any cue is shorter than this.
    private const int MaxWithoutCue = 48;

    private const int MaxBeforeKeyword = 3;

    // 'Knowl. Based Syst.' has lost its last point to the year.
    private const int MinPoints = 2;

    private const int MaxAbbreviation = 9;

    private const int MaxAcronyms = 4;

    // 'Trans. Mach. Learn. Res.' is abbreviated, it has no sentences.
    private const int MinAbbreviations = 3;

    /// <summary>Reads a text that states a venue and nothing else.</summary>
    public static VenueStrength Read(string text, out VenueYear found)
    {
        found = default;
        if (text.Length is < 2 or > MaxLength)
        {
            return VenueStrength.None;
        }

        var semicolon = text.IndexOf(';');
        if (semicolon >= 0 && (ReadsAsSeveral(text, ';', out found) || ReadsBeforeRemark(text[..semicolon], out found)))
        {
            return VenueStrength.Sure;
        }

        if (semicolon < 0 && text.Contains("Xiv", StringComparison.OrdinalIgnoreCase) && ReadsAsSeveral(text, ',', out found))
        {
            return VenueStrength.Sure;
        }

        found = default;
        if (
            (text.Length > MaxWithoutCue ? IsLongWithoutCue(text) : IsShortWithoutCue(text))
            || !PlainText.HasLetter(text)
            || text.Contains("et al", StringComparison.Ordinal)
        )
        {
            return VenueStrength.None;
        }

        var stated = WithoutDay(LeadIn().Replace(WithoutEmoji(text.Trim()).Trim(Decoration), ""));
        var date = DateReader.FindLast(stated);
        var within = date is { } inner && IsWithinName(stated, inner);
        var venue = Tidy(date is { } d && !within ? WithoutDate(stated, d) : stated);
        if (venue.Length < 2 || !char.IsLetterOrDigit(venue[0]))
        {
            return VenueStrength.None;
        }

        var strength = Judge(stated, venue, date is not null, stated.Length != text.Trim().Length && LeadIn().IsMatch(text));
        if (strength != VenueStrength.None)
        {
            found = new VenueYear(venue, date?.Year);
        }

        return strength;
    }

    // 'arXiv 2017; ICML 2018', 'arXiv 2017, ICML 2018': a preprint and where it came out; the last one that has a year counts.
    private static bool ReadsAsSeveral(string text, char mark, out VenueYear found)
    {
        found = default;
        if (!text.Contains(mark))
        {
            return false;
        }

        var (sure, count) = (false, 0);
        foreach (var range in text.AsSpan().Split(mark))
        {
            var strength = Read(text[range].Trim(), out var one);
            if (
                strength == VenueStrength.None
                || (one.Year is null && (count > 0 || mark == ',' && !text.AsSpan()[range].ContainsAnyInRange('0', '9')))
            )
            {
                return false;
            }

            sure |= strength == VenueStrength.Sure;
            count++;
            found = one.Year is not null ? one : found;
        }

        return sure && found.Year is not null;
    }

    // '2018 EMNLP; a remark'.
    private static bool ReadsBeforeRemark(string text, out VenueYear found) =>
        Read(text, out found) == VenueStrength.Sure && found.Year is not null;

    // Most calls ask about titles: long, without a year, without a word that venues have. A volume or year needs a digit, a lead-in the
    // first place.
    private static bool IsLongWithoutCue(string text)
    {
        if (Keywords.AreIn(text))
        {
            return false;
        }

        return text.AsSpan().ContainsAnyInRange('0', '9')
            ? !Hints.AreIn(text) && DateReader.FindLast(text) is null
            : !LeadIn().IsMatch(text.AsSpan().Trim().Trim(Decoration)) || !Hints.AreIn(text);
    }

    // Short words are names more often than not: two capitals in one word, a number, a mark, a lead-in or a word that venues have is all
    // that a venue is told by.
    private static bool IsShortWithoutCue(string text)
    {
        var capitals = 0;
        foreach (var c in text)
        {
            if (c is '(' or '[' or '&' or '@' || char.IsDigit(c))
            {
                return false;
            }

            capitals =
                c == ' ' ? 0
                : char.IsUpper(c) ? capitals + 1
                : capitals;
            if (capitals > 1)
            {
                return false;
            }
        }

        return PlainText.IsEven(text) && !Keywords.AreIn(text) && !LeadIn().IsMatch(text);
    }

    private static readonly AnyOf Presentations = new(
        "ral",
        "RAL",
        "potlight",
        "oster",
        "ighlight",
        "est ",
        "onorable",
        "ward",
        "utstanding",
        "ccepted",
        "ppear",
        "otable",
        "Top",
        "top"
    );

    // Each way in which Keyword can match holds one of these.
    private static readonly AnyOf Keywords = new(
        "Proceedings",
        "Proc.",
        "Conference",
        "Conf.",
        "Journal",
        "Transactions",
        "Trans.",
        "Symposium",
        "Workshop",
        "Letters",
        "Magazine",
        "Annual Meeting",
        "Advances in",
        "rXiv",
        "rxiv",
        "Rxiv",
        "reprint",
        "Nature",
        "Science",
        "Lancet",
        "PLOS",
        "PLoS",
        "IEEE",
        "ACM",
        "AAAI",
        "Springer",
        "Elsevier",
        "hesis",
        "Dissertation",
        "Technical Report",
        "Tech. Report",
        "Tech Report",
        "Communications",
        "Findings",
        "Bulletin",
        "Annals",
        "Archives",
        "Frontiers in",
        "Surveys",
        "Scientific Reports",
        "J.",
        "Rev.",
        "Lett.",
        "Press",
        "Congress",
        "Lecture Notes",
        "LNCS",
        "Expert Systems",
        "OpenReview",
        "CoRR",
        "ICLR",
        "NeurIPS",
        "NIPS",
        "CVPR",
        "ICCV",
        "ECCV",
        "ICML",
        "ACL",
        "EMNLP",
        "学报",
        "期刊",
        "会议",
        "学会",
        "論文誌",
        "학회",
        "저널"
    );

    // What stands beside a number in a venue, though not only there.
    private static readonly AnyOf Hints = new(
        "Proc",
        "Conf",
        "Trans",
        "Meeting",
        "Advances",
        "Tech",
        "Commun",
        "Frontiers",
        "Scientific",
        "Int.",
        "Lecture",
        "Expert",
        "ccepted",
        "ublished",
        "resented",
        "ppear",
        "ubmitted",
        "In ",
        "in ",
        "IN ",
        "@"
    );

    private static readonly char[] Decoration =
    [
        ' ',
        '\t',
        '.',
        ',',
        ';',
        ':',
        '-',
        '–',
        '—',
        '*',
        '_',
        '`',
        '"',
        '“',
        '”',
        '|',
        '/',
        '·',
        '【',
        '】',
        '\n',
        '\uFFFC',
        '\u200B',
    ];

    // '📝KDD'.
    private static string WithoutEmoji(string text)
    {
        var at = 0;
        while (
            at < text.Length
            && (char.IsSurrogate(text[at]) || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.OtherSymbol)
        )
        {
            at++;
        }

        return at == 0 ? text : text[at..].TrimStart();
    }

    // 'Proceedings of the 2014 conference on …' has its year inside the name.
    private static bool IsWithinName(string text, FoundDate date) =>
        text.AsSpan(0, date.Start).TrimEnd().EndsWith(" the", StringComparison.OrdinalIgnoreCase) && text.Length - date.End > 12;

    // 'Jul. 21, 2025, ICCV 2025': when it was put online, and where it came out.
    private static string WithoutDay(string stated) =>
        stated.Contains(',') && char.IsAsciiLetterOrDigit(stated[0]) && DayBefore().Match(stated) is { Success: true } day
            ? stated[day.Length..]
            : stated;

    private static string WithoutDate(string text, FoundDate date) => string.Concat(text.AsSpan(0, date.Start), " ", text.AsSpan(date.End));

    private static string Tidy(string venue)
    {
        if (Presentations.AreIn(venue))
        {
            venue = Presentation().Replace(venue, " ");
        }

        if (venue.AsSpan().ContainsAny('(', '['))
        {
            venue = EmptyBrackets().Replace(venue, " ");
        }

        if (!PlainText.IsEven(venue))
        {
            venue = Spaces().Replace(venue, " ");
        }

        venue = venue
            .Replace(" ,", ",", StringComparison.Ordinal)
            .Replace(" )", ")", StringComparison.Ordinal)
            .Trim(Decoration)
            .TrimEnd('\'', '’', '@', '(', '#', '&', '`', '‘');
        venue = venue.Trim(Decoration);
        if (venue.AsSpan().ContainsAny(',', '.', '('))
        {
            venue = Affiliation().Replace(venue, "$1").Trim(Decoration);
        }

        if (venue.StartsWith('(') && venue.EndsWith(')') || venue.StartsWith('[') && venue.EndsWith(']'))
        {
            venue = venue[1..^1].Trim(Decoration);
        }

        return venue.Trim('[', ']').Trim(Decoration);
    }

    private static VenueStrength Judge(string stated, string venue, bool dated, bool led)
    {
        if (
            Keywords.AreIn(venue)
            && Keyword().IsMatch(venue)
            && !NoVenue().IsMatch(InBrackets().Replace(venue, ""))
            && !AcronymInSentence().IsMatch(venue)
        )
        {
            if (!KeywordFirst().IsMatch(venue) && (StartsWithNames(venue) || LeadsUpTo(venue)))
            {
                return VenueStrength.None;
            }

            return dated || led || KeywordFirst().IsMatch(venue) || KeywordOnly().IsMatch(venue)
                ? VenueStrength.Sure
                : VenueStrength.Possible;
        }

        if (IsAcronym(venue))
        {
            return dated || led ? VenueStrength.Sure : VenueStrength.Possible;
        }

        if (
            (dated || led || (venue.Any(char.IsDigit) && Volume().IsMatch(venue)))
            && IsPhrase(Volume().Replace(venue, ""))
            && !CitationKey().IsMatch(stated)
            && !StartsWithName(venue)
        )
        {
            return (led && dated) || (dated && IsAbbreviated(venue)) ? VenueStrength.Sure : VenueStrength.Possible;
        }

        return VenueStrength.None;
    }

    // 'Ann Author, Bo Writer. CVPR 2022' is more than a venue.
    private static bool StartsWithNames(string venue)
    {
        return (Sentence().IsMatch(venue) && venue.Count(c => c == '.') < MinAbbreviations) || StartsWithName(venue);
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
        return IsName(venue[..point]) && !(venue.StartsWith("J. ", StringComparison.Ordinal) && Point().IsMatch(venue, point + 1));
    }

    // 'J. Author' is one, 'Int. J. Rob. Res.' is none.
    private static bool IsName(string words)
    {
        words = words.StartsWith("and ", StringComparison.Ordinal) ? words[4..] : words;
        if (words.IndexOf(" and ", StringComparison.Ordinal) is > 0 and var and)
        {
            words = words[..and];
        }

        return Names.PersonName.Likelihood(words) >= 2
            && !Abbreviated().IsMatch(words)
            && !KeywordFirst().IsMatch(words)
            && (Keyword().Match(words) is not { Success: true } keyword || keyword.Value == "J.");
    }

    // 'A Title of Some Words, CVPR 2022' is more than a venue, too.
    private static bool LeadsUpTo(string venue) =>
        !KeywordOnly().IsMatch(venue) && PlainText.Count(venue.AsSpan(0, Keyword().Match(venue).Index)) > MaxBeforeKeyword;

    // 'Knowl. Based Syst.', 'Multim. Tools Appl.': short words with a point, no name among them.
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

            if (IsAcronymWord(word) ? ++count > MaxAcronyms : !Suffix().IsMatch(word))
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

        if (digits > (char.IsDigit(word[0]) ? 1 : 0) || word.Length > 16)
        {
            return false;
        }

        return upper >= 2 && upper * 3 >= word.Length || word is "arXiv" or "Arxiv" or "arxiv" or "bioRxiv" or "medRxiv" or "ArXiv";
    }

    /// <summary>Whether all words but connecting ones are capitalised, as in <c>Medical Image Analysis</c> and <c>Comput. Biol.
    /// Med.</c></summary>
    public static bool IsPhrase(string venue)
    {
        var words = 0;
        foreach (var range in venue.AsSpan().Split(' '))
        {
            var word = venue.AsSpan(range);
            if (word.IsEmpty || word is "of" or "and" or "in" or "on" or "the" or "for" or "&" or "-" or "to" or "de" or "der")
            {
                continue;
            }

            if (++words > MaxPhraseWords || !char.IsUpper(word[0]) || word.ContainsAny("?!\"=") || (word[^1] == ':'))
            {
                return false;
            }
        }

        return words > 0;
    }

    [GeneratedRegex(
        @"^(?:(?:in|In|IN)(?::\s*|\s+)(?=[A-Z\d])|(?:[Aa]ccepted|[Pp]ublished|[Pp]resented|[Aa]ppear(?:ed|s|ing)?|[Tt]o appear|[Ss]ubmitted)\s*(?:by|at|to|in|as|on)?:?\s+(?=[A-Z\d])|[Vv]enue:\s*|[Pp]ublication:\s*|[Cc]onference:\s*|[Jj]ournal:\s*|@\s?)+",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LeadIn();

    [GeneratedRegex(
        @"[\s,;:()\[\]\-–|*]*\b(?:(?:[Oo]ral|ORAL|[Ss]potlight|[Pp]oster|[Hh]ighlight(?:ed)?|[Bb]est (?:[Ss]tudent )?[Pp]aper(?: [Aa]ward| [Ff]inalist| [Cc]andidate| [Nn]omin\w+| [Hh]onorable [Mm]ention)?|[Hh]onorable [Mm]ention|[Aa]ward [Cc]andidate|[Oo]utstanding [Pp]aper(?: [Aa]ward)?|[Aa]ccepted|[Tt]o appear|notable[- ]top[- ]\d+%?|[Tt]op[- ]?\d+%)(?:\s+[Pp]resentation|\s+[Pp]aper)?)\s*[)\]]?\s*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Presentation();

    [GeneratedRegex(
        @"^(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s\d{1,2}(?:,?\s(?:19|20)\d{2})?|(?:19|20)\d{2}[-/.]\d{1,2}(?:[-/.]\d{1,2})?)\s*[,;]\s*(?=[A-Z])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex DayBefore();

    [GeneratedRegex(@"\(\s*[,;.\-–']*\s*\)|\[\s*[,;.\-–']*\s*\]", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyBrackets();

    [GeneratedRegex(@"\p{L}{4,}\.\s+\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    // 'S&P', 'IEEE S&P'.
    [GeneratedRegex(@"^(?:[A-Z]{2,6} )?[A-Z] ?& ?[A-Z]$", RegexOptions.CultureInvariant)]
    private static partial Regex LetterAndLetter();

    // 'arXiv, Google', 'ECCV. University of Somewhere', 'ICML (University of Somewhere; IBM)': who did the work says nothing of where it
    // came out.
    [GeneratedRegex(
        @"^([A-Za-z]*[A-Z][A-Za-z]*[A-Z][A-Za-z]*|[aA]r[xX]iv)(?:,\s*|\s?\.\s+|\s+(?=\())\(?(?=[^()]*\b(?:University|Univ\.|Institute|College|Laborator(?:y|ies)|Labs?|Academy|Research|Inc|Google|Microsoft|Facebook|Meta|IBM|Amazon|Apple|NVIDIA|Nvidia|Intel|Alibaba|Tencent|Baidu|Huawei|Samsung|DeepMind|OpenAI|Adobe|Qualcomm|Arm|Nokia|ByteDance|CMU|MIT|Stanford|Berkeley|UCLA|ETH|EPFL|KAUST|NUS|Tsinghua|Oxford|Princeton|Harvard)\b)[^()]*\)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Affiliation();

    [GeneratedRegex(@"\p{L}{3,}\.", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviated();

    [GeneratedRegex(@"(?<=\p{L}{2})\.(?:\s+|(?=-))", RegexOptions.CultureInvariant)]
    private static partial Regex Point();

    // '81, 102555', '22.140', '10(3): 12-14' after a journal.
    [GeneratedRegex(@"[\s,]+(?:vol\.?\s*)?\d+(?:\s?[.(/]\s?\d+\)?)?(?:\s*[,:]\s*(?:pp?\.\s*)?[\w–-]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Volume();

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    // 'ICLR reviewers liked it' speaks of a venue.
    [GeneratedRegex(
        @"^[A-Z][A-Za-z]*[A-Z]\S*\s+(?!on\b|of\b|preprint|workshop|findings|track|and\b|conference|journal|oral|spotlight|poster|submission|trans|\d|ar[xX]iv|main|demo|long|short|datasets|papers?\b|letters|in\b|international|winter|asian|european|symposium|proceedings)[a-z]+\s",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex AcronymInSentence();

    // '[Smi2021]' names a reference.
    [GeneratedRegex(@"^\W*[A-Z][a-z]+\+?\d{2,4}[a-z]?\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex CitationKey();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(
        @"\b(?:Proceedings|Proc\.|Conference|Conf\.|Journal|Transactions|Trans\.|Symposium|Workshops?|Letters|Magazine|Annual Meeting|Advances in|[aA]r[xX]iv|bio[rR]xiv|med[rR]xiv|[Pp]reprint|Nature|Science|Lancet|PLOS|PLoS|IEEE|ACM|AAAI|Springer|Elsevier|[Tt]hesis|Dissertation|Technical Report|Tech\. Report|Tech Report|Communications|Findings|Bulletin|Annals|Archives|Frontiers in|Computing Surveys|Scientific Reports|Int\. J\.|J\.|Rev\.|Lett\.|Press|Congress|Lecture Notes|LNCS|Expert Systems|OpenReview|CoRR|ICLR|NeurIPS|NIPS|CVPR|ICCV|ECCV|ICML|ACL|EMNLP)(?![A-Za-z])|学报|期刊|会议|学会|論文誌|학회|저널",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Keyword();

    [GeneratedRegex(
        @"^(?:\d{1,3}(?:st|nd|rd|th)\s+)?(?:the\s+|The\s+)?(?:Proceedings|Proc\.|IEEE|ACM|Annual|International|European|Asian|British|Winter|Conference|Journal|Transactions|Advances in|Annals|[aA]r[xX]iv|bio[rR]xiv|med[rR]xiv|[Pp]reprint|Nature(?! of| vs)|Science(?! of)|Lancet|The Lancet|PLOS|PLoS|Frontiers in|Lecture Notes|Findings of|ICLR|NeurIPS|NIPS|CVPR|ICCV|ECCV|ICML|ACL|EMNLP|AAAI|PhD|Ph\.D|Master|MSc|Technical Report|Tech|OpenReview|CoRR|Springer|Elsevier)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex KeywordFirst();

    // Words are atomic: a line of abbreviations must not be tried in all its splits.
    [GeneratedRegex(
        @"^(?:(?>[A-Z][\w.&'-]*)|of|and|on|in|for|the|&|\(|\)|\s|,)*(?:Conference|Journal|Transactions|Symposium|Workshops?|Letters|Magazine|Communications|Bulletin|Archives)(?:[\s(]*[A-Z][A-Za-z-]{1,9}\)?)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex KeywordOnly();

    // What reads as a sentence about something is no venue, whatever words it has.
    [GeneratedRegex(
        @"[?!]|:\s+[A-Za-z]|\b(?:is|are|we|our|your|how|why|what|does|using|via|towards?|with|from|by|based)\b|^(?:An?|Our|This|Towards?|Using|How|Why|What|Learning)\s",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NoVenue();

    [GeneratedRegex(
        @"^(?:[Ww]orkshops?|[Ff]indings|[Tt]rack|[Dd]emo|[Ll]ong|[Ss]hort|[Mm]ain|[Ss]ystem|[Ii]ndustry|Datasets?|Benchmarks?|and|[Jj]ournal|[Cc]onference|[Ll]etters?|[Tt]rans\.?|[Cc]ommun\.?|[Ss]ubmission|[Pp]reprint|[Uu]nder|[Rr]eview|[Oo]ral|[Ss]potlight|[Pp]oster|[Hh]ighlight|to|appear|of|on|in|the|W|\d{1,2}(?:st|nd|rd|th))$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Suffix();
}
