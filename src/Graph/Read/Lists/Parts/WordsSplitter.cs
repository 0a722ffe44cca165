using System.Buffers;
using Graph.Read.Lists.Names;
using Graph.Text;

namespace Graph.Read.Lists.Parts;

/// <summary>
/// Cuts words of one style at separators, but only where that sets something apart that is known by itself: a venue, a date, names, a
/// label.
/// A title may hold dashes, points and commas of its own; between two stretches of which nothing is known no cut is made.
/// </summary>
internal static class WordsSplitter
{
    private const int MaxCommas = 200;

    // One whole name; see NameList.Likelihood.
    private const double SingleName = 0.4;

    // What stands before a colon and is longer than this is a part of the title, or names.
    private const int MaxKey = 80;

    private const int MaxAnnounced = 400; // some twenty names; more is a text, and takes time

    private const int MinTitle = 3;

    // Shorter than a venue and a name.
    private const int MinNames = 8;

    private static readonly SearchValues<char> Bars = SearchValues.Create("|\t•·│｜");
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—~/»→:：");
    private static readonly SearchValues<char> Stops = SearchValues.Create(".?!;。？！");

    /// <summary>Adds the spans of a stretch of text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the stretch starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="spans">What to add to.</param>
    /// <param name="isBold">Whether it is set in bold: a label with a colon is part of a title then; as a label it would stand before the
    /// bold words.</param>
    public static void Split(string text, int start, int end, List<PartSpan> spans, bool isBold = false)
    {
        if (isBold && BeginsWithLabel(text, start, end))
        {
            spans.Add(new PartSpan(start, end, Classification.Unknown));
            return;
        }

        start = SkipBullet(text, start, end);
        end = TrimLeadOut(text, start, end);
        var summary = SummaryCue.FindGap(text, start, end);
        if (ByLine.Find(text, start, summary) is { } names)
        {
            SplitAfterNames(text, names, summary, spans);
        }
        else if (OpenList.Find(text, start, summary) is { } open)
        {
            SplitAfterOpenList(text, start, open, summary, spans);
        }
        else if (YearVenuePrefix.Find(text, start, summary) is { } coded)
        {
            SplitAfterCode(text, coded.Code, coded.Title, summary, spans);
        }
        else
        {
            SplitWords(text, start, summary, spans);
        }

        if (summary < end)
        {
            spans.Add(new PartSpan(SkipSpaces(text, summary, end), end, Classification.Unknown with { Role = PartRole.Note }));
        }
    }

    // '**Code: A Study of Words**'.
    private static bool BeginsWithLabel(string text, int start, int end)
    {
        start = SkipBullet(text, start, end);
        var colon = end - start < MinTitle ? -1 : text.AsSpan(start, Math.Min(end - start, MaxKey)).IndexOf(": ");
        return colon > 0
            && !text.AsSpan(start, colon).Contains(' ')
            && Links.LinkWords.Find(text.AsSpan(start, colon))
                is not (null or Links.LinkWord.Title or Links.LinkWord.Date or Links.LinkWord.Note)
            && PlainText.Count(text.AsSpan(start + colon + 1, end - start - colon - 1)) >= MinTitle
            && NameListReader.Read(text[(start + colon + 1)..end]).Likelihood < TextClassifier.SureNames
            && VenueReader.Read(text[(start + colon + 1)..end], out _) != VenueStrength.Sure;
    }

    private static void SplitWords(string text, int start, int end, List<PartSpan> spans)
    {
        start = SplitLeadingYear(text, start, end, spans);
        start = SplitLeadingVenue(text, start, end, spans);
        var from = start;
        for (var at = Next(Bars, text, start, end); at < end; at = Next(Bars, text, at + 1, end))
        {
            if (InsideWord(text, at, end) || InsideBrackets(text, start, at, end))
            {
                continue;
            }

            SplitAtDashes(text, from, at, spans);
            from = at + 1;
        }

        SplitAtDashes(text, from, end, spans);
    }

