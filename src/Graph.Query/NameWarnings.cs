using Graph.Query.Binding;
using Graph.Query.Storage;
using Graph.Query.Syntax;

namespace Graph.Query;

/// <summary>Warns of labels, types and keys that the graph does not have: the query is right, but finds nothing there.</summary>
internal static class NameWarnings
{
    public static IReadOnlyList<string> For(BoundQuery query, PropertyGraph graph)
    {
        var warnings = new SortedSet<string>(StringComparer.Ordinal);
        CheckQuery(query, graph, warnings);
        return [.. warnings];
    }

    private static void CheckQuery(BoundQuery query, PropertyGraph graph, SortedSet<string> warnings)
    {
        foreach (var clause in query.Branches.SelectMany(branch => branch))
        {
            if (clause is BoundCallSubquery call)
            {
                CheckQuery(call.Query, graph, warnings);
            }

            if (clause is BoundMatch match)
            {
                foreach (var relationship in match.Pattern.Relationships)
                {
                    Check("relationship type", relationship.Types, graph.RelationshipTypes, warnings);
                }
            }

            foreach (var expression in Expressions(clause))
            {
                CheckExpression(expression, graph, warnings);
            }
        }
    }

    private static IEnumerable<BoundExpression> Expressions(BoundClause clause) =>
        clause switch
        {
            BoundMatch match => match.Pattern.Conjuncts.Select(conjunct => conjunct.Expression),
            BoundUnwind unwind => [unwind.List],
            BoundFilter filter => [filter.Condition],
            BoundProjection projection =>
            [
                .. projection.Items.Select(item => item.Expression),
                .. (projection.Aggregates ?? []).SelectMany(aggregate => aggregate.Arguments),
                .. projection.OrderBy.Select(key => key.Expression),
                .. projection.Where is { } where ? [where] : Array.Empty<BoundExpression>(),
            ],
            _ => [],
        };

    private static void CheckExpression(BoundExpression expression, PropertyGraph graph, SortedSet<string> warnings) =>
        BoundTree.Rewrite(
            expression,
            part =>
            {
                if (part is BoundLabelTest { Target.Type.Kinds: TypeSet.Node } test)
                {
                    Check("label", test.Labels, graph.Labels, warnings);
                }

                if (part is BoundProperty { Target.Type.Kinds: TypeSet.Node or TypeSet.Relationship } property)
                {
                    Check("property key", new LabelName(property.Key, default), graph.PropertyKeys, warnings);
                }

                if (part is BoundSubquery subquery)
                {
                    CheckQuery(subquery.Query, graph, warnings);
                }

                return null;
            }
        );

    private static void Check(string what, LabelExpression? names, IReadOnlyList<string> known, SortedSet<string> warnings)
    {
        foreach (var name in Names(names).Where(name => !known.Contains(name)))
        {
            var near = Spelling.Nearest(name, known);
            warnings.Add($"the graph has no {what} '{name}'" + (near is null ? "" : $"; did you mean '{near}'?"));
        }
    }

    private static IEnumerable<string> Names(LabelExpression? labels) =>
        labels switch
        {
            LabelName name => [name.Name],
            LabelNot not => Names(not.Operand),
            LabelBoth both => Names(both.Left).Concat(Names(both.Right)),
            LabelEither either => Names(either.Left).Concat(Names(either.Right)),
            _ => [],
        };
}
