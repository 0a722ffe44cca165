using Graph.Read.Lists.Names;

namespace Graph.Read.Lists.Parts;

/// <summary>
/// Reads what follows a 'by': <c>by Ann Author and Bo Writer. ICML, 2019</c>, <c>by Author A, Writer B C. Science, 2003</c>. The word says
/// that names come, so that one is enough; where they end is what has to be found.
/// </summary>
internal static class ByLine
{
    private const string By = "by ";

    private const int MaxFamily = 24; // a family name of two words; a title is longer

    private const int MinAcronym = 3; // initials have two letters at most

    /// <summary>Where the names after a leading 'by' begin and end; null where none stand there.</summary>
    public static (int Start, int End)? Find(string text, int start, int end)
    {
        var words = text.AsSpan(start, end - start);
        if (!words.StartsWith(By, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var from = Skip(text, start + By.Length, end);
        var stop = EndOfNames(text, from, end);
        return stop > from && (words[0] == 'b' || NameListReader.Read(text[from..stop]).Likelihood >= TextClassifier.SureNames)
            ? (from, stop)
            : null;
    }

    // Item by item: the list ends with the last item that is a name or begins with one and goes on as something else.
    private static int EndOfNames(string text, int start, int end)
    {
        var (at, stop, trailing) = (start, start, false);
        while (at < end)
        {
            var next = NextSeparator(text, at, end);
            var item = Item(text, at, next);
            if (EndOfOpenList(text, item, next) is { } open)
            {
                return open;
            }

            if (item.End == item.Start)
            {
                at = Math.Min(end, next + 1);
                continue;
            }

            trailing |= EndsInBareInitial(text.AsSpan(item.Start, item.End - item.Start));
            if (NameBeforePoint(text, item, trailing) is { } point)
            {
                return point;
            }

            if (!IsName(text.AsSpan(item.Start, item.End - item.Start)))
            {
                return stop;
            }

            stop = item.End;
            at = next + 1;
        }

        return stop;
    }

    private static int NextSeparator(string text, int at, int end)
    {
        var found = text.AsSpan(at, end - at).IndexOfAny(',', ';', '&');
        var and = text.AsSpan(at, end - at).IndexOf(" and ");
        if (and >= 0 && (found < 0 || and < found))
        {
            return at + and + " and".Length;
        }

        return found < 0 ? end : at + found;
    }

    private static (int Start, int End) Item(string text, int start, int end)
    {
        start = Skip(text, start, end);
        if (text.AsSpan(start, end - start).StartsWith("and ", StringComparison.Ordinal) || text.AsSpan(start, end - start) is "and")
        {
            start = Skip(text, Math.Min(end, start + 4), end);
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '*'))
        {
            end--;
        }

        if (text.AsSpan(start, end - start).EndsWith(" and"))
        {
            end -= " and".Length;
        }

        return (start, end);
    }

    // 'Author et al., 2018': the list ends there, whatever stands before.
    private static int? EndOfOpenList(string text, (int Start, int End) item, int next)
    {
        var words = text.AsSpan(item.Start, Math.Min(text.Length, next + 1) - item.Start);
        var et = words.IndexOf("et al", StringComparison.OrdinalIgnoreCase);
        if (et < 0 || (et > 0 && char.IsLetter(words[et - 1])))
        {
            return null;
        }

        var after = item.Start + et + "et al".Length;
        return after < text.Length && text[after] == '.' ? after + 1 : after;
    }

    // 'Babes M. ICML', 'Manuela Veloso. Science': a name, a full stop, something else.
    private static int? NameBeforePoint(string text, (int Start, int End) item, bool trailing)
    {
        for (var at = item.Start + 1; at < item.End; at++)
        {
            if (text[at] != '.' || (at + 1 < item.End && !char.IsWhiteSpace(text[at + 1])))
            {
                continue;
            }

            var isInitial = char.IsUpper(text[at - 1]) && (at - 2 < item.Start || !char.IsLetter(text[at - 2]));
            var rest = text.AsSpan(at + 1, item.End - at - 1).Trim();
            if (isInitial && !trailing && GoesOnAsName(text.AsSpan(item.Start, at - item.Start), rest))
            {
                continue;
            }

            if (isInitial && (rest.IsEmpty || PersonNameForm.IsInitials(rest)))
            {
                continue;
            }

            var before = text.AsSpan(item.Start, at - item.Start);
            if (IsName(before) && (isInitial || !Abbreviations.EndsHere(before)))
            {
                return isInitial ? at + 1 : at;
            }
        }

        return null;
    }

    // 'E. Taylor. 2019' goes on after the initial, 'Babes M. ICML' does not.
    private static bool GoesOnAsName(ReadOnlySpan<char> before, ReadOnlySpan<char> rest)
    {
        var point = rest.IndexOf(". ");
        var head = point > 1 ? rest[..point] : rest.TrimEnd('.');
        var isAcronym = head.Length >= MinAcronym && !head.ContainsAnyExceptInRange('A', 'Z') && before.ContainsAnyInRange('a', 'z');
        return !isAcronym && IsName(head);
    }

    // 'Littman M L', 'Babes M. ICML': the initials stand last, so that a full stop after one of them ends the name.
    private static bool EndsInBareInitial(ReadOnlySpan<char> item)
    {
        var point = item.IndexOf(". ");
        var name = point > 0 ? item[..point] : item;
        var space = name.LastIndexOf(' ');
        return space > 1
            && space <= MaxFamily
            && name.Length - space <= 3
            && PersonNameForm.IsInitials(name[(space + 1)..])
            && char.IsLower(name[space - 1])
            && (point < 0 || !GoesOnAsName(name, item[(point + 2)..]));
    }

    private static bool IsName(ReadOnlySpan<char> words) =>
        PersonNameForm.Likelihood(words) >= PersonNameForm.Possible
        || PersonNameForm.IsInitials(words)
        || (words.Length > 1 && char.IsAsciiDigit(words[^1]) && PersonNameForm.Likelihood(words[..^1]) >= PersonNameForm.Possible);

    private static int Skip(string text, int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is '*'))
        {
            at++;
        }

        return at;
    }
}
