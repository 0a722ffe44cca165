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

    private const int MaxAnnounced = 400;

    private const int MinTitle = 3;

    // Shorter than a venue and a name.
    private const int MinNames = 8;

    private static readonly SearchValues<char> Bars = SearchValues.Create("|\t•·│｜");
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—~/»→:：");
    private static readonly SearchValues<char> Stops = SearchValues.Create(".?!;。？！");

    /// <summary>Adds the chunks of a stretch of text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the stretch starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="chunks">What to add to.</param>
    /// <param name="isBold">Whether it is set in bold: a label with a colon is part of a title then; as a label it would stand before the
    /// bold words.</param>
    public static void Split(string text, int start, int end, List<Chunk> chunks, bool isBold = false)
    {
        if (isBold && BeginsWithLabel(text, start, end))
        {
            chunks.Add(new Chunk(start, end, Verdict.Plain));
            return;
        }

        start = SkipBullet(text, start, end);
        end = TrimLeadOut(text, start, end);
        var summary = SummaryCue.FindGap(text, start, end);
        if (ByLine.Find(text, start, summary) is { } names)
        {
            SplitAfterNames(text, names, summary, chunks);
        }
        else if (OpenList.Find(text, start, summary) is { } open)
        {
            SplitAfterOpenList(text, start, open, summary, chunks);
        }
        else if (LeadingCode.Find(text, start, summary) is { } coded)
        {
            SplitAfterCode(text, coded.Code, coded.Title, summary, chunks);
        }
        else
        {
            SplitWords(text, start, summary, chunks);
        }

        if (summary < end)
        {
            chunks.Add(new Chunk(SkipSpaces(text, summary, end), end, Verdict.Plain with { Role = PartRole.Note }));
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
            && NameListReader.Read(text[(start + colon + 1)..end]).Likelihood < WordsClassifier.SureNames
            && VenueReader.Read(text[(start + colon + 1)..end], out _) != VenueStrength.Sure;
    }

    private static void SplitWords(string text, int start, int end, List<Chunk> chunks)
    {
        start = SplitLeadingYear(text, start, end, chunks);
        start = SplitLeadingVenue(text, start, end, chunks);
        var from = start;
        for (var at = Next(Bars, text, start, end); at < end; at = Next(Bars, text, at + 1, end))
        {
            if (InsideWord(text, at, end) || InsideBrackets(text, start, at, end))
            {
                continue;
            }

            SplitAtDashes(text, from, at, chunks);
            from = at + 1;
        }

        SplitAtDashes(text, from, end, chunks);
    }

    // After year and venue comes a title, though it may look like a name.
    private static void SplitAfterCode(string text, Chunk code, int title, int end, List<Chunk> chunks)
    {
        chunks.Add(code);
        var before = chunks.Count;
        SplitWords(text, SkipSpaces(text, title, end), end, chunks);
        if (chunks.Count == before + 1 && chunks[^1].Verdict.Role == PartRole.Authors)
        {
            chunks[^1] = chunks[^1] with { Verdict = Verdict.Plain };
        }
    }

    // 'Ann Author, Bo Writer et al., A Title of Words', 'Ann Author et al.arXiv.': what follows is a title, or where it came out.
    private static void SplitAfterOpenList(string text, int start, (int Start, int End) names, int end, List<Chunk> chunks)
    {
        if (names.Start > start)
        {
            // 'Name - Ann Author et al.': a label, though it may look like a name.
            var label = Chunk(text, start, names.Start, " \t-–—");
            chunks.Add(label with { Verdict = label.Verdict with { Role = PartRole.ShortName } });
        }

        chunks.Add(new Chunk(names.Start, names.End, new Verdict(PartRole.Authors, VenueStrength.None, default, null)));
        var before = chunks.Count;
        SplitWords(text, SkipBullet(text, names.End, end), end, chunks);
        if (chunks.Count == before + 1 && OpenList.VenueIn(text, chunks[before]) is { } venue)
        {
            chunks[before] = chunks[before] with { Verdict = new Verdict(PartRole.Venue, VenueStrength.Sure, venue, null) };
        }
    }

    private static void SplitAfterNames(string text, (int Start, int End) names, int end, List<Chunk> chunks)
    {
        chunks.Add(new Chunk(names.Start, names.End, new Verdict(PartRole.Authors, VenueStrength.None, default, null)));
        var before = chunks.Count;
        SplitWords(text, SkipBullet(text, names.End, end), end, chunks);
        TakeVenue(text, chunks, before);
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
    private static void TakeVenue(string text, List<Chunk> chunks, int from)
    {
        for (var i = from; i < chunks.Count; i++)
        {
            var (chunk, verdict) = (chunks[i], chunks[i].Verdict);
            if (verdict.Role == PartRole.Venue)
            {
                return;
            }

            if (
                verdict.Role is not (PartRole.Words or PartRole.Authors)
                || chunk.End - chunk.Start > MaxKey
                || !char.IsUpper(text[chunk.Start])
            )
            {
                continue;
            }

            var stated =
                verdict.Stated.Year is not null ? verdict.Stated
                : i + 1 < chunks.Count && chunks[i + 1].Verdict.Role == PartRole.Date
                    ? new VenueYear(text[chunk.Start..chunk.End].TrimEnd('.', ','), null)
                : default;
            if (stated.Venue is null)
            {
                continue;
            }

            chunks[i] = chunk with { Verdict = new Verdict(PartRole.Venue, VenueStrength.Possible, stated, null) };
            return;
        }
    }

    // '2020 综述': a year has no space after it in a script without spaces unless it stands for itself.
    private static int SplitLeadingYear(string text, int start, int end, List<Chunk> chunks)
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

        chunks.Add(new Chunk(start, start + 4, year));
        return start + 5;
    }

    // 'arXiv, Author, Ann, et al.', 'ICSE'22, Writer, B., and Ann Author': where it came out, then all the names.
    private static int SplitLeadingVenue(string text, int start, int end, List<Chunk> chunks)
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
            head = new Verdict(PartRole.Venue, VenueStrength.Sure, new VenueYear(words, null), null);
        }

        var names =
            head.Role == PartRole.Venue || head.Strength == VenueStrength.Possible
                ? NameListReader.Read(text[(start + comma + 1)..end])
                : NameList.None;
        if (
            names.Likelihood < WordsClassifier.SureNames
            || (head.Role != PartRole.Venue && !(names.IsOpen && text.AsSpan(start + comma + 1, end - start - comma - 1).Count(',') > 1))
        )
        {
            return start;
        }

        chunks.Add(new Chunk(start, start + comma, head with { Role = PartRole.Venue }));
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

    private static void SplitAtDashes(string text, int start, int end, List<Chunk> chunks)
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

        Regroup(text, start, end, cuts, " \t-–—~/»→:：", chunks, SplitAtSentences);
    }

    // 'CVPR 2021: Title', '2021: Title', 'Authors: …'.
    private static bool Announces(string text, int start, int colon)
    {
        if (colon - start > MaxAnnounced)
        {
            return false;
        }

        var words = text.AsSpan(start, colon - start);
        return WordsClassifier.Classify(words).Role switch
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

        return PersonName.Likelihood(last) >= PersonName.Likely
            || PersonName.IsInitials(last)
            || last.Contains("et al", StringComparison.Ordinal);
    }

    private static void SplitAtSentences(string text, int start, int end, Verdict? known, List<Chunk> chunks)
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
            SplitAtCommas(text, start, end, known, chunks);
        }
        else
        {
            Regroup(text, start, end, cuts, " \t", chunks, SplitAtCommas);
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
    private delegate void Splitter(string text, int start, int end, Verdict? known, List<Chunk> chunks);

    // Classifies what stands between the cuts; neighbours of which nothing is known become one again and are cut in a finer way.
    private static void Regroup(string text, int start, int end, List<int>? cuts, string separators, List<Chunk> chunks, Splitter finer)
    {
        if (cuts is null)
        {
            var whole = Chunk(text, start, end, separators);
            if (whole.Verdict.Role == PartRole.Words)
            {
                finer(text, whole.Start, whole.End, whole.Verdict, chunks);
            }
            else
            {
                chunks.Add(whole);
            }

            return;
        }

        var words = -1;
        var wordsEnd = -1;
        for (var i = 0; i < cuts.Count; i++)
        {
            var chunk = Chunk(text, cuts[i], i + 1 < cuts.Count ? cuts[i + 1] : end, separators);
            if (
                chunk.Verdict.Strength == VenueStrength.Possible
                && i == cuts.Count - 1
                && (
                    words >= 0
                        ? text.AsSpan(chunk.Start, chunk.End - chunk.Start).ContainsAnyInRange('0', '9')
                        : chunks is [.., { Verdict.Role: PartRole.Authors }]
                )
            )
            {
                chunk = chunk with { Verdict = chunk.Verdict with { Role = PartRole.Venue } };
            }

            if (
                chunk.Verdict.Role == PartRole.Words
                && words >= 0
                && (
                    IsNameBeforeVenue(text, chunk, cuts, i, end, separators)
                    || (finer == SplitAtCommas && i == cuts.Count - 1 && EndsInNames(text, words, wordsEnd, chunk))
                )
            )
            {
                chunk = chunk with { Verdict = chunk.Verdict with { Role = PartRole.Authors } };
            }

            if (chunk.Verdict.Role == PartRole.Words)
            {
                words = words < 0 ? chunk.Start : words;
                wordsEnd = chunk.End;
                continue;
            }

            if (chunk.Verdict.Role == PartRole.Noise)
            {
                continue;
            }

            if (words >= 0)
            {
                finer(text, words, wordsEnd, null, chunks);
            }

            words = -1;
            chunks.Add(chunk);
        }

        if (words >= 0)
        {
            finer(text, words, wordsEnd, null, chunks);
        }
    }

    // 'Title. Ann Author. CVPR 2022': a single name is one where a venue or the end follows.
    private static bool IsNameBeforeVenue(string text, Chunk chunk, List<int> cuts, int index, int end, string separators)
    {
        if (NameListReader.Read(text[chunk.Start..chunk.End]).Likelihood < SingleName)
        {
            return false;
        }

        return index + 1 < cuts.Count
            && Chunk(text, cuts[index + 1], index + 2 < cuts.Count ? cuts[index + 2] : end, separators).Verdict.Role
                is PartRole.Venue
                    or PartRole.Date;
    }

    // 'A Title of Words. Smith, Jones', 'A Title of Words. Ann Author': after a title's point, family names alone or one whole name.
    private static bool EndsInNames(string text, int start, int end, Chunk chunk)
    {
        if (
            PlainText.Count(text.AsSpan(start, end - start)) < MinTitle
            || text[end - 1] is not '.'
            || text.AsSpan(chunk.Start).StartsWith("A ")
        )
        {
            return false;
        }

        var list = NameListReader.Read(text[chunk.Start..chunk.End]);
        return list.Names.Count == 1
            ? list.Likelihood >= SingleName
            : list.Names.Count > 1 && list.Names.All(name => PersonName.Likelihood(name.Text) >= PersonName.Possible);
    }

    private static Chunk Chunk(string text, int start, int end, string separators)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || separators.Contains(text[start])))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '-' or '–' or '—' && separators.Contains('-')))
        {
            end--;
        }

        return new Chunk(start, end, Classify(text, start, end));
    }

    private static void SplitAtCommas(string text, int start, int end, Verdict? known, List<Chunk> chunks)
    {
        var whole = known ?? Classify(text, start, end);
        var commas = text.AsSpan(start, end - start).Count(',') + text.AsSpan(start, end - start).Count('，');
        if (whole.Role == PartRole.Words && VenueTail.Find(text, start, end) is { } tailStart)
        {
            chunks.Add(new Chunk(start, tailStart, Classify(text, start, tailStart)));
            chunks.Add(new Chunk(tailStart + 1, end, Classify(text, tailStart + 1, end)));
            return;
        }

        if (whole.Role != PartRole.Words || commas is 0 or > MaxCommas)
        {
            chunks.Add(new Chunk(start, end, whole));
            return;
        }

        var head = CommaPeeler.PeelHead(text, start, end, chunks);
        var tail = new List<Chunk>();
        var rest = CommaPeeler.PeelTail(text, head, end, tail);
        if (rest > head)
        {
            chunks.Add(new Chunk(head, rest, Classify(text, head, rest)));
        }

        chunks.AddRange(tail);
    }

    private static Verdict Classify(string text, int start, int end) => WordsClassifier.Classify(text.AsSpan(start, end - start));

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
