using System.Text.Json;
using Graph.Ask.Report;
using Graph.Draw.Plots;
using Graph.Model;
using Graph.Read;
using Graph.Sources;
using Graph.Store;
using Graph.Write.Report;

namespace Graph;

/// <summary>Writes what a build made: <c>graph.jsonl</c>, <c>mentions.jsonl</c>, <c>merges.jsonl</c>, <c>report.json</c> and
/// <c>report.md</c> with its plots.</summary>
public static class BuildOutput
{
    /// <summary>Writes all files into a folder; they appear together and whole, or the previous ones stay.</summary>
    /// <returns>The names of the files that were written.</returns>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static IReadOnlyList<string> Write(Build build, string folder)
    {
        using var files = new AtomicFiles(folder);
        var drawing = Task.Run(() => ReportPlots.Draw(build.Graph));
        files.AddBytes(GraphFile.Name, stream => GraphFile.Write(build.Graph, stream));
        files.AddBytes("mentions.jsonl", stream => WriteMentions(build, stream));
        files.AddBytes(MergeFile.Name, stream => MergeFile.Write(build.Merges, stream));
        files.AddBytes(ReportJson.Name, stream => ReportJson.Write(build.Report, stream));
        var plots = drawing.GetAwaiter().GetResult();
        foreach (var plot in plots)
        {
            files.Add(plot.FileName, writer => writer.Write(plot.Svg));
        }

        files.Add("report.md", writer => new ReportMarkdown(build.Report, plots).Write(writer));
        files.Commit();
        return files.Names;
    }

    private static void WriteMentions(Build build, Stream stream)
    {
        using var lines = new JsonLines(stream);
        foreach (var mention in build.Extractions.SelectMany(e => e.Mentions))
        {
            lines.Write(json => WriteMention(json, mention, build));
        }
    }

    private static void WriteMention(Utf8JsonWriter json, Mention mention, Build build)
    {
        var (key, paper) = build.Related.KeysOf(mention);
        json.WriteStartObject();
        json.WriteString("source", mention.Source);
        json.WriteString("key", key);
        if (paper is not null && paper != key)
        {
            json.WriteString("paper", paper);
        }

        MentionJson.WriteFields(json, mention);
        json.WriteEndObject();
    }
}
