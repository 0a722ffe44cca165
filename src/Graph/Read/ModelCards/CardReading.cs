using System.Collections.Immutable;
using Graph.Read.Prose;

namespace Graph.Read.ModelCards;

/// <summary>What the machine-readable fields of a model card or metafile say.</summary>
/// <param name="Statements">The facts, each with the line of its field.</param>
/// <param name="SameAs">The models of which the card's is only another form (quantised), with the line that says so.</param>
/// <param name="Problems">What could not be read: the line and a sentence.</param>
public sealed record CardReading(
    ImmutableArray<ProseStatement> Statements,
    ImmutableArray<(string Name, int Line)> SameAs,
    ImmutableArray<(int Line, string Message)> Problems
)
{
    /// <summary>Nothing was said.</summary>
    public static CardReading Empty { get; } = new([], [], []);
}
