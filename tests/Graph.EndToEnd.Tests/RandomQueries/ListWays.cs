namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>Lists of one sort.</summary>
internal sealed class ListWays(Dice dice, ExpressionWriter writer, Sort list, Sort item, string key) : ExpressionWays(dice, writer)
{
    public override IReadOnlyList<Func<Scope, int, Phrase>> Leaves =>
        [
            (s, d) => Literal(s, d),
            (s, _) => key != "m" && Writer.Property(list, s, key) is { } property ? property : Phrase.Of(list, $"[]"),
        ];

    public override IReadOnlyList<Func<Scope, int, Phrase>> Branches =>
        [
            (s, d) => Literal(s, d),
            (s, d) => Phrase.Of(list, $"({List(s, d)} + {List(s, d)})"),
            (s, d) => Phrase.Of(list, $"({List(s, d)} + {Item(s, d)})"),
            (s, d) => Phrase.Of(list, $"({Item(s, d)} + {List(s, d)})"),
            (s, d) => Phrase.Of(list, $"({List(s, d)} || {List(s, d)})"),
            (s, d) => Phrase.Of(list, $"{Dice.Pick("tail", "reverse")}({List(s, d)})"),
            (s, d) => Phrase.Of(list, $"({List(s, d)})[{Dice.Pick("1..", "..1", "..-1", "-2..", "0..2", "1..1", "null..2")}]"),
            (s, d) => Phrase.Of(list, $"({List(s, d)})[{Position(s, d)}..{Position(s, d)}]"),
            Comprehension,
            Special,
            Special,
            Collected,
        ];

    private Phrase List(Scope scope, int depth) => Writer.Write(list, scope, depth);

    private Phrase Item(Scope scope, int depth) => Writer.Write(item, scope, depth);

    private Phrase Literal(Scope scope, int depth) =>
        Phrase.Of(list, $"[{Phrase.Joined(list, ", ", Enumerable.Range(0, Dice.Below(4)).Select(_ => Item(scope, depth)))}]");

    private Phrase Comprehension(Scope scope, int depth)
    {
        var (name, source) = (Writer.NewName("x"), Dice.Pick(Sort.Integers, Sort.Texts, Sort.Things));
        var inner = scope.With(
            name,
            source == Sort.Integers ? Sort.Integer
                : source == Sort.Texts ? Sort.Text
                : Sort.Anything
        );
        return source == list && Dice.Chance(40)
            ? Phrase.Of(list, $"[{name} IN {List(scope, depth)} WHERE {Truth(inner, depth)}]")
            : Phrase.Of(list, $"[{name} IN {Writer.Write(source, scope, depth)}{Where(inner, depth)} | {Item(inner, depth)}]");
    }

    private Phrase Special(Scope scope, int depth) =>
        list switch
        {
            Sort.Integers when scope.Of(Sort.Path) is { Count: > 0 } paths && Dice.Chance(60) => Phrase.Of(
                list,
                $"[x IN {Dice.Pick("nodes", "relationships")}({Dice.Pick(paths)}) | x.{Dice.Pick("i", "id")}]"
            ),
            Sort.Integers when Dice.Chance(30) => Phrase.Of(
                list,
                $"range({Dice.Pick("-1, 3", "0, 2", "1, 7, 3", "0, 4, 2", "3, 0, -1", "5, -2, -3", "2, 0", "1, 1")})"
            ),
            Sort.Integers when Dice.Chance(30) => Phrase.Of(list, $"toIntegerList({Things(scope, depth)})"),
            Sort.Integers => Phrase.Of(list, $"range(0, {Small()})"),
            Sort.Texts when Dice.Chance(30) => Phrase.Of(list, $"toStringList({Things(scope, depth)})"),
            Sort.Texts => Phrase.Of(list, $"split({Text(scope, depth)}, {Dice.Pick("','", "''", "'a'", "'b'")})"),
            _ => Phrase.Of(list, $"{Dice.Pick("toBooleanList", "toFloatList")}({Things(scope, depth)})"),
        };

    private Phrase Collected(Scope scope, int depth)
    {
        var (pattern, inner) = Inside(scope);
        var value = Writer.NewName("v");
        return Phrase.Of(
            list,
            $"COLLECT {{ MATCH {pattern}{Where(inner, depth)} RETURN {Item(inner, depth)} AS {value} ORDER BY {value} }}"
        );
    }
}
