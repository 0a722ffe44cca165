using Graph.Read;
using Graph.Relate;
using Graph.Resolve;
using Graph.Resolve.Names;
using Graph.Store;

namespace Graph.Tests.Relate;

/// <summary>The order in which rules stand makes no difference: on the lists of the seeds any order gives the same bytes.</summary>
public sealed class RuleOrderTests
{
    private static readonly Seeds Known = Seeds.Load(ProjectFolder.Path("seeds"));
    private static readonly Resolution Resolved = Resolver.Resolve(
        SourceFormats.ReadAll(ReadLists.Open(Inputs.Of(Known.Sources, ProjectFolder.Path("seeds"))).Sources),
        Known.Sources,
        Known.Venues,
        Known.Ledger
    );
    private static readonly byte[] AsListed = Bytes(RelationRules.All);

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(300)]
    public void Shuffled_rules_give_the_same_graph(int seed)
    {
        var rules = RelationRules.All.ToArray();
        new Random(seed).Shuffle(rules);

        Assert.Equal(AsListed, Bytes(rules));
    }

    [Fact]
    public void Reversed_rules_give_the_same_graph() => Assert.Equal(AsListed, Bytes(RelationRules.All.Reverse()));

    [Theory]
    [InlineData(".Introduce(")]
    [InlineData(".Spell(")]
    public void No_rule_writes_into_what_all_rules_read(string call) =>
        Assert.All(
            Directory.EnumerateFiles(ProjectFolder.Path("src/Graph/Relate/Rules"), "*.cs"),
            file => Assert.DoesNotContain(call, File.ReadAllText(file), StringComparison.Ordinal)
        );

    private static byte[] Bytes(IEnumerable<IRelationRule> rules)
    {
        using var stream = new MemoryStream();
        var relating = Relater.Relate(Resolved, Known.Lexicon, Known.Curated, NameRulings.Of(Known.Ledger), Known.Sources, null, rules);
        GraphFile.Write(relating.Graph, stream);
        return stream.ToArray();
    }
}
