using Graph.Query.Binding;
using Graph.Query.Execution;
using Graph.Query.Syntax;

namespace Graph.Query.Planning;

/// <summary>What is known where an expansion is planned.</summary>
/// <param name="Used">The slots of relationships that were matched before, which may not be used again.</param>
/// <param name="Accepts">Conditions that belong to a search for shortest paths.</param>
/// <param name="KeepsList">Whether anybody reads the list of relationships.</param>
internal sealed record ExpansionSituation(bool FromIsBound, bool ToIsBound, int[] Used, IReadOnlyList<BoundExpression> Accepts, bool KeepsList, double Rows)
{
    public bool Into => FromIsBound && ToIsBound;

    /// <summary>Whether it walks against the pattern, because only its end is bound.</summary>
    public bool Reversed => !FromIsBound;
}

/// <summary>Makes the step for a connection of a pattern.</summary>
internal static class ExpansionSteps
{
    public static PlanStep For(Planner planner, BoundRelationship r, ExpansionSituation at)
    {
        var name = r.IsBound ? "BoundRelationship" : r.Selector != PathSelector.All ? "ShortestPath" : r.Repeated is not null ? "Repeat" : r.Length is not null ? "VarExpand" : "Expand";
        return new PlanStep(at.Into ? name + "Into" : name, PlanText.Of(r), at.Rows, (b, next) => Create(planner, r, at, b, next));
    }

    private static Operator Create(Planner planner, BoundRelationship r, ExpansionSituation at, Builder b, Operator next)
    {
        var direction = at.Reversed && !r.IsBound ? Neighbourhood.Opposite(r.Direction) : r.Direction;
        var (from, to) = at.Reversed && !r.IsBound ? (r.To, r.From) : (r.From, r.To);
        var types = r.Repeated is null ? r.Types : r.Repeated.Steps[0].Types;
        var expansion = new Expansion(from, to, r.IsBound ? at.ToIsBound : at.Into, r.Slot, new Neighbourhood(planner.Graph, types, Direction(r, direction)), new Uniqueness(at.Used));
        if (r.IsBound)
            return new BoundRelationshipOperator(b.Context, expansion, direction, at.FromIsBound, LabelCompiler.Types(planner.Graph, r.Types), next);
        if (r.Selector != PathSelector.All)
            return Shortest(r, at, b, expansion, next);
        var (minimum, maximum) = (r.Length?.Minimum ?? 1, r.Length?.Maximum ?? int.MaxValue);
        if (r.Repeated is { } repeated)
            return Repeat(planner, repeated, b, expansion, minimum, maximum, next);
        return r.Length is null
            ? new ExpandOperator(b.Context, expansion, next)
            : new VariableExpandOperator(b.Context, expansion, minimum, maximum, at.Reversed, r.ElementSlot, b.Conditions(r.Conditions), at.KeepsList, next);
    }

    private static PatternDirection Direction(BoundRelationship r, PatternDirection direction) => r.Repeated is null ? direction : r.Repeated.Steps[0].Direction;

    private static QuantifiedExpandOperator Repeat(Planner planner, BoundRepetition repeated, Builder b, Expansion expansion, int minimum, int maximum, Operator next)
    {
        var steps = repeated.Steps.Select(s => new RepeatedStep(s.Slot, s.To, s.To == repeated.First, new Neighbourhood(planner.Graph, s.Types, s.Direction)));
        return new QuantifiedExpandOperator(b.Context, expansion, minimum, maximum, repeated.First, [.. steps],
            b.Conditions(repeated.Conditions) ?? (_ => true), [.. repeated.Groups], next);
    }

    private static ShortestExpandOperator Shortest(BoundRelationship r, ExpansionSituation at, Builder b, Expansion expansion, Operator next)
    {
        var wish = new ShortestWish(r.Count, r.Selector is PathSelector.AllShortest or PathSelector.ShortestGroups);
        var (minimum, maximum) = (r.Length?.Minimum ?? 1, r.Length is null ? 1 : r.Length.Maximum ?? int.MaxValue);
        var step = r.Repeated is { } repeated
            ? new SearchStep(repeated.First, repeated.Steps[0].Slot, repeated.Steps[0].To, b.Conditions(repeated.Conditions), [.. repeated.Groups])
            : new SearchStep(null, r.ElementSlot, null, b.Conditions(r.Conditions), []);
        return new ShortestExpandOperator(b.Context, expansion, wish, minimum, maximum, step, b.Conditions(at.Accepts), r.PathSlot, next);
    }
}
