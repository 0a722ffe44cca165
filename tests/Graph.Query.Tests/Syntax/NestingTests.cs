using FsCheck;
using FsCheck.Fluent;
using Graph.Query.Storage;

namespace Graph.Query.Tests.Syntax;

/// <summary>However a query is nested, compiling it takes linear time. Steps are counted, not seconds: they are the same on every
/// machine.</summary>
public sealed class NestingTests
{
    private const int Levels = 300;
    private const int StepsOfACharacter = 8;

    // A condition is noted with the variables of all conditions inside it: at most so many levels, each over the steps of one reading.
    private const int StepsOfALevel = 400;
    private static readonly PropertyGraph Small = OneNode();
    private static readonly int RandomTexts = Environment.GetEnvironmentVariable("GRAPH_LONG_TESTS") == "1" ? 2_000 : 200;

    public static TheoryData<string> Kinds => [.. NestedText.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Three_hundred_characters_and_three_hundred_levels_are_compiled_or_refused(string name)
    {
        var kind = NestedText.All.Single(kind => kind.Name == name);
        Compile(kind.QueryOfLength(300));
        Compile(kind.Query(Levels));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Twice_the_levels_take_twice_the_steps(string name)
    {
        // Four times is for COLLECT: the text of its column is copied once for each level around it.
        var kind = NestedText.All.Single(kind => kind.Name == name);
        var (few, many) = (Compile(kind.Query(40)), Compile(kind.Query(80)));
        Assert.True(many <= 4 * few, $"{few} steps for 40 levels, {many} for 80");
    }

    [Fact]
    public void Texts_nested_at_random_are_compiled_or_refused_in_linear_time()
    {
        var pieces = Gen.Elements(NestedText.All.AsEnumerable()).ListOf().Where(list => list.Count > 0);
        var broken = Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)));
        foreach (var (kinds, cut) in pieces.Zip(broken).Sample(RandomTexts, new Rnd(11, 4711), 60))
        {
            var open = string.Concat(kinds.Select(kind => kind.Open));
            var close = string.Concat(kinds.AsEnumerable().Reverse().Select(kind => kind.Close));

            // One in ten lacks half of its closing brackets.
            Compile(NestedText.Query(open, kinds[^1].Middle, cut ? close[..(close.Length / 2)] : close));
        }
    }

    [Theory]
    [InlineData("MATCH (a)", "--()", " RETURN 1")]
    [InlineData("MATCH (a)", ", ()", " RETURN 1")]
    [InlineData("MATCH (a {x: 1", ", x: 1", "}) RETURN 1")]
    [InlineData("WITH 1 AS a ", "WITH a ", "RETURN a")]
    [InlineData("RETURN 1 AS a ", "UNION RETURN 1 AS a ", "")]
    public void Ten_thousand_parts_are_refused(string begin, string part, string end)
    {
        var query = begin + string.Concat(Enumerable.Repeat(part, 10_000)) + end;
        var error = Assert.Throws<QueryException>(() => QueryEngine.Compile(query, Small));
        Assert.Equal(ErrorCode.NotSupported, error.Code);
        Assert.StartsWith("a query of more than 1000 clauses, elements of patterns and conditions is not supported", error.Message);
    }

    [Theory]
    [InlineData("MATCH (a)", "--()", " RETURN 1", 990)]
    [InlineData("WITH 1 AS a ", "WITH a, a + 1 AS b WITH b AS a ", "RETURN a", 490)]
    public void As_many_parts_as_are_allowed_run(string begin, string part, string end, int times)
    {
        var query = begin + string.Concat(Enumerable.Repeat(part, times)) + end;
        Assert.True(QueryEngine.Compile(query, Small).Run().Rows.Count <= 1);
    }

    [Fact]
    public void A_compilation_can_be_cancelled()
    {
        var query = "RETURN [" + string.Join(",", Enumerable.Repeat("1", 10_000)) + "] AS x";
        Assert.Throws<OperationCanceledException>(() => QueryEngine.Compile(query, Small, new CancellationToken(canceled: true)));
    }

    // Gives the steps; anything but a result or a sentence of refusal fails the test.
    private static long Compile(string query)
    {
        var budget = new CompileBudget();
        try
        {
            QueryEngine.Compile(query, Small, budget);
        }
        catch (QueryException error)
        {
            Assert.NotEmpty(error.Message);
        }

        Assert.True(
            budget.Steps <= (query.Length * StepsOfACharacter) + StepsOfALevel,
            $"{budget.Steps} steps for {query.Length} characters: {query}"
        );
        return budget.Steps;
    }

    private static PropertyGraph OneNode()
    {
        var builder = new PropertyGraphBuilder();
        builder.AddNode(["A"], []);
        return builder.Build();
    }
}
