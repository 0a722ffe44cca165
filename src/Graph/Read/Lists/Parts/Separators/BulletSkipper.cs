namespace Graph.Read.Lists.Parts.Separators;

/// <summary>Steps over what stands before the first word and says nothing: <c>1.</c>, <c>(2)</c>, <c>12)</c>, <c>-</c>, <c>[x]</c>, emoji,
/// stars.</summary>
internal static class BulletSkipper
{
    // A longer number is a year or a part of a title.
    private const int MaxDigits = 3;

    /// <summary>Where the words begin; the end where there are none.</summary>
    public static int Skip(string text, int start, int end)
    {
        var at = SkipSigns(text, start, end);
        var digits = at < end && text[at] == '(' ? at + 1 : at;
        var after = digits;
        while (after < end && char.IsAsciiDigit(text[after]))
        {
            after++;
        }

        var isNumber = after > digits && after - digits <= MaxDigits && after + 1 < end;
        return isNumber && EndsNumber(text, after) ? SeparatorFinder.SkipSpaces(text, after + 1, end) : at;
    }

    private static int SkipSigns(string text, int start, int end)
    {
        var at = start;
        while (at < end && !OpensWords(text[at]))
        {
            at +=
                Shortcode.LengthAt(text, at, end) is > 0 and var length ? length
                : char.IsHighSurrogate(text[at]) && at + 1 < end ? 2
                : 1;
        }

        return at;
    }

    private static bool OpensWords(char c) =>
        char.IsLetterOrDigit(c) || c is '$' or '(' or '[' or '\\' or '#' or '+' or '@' or '"' or '“' or '‘';

    // A number that counts is followed by a sign and a space; scripts without spaces have a sign of their own.
    private static bool EndsNumber(string text, int at) =>
        text[at] is '.' or ')' or '、' or '．' && (char.IsWhiteSpace(text[at + 1]) || text[at] is '、' or '．');
}