    // After year and venue comes a title, though it may look like a name.
    private static void SplitAfterCode(string text, PartSpan code, int title, int end, List<PartSpan> spans)
    {
        spans.Add(code);
        var before = spans.Count;
        SplitWords(text, SkipSpaces(text, title, end), end, spans);
        if (spans.Count == before + 1 && spans[^1].Classification.Role == PartRole.Authors)
        {
            spans[^1] = spans[^1] with { Classification = Classification.Unknown };
        }
    }

    // 'Ann Author, Bo Writer et al., A Title of Words', 'Ann Author et al.arXiv.': what follows is a title, or where it came out.
    private static void SplitAfterOpenList(string text, int start, (int Start, int End) names, int end, List<PartSpan> spans)
    {
        if (names.Start > start)
        {
            // 'Name - Ann Author et al.': a label, though it may look like a name.
            var label = SpanOf(text, start, names.Start, " \t-–—");
            spans.Add(label with { Classification = label.Classification with { Role = PartRole.ShortName } });
        }

        spans.Add(new PartSpan(names.Start, names.End, new Classification(PartRole.Authors, VenueStrength.None, default, null)));
        var before = spans.Count;
        SplitWords(text, SkipBullet(text, names.End, end), end, spans);
        if (spans.Count == before + 1 && OpenList.VenueIn(text, spans[before]) is { } venue)
        {
            spans[before] = spans[before] with { Classification = new Classification(PartRole.Venue, VenueStrength.Sure, venue, null) };
        }
    }

    private static void SplitAfterNames(string text, (int Start, int End) names, int end, List<PartSpan> spans)
    {
        spans.Add(new PartSpan(names.Start, names.End, new Classification(PartRole.Authors, VenueStrength.None, default, null)));
        var before = spans.Count;
        SplitWords(text, SkipBullet(text, names.End, end), end, spans);
        TakeVenue(text, spans, before);
    }

    // '1.', '(2)', '12)', '-', '[x]', emoji and stars before the first word.
    private static int SkipBullet(string text, int start, int end)
    {
        var at = start;
        while (
            at < end
            && !char.IsLetterOrDigit(text[at])
            && text[at] is not ('$' or '(' or '[' or '\\' or '#' or '+' or '@' or '"' or '“' or '‘')
        )
        {
            at +=
                Shortcode.LengthAt(text, at, end) is > 0 and var length ? length
                : char.IsHighSurrogate(text[at]) && at + 1 < end ? 2
                : 1;
        }

        var digits = at < end && text[at] == '(' ? at + 1 : at;
        var after = digits;
        while (after < end && char.IsAsciiDigit(text[after]))
        {
            after++;
        }

        if (after == digits || after - digits > 3 || after + 1 >= end)
        {
            return at;
        }

        var closes = text[after] is '.' or ')' or '、' or '．';
        return closes && (char.IsWhiteSpace(text[after + 1]) || text[after] is '、' or '．') ? SkipSpaces(text, after + 1, end) : at;
    }

    // 'by Ann Author. Web Intelligence, 2004': nothing but a venue stands between the names and the year.
    private static void TakeVenue(string text, List<PartSpan> spans, int from)
    {
        for (var i = from; i < spans.Count; i++)
        {
            var (span, classified) = (spans[i], spans[i].Classification);
            if (classified.Role == PartRole.Venue)
            {
                return;
            }

            if (
                classified.Role is not (PartRole.Plain or PartRole.Authors)
                || span.End - span.Start > MaxKey
                || !char.IsUpper(text[span.Start])
            )
            {
                continue;
            }

            var stated =
                classified.Stated.Year is not null ? classified.Stated
                : i + 1 < spans.Count && spans[i + 1].Classification.Role == PartRole.Date
                    ? new VenueYear(text[span.Start..span.End].TrimEnd('.', ','), null)
                : default;
            if (stated.Venue is null)
            {
                continue;
            }

            spans[i] = span with { Classification = new Classification(PartRole.Venue, VenueStrength.Possible, stated, null) };
            return;
        }
    }

