namespace Graph.Read.Lists.Links;

/// <summary>Reads an address as a person would.</summary>
internal static class UrlRepair
{
    private static readonly char[] Around = ['<', '>', '"', '\'', ' '];

    /// <summary>The address without white space and stray brackets around it; empty where it leads nowhere outside the document.</summary>
    public static string Repair(string url)
    {
        url = url.Trim().Trim(Around);
        if (
            url.Length == 0
            || url[0] is '#'
            || url is "-" or "/" or "."
            || url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
        )
        {
            return "";
        }

        while (url.Length > 0 && (url[^1] is ']' or '[' || (url[^1] == ')' && !url.Contains('('))))
        {
            url = url[..^1];
        }

        return url.TrimStart('(', '[');
    }
}
