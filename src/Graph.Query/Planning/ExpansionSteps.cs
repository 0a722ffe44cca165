using Graph.Query.Binding;
using Graph.Query.Execution;
using Graph.Query.Syntax;

namespace Graph.Query.Planning;

/// <summary>Makes the operators for a connection of a pattern.</summary>
internal static class ExpansionSteps
{
    public static string NameOf(BoundRelationship r, ExpansionSituation at)
    {
        var name =
            r.IsBound ? "BoundRelationship"
            : r.Selector != PathSelector.All ? "ShortestPath"
            : r.Repeated is not null ? "Repeat"
            : r.Length is not null ? "VarExpand"
            : "Expand";
        return at.Into ? name + "Into" : name;
    }

    /// <param name="conditions">What is tested on one relationship, or on the node at which it arrives.</param>
    public static Operator Create(
        Planner planner,
        BoundRelationship r,
        ExpansionSituation at,
        IReadOnlyList<BoundExpression> conditions,
        Builder b,
        Operator next
    )
    {
        var direction = at.Reversed && !r.IsBound ? Neighbourhood.Opposite(r.Direction) : r.Direction;
        var expansion = Expansion(planner, r, at);
        if (r.IsBound)
        {
            return new BoundRelationshipOperator(
                b.Context,
                expansion,
                direction,
                at.FromIsBound,
                LabelCompiler.Types(planner.Graph, r.Types),
                next
            );
        }

        if (r.Selector != PathSelector.All)
        {
            return ShortestSteps.Create(planner, r, at, b, expansion, next);
        }

        var (minimum, maximum) = (r.Length?.Minimum ?? 1, r.Length?.Maximum ?? int.MaxValue);
        if (r.Repeated is { } repeated)
        {
            return Repeat(planner, repeated, b, expansion, minimum, maximum, next);
        }

        return r.Length is null
            ? Single(expansion, conditions, b, next)
            : new VariableExpandOperator(
                b.Context,
                expansion,
                minimum,
                maximum,
                at.Reversed,
                r.ElementSlot,
                b.Conditions(r.Conditions),
                at.KeepsList,
                next
            );
    }

    /// <summary>Visits each node at the end once.</summary>
    public static ReachOperator CreateReach(ExpandStep step, Builder b, Operator next)
    {
        var r = step.Relationship;
        return new ReachOperator(
            b.Context,
            Expansion(step.Planner, r, step.At),
            r.Length!.Minimum,
            r.Length.Maximum ?? int.MaxValue,
            r.ElementSlot,
            b.Conditions(r.Conditions),
            next
        );
    }

    /// <summary>Counts instead of visiting. Conditions that need a row are tested on rows, each of which then counts as one.</summary>
    public static Operator CreateCount(ExpandStep step, Builder b, Operator next)
    {
        var expansion = WithTests(Expansion(step.Planner, step.Relationship, step.At), step.Conditions, b, out var rest);
        if (rest.Count == 0)
        {
            return new CountExpandOperator(b.Context, expansion, next);
        }

        var one = new ProjectOperator([expansion.Slot], [_ => Values.Value.From(1L)], next);
        return new ExpandOperator(b.Context, expansion, b.Filter(rest, one));
    }

    private static ExpandOperator Single(Expansion expansion, IReadOnlyList<BoundExpression> conditions, Builder b, Operator next)
    {
        var tested = WithTests(expansion, conditions, b, out var rest);
        return new ExpandOperator(b.Context, tested, b.Filter(rest, next));
    }

    private static Expansion WithTests(
        Expansion expansion,
        IReadOnlyList<BoundExpression> conditions,
        Builder b,
        out IReadOnlyList<BoundExpression> rest
    )
    {
        var relationship = b.Tests(conditions, expansion.Slot, Values.ValueKind.Relationship, out var others);
        var target = b.Tests(others, expansion.To, Values.ValueKind.Node, out rest);
        return expansion with { RelationshipTests = relationship, TargetTests = target };
    }

    private static Expansion Expansion(Planner planner, BoundRelationship r, ExpansionSituation at)
    {
        var turned = at.Reversed && !r.IsBound;
        var (from, to) = turned ? (r.To, r.From) : (r.From, r.To);
        var types = r.Repeated is null ? r.Types : r.Repeated.Steps[0].Types;
        var direction = Direction(r, turned ? Neighbourhood.Opposite(r.Direction) : r.Direction);
        return new Expansion(
            from,
            to,
            r.IsBound ? at.ToIsBound : at.Into,
            r.Slot,
            new Neighbourhood(planner.Graph, types, direction),
            new Uniqueness(at.Used)
        );
    }

    private static PatternDirection Direction(BoundRelationship r, PatternDirection direction) =>
        r.Repeated is null ? direction : r.Repeated.Steps[0].Direction;

    private static QuantifiedExpandOperator Repeat(
        Planner planner,
        BoundRepetition repeated,
        Builder b,
        Expansion expansion,
        int minimum,
        int maximum,
        Operator next
    )
    {
        var steps = repeated.Steps.Select(s => new RepeatedStep(
            s.Slot,
            s.To,
            s.To == repeated.First,
            new Neighbourhood(planner.Graph, s.Types, s.Direction)
        ));
        return new QuantifiedExpandOperator(
            b.Context,
            expansion,
            minimum,
            maximum,
            repeated.First,
            [.. steps],
            b.Conditions(repeated.Conditions) ?? (_ => true),
            [.. repeated.Groups],
            next
        );
    }
}
