using System.Globalization;
using Graph.Query.Storage;
using Graph.Query.Values;

namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>A small graph, embedded and as the statement that creates it on a server. Every node and relationship has an <c>id</c> of its
/// own.</summary>
internal sealed class RandomGraph
{
    public static readonly string[] Labels = ["A", "B", "C"];
    public static readonly string[] Types = ["R", "S", "T"];
    public static readonly string[] SomeTexts = ["", "a", "b", "ab", "Ab c", "x,y", "é", "ß", "😀z", "10", "-2.5", "true", " a "];

    private readonly PropertyGraphBuilder _builder = new();
    private readonly List<string> _created = [];
    private readonly Dice _dice;

    public RandomGraph(int seed)
    {
        _dice = new Dice(seed);
        var nodes = 5 + _dice.Below(5);
        for (var i = 0; i < nodes; i++)
        {
            AddNode(i);
        }

        for (var i = 0; i < nodes * 7 / 4; i++)
        {
            AddRelationship(i, _dice.Below(nodes), _dice.Below(nodes));
        }

        Embedded = _builder.Build();
    }

    public PropertyGraph Embedded { get; }

    /// <summary>The statement that creates the same graph on a server.</summary>
    public string Statement => "CREATE " + string.Join(", ", _created);

    private void AddNode(int i)
    {
        var labels = Labels.Where(_ => _dice.Chance(45)).ToList();
        var properties = new Dictionary<string, Value>
        {
            ["id"] = Value.From((long)i),
            ["i"] = Integer(),
            ["f"] = Float(),
            ["s"] = Text(),
            ["b"] = Value.From(_dice.Chance(50)),
            ["d"] = Date(),
            ["l"] = List(Integer),
            ["t"] = List(Text),
            ["m"] = _dice.Pick<Func<Value>>(Integer, Float, Text, Date, () => Value.True, () => List(Integer), () => List(Text))(),
        };
        var kept = properties.Where(p => p.Key == "id" || _dice.Chance(75)).ToList();
        _builder.AddNode(labels, kept);
        _created.Add($"(n{i}{string.Concat(labels.Select(label => ":" + label))} {Map(kept)})");
    }

    private void AddRelationship(int i, int start, int end)
    {
        var type = _dice.Pick(Types);
        var properties = new Dictionary<string, Value>
        {
            ["id"] = Value.From(100L + i),
            ["i"] = Integer(),
            ["f"] = Float(),
            ["s"] = Text(),
        };
        var kept = properties.Where(p => p.Key == "id" || _dice.Chance(70)).ToList();
        _builder.AddRelationship(type, start, end, kept);
        _created.Add($"(n{start})-[:{type} {Map(kept)}]->(n{end})");
    }

    private Value Integer() => Value.From((long)_dice.Below(8) - 2);

    private Value Float() => Value.From((_dice.Below(16) - 6) / 4.0);

    private Value Text() => Value.From(_dice.Pick(SomeTexts));

    private Value Date() => Value.From(new DateOnly(2019 + _dice.Below(3), 1 + (_dice.Below(4) * 3), 1 + (_dice.Below(4) * 9)));

    private Value List(Func<Value> item) => Value.FromList([.. Enumerable.Range(0, _dice.Below(4)).Select(_ => item())]);

    private static string Map(IEnumerable<KeyValuePair<string, Value>> entries) =>
        "{" + string.Join(", ", entries.Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Key}: {Literal(e.Value)}"))) + "}";

    private static string Literal(Value value) =>
        value.Kind == ValueKind.Date ? $"date('{ValueText.Plain(value)}')" : ValueText.Literal(value);
}
