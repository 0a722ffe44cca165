using System.Globalization;
using Graph.Ask.Report;
using Spectre.Console;

namespace Graph.Cli.Commands;

/// <summary>What a build says when it is done.</summary>
internal static class BuildSummary
{
    private static readonly string[] Heads = ["entries", "models", "datasets", "left", "relationships", "remarks"];

    /// <summary>Columns that the table takes beside the names: its heads, and the blanks between them.</summary>
    private static readonly int WidthOfNumbers = Heads.Sum(h => h.Length + 2) + 4;

    /// <summary>Prints what was read and what was made of it: tables on a terminal, plain lines elsewhere.</summary>
    public static void Print(Build build, string folder, IEnumerable<string> files, ProgramContext context)
    {
        PrintSources(build.Report, context.Screen);
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

    // A table that is too narrow for the lists' names would break within them; then each list is a line.
    private static void PrintSources(BuildReport report, IAnsiConsole screen)
    {
        var rows = report.Sources.Select(s => (s.Id, Numbers: Numbers(s, report))).ToList();
        if (rows.Select(r => r.Id.Length).DefaultIfEmpty().Max() + WidthOfNumbers > screen.Profile.Width)
        {
            foreach (var (id, numbers) in rows)
            {
                screen.WriteLine($"{id}: {string.Join(", ", numbers.Zip(Heads, (number, head) => $"{Number(number)} {head}"))}.");
            }

            return;
        }

        var table = new Table().Border(TableBorder.Simple).AddColumns(["list", .. Heads]);
        table.Columns.Skip(1).ToList().ForEach(column => column.RightAligned());
        foreach (var (id, numbers) in rows)
        {
            table.AddRow([new Spectre.Console.Text(id), .. numbers.Select(n => new Spectre.Console.Text(Number(n)))]);
        }

        screen.Write(table);
    }

    private static int[] Numbers(SourceReport source, BuildReport report) =>
        [source.Entries, source.Models, source.Datasets, source.Left, source.Relations, report.DiagnosticsOf(source).Count()];

    private static string Sentence(string what, int number, IReadOnlyDictionary<string, int> counts) =>
        $"{Number(number)} {what}: {string.Join(", ", counts.Select(c => $"{Number(c.Value)} {c.Key}"))}.";

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