    // '2020 综述': a year has no space after it in a script without spaces unless it stands for itself.
    private static int SplitLeadingYear(string text, int start, int end, List<PartSpan> spans)
    {
        if (end - start < 6 || text[start] is not ('1' or '2') || text[start + 4] != ' ' || !PlainText.IsEastAsian(text[start + 5]))
        {
            return start;
        }

        var year = Classify(text, start, start + 4);
        if (year.Role != PartRole.Date)
        {
            return start;
        }

        spans.Add(new PartSpan(start, start + 4, year));
        return start + 5;
    }

    // 'arXiv, Author, Ann, et al.', 'ICSE'22, Writer, B., and Ann Author': where it came out, then all the names.
    private static int SplitLeadingVenue(string text, int start, int end, List<PartSpan> spans)
    {
        var comma = end - start < MinNames ? -1 : text.AsSpan(start, Math.Min(end - start, MaxKey)).IndexOf(',');
        if (comma <= 0)
        {
            return start;
        }

        var head = Classify(text, start, start + comma);
        var words = PlainText.Collapse(text.AsSpan(start, comma));
        if (head is { Role: PartRole.Label, Word: Links.LinkWord.Paper } && words.EndsWith("xiv", StringComparison.OrdinalIgnoreCase))
        {
            head = new Classification(PartRole.Venue, VenueStrength.Sure, new VenueYear(words, null), null);
        }

        var names =
            head.Role == PartRole.Venue || head.Strength == VenueStrength.Possible
                ? NameListReader.Read(text[(start + comma + 1)..end])
                : NameList.None;
        if (
            names.Likelihood < TextClassifier.SureNames
            || (head.Role != PartRole.Venue && !(names.IsOpen && text.AsSpan(start + comma + 1, end - start - comma - 1).Count(',') > 1))
        )
        {
            return start;
        }

        spans.Add(new PartSpan(start, start + comma, head with { Role = PartRole.Venue }));
        return SkipSpaces(text, start + comma + 1, end);
    }

    // '… . In' and '…, in' lead to a venue that is set in another style; a comma leads to whatever follows.
    private static int TrimLeadOut(string text, int start, int end)
    {
        var words = text.AsSpan(start, end - start).TrimEnd(" :\t\n");
        if (
            words.EndsWith(" in", StringComparison.OrdinalIgnoreCase)
            && words[..^3].TrimEnd() is [.., '.' or ',' or '?' or '!' or '”' or '"']
        )
        {
            return start + words[..^3].TrimEnd().Length;
        }

        return end;
    }

