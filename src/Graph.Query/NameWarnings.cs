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
        foreach (var pattern in query.Branches.SelectMany(branch => branch).OfType<BoundMatch>().Select(match => match.Pattern))
        {
            foreach (var relationship in pattern.Relationships)
                Check("relationship type", relationship.Types, graph.RelationshipTypes, warnings);
            foreach (var conjunct in pattern.Conjuncts)
                CheckExpression(conjunct.Expression, graph, warnings);
        }

        return [.. warnings];
    }

    private static void CheckExpression(BoundExpression expression, PropertyGraph graph, SortedSet<string> warnings) => BoundTree.Rewrite(expression, part =>
    {
        if (part is BoundLabelTest { Target.Type.Kinds: TypeSet.Node } test)
            Check("label", test.Labels, graph.Labels, warnings);
        if (part is BoundProperty { Target.Type.Kinds: TypeSet.Node or TypeSet.Relationship } property)
            Check("property key", new LabelName(property.Key, default), graph.PropertyKeys, warnings);
        return null;
    });

    private static void Check(string what, LabelExpression? names, IReadOnlyList<string> known, SortedSet<string> warnings)
    {
        foreach (var name in Names(names).Where(name => !known.Contains(name)))
        {
            var near = Spelling.Nearest(name, known);
            warnings.Add($"the graph has no {what} '{name}'" + (near is null ? "" : $"; did you mean '{near}'?"));
        }
    }

    private static IEnumerable<string> Names(LabelExpression? labels) => labels switch
    {
        LabelName name => [name.Name],
        LabelNot not => Names(not.Operand),
        LabelBoth both => Names(both.Left).Concat(Names(both.Right)),
        LabelEither either => Names(either.Left).Concat(Names(either.Right)),
        _ => [],
    };
}
