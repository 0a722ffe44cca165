using Graph.Sources.Kept;

namespace Graph.Tests.Sources.Kept;

/// <summary>Folders of kept texts: whole, broken, changed.</summary>
public sealed class KeptFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kept").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Two_runs_do_not_write_one_folder_and_one_that_was_killed_keeps_nobody_out()
    {
        using (KeptLock.Take(_folder))
        {
            Assert.Null(KeptLock.Take(_folder));
        }

        File.WriteAllText(Path.Combine(_folder, "running.partial"), "");
        using var next = KeptLock.Take(_folder);

        Assert.NotNull(next);
    }

    [Fact]
    public void A_text_is_read_with_what_the_index_says_of_it()
    {
        Write("a.md", "# A");
        var text = Assert.Single(
            Read(
                """{"id":"github:o/a","kind":"readme","about":"https://github.com/o/a","file":"a.md","address":"https://x/a.md","version":"1"}"""
            ).Texts
        );

        Assert.Equal(("github:o/a", "readme", "# A"), (text.Id, text.Kind, text.Source.Text));
        Assert.Equal(["https://github.com/o/a"], text.About);
    }

    [Theory]
    [InlineData("""{"id":"a","kind":"readme","file":"gone.md"}""", "is not there")]
    [InlineData("""{"id":"a","kind":"readme","file":"../a.md"}""", "leads out of the folder")]
    [InlineData("""{"id":"a","kind":"poem","file":"a.md"}""", "expected one of")]
    [InlineData("""{"kind":"readme"}""", "without an id")]
    [InlineData("nothing", "is not JSON")]
    public void What_cannot_be_used_is_said_and_left(string line, string said)
    {
        var kept = Read(line);

        Assert.Empty(kept.Texts);
        Assert.Contains(said, Assert.Single(kept.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_was_changed_is_said_and_left()
    {
        Write("a.md", "changed");
        var kept = Read("""{"id":"a","kind":"readme","file":"a.md","sha256":"00"}""");

        Assert.Empty(kept.Texts);
        Assert.Contains("was changed", Assert.Single(kept.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_versions_of_one_text_are_one_and_said()
    {
        Write("a.md", "first");
        Write("b.md", "second");
        var kept = Read("""{"id":"a","kind":"readme","file":"a.md"}""" + "\n" + """{"id":"a","kind":"readme","file":"b.md"}""");

        Assert.Equal("first", Assert.Single(kept.Texts).Source.Text);
        Assert.Contains("twice", Assert.Single(kept.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_an_index_is_said() =>
        Assert.Contains("there is no index", Assert.Single(KeptFolder.Read(_folder).Diagnostics).Message, StringComparison.Ordinal);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private KeptTexts Read(string index)
    {
        Write("index.jsonl", index);
        return KeptFolder.Read(_folder);
    }
}
