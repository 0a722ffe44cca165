namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>Writes WITH and RETURN: columns, aggregates, DISTINCT, ORDER BY, SKIP and LIMIT.</summary>
internal sealed class ProjectionWriter(Dice dice, ExpressionWriter expressions)
{
    private static readonly Sort[] Sorts =
    [
        Sort.Integer,
        Sort.Float,
        Sort.Text,
        Sort.Truth,
        Sort.Date,
        Sort.Integers,
        Sort.Texts,
        Sort.Things,
        Sort.Map,
        Sort.Anything,
    ];

    /// <summary>Whether a list was written whose order nothing defines.</summary>
    public bool HasHeaps { get; private set; }

    /// <summary>Whether such lists may be written.</summary>
    public bool MayHeap { get; set; } = true;

    /// <summary>The end of a query; its columns are called c1, c2, …</summary>
    public (Phrase Phrase, bool IsOrdered) Return(Scope scope, int width, int depth, bool mayOrder)
    {
        var columns = Columns(scope, width, depth, i => $"c{i + 1}");
        var (text, isOrdered) = Written("RETURN", columns, mayOrder);
        return (Phrase.Of(Sort.Words, $"{text}"), isOrdered);
    }

    /// <summary>The end of a subquery in CALL.</summary>
    public (Phrase Phrase, Scope Scope) Inner(Scope scope, int depth)
    {
        var columns = Columns(scope, 1 + dice.Below(2), depth, _ => expressions.NewName("y"));
        return (
            Phrase.Of(Sort.Words, $"{Written("RETURN", columns, dice.Chance(50)).Text} "),
            new Scope(columns.Select(c => (c.Name, c.Sort)))
        );
    }

    public (Phrase Phrase, Scope Scope) With(Scope scope, int depth)
    {
        var columns = Columns(scope, 1 + dice.Below(2), depth, _ => expressions.NewName("w"));
        if (!columns.Any(c => c.IsAggregate))
        {
            columns.InsertRange(
                0,
                scope.All.Where(v => v.Sort != Sort.Optional && dice.Chance(75)).Select(v => new Column(v.Name, v.Sort, null, false))
            );
        }

        var (text, _) = Written("WITH", columns, dice.Chance(50));
        var after = new Scope(columns.Select(c => (c.Name, c.Sort)));
        var where = dice.Chance(30)
            ? Phrase.Of(Sort.Optional, $" WHERE {expressions.Write(Sort.Truth, after, depth)}")
            : Phrase.Of(Sort.Optional, $"");
        return (Phrase.Of(Sort.Words, $"{text}{where} "), after);
    }

    private List<Column> Columns(Scope scope, int width, int depth, Func<int, string> name)
    {
        var aggregating = dice.Chance(30);
        return
        [
            .. Enumerable
                .Range(0, width)
                .Select(i =>
                    aggregating && (i == width - 1 || dice.Chance(40))
                        ? Aggregate(scope, depth, name(i))
                        : Plain(scope, depth, name(i), aggregating)
                ),
        ];
    }

    private Column Plain(Scope scope, int depth, string name, bool isKey)
    {
        var entities = scope
            .All.Where(v => v.Sort is Sort.Node or Sort.Relationship or Sort.Path || (v.Sort == Sort.Heap && !isKey && MayHeap))
            .ToList();
        if (entities.Count > 0 && dice.Chance(25))
        {
            var (variable, sort) = dice.Pick(entities);
            return new Column(name, sort, Phrase.Of(sort, $"{variable}"), false);
        }

        if (scope.Of(Sort.Optional) is { Count: > 0 } paths && dice.Chance(50))
        {
            return new Column(name, Sort.Integer, Phrase.Of(Sort.Integer, $"length({paths[0]})"), false);
        }

        if (MayHeap && !isKey && dice.Chance(8))
        {
            return Heap(scope, depth, name);
        }

        var chosen = dice.Pick(Sorts);
        return new Column(name, chosen, expressions.Write(chosen, scope, depth), false);
    }

