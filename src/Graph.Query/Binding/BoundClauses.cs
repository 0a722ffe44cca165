using Graph.Query.Functions;
using Graph.Query.Syntax;

namespace Graph.Query.Binding;

/// <summary>A query with resolved names.</summary>
/// <param name="Columns">The names of its columns.</param>
/// <param name="Slots">Where the columns stand in the row, whichever branch made them.</param>
internal sealed record BoundQuery(
    IReadOnlyList<IReadOnlyList<BoundClause>> Branches,
    bool KeepsDuplicates,
    IReadOnlyList<string> Columns,
    IReadOnlyList<int> Slots
);

internal abstract record BoundClause;

internal sealed record BoundMatch(bool Optional, BoundPattern Pattern) : BoundClause;

internal sealed record BoundUnwind(BoundExpression List, int Slot, string Name) : BoundClause;

internal sealed record BoundCallSubquery(BoundQuery Query, bool Optional) : BoundClause;

internal sealed record BoundProcedure(Procedure Procedure, IReadOnlyList<(int Column, int Slot)> Yields) : BoundClause;

/// <summary>A condition on rows.</summary>
internal sealed record BoundFilter(BoundExpression Condition) : BoundClause;

/// <summary>Copies columns of a branch to where the whole query has them.</summary>
internal sealed record BoundProjection(
    IReadOnlyList<(int Slot, BoundExpression Expression, string Name)> Items,
    IReadOnlyList<BoundAggregate>? Aggregates,
    IReadOnlyList<(int Slot, BoundExpression Expression, string Name)> AfterAggregation,
    bool Distinct,
    IReadOnlyList<(BoundExpression Expression, bool Descending)> OrderBy,
    BoundExpression? Skip,
    BoundExpression? Limit,
    BoundExpression? Where,
    IReadOnlyList<int> Outputs
) : BoundClause;

/// <summary>One aggregating function over the rows of a group.</summary>
internal sealed record BoundAggregate(
    AggregateFunction Function,
    IReadOnlyList<BoundExpression> Arguments,
    bool Distinct,
    int Slot,
    string Text
);

/// <summary>A condition that must hold for each match, and the slots that it needs.</summary>
internal sealed record Conjunct(BoundExpression Expression, IReadOnlySet<int> Slots);

/// <summary>What a <c>MATCH</c> asks for.</summary>
/// <param name="Nodes">Slots of the nodes that the pattern names or implies, with those already bound among them.</param>
/// <param name="NewSlots">The slots that the pattern fills: null for each where an optional match finds nothing.</param>
internal sealed record BoundPattern(
    IReadOnlyList<BoundNode> Nodes,
    IReadOnlyList<BoundRelationship> Relationships,
    IReadOnlyList<(int Slot, BoundPathBuild Path)> Paths,
    IReadOnlyList<Conjunct> Conjuncts,
    IReadOnlyList<int> NewSlots
);

internal sealed record BoundNode(int Slot, string Name, bool IsBound);

/// <summary>A connection between two nodes of a pattern.</summary>
/// <param name="ElementSlot">For several relationships: where each one stands while its conditions are tested; otherwise the same as
/// <paramref name="Slot"/>.</param>
internal sealed record BoundRelationship(int Slot, string Name, int From, int To, int ElementSlot)
{
    /// <summary>The types it may have; null for any.</summary>
    public LabelExpression? Types { get; init; }

    public required PatternDirection Direction { get; init; }

    /// <summary>How many relationships it is; null for one.</summary>
    public PatternLength? Length { get; init; }

    /// <summary>For several relationships: what each one must fulfil.</summary>
    public IReadOnlyList<BoundExpression> Conditions { get; init; } = [];

    /// <summary>Whether it is known before the pattern is searched.</summary>
    public bool IsBound { get; init; }

    /// <summary>For a quantified pattern: what is repeated.</summary>
    public BoundRepetition? Repeated { get; init; }

    /// <summary>Which of the paths are wanted.</summary>
    public PathSelector Selector { get; init; }

    /// <summary>How many of them, or how many groups.</summary>
    public int Count { get; init; }

    /// <summary>For a selected path: where it goes; null where it has no name.</summary>
    public int? PathSlot { get; init; }

    /// <summary>For a selected path: what a path must fulfil to be a candidate.</summary>
    public IReadOnlyList<BoundExpression> PathConditions { get; init; } = [];

    /// <summary>Whether it was written as <c>shortestPath(…)</c>, whose search fulfils the conditions of WHERE.</summary>
    public bool IsFunction { get; init; }
}

/// <summary>The inside of a quantified path pattern.</summary>
/// <param name="First">The inner node at which each repetition begins.</param>
/// <param name="Steps">The relationships to follow, one after the other.</param>
/// <param name="Groups">Inner slots and the outer slots that hold the list of their values.</param>
internal sealed record BoundRepetition(
    int First,
    IReadOnlyList<BoundRelationship> Steps,
    IReadOnlyList<BoundExpression> Conditions,
    IReadOnlyList<(int Inner, int Outer)> Groups
);
