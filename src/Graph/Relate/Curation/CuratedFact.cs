namespace Graph.Relate.Curation;

/// <summary>What a person asserts about two models, or a model and a dataset, with a citation.</summary>
/// <param name="Type">The relationship's type.</param>
/// <param name="From">The name of the model at the start.</param>
/// <param name="To">The name of the model or dataset at the end.</param>
/// <param name="Citation">The address of what it rests on.</param>
/// <param name="Source">What evidence calls the file: <c>curated/FILE</c> without the ending.</param>
/// <param name="Line">Its line there, from 1.</param>
/// <param name="Words">The words of that line.</param>
public sealed record CuratedFact(string Type, string From, string To, string Citation, string Source, int Line, string Words);
