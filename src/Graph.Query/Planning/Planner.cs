using System.Collections.Concurrent;
using Graph.Query.Binding;
using Graph.Query.Execution;
using Graph.Query.Planning.Rules;
using Graph.Query.Storage;

namespace Graph.Query.Planning;

/// <summary>Turns bound clauses into steps, one rule for each kind of clause.</summary>
/// <param name="budget">What planning may take, together with what reading and binding took.</param>
internal sealed class Planner(PropertyGraph graph, CompileBudget budget) : ISubqueries
{
    // By reference: two subqueries that read alike have slots of their own.
    private readonly ConcurrentDictionary<BoundQuery, QueryPlan> _plans = new(ReferenceEqualityComparer.Instance);

    public PropertyGraph Graph { get; } = graph;

    public CompileBudget Budget { get; } = budget;

    public Statistics Statistics { get; } = new(graph);

    /// <summary>The plan of a query or subquery; it is made once, while the query is compiled.</summary>
    public QueryPlan Plan(BoundQuery query) =>
        _plans.GetOrAdd(query, q => new QueryPlan([.. q.Branches.Select(PlanBranch)], q.KeepsDuplicates, q.Slots));

    /// <inheritdoc/>
    Operator ISubqueries.Build(BoundQuery query, QueryContext context, Operator sink) => Plan(query).Build(context, this, sink);

    private List<PlanStep> PlanBranch(IReadOnlyList<BoundClause> clauses)
    {
        var steps = new List<PlanStep>();
        var rows = 1.0;
        foreach (var clause in clauses)
        {
            Add(clause, steps, rows);
            rows = steps.Count > 0 ? steps[^1].Rows : rows;
        }

        PlanRules.Apply(steps, this);
        return steps;
    }

    private void Add(BoundClause clause, List<PlanStep> steps, double rows)
    {
        switch (clause)
        {
            case BoundMatch match:
                AddMatch(match, steps, rows);
                break;
            case BoundUnwind unwind:
                steps.Add(
                    new PlanStep(
                        "Unwind",
                        unwind.Name,
                        rows * 10,
                        (b, next) => new UnwindOperator(unwind.Slot, b.Compile(unwind.List), b.Context.Budget, next)
                    )
                );
                break;
            case BoundProjection projection:
                ProjectionPlanner.Add(projection, steps, rows);
                break;
            case BoundCallSubquery call:
                var inner = Plan(call.Query);
                int[]? nulls = call.Optional ? [.. call.Query.Slots] : null;
                steps.Add(
                    new PlanStep(call.Optional ? "OptionalCall" : "Call", "", rows, (b, next) => inner.BuildApply(b, next, nulls))
                    {
                        Inner = [inner],
                    }
                );
                break;
            case BoundProcedure procedure:
                steps.Add(
                    new PlanStep(
                        "Procedure",
                        procedure.Procedure.Name,
                        rows * 10,
                        (b, next) => new ProcedureOperator(b.Context, procedure.Procedure, [.. procedure.Yields], next)
                    )
                );
                break;
            case BoundFilter filter:
                steps.Add(new FilterStep(filter.Condition, rows));
                break;
        }
    }

    private void AddMatch(BoundMatch match, List<PlanStep> steps, double rows)
    {
        var matched = new PatternPlanner(this, match.Pattern, match.Optional ? 1 : rows).Plan();
        if (!match.Optional)
        {
            steps.AddRange(matched);
            return;
        }

        PlanRules.Apply(matched, this);
        var inner = new QueryPlan([matched], true, []);
        int[] nulls = [.. match.Pattern.NewSlots];
        steps.Add(
            new PlanStep(
                "Optional",
                "",
                Math.Max(rows, rows * (matched.Count > 0 ? matched[^1].Rows : 1)),
                (b, next) => inner.BuildApply(b, next, nulls)
            )
            {
                Inner = [inner],
            }
        );
    }
}
