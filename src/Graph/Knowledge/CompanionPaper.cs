namespace Graph.Knowledge;

/// <summary>The survey paper that a list accompanies.</summary>
/// <param name="Title">Its title, as the list's document has it.</param>
/// <param name="Url">Its address; null where the document gives none.</param>
public sealed record CompanionPaper(string Title, string? Url);
