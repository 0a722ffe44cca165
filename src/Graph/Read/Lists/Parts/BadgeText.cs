using Graph.Read.Lists.Links;
using Graph.Text;

namespace Graph.Read.Lists.Parts;

/// <summary>What a badge says: shields carry it in their address.</summary>
internal static class BadgeText
{
    /// <summary>The words of a badge; the image's alternative text where the address tells none.</summary>
    public static string Read(string url, string alternative)
    {
        var at = url.IndexOf("/badge/", StringComparison.OrdinalIgnoreCase);
        if (
            at < 0
            || !url.Contains("shields.io", StringComparison.OrdinalIgnoreCase)
                && !url.Contains("badgen", StringComparison.OrdinalIgnoreCase)
        )
        {
            return PlainText.Collapse(alternative);
        }

        var path = url[(at + "/badge/".Length)..];
        var query = path.IndexOfAny(['?', '#']);
        return PlainText.Collapse(Decode(query < 0 ? path : path[..query]));
    }

    /// <summary>The name that a badge states beside a dated venue, where its alternative text repeats it: <c>ICCV'21 | UniSplit</c>; null
    /// for all other badges.</summary>
    public static string? NameIn(string text, string alternative)
    {
        if (
            alternative.Length < 2
            || text.Length <= alternative.Length
            || LinkWords.Find(alternative) is not null
            || !(text.StartsWith(alternative, StringComparison.Ordinal) || text.EndsWith(alternative, StringComparison.Ordinal))
        )
        {
            return null;
        }

        return
            VenueReader.Read(text.Replace(alternative, "", StringComparison.Ordinal), out var stated) == VenueStrength.Sure
            && stated is { Venue: not null, Year: not null }
            ? alternative
            : null;
    }

    // 'label-message-color': '--' is a dash and '__' an underscore within, '_' a space; the last field is the colour.
    private static string Decode(string path)
    {
        var text = Uri.UnescapeDataString(path)
            .Replace("--", "\u0001", StringComparison.Ordinal)
            .Replace("__", "\u0002", StringComparison.Ordinal);
        if (text.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) || text.EndsWith(".png", StringComparison.OrdinalIgnoreCase))
        {
            text = text[..^4];
        }

        var fields = text.Split('-');
        var shown = fields.Length > 1 ? fields[..^1] : fields;
        if (
            shown.Length > 1
            && LinkWords.Find(shown[0]) is not null
            && VenueReader.Read(string.Join(' ', shown[1..]), out _) != VenueStrength.None
        )
        {
            shown = shown[1..];
        }

        return string.Join(' ', shown).Replace('_', ' ').Replace('\u0001', '-').Replace('\u0002', '_').Trim('/');
    }
}
