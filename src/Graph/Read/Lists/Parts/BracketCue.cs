using Graph.Text;

namespace Graph.Read.Lists.Parts;

/// <summary>Whether what brackets or quotation marks hold is a part of its own or belongs to the words around it.</summary>
internal static class BracketCue
{
    // Longer words in brackets are an aside.
    private const int MaxEnclosed = 300;

    private const int MaxVenue = 5; // more words behind a year in brackets are a remark

    // One inverted name is as likely.
    private const double LikelyNames = 0.34;

    /// <summary>Whether the pair cuts its content out.</summary>
    public static bool CutsOut(CandidateText text, BracketPair pair)
    {
        var length = pair.Close - pair.Open - 1;
        if (length is <= 0 or > MaxEnclosed)
        {
            return false;
        }

        var content = PlainText.Collapse(text.Plain.AsSpan(pair.Open + 1, length));
        if (pair.Mark is '"' or '“' or '《' or '「' or '『')
        {
            return PlainText.Count(content)
                    >= (
                        FollowsPeople(text.Plain, pair) ? 1
                        : OpensEntry(text.Plain, pair) ? 2
                        : 3
                    )
                && !GoesOnAsTitle(text.Plain, pair)
                && (StandsAlone(text.Plain, pair) || FollowsName(text, pair));
        }

        var classified = TextClassifier.Classify(content);
        if (pair.Mark is '(' or '（')
        {
            return (classified.Role == PartRole.Label && !ReadsOn(text.Plain, pair) && !VenueTail.IsPresentation(text.Plain, pair, content))
                || CitationLabel.ReadInBrackets(content) is not null
                || classified.Role is PartRole.Address or PartRole.Date
                || (IsVenue(text, pair, classified) && NoInnerPart(text.Plain, pair));
        }

        return classified.Role is not (PartRole.Plain or PartRole.Noise)
            || classified.Strength == VenueStrength.Possible
            || StandsAtAnEnd(text.Plain, pair);
    }

    /// <summary>What words in brackets are that are nothing by themselves: a venue where they end in a year, else a short name.</summary>
    public static Classification Interpret(string content, Classification classified)
    {
        if (classified.Strength == VenueStrength.Possible)
        {
            return classified with { Role = PartRole.Venue };
        }

        if (
            DateReader.FindLast(content) is { } date
            && PlainText.Count(content) <= 8
            && !PlainText.HasWord(content.AsSpan(date.End))
            && PlainText.HasLetter(content.AsSpan(0, date.Start))
            && !char.IsLetter(content[date.Start - 1])
        )
        {
            var venue = PlainText.Collapse(content.AsSpan(0, date.Start)).Trim(' ', ',', '-', '.', ':');
            return VenueForm.IsOfPlaces(venue)
                ? new Classification(PartRole.Date, VenueStrength.None, new VenueYear(null, date.Year), null)
                : new Classification(PartRole.Venue, VenueStrength.Possible, new VenueYear(venue, date.Year), null);
        }

        return YearFirst(content) ?? classified with { Role = PartRole.ShortName };
    }

    // '2021 Genome biology': a year and a few words that begin with a capital.
    private static Classification? YearFirst(string content)
    {
        content = content.Trim();
        if (content.Length < 8 || content[4] != ' ' || content[0] is not ('1' or '2') || DateReader.ReadWhole(content[..4]) is not { } year)
        {
            return null;
        }

        var venue = PlainText.Collapse(content.AsSpan(5));
        return char.IsUpper(venue[0]) && PlainText.Count(venue) <= MaxVenue && !venue.AsSpan().ContainsAny(':', '?')
            ? new Classification(PartRole.Venue, VenueStrength.Possible, new VenueYear(venue, year), null)
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
    private static bool IsVenue(CandidateText text, BracketPair pair, Classification classified)
    {
        if (classified.Role == PartRole.Venue || classified.Strength != VenueStrength.Possible)
        {
            return classified.Role == PartRole.Venue;
        }

        if (classified.Stated.Year is not null)
        {
            return true;
        }

        if (pair.Open == 0)
        {
            return false;
        }

        var before = text.Plain.AsSpan(0, pair.Open).TrimEnd().Length;
        if (before == 0)
        {
            return false;
        }

        var (left, here) = (text[text.RunAt(before - 1)], text[text.RunAt(pair.Open)]);
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
    private static bool FollowsName(CandidateText text, BracketPair pair)
    {
        var end = text.Plain.AsSpan(0, pair.Open).TrimEnd().Length;
        var before = LineBefore(text.Plain, pair);
        return end > 0
            && PlainText.Count(before) is > 0 and <= 3
            && PlainText.Count(text.Plain.AsSpan(pair.Open, pair.Close - pair.Open)) > 4
            && text[text.RunAt(end - 1)].Styles != text[text.RunAt(pair.Open)].Styles;
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
