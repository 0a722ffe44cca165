using System.Text.Json;

namespace Graph.Ask.Tables;

/// <summary>Rows that answer a question, whatever their values are made of.</summary>
public interface IAnswerTable
{
    /// <summary>The names of the columns.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>What a caption says; null where the table has no title of its own.</summary>
    string? Caption => null;

    /// <summary>A name to refer to the table by, such as an analysis's; null where there is none.</summary>
    string? Label => null;

    /// <summary>How many rows there are.</summary>
    int RowCount { get; }

    /// <summary>A value as a person reads it; nothing for null.</summary>
    string Text(int row, int column);

    /// <summary>Writes a value as JSON.</summary>
    void WriteJson(Utf8JsonWriter json, int row, int column);
}
