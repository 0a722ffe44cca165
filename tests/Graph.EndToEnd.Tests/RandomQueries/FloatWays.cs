namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>Floats.</summary>
internal sealed class FloatWays(Dice dice, ExpressionWriter writer) : ExpressionWays(dice, writer)
{
    public override IReadOnlyList<Func<Scope, int, Phrase>> Leaves =>
        [
            (_, _) => Phrase.Of(Sort.Float, $"{Dice.Pick("0.5", "1.25", "-2.75", ".5", "1e3", "3.25E-1", "1e20", "-0.0", "1.0e308")}"),
            (_, _) =>
                Phrase.Of(
                    Sort.Float,
                    $"{Dice.Pick("(0.0 / 0.0)", "(1.0 / 0.0)", "(-1.0 / 0.0)", "0.25", "9007199254740993.0", "1.5", "2.5", "-1.5")}"
                ),
            (s, _) => Writer.Property(Sort.Float, s, "f") ?? Phrase.Of(Sort.Float, $"1.75"),
            (s, _) => Writer.Property(Sort.Float, s, "f") ?? Phrase.Of(Sort.Float, $"0.75"),
        ];

    public override IReadOnlyList<Func<Scope, int, Phrase>> Branches =>
        [
            (s, d) => Phrase.Of(Sort.Float, $"{Float(s, d)} {Dice.Pick("+", "-", "*", "/")} {Float(s, d)}"),
            (s, d) => Phrase.Of(Sort.Float, $"({Float(s, d)} {Dice.Pick("+", "-", "*", "/", "%")} {Float(s, d)})"),
            (s, d) => Phrase.Of(Sort.Float, $"({Integer(s, d)} {Dice.Pick("+", "-", "*", "/", "%")} {Float(s, d)})"),
            (s, d) => Phrase.Of(Sort.Float, $"({Float(s, d)} {Dice.Pick("+", "-", "*", "/", "%")} {Integer(s, d)})"),
            (s, d) => Phrase.Of(Sort.Float, $"({Integer(s, d)} ^ {Small()})"),
            (s, d) => Phrase.Of(Sort.Float, $"({Float(s, d)} ^ 2)"),
            (s, d) => Phrase.Of(Sort.Float, $"-({Float(s, d)})"),
            (s, d) => Phrase.Of(Sort.Float, $"{Dice.Pick("abs", "ceil", "floor", "round", "sqrt", "degrees")}({Float(s, d)})"),
            (s, d) => Phrase.Of(Sort.Float, $"{Dice.Pick("ceil", "floor", "round", "sqrt", "toFloat")}({Integer(s, d)})"),
            (s, d) =>
                Phrase.Of(
                    Sort.Float,
                    $"round({Float(s, d)}, {Dice.Pick("0", "1", "2")}{Dice.Pick(string.Empty, ", 'UP'", ", 'DOWN'", ", 'HALF_EVEN'", ", 'HALF_DOWN'", ", 'CEILING'", ", 'FLOOR'", ", 'HALF_UP'")})"
                ),
            (s, d) => Phrase.Of(Sort.Float, $"toFloat({Writer.Write(Dice.Pick(Sort.Float, Sort.Text), s, d)})"),
            (s, d) => Phrase.Of(Sort.Float, $"toFloatOrNull({Anything(s, d)})"),
            (s, d) => Phrase.Of(Sort.Float, $"reduce(a = 0.0, x IN {Integers(s, d)} | a + x)"),
        ];
}
