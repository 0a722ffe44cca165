namespace Graph.Tests.House;

/// <summary>Data runs left to right, and no two parts of the house need each other. Read from the compiled assemblies; what breaks it
/// today is in <c>exceptions.csv</c>.</summary>
public sealed class RoomTests
{
    [Fact]
    public void Every_room_has_its_place_in_the_order() =>
        Findings.AssertNone(CompiledHouse.Uses.Select(u => HouseMap.RoomOf(u.FromRoom)).Distinct().Except(HouseMap.LeftToRight));

    [Fact]
    public void A_room_uses_only_rooms_to_its_left() =>
        Findings.AssertNone(Rightward().Where(u => !HouseExceptions.Uses.Contains((u.FromRoom, u.ToRoom))).Select(Sentence));

    [Fact]
    public void No_two_rooms_and_no_two_sub_rooms_need_each_other()
    {
        var uses = Between().Where(u => !HouseExceptions.Uses.Contains(u.Key)).ToDictionary(u => u.Key, u => u.Value);

        var circles = OnCircles(uses.Keys);

        Findings.AssertNone(circles.Select(c => $"{c.From} and {c.To} are on a circle of uses: {Sentence(uses[c])}"));
    }

    [Fact]
    public void An_exception_that_no_longer_occurs_is_deleted()
    {
        var occurring = Rightward().Select(u => (u.FromRoom, u.ToRoom)).Concat(OnCircles(Between().Keys)).ToHashSet();

        Findings.AssertNone(
            HouseExceptions
                .Uses.Where(e => !occurring.Contains(e))
                .Select(e =>
                    $"{e.From} no longer breaks a rule by using {e.To}. Delete its line from tests/Graph.Tests/House/exceptions.csv."
                )
        );
    }

    [Fact]
    public void Each_exception_names_the_issue_that_mends_it() =>
        Assert.All(HouseExceptions.Rows("exceptions.csv"), row => Assert.Matches("^[0-9]+$", row[2]));

    /// <summary>Uses that run against the order of the rooms.</summary>
    private static IEnumerable<UseOfType> Rightward() => CompiledHouse.Uses.Where(u => Place(u.FromRoom) < Place(u.ToRoom));

    private static int Place(string space) => HouseMap.LeftToRight.ToList().IndexOf(HouseMap.RoomOf(space));

    /// <summary>Which neighbours use one another, with an example of each.</summary>
    private static Dictionary<(string From, string To), UseOfType> Between() =>
        CompiledHouse
            .Uses.Select(u => (Neighbours: HouseMap.Neighbours(u.FromRoom, u.ToRoom), Use: u))
            .Where(p => p.Neighbours is not null)
            .GroupBy(p => p.Neighbours!.Value, p => p.Use)
            .ToDictionary(g => g.Key, g => g.First());

    /// <summary>The uses whose target leads back to where they start.</summary>
    private static List<(string From, string To)> OnCircles(IEnumerable<(string From, string To)> uses)
    {
        var next = uses.ToLookup(u => u.From, u => u.To);
        return [.. uses.Where(u => Leads(u.To, u.From, next, [])).Order()];
    }

    private static bool Leads(string from, string to, ILookup<string, string> next, HashSet<string> seen) =>
        from == to || (seen.Add(from) && next[from].Any(n => Leads(n, to, next, seen)));

    private static string Sentence(UseOfType use) => $"{use.From} uses {use.To}";
}
