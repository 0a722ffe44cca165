namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>A difference that the engine's README names under "Differences from Neo4j".</summary>
/// <param name="Name">Its name there, in the same words.</param>
/// <param name="Explains">Whether it explains what the query, this engine's answer and the server's answer are.</param>
/// <param name="MostPercent">How many of a hundred queries may hide behind it.</param>
internal sealed record KnownDifference(string Name, Func<string, Answer, Answer, bool> Explains, int MostPercent = 1);
