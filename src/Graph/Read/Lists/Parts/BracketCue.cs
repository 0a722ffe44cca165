using Graph.Text;

namespace Graph.Read.Lists.Parts;

/// <summary>Whether what brackets or quotation marks hold is a part of its own or belongs to the words around it.</summary>
internal static class BracketCue
{
    // Longer words in brackets are an aside.
    private const int MaxEnclosed = 300;

    private const int MaxVenue = 5;

    // One inverted name is as likely.
    private const double LikelyNames = 0.34;

    /// <summary>Whether the pair cuts its content out.</summary>
    public static bool CutsOut(Flow flow, BracketPair pair)
    {
        var length = pair.Close - pair.Open - 1;
        if (length is <= 0 or > MaxEnclosed)
        {
            return false;
        }

        var content = PlainText.Collapse(flow.Text.AsSpan(pair.Open + 1, length));
        if (pair.Mark is '"' or '“' or '《' or '「' or '『')
        {
            return PlainText.Count(content)
                    >= (
                        FollowsPeople(flow.Text, pair) ? 1
                        : OpensEntry(flow.Text, pair) ? 2
                        : 3
                    )
                && !GoesOnAsTitle(flow.Text, pair)
                && (StandsAlone(flow.Text, pair) || FollowsName(flow, pair));
        }

        var verdict = WordsClassifier.Classify(content);
        if (pair.Mark is '(' or '（')
        {
            return (verdict.Role == PartRole.Label && !ReadsOn(flow.Text, pair))
                || verdict.Role is PartRole.Address or PartRole.Date
                || (IsVenue(flow, pair, verdict) && NoInnerPart(flow.Text, pair));
        }

        return verdict.Role is not (PartRole.Words or PartRole.Noise)
            || verdict.Strength == VenueStrength.Possible
            || StandsAtAnEnd(flow.Text, pair);
    }

    /// <summary>What words in brackets are that are nothing by themselves: a venue where they end in a year, else a short name.</summary>
    public static Verdict Interpret(string content, Verdict verdict)
    {
        if (verdict.Strength == VenueStrength.Possible)
        {
            return verdict with { Role = PartRole.Venue };
        }

        if (
            DateReader.FindLast(content) is { } date
            && PlainText.Count(content) <= 8
            && !PlainText.HasWord(content.AsSpan(date.End))
            && PlainText.HasLetter(content.AsSpan(0, date.Start))
            && !char.IsLetter(content[date.Start - 1])
        )
        {
            return new Verdict(
                PartRole.Venue,
                VenueStrength.Possible,
                new VenueYear(PlainText.Collapse(content.AsSpan(0, date.Start)).Trim(' ', ',', '-', '.', ':'), date.Year),
                null
            );
        }

        return YearFirst(content) ?? verdict with { Role = PartRole.ShortName };
    }

    // '2021 Genome biology': a year and a few words that begin with a capital.
    private static Verdict? YearFirst(string content)
    {
        content = content.Trim();
        if (content.Length < 8 || content[4] != ' ' || content[0] is not ('1' or '2') || DateReader.ReadWhole(content[..4]) is not { } year)
        {
            return null;
        }

        var venue = PlainText.Collapse(content.AsSpan(5));
        return char.IsUpper(venue[0]) && PlainText.Count(venue) <= MaxVenue && !venue.AsSpan().ContainsAny(':', '?')
            ? new Verdict(PartRole.Venue, VenueStrength.Possible, new VenueYear(venue, year), null)
            : null;
    }

    /// <summary>Whether the words are a key and its value: <c>[Dataset:MultiWOZ]</c>.</summary>
    public static bool IsKeyed(ReadOnlySpan<char> content)
    {
        var colon = content.IndexOfAny(':', '：');
        return colon > 0
            && colon + 1 < content.Length
            && Links.LinkWords.Find(content[..colon]) is not (null or Links.LinkWord.Paper or Links.LinkWord.Venue or Links.LinkWord.Date);
    }

    /// <summary>Whether what looks like names is a row of tags: <c>[NL, Isabelle]</c>, single words or an abbreviation first.</summary>
    public static bool AreTags(ReadOnlySpan<char> content)
    {
        var (single, first) = (true, true);
        foreach (var range in content.Split(','))
        {
            var item = content[range].Trim();
            if (first && item.Length > 1 && !item.ContainsAnyExceptInRange('A', 'Z'))
            {
                return true;
            }

            single &= !item.Contains(' ');
            first = false;
        }

        return single;
    }

