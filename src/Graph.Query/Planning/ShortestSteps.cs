using Graph.Query.Binding;
using Graph.Query.Execution;
using Graph.Query.Syntax;

namespace Graph.Query.Planning;

/// <summary>Makes the operator that searches for shortest paths.</summary>
internal static class ShortestSteps
{
    /// <param name="expansion">The way forward; the way back is made here.</param>
    public static ShortestExpandOperator Create(
        Planner planner,
        BoundRelationship r,
        ExpansionSituation at,
        Builder b,
        Expansion expansion,
        Operator next
    )
    {
        var wish = new ShortestWish(r.Count, r.Selector is PathSelector.AllShortest or PathSelector.ShortestGroups);
        var (minimum, maximum) = (r.Length?.Minimum ?? 1, r.Length is null ? 1 : r.Length.Maximum ?? int.MaxValue);
        var followed = r.Repeated?.Steps[0] ?? r;
        var backward = new Neighbourhood(planner.Graph, followed.Types, Neighbourhood.Opposite(followed.Direction));
        return new ShortestExpandOperator(
            b.Context,
            expansion,
            backward,
            wish,
            minimum,
            maximum,
            Step(r, b),
            b.Conditions(at.Accepts),
            r.PathSlot,
            next
        );
    }

    private static SearchStep Step(BoundRelationship r, Builder b) =>
        r.Repeated is { } repeated
            ? new SearchStep(
                repeated.First,
                repeated.Steps[0].Slot,
                repeated.Steps[0].To,
                b.Conditions(repeated.Conditions),
                [.. repeated.Groups]
            )
            : new SearchStep(null, r.ElementSlot, null, b.Conditions(r.Conditions), []);
}
