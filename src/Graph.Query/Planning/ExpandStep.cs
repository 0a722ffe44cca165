using Graph.Query.Binding;

namespace Graph.Query.Planning;

/// <summary>Follows a connection of a pattern.</summary>
/// <param name="At">What is known before it.</param>
/// <param name="Conditions">Each reads nothing but the relationship, or nothing but the node at which it arrives; only on one
/// relationship.</param>
internal sealed record ExpandStep(
    Planner Planner,
    BoundRelationship Relationship,
    ExpansionSituation At,
    IReadOnlyList<BoundExpression> Conditions
)
    : PlanStep(
        ExpansionSteps.NameOf(Relationship, At),
        PlanText.Conditions(PlanText.Of(Relationship), Conditions),
        At.Rows,
        (b, next) => ExpansionSteps.Create(Planner, Relationship, At, Conditions, b, next)
    )
{
    /// <summary>Whether it follows exactly one relationship, which is not known before.</summary>
    public bool IsSingle => Relationship is { IsBound: false, Length: null, Repeated: null, Selector: Syntax.PathSelector.All };

    /// <summary>The slot of the node from which it goes.</summary>
    public int From => At.Reversed ? Relationship.To : Relationship.From;

    /// <summary>The slot of the node at which it arrives.</summary>
    public int To => At.Reversed ? Relationship.From : Relationship.To;

    /// <summary>Whether it goes along the arrow; null where it goes both ways.</summary>
    public bool? GoesForward =>
        Relationship.Direction == Syntax.PatternDirection.Either
            ? null
            : (Relationship.Direction == Syntax.PatternDirection.Outgoing) != At.Reversed;
}