    // Capitals in brackets within a title abbreviate it; after a link or another style they are something else.
    private static bool IsVenue(Flow flow, BracketPair pair, Verdict verdict)
    {
        if (verdict.Role == PartRole.Venue || verdict.Strength != VenueStrength.Possible)
        {
            return verdict.Role == PartRole.Venue;
        }

        if (verdict.Stated.Year is not null)
        {
            return true;
        }

        if (pair.Open == 0)
        {
            return false;
        }

        var before = flow.Text.AsSpan(0, pair.Open).TrimEnd().Length;
        if (before == 0)
        {
            return false;
        }

        var (left, here) = (flow[flow.PieceAt(before - 1)], flow[flow.PieceAt(pair.Open)]);
        return left.Link is not null || left.Styles != here.Styles;
    }

    // A quotation inside a sentence or title goes on after it without a break.
    private static bool StandsAlone(string text, BracketPair pair)
    {
        var before = text.AsSpan(0, pair.Open).TrimEnd(' ');
        var after = text.AsSpan(pair.Close + 1).TrimStart(' ');
        var opens =
            before.IsEmpty
            || before[^1] is '.' or ',' or '\n' or ':' or ']' or ')' or ';' or '-' or '–' or '|' or PlainText.ImageMark
            || !char.IsLetterOrDigit(before[^1]);
        return opens && (after.IsEmpty || !char.IsLower(after[0]) || after.StartsWith("in ") || text[pair.Close - 1] is ',' or '.' or '?');
    }

    // '… identifier (doi) parser': what goes on in small letters is one sentence.
    private static bool ReadsOn(string text, BracketPair pair) =>
        text.AsSpan(pair.Close + 1).TrimStart(' ') is [var next, ..] && char.IsLower(next);

    // '**Name** "A Title of Some Words"': set-off words before a quotation that is longer than they are.
    private static bool FollowsName(Flow flow, BracketPair pair)
    {
        var end = flow.Text.AsSpan(0, pair.Open).TrimEnd().Length;
        var before = LineBefore(flow.Text, pair);
        return end > 0
            && PlainText.Count(before) is > 0 and <= 3
            && PlainText.Count(flow.Text.AsSpan(pair.Open, pair.Close - pair.Open)) > 4
            && flow[flow.PieceAt(end - 1)].Styles != flow[flow.PieceAt(pair.Open)].Styles;
    }

    // '"Not good": Turning Words into Others': a quotation that the title's subtitle follows.
    private static bool GoesOnAsTitle(string text, BracketPair pair) =>
        text.AsSpan(pair.Close + 1) is [':', ' ', var next, ..] && char.IsUpper(next);

    // 'Author, Ann. "Words." Journal (2019)': after names the shortest quotation is a title.
    private static bool FollowsPeople(string text, BracketPair pair)
    {
        var before = LineBefore(text, pair).Trim();
        before = before[(before.LastIndexOf(']') + 1)..].Trim(" *\uFFFC");
        return before is [.., '.' or ',']
            && Names.NameListReader.Read(before.ToString()) is { Likelihood: >= LikelyNames } names
            && names.Names.Count > 0;
    }

    // '"Two Words" CVPR', 'Name: "Two Words" CVPR': a quotation that the line begins with, or a name before a colon.
    private static bool OpensEntry(string text, BracketPair pair)
    {
        var before = LineBefore(text, pair).TrimEnd();
        return !PlainText.HasWord(before) || (before[^1] == ':' && PlainText.Count(before) <= 2);
    }

    private static ReadOnlySpan<char> LineBefore(string text, BracketPair pair)
    {
        var before = text.AsSpan(0, pair.Open);
        return before[(before.LastIndexOf('\n') + 1)..];
    }

    private static bool StandsAtAnEnd(string text, BracketPair pair)
    {
        var after = text.AsSpan(pair.Close + 1);
        var lineBreak = after.IndexOf('\n');
        return !PlainText.HasWord(LineBefore(text, pair)) || !PlainText.HasWord(lineBreak < 0 ? after : after[..lineBreak]);
    }

    // 'f(x)' and 'GPT-4V(ision)' are one word.
    private static bool NoInnerPart(string text, BracketPair pair) =>
        pair.Open == 0
        || !char.IsLetterOrDigit(text[pair.Open - 1])
        || pair.Close + 1 >= text.Length
        || !char.IsLetterOrDigit(text[pair.Close + 1]);
}
