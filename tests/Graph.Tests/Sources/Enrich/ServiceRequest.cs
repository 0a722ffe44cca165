namespace Graph.Tests.Sources.Enrich;

/// <summary>A request as it came.</summary>
/// <param name="Path">Path and query.</param>
/// <param name="At">When, by the server's clock.</param>
/// <param name="Headers">The headers.</param>
internal sealed record ServiceRequest(string Path, DateTimeOffset At, IReadOnlyDictionary<string, string> Headers);
