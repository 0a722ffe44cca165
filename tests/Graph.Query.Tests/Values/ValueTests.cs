using Graph.Query.Values;

namespace Graph.Query.Tests.Values;

/// <summary>What a value holds can be asked for as what it is, and as nothing else.</summary>
public sealed class ValueTests
{
    private static readonly Dictionary<string, Func<Value, object?>> Contents = new(StringComparer.Ordinal)
    {
        ["a Boolean"] = value => value.AsBoolean,
        ["an integer"] = value => value.AsInteger,
        ["a float"] = value => value.AsFloat,
        ["a text"] = value => value.AsString,
        ["a date"] = value => value.AsDate,
        ["a list"] = value => value.AsList,
        ["a map"] = value => value.AsMap,
        ["a path"] = value => value.AsPath,
        ["a node or relationship"] = value => value.AsId,
    };

    public static TheoryData<string> Kinds => [.. Contents.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Asked_for_what_it_is_not_a_value_says_what_it_is(string wanted)
    {
        var others = new Dictionary<string, Value>(StringComparer.Ordinal)
        {
            ["a Boolean"] = Value.True,
            ["an integer"] = Value.From(42L),
            ["a float"] = Value.From(0.5),
            ["a text"] = Value.From("x"),
            ["a date"] = Value.From(new DateOnly(2026, 1, 31)),
            ["a list"] = Value.EmptyList,
            ["a map"] = Value.From(new MapValue([])),
            ["null"] = Value.Null,
        };
        foreach (var (kind, value) in others.Where(other => other.Key != wanted))
        {
            var error = Assert.Throws<InvalidOperationException>(() => Contents[wanted](value));
            Assert.Equal($"the value is {kind}, not {wanted}; ask its Kind first", error.Message);
        }
    }

    [Fact]
    public void A_number_is_asked_for_as_a_float_whichever_it_is()
    {
        Assert.Equal(42.0, Value.From(42L).AsNumber);
        Assert.Equal(0.5, Value.From(0.5).AsNumber);
        Assert.Throws<InvalidOperationException>(() => Value.From("x").AsNumber);
    }
}
