namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>Dates.</summary>
internal sealed class DateWays(Dice dice, ExpressionWriter writer) : ExpressionWays(dice, writer)
{
    public override IReadOnlyList<Func<Scope, int, Phrase>> Leaves =>
        [
            (_, _) =>
                Phrase.Of(
                    Sort.Date,
                    $"date('{Dice.Pick("2020-02-29", "2019-12-31", "2021-W01-1", "20200101", "2020-366", "2020", "2020-05")}')"
                ),
            (s, _) => Writer.Property(Sort.Date, s, "d") ?? Phrase.Of(Sort.Date, $"date('2020-01-01')"),
        ];

    public override IReadOnlyList<Func<Scope, int, Phrase>> Branches =>
        [
            (s, d) =>
                Phrase.Of(
                    Sort.Date,
                    $"date({{year: {Dice.Pick("2020", "1999", "2024")}, month: {Dice.Pick("1", "2", "12")}, day: {Dice.Pick("1", "28", "29")}}})"
                ),
            (s, d) =>
                Phrase.Of(
                    Sort.Date,
                    $"date({{year: 2020, {Dice.Pick("week: 5, dayOfWeek: 3", "ordinalDay: 200", "quarter: 3, dayOfQuarter: 45")}}})"
                ),
            (s, d) => Phrase.Of(Sort.Date, $"date({{date: {Date(s, d)}, {Dice.Pick("day: 3", "month: 2", "year: 2001")}}})"),
            (s, d) => Phrase.Of(Sort.Date, $"date({Date(s, d)})"),
            (s, d) => Phrase.Of(Sort.Date, $"date(toString({Date(s, d)}))"),
        ];
}
