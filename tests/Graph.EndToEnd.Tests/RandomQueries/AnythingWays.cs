namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>Values of which only the run says what they are.</summary>
internal sealed class AnythingWays(Dice dice, ExpressionWriter writer) : ExpressionWays(dice, writer)
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
    ];

    public override IReadOnlyList<Func<Scope, int, Phrase>> Leaves =>
        [
            (s, _) => Writer.Property(Sort.Anything, s, "m") ?? Phrase.Of(Sort.Anything, $"1"),
            (s, _) => Writer.Property(Sort.Anything, s, Dice.Pick("m", "i", "s", "missing")) ?? Phrase.Of(Sort.Anything, $"'a'"),
            (s, d) => Other(s, d),
            (_, _) => Phrase.Of(Sort.Anything, $"{Dice.Pick("null", "true", "1", "1.5", "'b'", "[1, 'a', null]", "{k: 1}", "[]")}"),
        ];

    public override IReadOnlyList<Func<Scope, int, Phrase>> Branches =>
        [
            Other,
            Other,
            Other,
            (s, d) => Phrase.Of(Sort.Anything, $"({Things(s, d)})[{Small()}]"),
            (s, d) => Phrase.Of(Sort.Anything, $"{Dice.Pick("head", "last")}({Things(s, d)})"),
            (s, d) => Phrase.Of(Sort.Anything, $"{Map(s, d)}.{Dice.Pick("k", "i", "s", "m")}"),
            (s, d) => Phrase.Of(Sort.Anything, $"{Map(s, d)}[{Text(s, d)}]"),
            (s, d) => Phrase.Of(Sort.Anything, $"toBooleanOrNull({Anything(s, d)})"),
        ];

    private Phrase Other(Scope scope, int depth) => Phrase.Of(Sort.Anything, $"{Writer.Write(Dice.Pick(Sorts), scope, depth)}");
}
