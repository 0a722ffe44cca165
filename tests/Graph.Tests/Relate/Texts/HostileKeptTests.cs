using Graph.Ask.Report;
using Graph.Model;
using Graph.Sources.Kept;

namespace Graph.Tests.Relate.Texts;

/// <summary>Kept folders that are broken: the build ends, says so, and keeps all else.</summary>
public sealed class HostileKeptTests : IDisposable
{
    private const string List =
        "# Papers\n\n- **GridNet: Looking at pictures through a grid**, 2023. [[paper](https://arxiv.org/abs/2301.00001)]"
        + " [[code](https://github.com/lab/grids)]\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("kept").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(null, "there is no index here")]
    [InlineData("nothing but words", "is not JSON")]
    [InlineData("{\"id\":\"a\",\"kind\":\"readme\",\"file\":\"gone.md\"}", "is not there")]
    [InlineData(
        "{\"id\":\"a\",\"kind\":\"readme\",\"about\":\"https://github.com/lab/grids\",\"file\":\"a.md\",\"sha256\":\"00\"}",
        "was changed since"
    )]
    [InlineData("{\"id\":\"a\",\"kind\":\"readme\",\"file\":\"a.md\"}", "about nothing that it names")]
    public void A_broken_folder_is_said_and_the_list_is_read(string? index, string said)
    {
        File.WriteAllText(Path.Combine(_folder, "a.md"), "# GridNet\nWe train our model on Visual Genome.\n");
        if (index is not null)
        {
            File.WriteAllText(Path.Combine(_folder, "index.jsonl"), index);
        }

        var report = Build();

        Assert.Contains(report.Diagnostics, d => d.Message.Contains(said, StringComparison.Ordinal));
        Assert.Equal(1, report.Counts.Nodes["Model"]);
    }

    [Fact]
    public void Of_two_versions_of_one_text_the_first_is_read_and_the_other_said()
    {
        var line = "{\"id\":\"a\",\"kind\":\"readme\",\"about\":\"https://github.com/lab/grids\",\"file\":\"FILE.md\"}\n";
        File.WriteAllText(Path.Combine(_folder, "a.md"), "# GridNet\nWe train our model on Visual Genome.\n");
        File.WriteAllText(Path.Combine(_folder, "b.md"), "# GridNet\nWe train our model on COCO.\n");
        File.WriteAllText(
            Path.Combine(_folder, "index.jsonl"),
            line.Replace("FILE", "a", StringComparison.Ordinal) + line.Replace("FILE", "b", StringComparison.Ordinal)
        );

        var report = Build();

        Assert.Equal(1, report.Counts.Relationships[RelationTypes.TrainedOn]);
        Assert.Contains(report.Diagnostics, d => d.Message.Contains("twice", StringComparison.Ordinal));
    }

    private BuildReport Build()
    {
        var list = Path.Combine(_folder, "..", Path.GetFileName(_folder) + ".md");
        File.WriteAllText(list, List);
        try
        {
            var lists = ReadLists.Open(Inputs.Of([list])).With(KeptFolder.Read(_folder));
            return Pipeline.Run(lists, Seeds.Load(_folder, "none"), CancellationToken.None).Report;
        }
        finally
        {
            File.Delete(list);
        }
    }
}
