using System.IO.Compression;
using System.Text;

namespace Graph.EndToEnd.Tests;

/// <summary>A graph that was compressed, or saved by an editor in another form, is called what it is by every command that reads
/// one.</summary>
public sealed class FileStartTests : IDisposable
{
    private const string Line = """{"type":"node","id":"m:a","labels":["Model"],"properties":{"key":"m:a","name":"A"}}""" + "\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("query 'RETURN 1' --graph FILE")]
    [InlineData("analyse counts --graph FILE")]
    [InlineData("lineage A --graph FILE")]
    [InlineData("explain A FILE")]
    [InlineData("diff FILE FILE")]
    [InlineData("verify FILE")]
    [InlineData("export neo4j-admin FILE")]
    public async Task Gzip_and_byte_order_marks_are_called_so(string command)
    {
        using (var packed = new GZipStream(File.Create(_folder.In("packed")), CompressionLevel.Fastest))
        {
            packed.Write(Encoding.UTF8.GetBytes(Line));
        }

        File.WriteAllText(_folder.In("marked"), Line, new UTF8Encoding(true));
        File.WriteAllText(_folder.In("wide"), Line, new UnicodeEncoding(false, true));

        await AssertSaidAsync(command, "packed", "the file is compressed with gzip. Unpack it first, with: gunzip FILE");
        await AssertSaidAsync(command, "marked", "the file begins with a byte order mark. Save it as UTF-8 without one.");
        await AssertSaidAsync(command, "wide", "the file is in UTF-16. Save it as UTF-8 without a byte order mark.");
    }

    private async Task AssertSaidAsync(string command, string file, string sentence)
    {
        string[] words = [.. command.Replace("'RETURN 1'", "RETURN_1", StringComparison.Ordinal).Split(' ')];
        var run = await GraphRun.InAsync(
            _folder.Path,
            [.. words.Select(w => w.Replace("FILE", file, StringComparison.Ordinal).Replace('_', ' '))]
        );

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{file}: {sentence}", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }
}
