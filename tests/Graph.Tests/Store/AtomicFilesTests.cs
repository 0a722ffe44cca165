using Graph.Sources;

namespace Graph.Tests.Store;

public sealed class AtomicFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("graph-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Nothing_is_seen_before_the_whole_set_is_committed()
    {
        File.WriteAllText(In("a"), "old");
        using var files = new AtomicFiles(_folder);
        files.Add("a", w => w.Write("new"));
        files.Add("b", w => w.Write("new"));

        Assert.Equal("old", File.ReadAllText(In("a")));
        Assert.False(File.Exists(In("b")));

        files.Commit();

        Assert.Equal(["a", "b"], Names());
        Assert.Equal("new", File.ReadAllText(In("a")));
    }

    [Fact]
    public void A_set_that_fails_half_way_leaves_what_was_there()
    {
        File.WriteAllText(In("a"), "old");

        Assert.Throws<InvalidOperationException>(() =>
        {
            using var files = new AtomicFiles(_folder);
            files.Add("a", w => w.Write("new"));
            files.Add("b", _ => throw new InvalidOperationException());
        });

        Assert.Equal("old", File.ReadAllText(In("a")));
    }

    [Fact]
    public void What_a_killed_run_left_is_written_over_by_the_next_and_nothing_else_is_touched()
    {
        File.WriteAllText(In("a.partial"), "half of a file that a killed run left");
        File.WriteAllText(In("mine.partial"), "the user's own");

        using var files = new AtomicFiles(_folder);
        files.Add("a", w => w.Write("new"));
        files.Commit();

        Assert.Equal(["a", "mine.partial"], Names());
        Assert.Equal("new", File.ReadAllText(In("a")));
    }

    private string In(string name) => Path.Combine(_folder, name);

    private IEnumerable<string> Names() => Directory.EnumerateFiles(_folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);
}