    private static int SkipSpaces(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool InsideWord(string text, int at, int end) =>
        text[at] is '·' or '•' && at > 0 && at + 1 < end && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]);

    // 'P(x|y)'.
    private static bool InsideBrackets(string text, int start, int at, int end)
    {
        var before = text.AsSpan(start, at - start);
        return at + 1 < end
            && at > start
            && !char.IsWhiteSpace(text[at - 1])
            && !char.IsWhiteSpace(text[at + 1])
            && before.LastIndexOf('(') > before.LastIndexOf(')')
            && text.AsSpan(at, end - at).Contains(')');
    }

    private static void SplitAtDashes(string text, int start, int end, List<PartSpan> spans)
    {
        List<int>? cuts = null;
        for (var at = Next(Dashes, text, start + 1, end - 1); at < end - 1; at = Next(Dashes, text, at + 1, end - 1))
        {
            var dash =
                text[at] is '-' or '–' or '—' or '~' or '/' or '»' or '→'
                && text[at - 1] == ' '
                && (text[at + 1] == ' ' || text[at] == '—');
            if (
                dash
                || (
                    text[at] is ':' or '：'
                    && (text[at] == '：' || char.IsWhiteSpace(text[at + 1]))
                    && Announces(text, cuts is null ? start : cuts[^1], at)
                )
            )
            {
                (cuts ??= [start]).Add(at + 1);
            }
        }

        Regroup(text, start, end, cuts, " \t-–—~/»→:：", spans, SplitAtSentences);
    }

    // 'CVPR 2021: Title', '2021: Title', 'Authors: …'.
    private static bool Announces(string text, int start, int colon)
    {
        if (colon - start > MaxAnnounced)
        {
            return false;
        }

        var words = text.AsSpan(start, colon - start);
        return TextClassifier.Classify(words).Role switch
        {
            PartRole.Label or PartRole.Date or PartRole.Venue => PlainText.Collapse(words).Length <= MaxKey,
            PartRole.Authors => NamesCue.IsReference(PlainText.Collapse(words)) && EndsInPerson(words),
            _ => false,
        };
    }

    // 'Ann Author, Bo Writer, SSD: Single Shot …', 'AI Meets Data: …': the colon belongs to a title unless a person stands before it.
    private static bool EndsInPerson(ReadOnlySpan<char> words)
    {
        var last = words[(words.LastIndexOfAny(',', ';', '&') + 1)..];
        var and = last.LastIndexOf(" and ");
        last = (
            and >= 0 ? last[(and + 5)..]
            : last.StartsWith("and ") ? last[4..]
            : last
        ).Trim();
        if (last.Length == words.Length && !last.Contains('.') && and < 0)
        {
            return false;
        }

        return PersonNameForm.Likelihood(last) >= PersonNameForm.Likely
            || PersonNameForm.IsInitials(last)
            || last.Contains("et al", StringComparison.Ordinal);
    }

    private static void SplitAtSentences(string text, int start, int end, Classification? known, List<PartSpan> spans)
    {
        List<int>? cuts = null;
        for (var at = Next(Stops, text, start + 1, end - 1); at < end - 1; at = Next(Stops, text, at + 1, end - 1))
        {
            if (EndsSentence(text, start, at))
            {
                (cuts ??= [start]).Add(at + 1);
            }
        }

        if (cuts is null && known is not null)
        {
            SplitAtCommas(text, start, end, known, spans);
        }
        else
        {
            Regroup(text, start, end, cuts, " \t", spans, SplitAtCommas);
        }
    }

    private static bool EndsSentence(string text, int start, int at)
    {
        if (text[at] is '。' or '？' or '！')
        {
            return true;
        }

        if (text[at] is not ('.' or '?' or '!' or ';') || !char.IsWhiteSpace(text[at + 1]))
        {
            return false;
        }

        var letter = text[at - 1];
        if (text[at] == '.' && char.IsUpper(letter) && (at - 2 < start || !char.IsLetterOrDigit(text[at - 2])))
        {
            return false;
        }

        return !Abbreviations.EndsHere(text.AsSpan(start, at - start));
    }

    // What is known of the whole stretch need not be asked again.
    private delegate void Splitter(string text, int start, int end, Classification? known, List<PartSpan> spans);

    // Classifies what stands between the cuts; neighbours of which nothing is known become one again and are cut in a finer way.
    private static void Regroup(string text, int start, int end, List<int>? cuts, string separators, List<PartSpan> spans, Splitter finer)
    {
        if (cuts is null)
        {
            var whole = SpanOf(text, start, end, separators);
            if (whole.Classification.Role == PartRole.Plain)
            {
                finer(text, whole.Start, whole.End, whole.Classification, spans);
            }
            else
            {
                spans.Add(whole);
            }

            return;
        }

        var words = -1;
        var wordsEnd = -1;
        for (var i = 0; i < cuts.Count; i++)
        {
            var span = SpanOf(text, cuts[i], i + 1 < cuts.Count ? cuts[i + 1] : end, separators);
            if (
                span.Classification.Strength == VenueStrength.Possible
                && i == cuts.Count - 1
                && (
                    words >= 0
                        ? text.AsSpan(span.Start, span.End - span.Start).ContainsAnyInRange('0', '9')
                        : spans is [.., { Classification.Role: PartRole.Authors }]
                )
            )
            {
                span = span with { Classification = span.Classification with { Role = PartRole.Venue } };
            }

            if (
                span.Classification.Role == PartRole.Plain
                && words >= 0
                && (
                    IsNameBeforeVenue(text, span, cuts, i, end, separators)
                    || (finer == SplitAtCommas && i == cuts.Count - 1 && EndsInNames(text, words, wordsEnd, span))
                )
            )
            {
                span = span with { Classification = span.Classification with { Role = PartRole.Authors } };
            }

            if (span.Classification.Role == PartRole.Plain)
            {
                words = words < 0 ? span.Start : words;
                wordsEnd = span.End;
                continue;
            }

            if (span.Classification.Role == PartRole.Noise)
            {
                continue;
            }

            if (words >= 0)
            {
                finer(text, words, wordsEnd, null, spans);
            }

            words = -1;
            spans.Add(span);
        }

        if (words >= 0)
        {
            finer(text, words, wordsEnd, null, spans);
        }
    }

    // 'Title. Ann Author. CVPR 2022': a single name is one where a venue or the end follows.
    private static bool IsNameBeforeVenue(string text, PartSpan span, List<int> cuts, int index, int end, string separators)
    {
        if (NameListReader.Read(text[span.Start..span.End]).Likelihood < SingleName)
        {
            return false;
        }

        return index + 1 < cuts.Count
            && SpanOf(text, cuts[index + 1], index + 2 < cuts.Count ? cuts[index + 2] : end, separators).Classification.Role
                is PartRole.Venue
                    or PartRole.Date;
    }

    // 'A Title of Words. Smith, Jones', 'A Title of Words. Ann Author': after a title's full stop, family names alone or one whole name.
    private static bool EndsInNames(string text, int start, int end, PartSpan span)
    {
        if (
            PlainText.Count(text.AsSpan(start, end - start)) < MinTitle
            || text[end - 1] is not '.'
            || text.AsSpan(span.Start).StartsWith("A ")
        )
        {
            return false;
        }

        var list = NameListReader.Read(text[span.Start..span.End]);
        return list.Names.Count == 1
            ? list.Likelihood >= SingleName
            : list.Names.Count > 1 && list.Names.All(name => PersonNameForm.Likelihood(name.Text) >= PersonNameForm.Possible);
    }

    private static PartSpan SpanOf(string text, int start, int end, string separators)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || separators.Contains(text[start])))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '-' or '–' or '—' && separators.Contains('-')))
        {
            end--;
        }

        return new PartSpan(start, end, Classify(text, start, end));
    }

    private static void SplitAtCommas(string text, int start, int end, Classification? known, List<PartSpan> spans)
    {
        var whole = known ?? Classify(text, start, end);
        var commas = text.AsSpan(start, end - start).Count(',') + text.AsSpan(start, end - start).Count('，');
        if (whole.Role == PartRole.Plain && VenueTail.Find(text, start, end) is { } tailStart)
        {
            spans.Add(new PartSpan(start, tailStart, Classify(text, start, tailStart)));
            spans.Add(new PartSpan(tailStart + 1, end, Classify(text, tailStart + 1, end)));
            return;
        }

        if (whole.Role != PartRole.Plain || commas is 0 or > MaxCommas)
        {
            spans.Add(new PartSpan(start, end, whole));
            return;
        }

        var head = CommaPeeler.PeelHead(text, start, end, spans);
        var tail = new List<PartSpan>();
        var rest = CommaPeeler.PeelTail(text, head, end, tail);
        if (rest > head)
        {
            spans.Add(new PartSpan(head, rest, Classify(text, head, rest)));
        }

        spans.AddRange(tail);
    }

    private static Classification Classify(string text, int start, int end) => TextClassifier.Classify(text.AsSpan(start, end - start));

    // The next of some characters from a place on; the end where there is none.
    private static int Next(SearchValues<char> values, string text, int from, int end)
    {
        if (from >= end)
        {
            return end;
        }

        var found = text.AsSpan(from, end - from).IndexOfAny(values);
        return found < 0 ? end : from + found;
    }
}
