namespace Graph.Ask.Questions;

/// <summary>A column of an analysis.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type in words, such as <c>list of text</c>.</param>
/// <param name="Description">What it means.</param>
public sealed record AnalysisColumn(string Name, string Type, string Description);
