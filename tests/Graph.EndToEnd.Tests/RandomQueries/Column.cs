namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>A column of WITH or RETURN; one without a phrase passes its variable on.</summary>
internal sealed record Column(string Name, Sort Sort, Phrase? Phrase, bool IsAggregate);
