namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>Texts.</summary>
internal sealed class TextWays(Dice dice, ExpressionWriter writer) : ExpressionWays(dice, writer)
{
    public override IReadOnlyList<Func<Scope, int, Phrase>> Leaves =>
        [
            (_, _) => Literal(),
            (s, _) => Writer.Property(Sort.Text, s, "s") ?? Literal(),
            (s, _) => Writer.Property(Sort.Text, s, "s") ?? Literal(),
            (s, _) =>
                s.Of(Sort.Relationship) is { Count: > 0 } relationships
                    ? Phrase.Of(Sort.Text, $"type({Dice.Pick(relationships)})")
                    : Literal(),
        ];

    public override IReadOnlyList<Func<Scope, int, Phrase>> Branches =>
        [
            (s, d) => Phrase.Of(Sort.Text, $"{Text(s, d)} + {Text(s, d)}"),
            (s, d) => Phrase.Of(Sort.Text, $"({Text(s, d)} + {Writer.Write(Dice.Pick(Sort.Integer, Sort.Float, Sort.Text), s, d)})"),
            (s, d) => Phrase.Of(Sort.Text, $"({Text(s, d)} || {Text(s, d)})"),
            (s, d) =>
                Phrase.Of(Sort.Text, $"{Dice.Pick("toUpper", "toLower", "trim", "lTrim", "rTrim", "reverse", "btrim")}({Text(s, d)})"),
            (s, d) =>
                Phrase.Of(
                    Sort.Text,
                    $"trim({Dice.Pick("BOTH", "LEADING", "TRAILING")} {Dice.Pick("'a'", "' '", "'0'")} FROM {Text(s, d)})"
                ),
            (s, d) => Phrase.Of(Sort.Text, $"{Dice.Pick("left", "right")}({Text(s, d)}, {Position(s, d)})"),
            (s, d) => Phrase.Of(Sort.Text, $"{Dice.Pick("left", "right")}({Text(s, d)}, {Small()})"),
            (s, d) => Phrase.Of(Sort.Text, $"substring({Text(s, d)}, {Small()})"),
            (s, d) => Phrase.Of(Sort.Text, $"substring({Text(s, d)}, {Small()}, {Position(s, d)})"),
            (s, d) => Phrase.Of(Sort.Text, $"replace({Text(s, d)}, {Text(s, d)}, {Text(s, d)})"),
            (s, d) =>
                Phrase.Of(
                    Sort.Text,
                    $"toString({Writer.Write(Dice.Pick(Sort.Integer, Sort.Float, Sort.Text, Sort.Truth, Sort.Date), s, d)})"
                ),
            (s, d) => Phrase.Of(Sort.Text, $"toStringOrNull({Anything(s, d)})"),
            (s, d) => Phrase.Of(Sort.Text, $"valueType({Anything(s, d)})"),
            (s, d) => Phrase.Of(Sort.Text, $"{Dice.Pick("head", "last")}({Texts(s, d)})"),
            (s, d) => Phrase.Of(Sort.Text, $"({Texts(s, d)})[{Small()}]"),
            (s, d) => Phrase.Of(Sort.Text, $"reduce(a = '', x IN {Texts(s, d)} | a + x)"),
            (s, d) => Phrase.Of(Sort.Text, $"normalize({Text(s, d)}{Dice.Pick(string.Empty, ", NFD", ", NFKC")})"),
        ];

    private Phrase Literal() => Phrase.Of(Sort.Text, $"'{Dice.Pick(RandomGraph.SomeTexts)}'");
}
