using System.Globalization;
using Spectre.Console;

namespace Graph.Cli.Commands;

/// <summary>What a build says when it is done.</summary>
internal static class BuildSummary
{
    /// <summary>Prints what was read and what was made of it: tables on a terminal, plain lines elsewhere.</summary>
    public static void Print(Build build, string folder, IEnumerable<string> files, ProgramContext context)
    {
        var sources = new Table()
            .Border(TableBorder.Simple)
            .AddColumns("list", "entries", "models", "datasets", "left", "relationships", "remarks");
        Enumerable.Range(1, 6).ToList().ForEach(column => sources.Columns[column].RightAligned());
        foreach (var source in build.Report.Sources)
        {
            sources.AddRow(
                Cells(
                    source.Id,
                    source.Entries,
                    source.Models,
                    source.Datasets,
                    source.Left,
                    source.Relations,
                    build.Report.DiagnosticsOf(source).Count()
                )
            );
        }

        context.Screen.Write(sources);
        if (!build.Report.Kept.IsEmpty)
        {
            var telling = build.Report.Kept.Count(t => t.Relations > 0);
            context.Screen.WriteLine($"{Number(build.Report.Kept.Length)} kept texts, of which {Number(telling)} are quoted.");
        }

        context.Screen.WriteLine(Sentence("nodes", build.Graph.Entities.Length, build.Report.Counts.Nodes));
        context.Screen.WriteLine(Sentence("relationships", build.Graph.Relations.Length, build.Report.Counts.Relationships));
        context.Screen.WriteLine($"Written to {folder}: {string.Join(", ", files)}.");
        foreach (var source in build.Report.Sources.Where(s => s.Changed == true))
        {
            context.Screen.WriteLine($"{source.Path} has changed since sources.yaml recorded it; it was read as it is now.");
        }
    }

    private static Spectre.Console.Text[] Cells(string name, params int[] numbers) =>
        [new Spectre.Console.Text(name), .. numbers.Select(n => new Spectre.Console.Text(Number(n)))];

    private static string Sentence(string what, int number, IReadOnlyDictionary<string, int> counts) =>
        $"{Number(number)} {what}: {string.Join(", ", counts.Select(c => $"{Number(c.Value)} {c.Key}"))}.";

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
