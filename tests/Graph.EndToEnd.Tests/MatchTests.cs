namespace Graph.EndToEnd.Tests;

public sealed class MatchTests
{
    [Fact]
    public async Task Two_files_are_matched_and_both_outputs_written()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "left.csv",
            "id,title,authors,venue,year\nl1,Segment Anything,Alexander Kirillov; Eric Mintun,ICCV,2023\nl2,Query Processing,Jane Doe,,\n"
        );
        folder.Write("right.csv", "id,title,authors\nr1,Segment anything,\"A. Kirillov, E. Mintun\"\nr2,Processing of Signals,John Roe\n");

        var run = await GraphRun.InAsync(
            folder.Path,
            "match",
            "left.csv",
            "right.csv",
            "--one-to-one",
            "--out",
            "pairs.csv",
            "--candidates",
            "compared.csv"
        );

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var pairs = await File.ReadAllLinesAsync(folder.In("pairs.csv"));
        Assert.Equal("left,right,score", pairs[0]);
        Assert.StartsWith("l1,r1,", Assert.Single(pairs.Skip(1)), StringComparison.Ordinal);
        Assert.Contains(pairs[1], await File.ReadAllLinesAsync(folder.In("compared.csv")));
    }

    [Fact]
    public async Task A_file_that_is_not_there_and_one_without_ids_are_named()
    {
        using var folder = new TemporaryFolder();
        folder.Write("bad.csv", "name,title\nx,y\n");

        var missing = await GraphRun.InAsync(folder.Path, "match", "nowhere.csv", "--out", "pairs.csv");
        var bad = await GraphRun.InAsync(folder.Path, "match", "bad.csv", "--out", "pairs.csv");

        Assert.Equal(2, missing.ExitCode);
        Assert.Contains("There is no file 'nowhere.csv'.", missing.Errors, StringComparison.Ordinal);
        Assert.Equal(
            (1, "bad.csv: found the columns name, title, expected id, title and, where known, authors, venue, year."),
            (bad.ExitCode, string.Join(' ', bad.Errors.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        );
    }
}
