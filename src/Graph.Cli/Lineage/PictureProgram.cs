using System.ComponentModel;
using System.Diagnostics;

namespace Graph.Cli.Lineage;

/// <summary>Programs that may be installed and can turn a picture into PNG or PDF.</summary>
internal static class PictureProgram
{
    /// <summary>The forms that they make.</summary>
    public static readonly string[] Formats = ["png", "pdf"];

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Turns a picture into PNG or PDF: with rsvg-convert, else Chromium, else Graphviz, which lays it out in its own
    /// way.</summary>
    /// <param name="svg">The picture.</param>
    /// <param name="dot">The same for Graphviz.</param>
    /// <param name="format"><c>png</c> or <c>pdf</c>.</param>
    /// <param name="target">The file to write.</param>
    /// <returns>The program's name.</returns>
    /// <exception cref="UserErrorException">None of them is installed, or none succeeded.</exception>
    public static string Convert(string svg, string dot, string format, string target)
    {
        var folder = Directory.CreateTempSubdirectory("graph-picture-").FullName;
        try
        {
            var (svgFile, dotFile, made) = (
                Path.Combine(folder, "lineage.svg"),
                Path.Combine(folder, "lineage.dot"),
                Path.Combine(folder, $"made.{format}")
            );
            File.WriteAllText(svgFile, svg);
            File.WriteAllText(dotFile, dot);
            var used = Ways(svgFile, dotFile, format, made)
                .FirstOrDefault(way => Runs(way.Program, way.Arguments) && File.Exists(made))
                .Program;
            if (used is null)
            {
                throw new UserErrorException(
                    ExitCodes.Unreachable,
                    $"No program that makes a {format.ToUpperInvariant()} is installed. Install rsvg-convert "
                        + "(package librsvg2-bin), Chromium or Graphviz, or ask for svg."
                );
            }

            File.Move(made, target, overwrite: true);
            return used;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<(string Program, string[] Arguments)> Ways(string svg, string dot, string format, string made)
    {
        // 192 dots an inch: sharp on a slide and in print.
        yield return ("rsvg-convert", format == "png" ? ["-f", "png", "-z", "2", "-o", made, svg] : ["-f", "pdf", "-o", made, svg]);
        string[] quiet =
        [
            "--headless",
            "--disable-gpu",
            "--no-pdf-header-footer",
            "--hide-scrollbars",
            .. Environment.IsPrivilegedProcess ? ["--no-sandbox"] : Array.Empty<string>(),
        ];
        var page = new Uri(svg).AbsoluteUri;
        foreach (var browser in new[] { "chromium", "chromium-browser", "google-chrome", "chrome" })
        {
            yield return (
                browser,
                [
                    .. quiet,
                    .. format == "png"
                        ? ["--force-device-scale-factor=2", "--window-size=1600,1200", $"--screenshot={made}"]
                        : new[] { $"--print-to-pdf={made}" },
                    page,
                ]
            );
        }

        yield return ("dot", [$"-T{format}", "-o", made, dot]);
    }

    private static bool Runs(string program, string[] arguments)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true }
            )!;
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            if (process.WaitForExit(Patience))
            {
                return process.ExitCode == 0;
            }

            process.Kill(entireProcessTree: true);
            return false;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
