using Graph.Graphs;
using Graph.Model;

namespace Graph.Tests.Graphs;

/// <summary>What every lineage obeys, on made-up models.</summary>
public sealed class LineagePhysicsTests
{
    [Fact]
    public void Of_a_circle_the_edge_that_comes_last_is_at_fault() =>
        Assert.Equal([("c a", LineageFlaw.Circle)], Flaws("a b", "b c", "c a"));

    [Fact]
    public void What_builds_on_something_later_is_at_fault() => Assert.Equal([("a1 b2", LineageFlaw.AgainstTime)], Flaws("a1 b2", "b2 a1"));

    [Fact]
    public void A_year_that_is_not_known_says_nothing() => Assert.Empty(Flaws("a b2", "c1 a"));

    [Fact]
    public void What_builds_on_itself_is_at_fault() => Assert.Equal([("a a", LineageFlaw.Circle)], Flaws("a a"));

    [Fact]
    public void The_words_come_before_what_is_concluded_then_more_sources_then_the_surer_rule()
    {
        (Basis, int, double, string, string)[] facts =
        [
            (Basis.Derived, 9, 0.99, "a", "b"),
            (Basis.Stated, 1, 0.8, "c", "d"),
            (Basis.Stated, 1, 0.9, "e", "f"),
            (Basis.Stated, 2, 0.7, "g", "h"),
        ];

        Assert.Equal(["g", "e", "c", "a"], LineagePhysics.StrongestFirst(facts, f => f).Select(f => f.Item4));
    }

    // "a1 b2": the model a of year 1 builds on b of year 2; a name without a digit has no year.
    private static IEnumerable<(string, LineageFlaw)> Flaws(params string[] edges) =>
        LineagePhysics
            .Flaws(
                edges.Select(e => (e.Split(' ')[0], e.Split(' ')[1])),
                key => key.Length > 1 ? int.Parse(key[1..], System.Globalization.CultureInfo.InvariantCulture) : null
            )
            .Select(f => ($"{f.Key.From} {f.Key.To}", f.Value))
            .Order();
}
