namespace Graph.Read.Records.Csv;

/// <summary>A CSV file of records cannot be used.</summary>
/// <param name="name">The file's name.</param>
/// <param name="line">The line from 1, or 0 where the whole file is meant.</param>
/// <param name="problem">What was found and what was expected.</param>
public sealed class RecordCsvException(string name, int line, string problem)
    : Exception(line == 0 ? $"{name}: {problem}" : $"{name}({line}): {problem}")
{
    /// <summary>The line from 1, or 0 where the whole file is meant.</summary>
    public int Line { get; } = line;

    /// <summary>What was found and what was expected.</summary>
    public string Problem { get; } = problem;
}
