namespace Graph.Sources.Kept;

/// <summary>A line of the index as a person reads it.</summary>
/// <param name="Id">The source's id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="File">Its file; empty where nothing was there.</param>
/// <param name="State">Its version, or why there is no file.</param>
/// <param name="Retrieved">The day on which it was asked for.</param>
/// <param name="Address">Where it was fetched.</param>
public sealed record KeptLine(string Id, string Kind, string File, string State, string Retrieved, string Address);
