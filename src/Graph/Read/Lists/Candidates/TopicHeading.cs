using System.Text.RegularExpressions;
using Graph.Knowledge.Language;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Candidates;

/// <summary>What a heading says that the entries below it are about.</summary>
internal static partial class TopicHeading
{
    private static readonly LanguageFile File = LanguageFile.Read("headings");

    private static readonly HeadingSet NoTopics = new(File["no-topics"]);

    private static readonly WordSet Months = new(File["months"], ignoreCase: true);

    private static readonly PhraseSet Periods = new(File["periods"], ignoreCase: true);

    private static readonly string[] WaysBack = [.. File["ways-back"].OrderByDescending(w => w.Length)];

    private static readonly string[] OfTopics = [.. File["of-topics"].OrderByDescending(w => w.Length)];

    /// <summary>The topic that a heading names: its words without number, decoration, year and words such as <c>Papers</c>.</summary>
    /// <returns>Null for a heading that is a venue, a year or date, a letter, or speaks of the list itself.</returns>
    public static string? Read(string heading)
    {
        var text = WithoutNumber(WithoutWayBack(Aside().Replace(heading, "")));
        if (text.Length < 2 || IsOfTheList(text) || IsOfVenueOrTime(text))
        {
            return null;
        }

        var topic = WithoutPapers(WithoutYear(text));
        return topic.Length < 2 || IsOfTheList(topic) ? null : topic;
    }

    private static bool IsOfTheList(string text) =>
        HeadingKinds.IsHousekeeping(text) || HeadingKinds.IsKindOfVenue(text) || NoTopics.Matches(text);

    private static bool IsOfVenueOrTime(string text)
    {
        if (Periods.IsIn(text) && text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return true;
        }

        if (ContextReader.IsYear(text) || DateReader.ReadWhole(text) is not null || Months.Contains(text))
        {
            return true;
        }

        var stated = ContextReader.Read(text);
        return stated.Venue is not null || stated.Year is not null;
    }

    // "2.1 Detection" and "A. Detection" are numbered, "3D Detection" is not.
    private static string WithoutNumber(string text)
    {
        text = Trim(text);
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (end > 0 && text[end] == '.')))
        {
            end++;
        }

        var isLetter = end == 0 && text.Length > 2 && char.IsAsciiLetterUpper(text[0]) && text[1] is '.' or ')';
        end = isLetter ? 2 : end;
        var isNumber = end > 0 && end < text.Length && (isLetter || text[end] is ' ' or ')' or ':' or '、' || text[end - 1] == '.');
        return isNumber && !IsYear(text[..end]) ? Trim(text[end..]) : text;
    }

    private static string WithoutWayBack(string text)
    {
        var bare = text.TrimEnd(' ', ')', ']');
        var way = Array.Find(WaysBack, w => bare.EndsWith(w, StringComparison.OrdinalIgnoreCase));
        var before = way is null ? "" : bare[..^way.Length].TrimEnd(' ');
        return before.Length > 2 && before[^1] is '[' or '(' ? before.TrimEnd(' ', '(', '[') : text;
    }

    private static string WithoutYear(string text)
    {
        var bare = text.TrimEnd(' ', ')', ']', '）');
        var digits = bare.Length - bare.AsSpan().TrimEnd("0123456789").Length;
        return digits == 4 && IsYear(bare[^4..]) && bare.Length > 6 && !char.IsLetterOrDigit(bare[^5]) && bare[^5] != '-'
            ? Trim(bare[..^4].TrimEnd(' ', '(', '[', '（', ',', '-', '–', ':'))
            : text;
    }

    private static string WithoutPapers(string text)
    {
        var word = Array.Find(OfTopics, w => text.Length > w.Length && text.EndsWith(w, StringComparison.OrdinalIgnoreCase));
        var start = word is null ? 0 : text.Length - word.Length;
        return start > 1 && (text[start - 1] == ' ' || text[start] >= '\u3040') && !IsInPhrase(text[..start]) ? Trim(text[..start]) : text;
    }

    // "Theory and Papers" says more than "Theory and" would.
    private static bool IsInPhrase(string before) =>
        before.TrimEnd() is var words
        && words[(words.LastIndexOf(' ') + 1)..] is "and" or "&" or "of" or "on" or "in" or "for" or "the" or "a";

    // Footnotes and addresses.
    [GeneratedRegex(@"\[\^\w+\]|\(?\bhttps?://[^\s()]+\)*", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    private static bool IsYear(string text) =>
        text.Length == 4 && (text.StartsWith("19", StringComparison.Ordinal) || text.StartsWith("20", StringComparison.Ordinal));

    private static string Trim(string words)
    {
        var (start, end) = (0, words.Length);
        while (start < end && !char.IsLetterOrDigit(words[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(words[end - 1]) && words[end - 1] is not (')' or '）' or '+'))
        {
            end--;
        }

        // What is left of a link that was cut.
        var text = words[start..end];
        return text.Contains(']', StringComparison.Ordinal) ? text : text.Replace("[", "", StringComparison.Ordinal);
    }
}
