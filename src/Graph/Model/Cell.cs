using System.Collections.Immutable;

namespace Graph.Model;

/// <summary>A table cell that no field of the entry covers.</summary>
/// <param name="Header">The column's header, markup removed, as written.</param>
/// <param name="Value">What the cell says; the text is empty where the cell is.</param>
public sealed record Cell(string Header, Reading Value)
{
    /// <summary>The lines that a line break within the cell makes; the whole text where there is none.</summary>
    public ImmutableArray<string> Lines { get; init; } = [Value.Text];
}
