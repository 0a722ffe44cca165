namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>Integers.</summary>
internal sealed class IntegerWays(Dice dice, ExpressionWriter writer) : ExpressionWays(dice, writer)
{
    public override IReadOnlyList<Func<Scope, int, Phrase>> Leaves =>
        [
            (_, _) =>
                Phrase.Of(
                    Sort.Integer,
                    $"{Dice.Pick("0", "1", "2", "3", "-1", "7", "42", "0x1F", "0o17", "9223372036854775807", "-9223372036854775808", "4611686018427387904")}"
                ),
            (_, _) => Small(),
            (s, _) => Writer.Property(Sort.Integer, s, Dice.Pick("i", "id")) ?? Small(),
            (s, _) => Writer.Property(Sort.Integer, s, Dice.Pick("i", "id")) ?? Small(),
            (s, _) => s.Of(Sort.Path) is { Count: > 0 } paths ? Phrase.Of(Sort.Integer, $"length({Dice.Pick(paths)})") : Small(),
            (s, _) => s.Of(Sort.Heap) is { Count: > 0 } heaps ? Phrase.Of(Sort.Integer, $"size({Dice.Pick(heaps)})") : Small(),
        ];

    public override IReadOnlyList<Func<Scope, int, Phrase>> Branches =>
        [
            (s, d) => Phrase.Of(Sort.Integer, $"{Integer(s, d)} {Dice.Pick("+", "-", "*")} {Integer(s, d)}"),
            (s, d) => Phrase.Of(Sort.Integer, $"({Integer(s, d)} {Dice.Pick("+", "-", "*", "/", "%")} {Integer(s, d)})"),
            (s, d) => Phrase.Of(Sort.Integer, $"({Integer(s, d)} {Dice.Pick("/", "%")} {Dice.Pick("2", "-3", "7")})"),
            (s, d) => Phrase.Of(Sort.Integer, $"-({Integer(s, d)})"),
            (s, d) => Phrase.Of(Sort.Integer, $"abs({Integer(s, d)})"),
            (s, d) => Phrase.Of(Sort.Integer, $"sign({Writer.Write(Dice.Pick(Sort.Integer, Sort.Float), s, d)})"),
            (s, d) => Phrase.Of(Sort.Integer, $"size({Writer.Write(Dice.Pick(Sort.Integers, Sort.Texts, Sort.Text, Sort.Things), s, d)})"),
            (s, d) => Phrase.Of(Sort.Integer, $"size([{Writer.Write(Sort.Integer, s, d)}, {Anything(s, d)}])"),
            (s, d) =>
                Phrase.Of(Sort.Integer, $"toInteger({Writer.Write(Dice.Pick(Sort.Integer, Sort.Float, Sort.Text, Sort.Truth), s, d)})"),
            (s, d) => Phrase.Of(Sort.Integer, $"toIntegerOrNull({Anything(s, d)})"),
            (s, d) => Phrase.Of(Sort.Integer, $"{Dice.Pick("head", "last")}({Integers(s, d)})"),
            (s, d) => Phrase.Of(Sort.Integer, $"({Integers(s, d)})[{Integer(s, d)}]"),
            (s, d) =>
                Phrase.Of(
                    Sort.Integer,
                    $"{Date(s, d)}.{Dice.Pick("year", "month", "day", "weekYear", "week", "quarter", "dayOfWeek", "ordinalDay", "dayOfQuarter")}"
                ),
            (s, d) => Phrase.Of(Sort.Integer, $"char_length({Text(s, d)})"),
            Reduction,
            Counted,
            (s, d) => Phrase.Of(Sort.Integer, $"size([{Writer.Patterns.Condition(s, 1)} | {Integer(s, d)}])"),
        ];

    private Phrase Reduction(Scope scope, int depth)
    {
        var (sum, item) = (Writer.NewName("a"), Writer.NewName("x"));
        var inner = scope.With(sum, Sort.Integer).With(item, Sort.Integer);
        return Phrase.Of(
            Sort.Integer,
            $"reduce({sum} = {Integer(scope, depth)}, {item} IN {Integers(scope, depth)} | {Integer(inner, depth)})"
        );
    }

    private Phrase Counted(Scope scope, int depth)
    {
        var (pattern, inner) = Inside(scope);
        return Dice.Chance(50)
            ? Phrase.Of(Sort.Integer, $"COUNT {{ {pattern}{Where(inner, depth)} }}")
            : Phrase.Of(
                Sort.Integer,
                $"COUNT {{ MATCH {pattern}{Where(inner, depth)} RETURN {Dice.Pick("DISTINCT ", string.Empty)}{Anything(inner, depth)} AS x }}"
            );
    }
}
