using Graph.Query.Storage;
using Graph.Query.Syntax;
using Graph.Query.Values;

namespace Graph.Query.Tests.Gherkin;

/// <summary>
/// Executes the statements that set a scenario up: CREATE, and DELETE of relationships, between clauses that read. The engine never
/// writes, so
/// what is read is asked of it over a frozen copy, and what is created is added to lists here.
/// </summary>
internal sealed class GraphWriter
{
    private static readonly string[] Starts = ["MATCH", "OPTIONAL", "UNWIND", "WITH", "CREATE", "DELETE"];
    private readonly List<(List<string> Labels, MapValue Properties)> _nodes = [];
    private readonly List<(string Type, int Start, int End, MapValue Properties)?> _relationships = [];
    private List<Dictionary<string, Value>> _rows = [];

    /// <summary>The graph as it is now.</summary>
    public PropertyGraph Snapshot()
    {
        var builder = new PropertyGraphBuilder();
        foreach (var (labels, properties) in _nodes)
        {
            builder.AddNode(labels, properties.Entries);
        }

        foreach (var relationship in _relationships)
        {
            if (relationship is { } r)
            {
                builder.AddRelationship(r.Type, r.Start, r.End, r.Properties.Entries);
            }
        }

        return builder.Build();
    }

    public void Execute(string statement)
    {
        _rows =
        [
            [],
        ];
        var reading = "";
        foreach (var clause in Clauses(statement))
        {
            if (clause.StartsWith("CREATE", StringComparison.OrdinalIgnoreCase))
            {
                Read(reading);
                Create(clause["CREATE".Length..].TrimEnd().TrimEnd(';'));
            }
            else if (clause.StartsWith("DELETE", StringComparison.OrdinalIgnoreCase))
            {
                Read(reading);
                Delete(clause["DELETE".Length..].Trim());
            }
            else
            {
                reading += " " + clause;
                continue;
            }

            reading = "";
        }
    }

    private static IEnumerable<string> Clauses(string statement)
    {
        var (tokens, depth, start) = (new Lexer(statement).Read(), 0, 0);
        foreach (var token in tokens)
        {
            depth +=
                token.Is("(") || token.Is("[") || token.Is("{") ? 1
                : token.Is(")") || token.Is("]") || token.Is("}") ? -1
                : 0;
            if (depth > 0 || token.Span.Start == 0 || !Array.Exists(Starts, token.IsWord))
            {
                continue;
            }

            yield return statement[start..token.Span.Start];
            start = token.Span.Start;
        }

        yield return statement[start..];
    }

    private void Read(string clauses)
    {
        if (clauses.Trim().Length == 0)
        {
            return;
        }

        var result = Ask(clauses + " RETURN *");
        _rows = [.. result.Rows.Select(row => result.Columns.Zip(row).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal))];
    }

    private void Create(string patterns)
    {
        var text = "MATCH " + patterns + " RETURN 1";
        var match = (MatchClause)QueryParser.Parse(text, new CompileBudget()).Parts[0].Clauses[0];
        foreach (var pattern in match.Patterns)
        {
            Create(text, pattern);
        }
    }

    // Pattern by pattern: a later one may read what an earlier one created.
    private void Create(string text, PathPattern pattern)
    {
        var maps = pattern.Elements.Select(Properties).OfType<Expression>().Select(e => e.Span).ToList();
        var values =
            maps.Count == 0
                ? _rows.ConvertAll(_ => Array.Empty<Value>())
                :
                [
                    .. Ask(
                        "RETURN " + string.Join(", ", maps.Select((span, i) => $"{text.Substring(span.Start, span.Length)} AS p{i}"))
                    ).Rows,
                ];
        foreach (var (row, i) in _rows.Select((row, i) => (row, i)))
        {
            var properties = maps.Zip(values[i]).ToDictionary(p => p.First, p => p.Second.AsMap);
            Create(pattern, row, e => e is null ? new MapValue([]) : properties[e.Span]);
        }

        Retag();
    }

    private void Create(PathPattern pattern, Dictionary<string, Value> row, Func<Expression?, MapValue> properties)
    {
        var nodes = pattern.Elements.OfType<NodePattern>().Select(node => Node(node, row, properties)).ToList();
        for (var i = 0; i < pattern.Elements.Count / 2; i++)
        {
            var relationship = (RelationshipPattern)pattern.Elements[(i * 2) + 1];
            var (start, end) = relationship.Direction == PatternDirection.Incoming ? (nodes[i + 1], nodes[i]) : (nodes[i], nodes[i + 1]);
            _relationships.Add((((LabelName)relationship.Types!).Name, start, end, properties(relationship.Properties)));
        }
    }

    private int Node(NodePattern node, Dictionary<string, Value> row, Func<Expression?, MapValue> properties)
    {
        if (node.Variable is { } known && row.TryGetValue(known, out var value))
        {
            return value.AsId;
        }

        _nodes.Add(([.. Labels(node.Labels)], properties(node.Properties)));
        if (node.Variable is { } name)
        {
            row[name] = Value.FromEntity(new ScalarTag(ValueKind.Node), _nodes.Count - 1);
        }

        return _nodes.Count - 1;
    }

    private void Delete(string variable)
    {
        foreach (var row in _rows)
        {
            _relationships[row[variable].AsId] = null;
        }

        _relationships.RemoveAll(relationship => relationship is null);
        _rows.ForEach(row => row.Remove(variable));
        Retag();
    }

    /// <summary>Asks the engine for each of the rows so far.</summary>
    private QueryResult Ask(string clauses)
    {
        var names = _rows.Count == 0 ? [] : _rows[0].Keys.ToList();
        var rows = Value.FromList([.. _rows.Select(row => Value.From(new MapValue(row)))]);
        var known =
            names.Count == 0
                ? "UNWIND $rows AS row WITH 1 AS one "
                : $"UNWIND $rows AS row WITH {string.Join(", ", names.Select(n => $"row.{n} AS {n}"))} ";
        var query = names.Count == 0 && _rows.Count == 1 ? clauses : known + clauses;
        return QueryEngine.Compile(query, Snapshot()).Run(new Dictionary<string, Value> { ["rows"] = rows });
    }

    // A node knows its graph: after each change the rows must speak of the new copy.
    private void Retag()
    {
        var graph = Snapshot();
        _rows = [.. _rows.Select(row => row.ToDictionary(p => p.Key, p => Retag(p.Value, graph), StringComparer.Ordinal))];
    }

    private static Value Retag(Value value, PropertyGraph graph) =>
        value.Kind switch
        {
            ValueKind.Node => graph.Node(value.AsId),
            ValueKind.Relationship => graph.Relationship(value.AsId),
            ValueKind.List => Value.FromList([.. value.AsList.Select(item => Retag(item, graph))]),
            _ => value,
        };

    private static Expression? Properties(PathElement element) =>
        element is NodePattern node ? node.Properties : ((RelationshipPattern)element).Properties;

    private static IEnumerable<string> Labels(LabelExpression? labels) =>
        labels switch
        {
            LabelName name => [name.Name],
            LabelBoth both => Labels(both.Left).Concat(Labels(both.Right)),
            _ => [],
        };
}
