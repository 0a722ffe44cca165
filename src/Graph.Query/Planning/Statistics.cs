using Graph.Query.Binding;
using Graph.Query.Storage;
using Graph.Query.Syntax;

namespace Graph.Query.Planning;

/// <summary>How many rows the planner expects, from counts that the graph knows.</summary>
internal sealed class Statistics(PropertyGraph graph)
{
    /// <summary>The share of rows that a condition of unknown selectivity lets through.</summary>
    public const double ConditionShare = 0.3;

    private const double LongestEstimated = 6;

    public double Nodes => Math.Max(1, graph.NodeCount);

    public int NodesWithLabel(string label) => graph.Access.NodesWithLabel(graph.LabelSymbols.Find(label)).Length;

    /// <summary>How many nodes a value of a property is expected to have.</summary>
    public double Matches(string key) => graph.Access.Index(key)?.AverageMatches ?? 0;

    /// <summary>How many neighbours a node has on average in a direction.</summary>
    public double Fanout(BoundRelationship relationship)
    {
        var steps = relationship.Repeated?.Steps ?? [relationship];
        var once = steps.Aggregate(1.0, (product, step) => product * OneStep(step));
        if (relationship.Length is not { } length)
        {
            return once;
        }

        return Math.Pow(Math.Max(once, 1.1), Math.Min(length.Maximum ?? LongestEstimated, LongestEstimated));
    }

    /// <summary>Whether every relationship of some types has, at its start or its end, a node of some label sets.</summary>
    public bool AllEndsHave(LabelExpression? types, bool atStart, bool[] labelSets)
    {
        var numbers = Execution.LabelCompiler.Types(graph, types) ?? [.. Enumerable.Range(0, graph.TypeSymbols.Count)];
        return numbers.All(type => graph.Access.LabelSetsAtEnds(type, atStart).All(set => labelSets[set]));
    }

    private double OneStep(BoundRelationship step)
    {
        var types = Execution.LabelCompiler.Types(graph, step.Types);
        var count = types is null ? graph.RelationshipCount : types.Sum(type => (double)graph.Access.CountOfType(type));
        return count / Nodes * (step.Direction == PatternDirection.Either ? 2 : 1);
    }
}
