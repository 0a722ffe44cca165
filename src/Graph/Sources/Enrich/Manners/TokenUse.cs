namespace Graph.Sources.Enrich.Manners;

/// <summary>How a token is sent.</summary>
/// <param name="Header">The header's name; null where the token is a field of the query.</param>
/// <param name="Name">What stands before the token in the header (<c>Bearer</c>, or nothing), or the field's name.</param>
internal sealed record TokenUse(string? Header, string Name)
{
    /// <summary><c>Authorization: Bearer TOKEN</c>.</summary>
    public static TokenUse Bearer { get; } = new("Authorization", "Bearer ");

    /// <summary>A user's name and the token as password, as git sends them.</summary>
    public static TokenUse Basic { get; } = new("Authorization", "Basic ");
}
