using System.Diagnostics;
using Graph.Knowledge.Confidences;
using Graph.Measure;
using Graph.Measure.Recount;

// Prints how right the graph of the seeds is; with --write also counts seeds/confidence.yaml again. Run in the project's folder.
var project = new ProjectGold(Directory.GetCurrentDirectory());
var sources = CaseSources.In(project);
try
{
    MeasurePage.Write(Console.Out, project.Card, sources);
    if (args is ["--write"])
    {
        var rows = Recounting.Count(sources, RuleConfidences.Shipped, Commit());
        File.WriteAllText(Path.Combine(project.Folder, "seeds/confidence.yaml"), ConfidenceText.Of(RuleConfidences.Shipped.Home, rows));
        Console.WriteLine("Written to seeds/confidence.yaml. Build again, so that the program knows it.");
    }

    return 0;
}
catch (Exception error) when (error is IOException or InvalidDataException)
{
    Console.Error.WriteLine(error.Message);
    return 2;
}

static string Commit()
{
    using var git = Process.Start(new ProcessStartInfo("git", ["rev-parse", "--short=8", "HEAD"]) { RedirectStandardOutput = true })!;
    return git.StandardOutput.ReadToEnd().Trim();
}
