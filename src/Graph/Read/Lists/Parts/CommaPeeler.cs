using Graph.Read.Lists.Names;
using Graph.Text;

namespace Graph.Read.Lists.Parts;

/// <summary>
/// Takes venue, year and names off the ends of <c>Title, Names, Venue Year</c> and <c>Names, Title, Venue Year</c>, item by item.
/// What is left in the middle is the words nobody knows: the title.
/// </summary>
internal static class CommaPeeler
{
    // Two names in a row are not an accident, one could be a word of the title.
    private const int MinNames = 2;

    /// <summary>Takes names off the front, if at least two stand there and words remain.</summary>
    /// <returns>Where the rest begins.</returns>
    public static int PeelHead(string text, int start, int end, List<PartSpan> spans)
    {
        var (names, at) = (0, start);
        while (
            NextComma(text, at, end) is var comma
            && comma < end
            && (CommaName.Is(text, at, comma) || (names > 0 && IsNameAmongNames(text, at, comma, end)))
        )
        {
            names += text.AsSpan(at, comma - at).Contains(" and ", StringComparison.Ordinal) ? 2 : 1;
            at = comma + 1;
        }

        var rest = Skip(text, at, end);
        if (names < MinNames || PlainText.Count(text.AsSpan(rest, end - rest)) < 3)
        {
            return start;
        }

        spans.Add(new PartSpan(start, at - 1, new Classification(PartRole.Authors, VenueStrength.None, default, null)));
        return rest;
    }

    /// <summary>Takes venue and year, then names, off the back.</summary>
    /// <returns>Where the rest ends.</returns>
    public static int PeelTail(string text, int start, int end, List<PartSpan> tail)
    {
        var trailing = text.AsSpan(start, end - start).TrimEnd(" \t\n").EndsWith(",");
        end = TrimCommas(text, start, end);
        end = PeelVenue(text, start, end, tail);
        var (names, at) = (0, end);
        var sure = false;
        while (PreviousComma(text, start, at) is var comma && comma > start && IsPerson(text, comma + 1, at, isLast: names == 0))
        {
            names++;
            sure |= CommaName.IsSure(text.AsSpan(comma + 1, at - comma - 1));
            at = comma;
        }

        // One name is enough where it has an initial, or where a venue or another comma follows.
        var needed = sure || trailing || tail.Count > 0 ? 1 : MinNames;
        if (names < needed || at <= start || PlainText.Count(text.AsSpan(start, at - start)) < 2)
        {
            return end;
        }

        if (BelongsToNames(text, start, at))
        {
            at = start - 1;
        }

        var from = Skip(text, at + 1, end);
        tail.Insert(0, new PartSpan(from, end, new Classification(PartRole.Authors, VenueStrength.None, default, null)));
        return Math.Max(start, at);
    }

    private static bool IsPerson(string text, int start, int end, bool isLast) =>
        CommaName.Is(text, start, end) || (isLast && CommaName.IsOpen(text, start, end));

    // What is left in front is a name too: the first one, alone, inverted or with one of an odd form beside it.
    private static bool BelongsToNames(string text, int start, int end)
    {
        var comma = NextComma(text, start, end);
        if (comma == end)
        {
            return CommaName.Is(text, start, end);
        }

        if (NextComma(text, comma + 1, end) < end)
        {
            return false;
        }

        var second = text.AsSpan(comma + 1, end - comma - 1);
        return PersonNameForm.Likelihood(text.AsSpan(start, comma - start)) switch
        {
            0 => false,
            PersonNameForm.Possible => PersonNameForm.Likelihood(second) is PersonNameForm.Possible,
            _ => PlainText.Count(second) == 2,
        };
    }

    private static int TrimCommas(string text, int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or '，' or '.'))
        {
            end--;
        }

        return end;
    }

    private static int PeelVenue(string text, int start, int end, List<PartSpan> tail)
    {
        // The longest tail that is a venue: 'European Conference on Computer Vision, Springer, 2016' is one.
        var best = end;
        var classified = Classification.Unknown;
        var at = end;
        for (var i = 0; i < 4; i++)
        {
            at = PreviousComma(text, start, at);
            if (at <= start)
            {
                break;
            }

            if (IsNameAlone(text, at + 1, best))
            {
                break;
            }

            var found = TextClassifier.Classify(text.AsSpan(at + 1, end - at - 1));
            if (
                found.Role is PartRole.Venue or PartRole.Date
                || (found.Strength == VenueStrength.Possible && found.Stated.Year is not null)
            )
            {
                (best, classified) = (at, found with { Role = found.Role == PartRole.Date ? PartRole.Date : PartRole.Venue });
            }
        }

        if (best < end)
        {
            tail.Add(new PartSpan(Skip(text, best + 1, end), end, classified));
        }

        return best;
    }

    // 'Ann Author, 2019': what stands before the year is a name unless it is known as a venue.
    private static bool IsNameAlone(string text, int start, int end)
    {
        var comma = NextComma(text, start, end);
        return CommaName.Is(text, start, comma)
            && TextClassifier.Classify(PlainText.Collapse(text.AsSpan(start, comma - start))).Role != PartRole.Venue;
    }

    // 'Ann Author, Tae You, Bo Writer': two capitalised words between two names.
    private static bool IsNameAmongNames(string text, int start, int comma, int end)
    {
        var words = text.AsSpan(start, comma - start).Trim();
        var space = words.IndexOf(' ');
        return space > 0
            && space == words.LastIndexOf(' ')
            && space + 1 < words.Length
            && char.IsUpper(words[0])
            && char.IsUpper(words[space + 1])
            && !words.Contains(':')
            && NextComma(text, comma + 1, end) is var next
            && next < end
            && CommaName.Is(text, comma + 1, next);
    }

    private static int NextComma(string text, int at, int end)
    {
        var comma = text.AsSpan(at, end - at).IndexOfAny(',', '，');
        return comma < 0 ? end : at + comma;
    }

    private static int PreviousComma(string text, int start, int end)
    {
        var comma = text.AsSpan(start, end - start).LastIndexOfAny(',', '，');
        return comma < 0 ? start : start + comma;
    }

    private static int Skip(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
