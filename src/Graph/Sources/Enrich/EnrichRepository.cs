namespace Graph.Sources.Enrich;

/// <summary>A repository of code, weights or data that a build links.</summary>
/// <param name="Host">Such as <c>github.com</c>.</param>
/// <param name="Path">Owner and name as written, with what the host puts before them (<c>datasets/…</c>).</param>
public sealed record EnrichRepository(string Host, string Path)
{
    /// <summary>The address of its front page.</summary>
    public string Url => $"https://{Host}/{Path}";
}
