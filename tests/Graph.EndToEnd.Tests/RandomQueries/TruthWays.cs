namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>Truth values: comparisons, logic, conditions over lists and patterns.</summary>
internal sealed class TruthWays(Dice dice, ExpressionWriter writer) : ExpressionWays(dice, writer)
{
    private static readonly Sort[] Ordered = [Sort.Integer, Sort.Float, Sort.Text, Sort.Date, Sort.Integers, Sort.Anything];

    public override IReadOnlyList<Func<Scope, int, Phrase>> Leaves =>
        [
            (_, _) => Phrase.Of(Sort.Truth, $"{Dice.Pick("true", "false")}"),
            (s, _) => Writer.Property(Sort.Truth, s, "b") ?? Phrase.Of(Sort.Truth, $"true"),
            (s, _) =>
                s.Of(Sort.Node) is { Count: > 0 } nodes
                    ? Phrase.Of(Sort.Truth, $"{Dice.Pick(nodes)}:{Writer.Patterns.LabelExpression()}")
                    : Phrase.Of(Sort.Truth, $"false"),
            (s, d) => Compared(s, d),
            (s, d) => Compared(s, d),
        ];

    public override IReadOnlyList<Func<Scope, int, Phrase>> Branches =>
        [
            Compared,
            Compared,
            Mixed,
            (s, d) => Phrase.Of(Sort.Truth, $"({Truth(s, d)} {Dice.Pick("AND", "OR", "XOR")} {Truth(s, d)})"),
            (s, d) => Phrase.Of(Sort.Truth, $"{Truth(s, d)} {Dice.Pick("AND", "OR", "XOR")} {Truth(s, d)}"),
            (s, d) => Phrase.Of(Sort.Truth, $"NOT ({Truth(s, d)})"),
            (s, d) => Phrase.Of(Sort.Truth, $"{Anything(s, d)} {Dice.Pick("IS NULL", "IS NOT NULL")}"),
            (s, d) =>
                Phrase.Of(
                    Sort.Truth,
                    $"({Anything(s, d)} IS {Dice.Pick(string.Empty, "NOT ")}:: {Dice.Pick("INTEGER", "STRING", "FLOAT", "BOOLEAN NOT NULL", "LIST<ANY>", "LIST<INTEGER>", "LIST<STRING NOT NULL>", "INTEGER | STRING", "DATE", "MAP", "ANY NOT NULL")})"
                ),
            (s, d) => Phrase.Of(Sort.Truth, $"({Integer(s, d)} IN {Integers(s, d)})"),
            (s, d) => Phrase.Of(Sort.Truth, $"({Anything(s, d)} IN {Things(s, d)})"),
            (s, d) => Phrase.Of(Sort.Truth, $"({Text(s, d)} {Dice.Pick("STARTS WITH", "ENDS WITH", "CONTAINS")} {Text(s, d)})"),
            (s, d) => Phrase.Of(Sort.Truth, $"({Anything(s, d)} {Dice.Pick("STARTS WITH", "ENDS WITH", "CONTAINS")} {Anything(s, d)})"),
            (s, d) =>
                Phrase.Of(Sort.Truth, $"({Text(s, d)} =~ '{Dice.Pick(".*", "a.*", "[ab]+", "(?i)AB.*", "", "\\\\d+", "[^a]*b?", ".")}')"),
            (s, d) =>
                Phrase.Of(
                    Sort.Truth,
                    $"({Integer(s, d)} {Dice.Pick("<", "<=", ">", "=")} {Integer(s, d)} {Dice.Pick("<", "<=", "<>")} {Integer(s, d)})"
                ),
            (s, d) => Phrase.Of(Sort.Truth, $"isEmpty({Writer.Write(Dice.Pick(Sort.Text, Sort.Integers, Sort.Map), s, d)})"),
            (s, d) => Phrase.Of(Sort.Truth, $"isNaN({Float(s, d)})"),
            (s, d) => Phrase.Of(Sort.Truth, $"toBoolean({Writer.Write(Dice.Pick(Sort.Text, Sort.Truth, Sort.Integer), s, d)})"),
            Quantified,
            Quantified,
            PatternHolds,
            Existing,
            Existing,
            SameEntity,
        ];

    private Phrase Compared(Scope scope, int depth)
    {
        var sort = Dice.Pick(Ordered);
        return Phrase.Of(
            Sort.Truth,
            $"({Writer.Write(sort, scope, depth)} {Dice.Pick("=", "<>", "<", "<=", ">", ">=")} {Writer.Write(sort, scope, depth)})"
        );
    }

    private Phrase Mixed(Scope scope, int depth)
    {
        var (left, right) = (Dice.Pick(Sort.Integer, Sort.Float, Sort.Anything), Dice.Pick(Sort.Float, Sort.Integer, Sort.Anything));
        return Phrase.Of(
            Sort.Truth,
            $"({Writer.Write(left, scope, depth)} {Dice.Pick("=", "<>", "<", "<=", ">", ">=")} {Writer.Write(right, scope, depth)})"
        );
    }

    private Phrase Quantified(Scope scope, int depth)
    {
        var (name, source) = (Writer.NewName("x"), Dice.Pick(Sort.Integers, Sort.Texts, Sort.Things));
        var inner = scope.With(
            name,
            source == Sort.Integers ? Sort.Integer
                : source == Sort.Texts ? Sort.Text
                : Sort.Anything
        );
        return Phrase.Of(
            Sort.Truth,
            $"{Dice.Pick("all", "any", "none", "single")}({name} IN {Writer.Write(source, scope, depth)} WHERE {Truth(inner, depth)})"
        );
    }

    private Phrase PatternHolds(Scope scope, int depth) =>
        scope.Of(Sort.Node).Count == 0
            ? Truth(scope, depth)
            : Phrase.Of(Sort.Truth, $"{Dice.Pick(string.Empty, "NOT ")}{Writer.Patterns.Condition(scope, 1 + Dice.Below(2))}");

    private Phrase Existing(Scope scope, int depth)
    {
        var (pattern, inner) = Inside(scope);
        return Dice.Chance(60)
            ? Phrase.Of(Sort.Truth, $"EXISTS {{ {pattern}{Where(inner, depth)} }}")
            : Phrase.Of(
                Sort.Truth,
                $"EXISTS {{ MATCH {pattern} WITH {Anything(inner, depth)} AS x WHERE x {Dice.Pick("IS NOT NULL", "= 1", "> 0")} RETURN x }}"
            );
    }

    private Phrase SameEntity(Scope scope, int depth) =>
        (scope.Of(Sort.Node), scope.Of(Sort.Relationship)) switch
        {
            ({ Count: > 0 } nodes, { Count: > 0 } relationships) => Phrase.Of(
                Sort.Truth,
                $"({Dice.Pick("startNode", "endNode")}({Dice.Pick(relationships)}) {Dice.Pick("=", "<>")} {Dice.Pick(nodes)})"
            ),
            ({ Count: > 1 } nodes, _) => Phrase.Of(Sort.Truth, $"({Dice.Pick(nodes)} {Dice.Pick("=", "<>")} {Dice.Pick(nodes)})"),
            _ => Compared(scope, depth),
        };
}
