using System.Globalization;

namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>Writes whole queries, clause by clause.</summary>
internal sealed class QueryWriter
{
    private readonly Dice _dice;
    private readonly int _depth;
    private readonly ExpressionWriter _expressions;
    private readonly ProjectionWriter _projections;
    private int _names;

    /// <param name="dice">What decides.</param>
    /// <param name="size">How deep expressions may nest: at most one level for each 25, and one.</param>
    public QueryWriter(Dice dice, int size)
    {
        (_dice, _depth) = (dice, 1 + dice.Below(1 + (size / 25)));
        _expressions = new ExpressionWriter(dice, NewName);
        _projections = new ProjectionWriter(dice, _expressions);
    }

    public RandomQuery Query()
    {
        var width = 1 + _dice.Below(3);
        if (!_dice.Chance(10))
        {
            var query = Part(width, _dice.Chance(50));
            return new RandomQuery(query.Phrase, query.IsOrdered, _projections.HasHeaps);
        }

        _projections.MayHeap = false;
        var (left, right) = (Part(width, false), Part(width, false));
        return new RandomQuery(
            Phrase.Of(Sort.Query, $"{left.Phrase} UNION {_dice.Pick("ALL ", string.Empty)}{right.Phrase}"),
            false,
            false
        );
    }

    private (Phrase Phrase, bool IsOrdered) Part(int width, bool mayOrder)
    {
        var scope = new Scope([]);
        var clauses = new List<Phrase>();
        var count = _dice.Pick(0, 1, 1, 1, 2, 2, 3);
        for (var i = 0; i < count; i++)
        {
            clauses.Add(Clause(ref scope, i));
        }

        var end = _projections.Return(scope, width, _depth, mayOrder);
        return (Phrase.Of(Sort.Query, $"{Phrase.Joined(Sort.Words, string.Empty, clauses)}{end.Phrase}"), end.IsOrdered);
    }

    private Phrase Clause(ref Scope scope, int at)
    {
        var choice = _dice.Below(at == 0 ? 60 : 100);
        switch (choice)
        {
            case < 45:
                return Match(scope, "MATCH");
            case < 52:
                return Unwind(scope);
            case < 60:
                return Match(scope, "OPTIONAL MATCH");
            case < 68:
                return Call(scope);
            default:
                var with = _projections.With(scope, _depth);
                scope = with.Scope;
                return with.Phrase;
        }
    }

    private Phrase Match(Scope scope, string word)
    {
        var patterns = _dice.Chance(6)
            ? [_expressions.Patterns.Shortest(scope)]
            : Enumerable
                .Range(0, _dice.Chance(20) ? 2 : 1)
                .Select(_ => _expressions.Patterns.Pattern(scope, _dice.Pick(0, 1, 1, 1, 2)))
                .ToList();
        return Phrase.Of(Sort.Optional, $"{word} {Phrase.Joined(Sort.Pattern, ", ", patterns)}{Where(scope)} ");
    }

    private Phrase Unwind(Scope scope)
    {
        var (list, item) = _dice.Pick((Sort.Integers, Sort.Integer), (Sort.Texts, Sort.Text), (Sort.Things, Sort.Anything));
        var phrase = _expressions.Write(list, scope, _depth);
        var name = NewName("u");
        scope.Add(name, item);
        return Phrase.Of(Sort.Optional, $"UNWIND {phrase} AS {name} ");
    }

    private Phrase Call(Scope scope)
    {
        var imported = new Scope(scope.All.Where(_ => _dice.Chance(60)));
        var names = string.Join(", ", imported.All.Select(v => v.Name));
        var head =
            _dice.Chance(60) ? $"({names}) {{ "
            : imported.All.Count == 0 ? "{ "
            : $"{{ WITH {names} ";
        var inner = new Scope(imported.All);
        var match = _dice.Chance(60) ? Match(inner, _dice.Pick("MATCH", "OPTIONAL MATCH")) : Phrase.Of(Sort.Optional, $"");
        var end = _projections.Inner(inner, _depth - 1);
        foreach (var (name, sort) in end.Scope.All)
        {
            scope.Add(name, sort);
        }

        return Phrase.Of(Sort.Optional, $"CALL {head}{match}{end.Phrase}}} ");
    }

    private Phrase Where(Scope scope) =>
        _dice.Chance(30)
            ? Phrase.Of(Sort.Optional, $" WHERE {_expressions.Write(Sort.Truth, scope, _depth)}")
            : Phrase.Of(Sort.Optional, $"");

    private string NewName(string stem) => stem + (++_names).ToString(CultureInfo.InvariantCulture);
}
