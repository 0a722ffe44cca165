namespace Graph.Sources.Enrich;

/// <summary>What the user set for a service.</summary>
/// <param name="Address">Where it is; null for its public place.</param>
/// <param name="Token">The token or key; null for none. It is sent to this service's own hosts only.</param>
/// <param name="Enabled">Whether it is asked at all; null for the service's own choice.</param>
public sealed record ServiceSettings(Uri? Address = null, string? Token = null, bool? Enabled = null)
{
    /// <summary>Nothing set.</summary>
    public static ServiceSettings Default { get; } = new();

    /// <summary>The settings without the token.</summary>
    public override string ToString() => $"{Address} {(Token is null ? "no token" : "with a token")}";
}
