using System.Buffers;
using System.CommandLine;
using System.Text;
using System.Text.Json;
using Graph.Model;
using Graph.Read;
using Graph.Read.Lists;
using Graph.Sources;
using Graph.Store;
using Spectre.Console;

namespace Graph.Cli.Commands;

/// <summary><c>graph extract FILE</c>: what a list says, entry by entry (contract 1).</summary>
internal static class ExtractCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ProgramContext context)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "A list in Markdown, or a file of records (JSON Lines, a JSON array, CSV, an Atom feed).",
        };
        var json = new Option<bool>("--json") { Description = "Print one JSON object a line, for programs." };
        var why = NumberOption.OptionalWhole(
            "--why",
            "Say what each cue said of this line, and why it is an entry or not.",
            least: 1,
            help: "LINE"
        );
        var command = new GraphCommand(
            "extract",
            "Shows what a list says: one line for each entry. What had to be repaired goes to standard error.",
            "graph extract my-list.md",
            "graph extract my-list.md --json",
            "graph extract my-list.md --why 42"
        )
        {
            file,
            json,
            why,
        };
        command.SetAction(parsed =>
        {
            Arguments.RefuseMissing(parsed.GetRequiredValue(file));
            var opened = SourceReader.Read(parsed.GetRequiredValue(file));
            foreach (var diagnostic in opened.Diagnostics)
            {
                context.Messages.Profile.Out.Writer.WriteLine(diagnostic.ToString());
            }

            if (opened.Source is not { } source)
            {
                return ExitCodes.BadData;
            }

            if (parsed.GetValue(why) is { } line)
            {
                foreach (var sentence in ListReader.Explain(source, line))
                {
                    context.Output.WriteLine(sentence);
                }

                return ExitCodes.Done;
            }

            var extraction = SourceFormats.Read(source);
            if (parsed.GetValue(json))
            {
                PrintJson(extraction, context.Output);
            }
            else
            {
                PrintTable(extraction, context.Screen);
            }

            foreach (var diagnostic in extraction.Diagnostics)
            {
                context.Messages.Profile.Out.Writer.WriteLine(diagnostic.ToString());
            }

            return ExitCodes.Done;
        });
        return command;
    }

    private static void PrintJson(Extraction extraction, TextWriter output)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, JsonLines.Options);
        foreach (var mention in extraction.Mentions)
        {
            json.WriteStartObject();
            MentionJson.WriteFields(json, mention);
            json.WriteEndObject();
            json.Flush();
            output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
            output.Write('\n');
            buffer.ResetWrittenCount();
            json.Reset();
        }
    }

    private static void PrintTable(Extraction extraction, IAnsiConsole screen)
    {
        var table = new Spectre.Console.Table().Border(TableBorder.Simple).AddColumns("Line", "Title", "Venue", "Year", "Authors", "Links");
        foreach (var mention in extraction.Mentions)
        {
            table.AddRow(
                new Spectre.Console.Text(mention.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                new Spectre.Console.Text(mention.Title?.Text ?? mention.Name?.Text ?? ""),
                new Spectre.Console.Text(mention.Venue?.Text ?? ""),
                new Spectre.Console.Text(mention.YearReading?.Text ?? ""),
                new Spectre.Console.Text(Authors(mention)),
                new Spectre.Console.Text(string.Join(' ', mention.Links.Select(link => MentionJson.KindWord(link.Kind)).Distinct()))
            );
        }

        screen.Write(table);
        screen.WriteLine(extraction.Mentions.Length == 1 ? "1 entry" : $"{extraction.Mentions.Length} entries");
    }

    private static string Authors(Mention mention) =>
        mention.Authors.Length switch
        {
            0 => "",
            <= 2 => string.Join(", ", mention.Authors.Select(author => author.Text)),
            _ => mention.Authors[0].Text + " et al.",
        };
}
