namespace Graph.Draw.Lineage.Print;

/// <summary>The line downwards from a model, from which rails lead to what builds on it.</summary>
/// <param name="Key">Key of the model.</param>
/// <param name="X">Where it runs.</param>
/// <param name="Top">Where it begins.</param>
/// <param name="Bottom">Where it ends.</param>
internal sealed record PrintStem(string Key, double X, double Top, double Bottom);