    private Column Heap(Scope scope, int depth, string name)
    {
        HasHeaps = true;
        if (scope.Of(Sort.Node) is { Count: > 0 } nodes && dice.Chance(40))
        {
            return new Column(name, Sort.Heap, Phrase.Of(Sort.Heap, $"{dice.Pick("labels", "keys")}({dice.Pick(nodes)})"), false);
        }

        var inner = new Scope(scope.All);
        var pattern = expressions.Patterns.Pattern(inner, 1 + dice.Below(2), false, false);
        return new Column(
            name,
            Sort.Heap,
            Phrase.Of(Sort.Heap, $"[{pattern} | {expressions.Write(dice.Pick(Sorts), inner, depth - 1)}]"),
            false
        );
    }

    private Column Aggregate(Scope scope, int depth, string name)
    {
        var (sort, other) = (dice.Pick(Sorts), dice.Pick(Sort.Integer, Sort.Float));
        var distinct = dice.Chance(25) ? "DISTINCT " : string.Empty;
        Phrase Write(Sort what) => expressions.Write(what, scope, depth - 1);
        switch (dice.Below(MayHeap ? 10 : 8))
        {
            case 0:
                return Aggregate(name, Sort.Integer, Phrase.Of(Sort.Integer, $"count(*)"));
            case 1:
                return Aggregate(name, Sort.Integer, Phrase.Of(Sort.Integer, $"count({distinct}{Write(sort)})"));
            case 2:
                return Aggregate(name, other, Phrase.Of(other, $"sum({distinct}{Write(other)})"));
            case 3:
                return Aggregate(name, Sort.Float, Phrase.Of(Sort.Float, $"avg({Write(other)})"));
            case 4 or 5:
                return Aggregate(name, sort, Phrase.Of(sort, $"{dice.Pick("min", "max")}({Write(sort)})"));
            case 6:
                return Aggregate(name, Sort.Float, Phrase.Of(Sort.Float, $"{dice.Pick("stDev", "stDevP")}({Write(other)})"));
            case 7:
                return Aggregate(
                    name,
                    other,
                    Phrase.Of(
                        other,
                        $"{(other == Sort.Float ? "percentileCont" : "percentileDisc")}({Write(other)}, {dice.Pick("0.5", "0", "1.0", "0.25")})"
                    )
                );
            default:
                HasHeaps = true;
                return Aggregate(name, Sort.Heap, Phrase.Of(Sort.Heap, $"collect({distinct}{Write(sort)})"));
        }
    }

    private static Column Aggregate(string name, Sort sort, Phrase phrase) => new(name, sort, phrase, true);

    private (Phrase Text, bool IsOrdered) Written(string word, List<Column> columns, bool mayOrder)
    {
        var isTotal = columns.All(c => c.Sort is not (Sort.Path or Sort.Heap));
        var distinct = dice.Chance(15) && columns.All(c => c.Sort != Sort.Heap) ? "DISTINCT " : string.Empty;
        var list = Phrase.Joined(
            Sort.Words,
            ", ",
            columns.Select(c => c.Phrase is null ? Phrase.Of(Sort.Words, $"{c.Name}") : Phrase.Of(Sort.Words, $"{c.Phrase} AS {c.Name}"))
        );
        var isOrdered = isTotal && mayOrder;
        return (Phrase.Of(Sort.Words, $"{word} {distinct}{list}{(isOrdered ? Order(columns) : string.Empty)}"), isOrdered);
    }

    private Phrase Order(List<Column> columns)
    {
        var keys = columns.Select(c =>
            (c.Sort is Sort.Node or Sort.Relationship ? $"{c.Name}.id" : c.Name) + dice.Pick(string.Empty, string.Empty, " DESC")
        );
        var skip = dice.Chance(25)
            ? Phrase.Of(Sort.Optional, $" {dice.Pick("SKIP", "OFFSET")} {dice.Pick("0", "1", "1", "1 + 1")}")
            : Phrase.Of(Sort.Optional, $"");
        var limit = dice.Chance(35)
            ? Phrase.Of(Sort.Optional, $" LIMIT {dice.Pick("1", "3", "5", "0 + 2", "toInteger(2.7)")}")
            : Phrase.Of(Sort.Optional, $"");
        return Phrase.Of(Sort.Words, $" ORDER BY {string.Join(", ", keys)}{skip}{limit}");
    }
}
