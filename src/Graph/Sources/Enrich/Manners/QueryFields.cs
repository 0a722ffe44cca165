namespace Graph.Sources.Enrich.Manners;

/// <summary>Fields of an address's query that are added when it is sent, and taken out again before it is shown.</summary>
internal static class QueryFields
{
    /// <summary>The address with a field more.</summary>
    public static Uri With(Uri address, string name, string value)
    {
        var clean = Without(address, name);
        var joint = clean.Query.Length == 0 ? "?" : "&";
        return new Uri($"{clean.AbsoluteUri}{joint}{name}={Uri.EscapeDataString(value)}");
    }

    /// <summary>The address without some fields.</summary>
    public static Uri Without(Uri address, params string?[] names)
    {
        if (address.Query.Length < 2)
        {
            return address;
        }

        var kept = address.Query[1..].Split('&').Where(f => !names.Contains(f.Split('=')[0], StringComparer.OrdinalIgnoreCase));
        return new UriBuilder(address) { Query = string.Join('&', kept), Fragment = string.Empty }.Uri;
    }
}
