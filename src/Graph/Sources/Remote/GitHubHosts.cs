namespace Graph.Sources.Remote;

/// <summary>Where GitHub's raw files and its interface are.</summary>
/// <param name="Raw">Base of raw files.</param>
/// <param name="Api">Base of the REST interface.</param>
public sealed record GitHubHosts(Uri Raw, Uri Api)
{
    /// <summary>The public ones.</summary>
    public static GitHubHosts Public { get; } = new(new Uri("https://raw.githubusercontent.com/"), new Uri("https://api.github.com/"));
}
