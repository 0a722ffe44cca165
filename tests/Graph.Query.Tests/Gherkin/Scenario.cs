namespace Graph.Query.Tests.Gherkin;

/// <summary>One scenario of a feature file, with the steps of its background and the values of one example put in.</summary>
public sealed record Scenario(string Name, IReadOnlyList<Step> Steps);

/// <summary>A step: its sentence, the text in triple quotes below it, and the table below it.</summary>
public sealed record Step(string Sentence, string? Text, IReadOnlyList<IReadOnlyList<string>> Table);
