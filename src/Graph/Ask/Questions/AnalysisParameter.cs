namespace Graph.Ask.Questions;

/// <summary>A parameter of an analysis.</summary>
/// <param name="Name">Its name, without the dollar sign.</param>
/// <param name="Type">Its type in words, such as <c>integer</c>.</param>
/// <param name="Description">What it means.</param>
/// <param name="Literal">The default as a Cypher literal, as the file has it.</param>
public sealed record AnalysisParameter(string Name, string Type, string Description, string Literal)
{
    /// <summary>The default as JSON. The files hold plain literals only: numbers, texts in single quotes, lists of these.</summary>
    public string Json => Literal.Replace('\'', '"');
}
