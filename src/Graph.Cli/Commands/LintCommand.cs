using System.Buffers;
using System.CommandLine;
using System.Text;
using System.Text.Json;
using Graph.Model;
using Graph.Read;
using Graph.Read.Lint;
using Graph.Sources;
using Graph.Store;

namespace Graph.Cli.Commands;

/// <summary><c>graph lint FILE…</c>: the defects of lists, for their maintainers.</summary>
internal static class LintCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ProgramContext context)
    {
        var files = new Argument<string[]>("FILE") { Description = "Lists in Markdown.", Arity = ArgumentArity.OneOrMore };
        var format = Arguments.Format("text", "sarif");
        var severity = new Option<string>("--severity")
        {
            Description = "The exit code is 1 where a finding is at least this severe.",
            DefaultValueFactory = _ => "warning",
            HelpName = "info|warning|error",
        };
        severity.AcceptOnlyFromAmong("info", "warning", "error");
        var command = new GraphCommand(
            "lint",
            "Finds the defects of a list: duplicates, copied and empty links, contradictions, broken Markdown.",
            "graph lint my-list.md",
            "graph lint my-list.md --format sarif --severity error"
        )
        {
            files,
            format,
            severity,
        };
        command.SetAction(parsed =>
        {
            var lists = parsed.GetRequiredValue(files).Distinct(StringComparer.Ordinal).ToArray();
            Arguments.RefuseMissing(lists);
            var findings = lists.SelectMany(Check).Distinct().ToList();
            if (parsed.GetRequiredValue(format) == "sarif")
            {
                PrintSarif(findings, context.Output);
            }
            else
            {
                findings.ForEach(finding => context.Output.WriteLine(finding.ToString()));
                var mentioned = findings.Select(f => f.File).ToHashSet(StringComparer.Ordinal);
                foreach (var clean in lists.Where(l => !mentioned.Contains(l.Replace('\\', '/'))))
                {
                    context.Output.WriteLine($"{clean}: nothing to mend.");
                }
            }

            var least = Enum.Parse<Severity>(parsed.GetRequiredValue(severity), ignoreCase: true);
            return findings.Exists(finding => finding.Severity >= least) ? ExitCodes.BadData : ExitCodes.Done;
        });
        return command;
    }

    private static IEnumerable<Diagnostic> Check(string file)
    {
        var opened = SourceReader.Read(file);
        return opened.Source is { } source ? opened.Diagnostics.Concat(ListLinter.Check(SourceFormats.Read(source))) : opened.Diagnostics;
    }

    private static void PrintSarif(List<Diagnostic> findings, TextWriter output)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonLines.Options))
        {
            SarifLog.Write(json, findings, typeof(LintCommand).Assembly.GetName().Version!.ToString(3));
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}
