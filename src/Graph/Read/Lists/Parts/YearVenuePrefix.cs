namespace Graph.Read.Lists.Parts;

/// <summary>Year and venue in front of a title as file names have them: <c>19-NSDI-A Title of Words</c>, <c>2021_CVPR_A
/// Title</c>.</summary>
internal static class YearVenuePrefix
{
    private const int MaxVenue = 16;

    private const int Century = 4;

    /// <summary>The code as a span, and where the title begins; null where the words begin otherwise.</summary>
    public static (PartSpan Code, int Title)? Find(string text, int start, int end)
    {
        var at = start;
        while (at < end && at - start < Century && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        if (at - start is not (2 or Century) || at >= end || text[at] is not ('-' or '_'))
        {
            return null;
        }

        var length = text.AsSpan(at + 1, Math.Min(end - at - 1, MaxVenue)).IndexOf(text[at]);
        var title = at + length + 2;
        if (length < 2 || title + 1 >= end || !IsAcronym(text.AsSpan(at + 1, length)))
        {
            return null;
        }

        if (DateReader.FindLast(at - start == Century ? text[start..at] : $"'{text[start..at]}") is not { } date)
        {
            return null;
        }

        return (
            new PartSpan(
                start,
                title - 1,
                new Classification(PartRole.Venue, VenueStrength.Sure, new VenueYear(text[(at + 1)..(title - 1)], date.Year), null)
            ),
            title
        );
    }

    private static bool IsAcronym(ReadOnlySpan<char> venue) =>
        char.IsUpper(venue[0]) && !venue.ContainsAny(" .,:") && venue[1..].ContainsAnyInRange('A', 'Z');
}
