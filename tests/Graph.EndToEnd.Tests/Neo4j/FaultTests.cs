using Graph.Store.Neo4j;
using Graph.Store.Neo4j.Load;

namespace Graph.EndToEnd.Tests.Neo4j;

/// <summary>Whole loads through a server that fails once, at one request or another.</summary>
[Collection("Neo4j")]
public sealed class FaultTests : IDisposable
{
    private const int Points = 4;

    private static readonly LoadOptions Quick = new() { Lease = TimeSpan.FromSeconds(1), BatchRows = 60 };

    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _lines = MadeUpGraph.Lines(100);
    private readonly string _path;

    public FaultTests() => _path = MadeUpGraph.Write(_folder.Path, _lines);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Fault.Silence)]
    [InlineData(Fault.SilenceAfterwards)]
    [InlineData(Fault.Reset)]
    [InlineData(Fault.ResetAfterwards)]
    [InlineData(Fault.BrokenOff)]
    [InlineData(Fault.Deadlock)]
    [InlineData(Fault.Unavailable)]
    public async Task A_load_gets_over_what_passes(Fault fault)
    {
        await using var neo4j = new RealNeo4j();
        foreach (var point in await PointsAsync(neo4j))
        {
            Assert.Null(await LoadAsync(neo4j, fault, point));
            Assert.Equal(RealNeo4j.ContentOf(_lines), await neo4j.ContentAsync());
        }
    }

    [Theory]
    [InlineData(Fault.LateError)]
    [InlineData(Fault.NotFound)]
    [InlineData(Fault.NotAcceptable)]
    public async Task A_load_that_cannot_go_on_says_why_and_is_finished_by_the_next(Fault fault)
    {
        await using var neo4j = new RealNeo4j();
        var sentences = new List<string?>();
        foreach (var point in await PointsAsync(neo4j))
        {
            sentences.Add(await LoadAsync(neo4j, fault, point));
            if (sentences[^1] is not null)
            {
                await new GraphLoader(neo4j.Transport, Quick).LoadAsync(_path, null, default);
            }

            Assert.Equal(RealNeo4j.ContentOf(_lines), await neo4j.ContentAsync());
        }

        // The sign of life that a load gives now and then may fail without harm; whatever reads or writes may not.
        Assert.Contains(sentences, sentence => sentence?.Contains("made up", StringComparison.Ordinal) == true);
    }

    /// <summary>The numbers of requests at which to fail, the first and the last among them.</summary>
    private async Task<IEnumerable<int>> PointsAsync(RealNeo4j neo4j)
    {
        await neo4j.EmptyAsync();
        await using var relay = new FaultyRelay(new Uri(neo4j.Transport.Address), _ => Fault.None);
        await using var relayed = Open(relay, Fault.None);
        await new GraphLoader(relayed, Quick).LoadAsync(_path, null, default);
        return Enumerable.Range(0, Points).Select(i => 1 + (i * (relay.Requests - 1) / (Points - 1)));
    }

    /// <summary>Loads into an empty database, with a fault on the way.</summary>
    /// <returns>What the load said when it gave up; null where it came to its end.</returns>
    private async Task<string?> LoadAsync(RealNeo4j neo4j, Fault fault, int point)
    {
        await neo4j.EmptyAsync();
        await using var relay = new FaultyRelay(new Uri(neo4j.Transport.Address), number => number == point ? fault : Fault.None);
        await using var relayed = Open(relay, fault);
        try
        {
            await new GraphLoader(relayed, Quick).LoadAsync(_path, null, default);
            return null;
        }
        catch (Exception error) when (error is Neo4jException or LoadRefusedException)
        {
            return error.Message;
        }
    }

    private static INeo4jTransport Open(FaultyRelay relay, Fault fault) =>
        Neo4jTransports.Open(
            new Neo4jSettings(new Uri(relay.Address))
            {
                Password = Environment.GetEnvironmentVariable("NEO4J_PASSWORD"),

                // Impatient only where silence is the matter: a busy machine must not look like a server that stalls.
                IdleTimeout = fault is Fault.Silence or Fault.SilenceAfterwards ? TimeSpan.FromSeconds(3) : TimeSpan.FromMinutes(2),
            }
        );
}
