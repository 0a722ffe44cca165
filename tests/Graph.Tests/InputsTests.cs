namespace Graph.Tests;

public sealed class InputsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("graph-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_gives_all_Markdown_files_in_it_and_below_in_one_order()
    {
        Write("b.md", "a.markdown", "deep/er/c.MD", "picture.png");

        Assert.Equal(["a", "b", "c"], Inputs.Of([_folder]).Files.Select(f => f.Id));
    }

    [Fact]
    public void Two_files_of_one_name_are_told_apart_by_their_folders()
    {
        Write("x/README.md", "y/README.md", "list.md");

        Assert.Equal(["list", "x-README", "y-README"], Inputs.Of([_folder]).Files.Select(f => f.Id));
    }

    [Fact]
    public void A_file_that_is_named_twice_is_read_once()
    {
        Write("list.md");

        Assert.Single(Inputs.Of([In("list.md"), In("list.md")]).Files);
    }

    [Fact]
    public void What_is_not_there_is_said_and_the_others_are_read()
    {
        Write("list.md");

        var inputs = Inputs.Of([In("gone.md"), In("list.md")]);

        Assert.Equal(["list"], inputs.Files.Select(f => f.Id));
        Assert.Equal([$"{In("gone.md")}: G010 there is no such file or folder."], inputs.Diagnostics.Select(d => d.ToString()));
    }

    [Fact]
    public void A_folder_without_Markdown_is_said() =>
        Assert.Equal(
            [$"{_folder}: G011 the folder holds no Markdown file (.md, .markdown, .mdown, .mkd); nothing was read from it."],
            Inputs.Of([_folder]).Diagnostics.Select(d => d.ToString())
        );

    private string In(string name) => Path.Combine(_folder, name);

    private void Write(params string[] names)
    {
        foreach (var name in names)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(In(name))!);
            File.WriteAllText(In(name), "# A list\n");
        }
    }
}
