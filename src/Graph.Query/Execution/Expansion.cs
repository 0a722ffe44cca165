using System.Runtime.CompilerServices;
using Graph.Query.Execution.ColumnPredicates;
using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>What an expansion follows.</summary>
/// <param name="From">The slot of the node at which it begins.</param>
/// <param name="To">The slot of the node at which it ends.</param>
/// <param name="Into">Whether that node is already bound.</param>
/// <param name="Slot">The slot of the relationship, or of the list of relationships.</param>
internal sealed record Expansion(int From, int To, bool Into, int Slot, Neighbourhood Neighbourhood, Uniqueness Uniqueness)
{
    /// <summary>What each relationship must fulfil.</summary>
    public IdTest[] RelationshipTests { get; init; } = [];

    /// <summary>What the node at the end must fulfil.</summary>
    public IdTest[] TargetTests { get; init; } = [];

    /// <summary>Whether a relationship may be followed to a neighbour: both fulfil what they must, and the match has not used
    /// it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Admits(Value[] row, int relationship, int neighbour) =>
        IdTest.AllHold(RelationshipTests, relationship) && IdTest.AllHold(TargetTests, neighbour) && Uniqueness.Allows(row, relationship);
}
