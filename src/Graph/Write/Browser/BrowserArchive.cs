using System.IO.Compression;
using System.Text;
using Graph.Ask.Questions;
using Graph.Store.Neo4j;

namespace Graph.Write.Browser;

/// <summary>The query pack as Neo4j Browser takes it: one zip of <c>.cypher</c> files, a folder a theme, dropped on its window.</summary>
public static class BrowserArchive
{
    // A zip's entries bear a time; a fixed one, the earliest there is, gives the same bytes each time.
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the zip; the stream stays open.</summary>
    public static void Write(Stream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        var explore = CypherFolder.Names.Where(n => n.StartsWith("explore/", StringComparison.Ordinal));
        foreach (
            var (name, text) in explore
                .Select(n => ($"Explore/{n["explore/".Length..]}", CypherFolder.Read(n)))
                .Concat(
                    AnalysisPack.All.OrderBy(a => a.Theme, StringComparer.Ordinal).Select(a => ($"{a.Theme}/{a.Name}.cypher", a.Cypher))
                )
        )
        {
            var entry = zip.CreateEntry(name);
            entry.LastWriteTime = Earliest;
            using var content = entry.Open();
            content.Write(Encoding.UTF8.GetBytes(text));
        }
    }
}
