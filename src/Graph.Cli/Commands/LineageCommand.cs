using System.CommandLine;
using System.Globalization;
using System.Text;
using Graph.Ask.Lineage;
using Graph.Cli.Lineage;
using Graph.Draw.Lineage;
using Graph.Draw.Lineage.Print;
using Graph.Draw.Svg;
using Graph.Model;
using Graph.Store;

namespace Graph.Cli.Commands;

/// <summary><c>graph lineage NAME</c>: who builds on whom, as a tree, a picture or data.</summary>
internal static class LineageCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ProgramContext context)
    {
        var options = new LineageOptions();
        var command = new GraphCommand(
            "lineage",
            "Shows what came from a model, or where it comes from: a tree on the terminal, a picture or data in a file.",
            "graph lineage CLIP",
            "graph lineage CLIP --out clip.svg",
            "graph lineage CLIP SAM --since 2023 --basis stated --out clip-and-sam.html",
            "graph lineage PubMedCLIP --direction ancestors --format json",
            "graph lineage --all --out families.svg"
        );
        options.AddTo(command);
        options.Names.CompletionSources.Add(completion =>
            Completions.Entities(context, completion.ParseResult.GetValue(options.Graph), e => e.Is(Labels.Model))
        );
        command.SetAction(parsed => Run(parsed, options, context));
        return command;
    }

    private static int Run(ParseResult parsed, LineageOptions options, ProgramContext context)
    {
        var graph = GraphFile.Read(new Settings(context.Configuration).Out(parsed.GetValue(options.Graph)));
        var question = LineageQuestion.Read(parsed, options, graph);
        var lineage = LineageFinder.Find(graph, question.Request);
        SayWhereNothingIsLeft(question.Request, lineage, graph, context);

        Say(lineage.Diagnostics, context);
        var file = parsed.GetValue(options.Out);
        var format = parsed.GetValue(options.Format) ?? FormatOf(file);
        var picture = new LineagePicture(
            LineageFolding.Fold(lineage, parsed.GetValue(options.MaxNodes)),
            question.Title,
            question.Command,
            Build(graph)
        )
        {
            Theme = parsed.GetValue(options.Theme) == Theme.Dark.Name ? Theme.Dark : Theme.Light,
            WidthMillimetres = parsed.GetValue(options.Width) ?? (format == "tex" ? PrintFit.UsualMillimetres : null),
            Works = LineageWorks.Read(graph, lineage),
            Whole = lineage,
            Asked = question.Request.Roots,
            HasNoCaption = parsed.GetValue(options.NoCaption),
        };
        picture = Fitted(picture, lineage, parsed.GetValue(options.MaxNodes));
        var view = new LineageView(lineage, picture, question.Request.Direction, parsed.GetValue(options.Theme) is not null);
        var form = LineageFormats.Named(format);
        if (form is not null)
        {
            Write(form.Write(view), file, context);
        }
        else
        {
            Convert(view, format, file, context);
        }

        if (form is not { IsPicture: false })
        {
            SayWhatIsFolded(picture.Folded, context);
        }

        return ExitCodes.Done;
    }

    private static LineagePicture Fitted(LineagePicture picture, LineageGraph lineage, int mostNodes)
    {
        try
        {
            return PrintFit.Fold(picture, lineage, mostNodes);
        }
        catch (PrintTooNarrowException narrow)
        {
            throw new UserErrorException(ExitCodes.WrongUse, narrow.Message);
        }
    }

    // Programs of the machine make these out of the picture.
    private static void Convert(LineageView view, string format, string? file, ProgramContext context)
    {
        var target =
            file ?? throw new UserErrorException(ExitCodes.WrongUse, $"A {format.ToUpperInvariant()} needs a file: --out lineage.{format}");
        var program = PictureProgram.Convert(LineageFormats.Named("svg")!.Write(view), LineageDot.Write(view.Picture), format, target);
        context.Messages.Profile.Out.Writer.WriteLine(
            program == "dot" ? $"Wrote {target} with Graphviz, which lays it out in its own way." : $"Wrote {target} with {program}."
        );
    }

    private static string FormatOf(string? file)
    {
        if (file is null)
        {
            return LineageFormats.All[0].Name;
        }

        var ending = Path.GetExtension(file).ToLowerInvariant();
        return LineageFormats.OfFile(file)?.Name
            ?? PictureProgram.Formats.FirstOrDefault(f => ending == "." + f)
            ?? throw new UserErrorException(ExitCodes.WrongUse, $"The ending '{ending}' names no form. Use {Endings()}, or --format.");
    }

    private static string Endings()
    {
        string[] all = [.. LineageFormats.All.Select(f => f.Endings[0]), .. PictureProgram.Formats.Select(f => "." + f)];
        return $"{string.Join(", ", all[..^1])} or {all[^1]}";
    }

    private static void Write(string text, string? file, ProgramContext context)
    {
        if (file is null)
        {
            context.Output.Write(text);
            return;
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        Directory.CreateDirectory(folder);
        var half = Path.Combine(folder, $".{Path.GetFileName(file)}.partial");
        File.WriteAllText(half, text, new UTF8Encoding(false));
        File.Move(half, file, overwrite: true);
        context.Messages.Profile.Out.Writer.WriteLine($"Wrote {file}.");
    }

    private static string Build(KnowledgeGraph graph)
    {
        var lists = graph.Entities.Count(e => e.Is(Labels.List));
        var from = lists == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" from {lists:N0} {(lists == 1 ? "list" : "lists")}");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"a build of {graph.Entities.Length:N0} entities and {graph.Relations.Length:N0} relationships{from}"
        );
    }

    private static void Say(IEnumerable<Diagnostic> diagnostics, ProgramContext context)
    {
        foreach (var diagnostic in diagnostics)
        {
            context.Messages.Profile.Out.Writer.WriteLine(diagnostic.ToString());
        }
    }

    // What was asked for by name is drawn whatever the conditions; that nothing comes of it may be their doing.
    private static void SayWhereNothingIsLeft(LineageRequest request, LineageGraph lineage, KnowledgeGraph graph, ProgramContext context)
    {
        var isAlone = lineage.Nodes.All(n => request.Roots.Contains(n.Key, StringComparer.Ordinal));
        if (isAlone && LineageFinder.Find(graph, new LineageRequest { Roots = request.Roots, Direction = request.Direction }).Edges.Any())
        {
            context.Messages.Profile.Out.Writer.WriteLine(
                $"Nothing is left{(lineage.Nodes.IsEmpty ? "" : " but what was named")}: no model fits all of what was asked."
                    + " Ask for less, such as an earlier --since."
            );
        }
    }

    private static void SayWhatIsFolded(FoldedLineage folded, ProgramContext context)
    {
        if (folded.FoldedCount + folded.LeftOut.Length == 0)
        {
            return;
        }

        var leftOut =
            folded.FamiliesLeftOut == 0
                ? ""
                : $", {folded.FamiliesLeftOut} smaller families with {folded.LeftOut.Length} models are not drawn";
        context.Messages.Profile.Out.Writer.WriteLine(
            $"{folded.FoldedCount} models are folded into counts{leftOut}; draw more with --max-nodes N."
        );
    }
}
