using System.CommandLine;
using Graph.Draw.Lineage;

namespace Graph.Cli.Lineage;

/// <summary>The arguments and options of <c>graph lineage</c>.</summary>
internal sealed class LineageOptions
{
    /// <summary>The forms of output; without one the ending of <see cref="Out"/> decides, else it is a tree.</summary>
    private static readonly string[] Forms = [.. LineageFormats.All.Select(f => f.Name), .. PictureProgram.Formats];

    public Argument<string[]> Names { get; } =
        new("NAME")
        {
            Description = "Models, or titles of papers that introduce them.",
            // Else the help would show every name that completion offers.
            HelpName = "NAME",
            Arity = ArgumentArity.ZeroOrMore,
        };

    public Option<bool> All { get; } = new("--all") { Description = "All families of the graph." };

    public Option<string?> Graph { get; } =
        new("--graph") { Description = "A graph.jsonl or its folder; default: out.", HelpName = "FILE" };

    public Option<string> Direction { get; } =
        Choice("--direction", "Which way to follow.", "descendants", "descendants", "ancestors", "both");

    public Option<int?> Depth { get; } = NumberOption.OptionalWhole("--depth", "How many steps to follow.", least: 0);

    public TrustOptions Trust { get; } = new();

    public Option<int> MinSupport { get; } =
        NumberOption.Whole("--min-support", "Only what at least so many sources say.", usual: 1, least: 1);

    public Option<int?> Since { get; } =
        NumberOption.OptionalWhole("--since", "Only models since this year, and what leads to them.", least: 1, help: "YEAR");

    public Option<string?> Task { get; } =
        new("--task") { Description = "Only models for this task, and what leads to them.", HelpName = "NAME" };

    public Option<string?> Modality { get; } =
        new("--modality") { Description = "Only models for this modality, and what leads to them.", HelpName = "NAME" };

    public Option<string?> Format { get; } = OptionalChoice("--format", "The form; default: by the ending of --out, else a tree.", Forms);

    public Option<string?> Out { get; } = new("--out") { Description = "The file to write; default: standard output.", HelpName = "FILE" };

    public Option<string?> Theme { get; } =
        OptionalChoice("--theme", "The colours; default: light, for html as the reader's system.", "light", "dark");

    public Option<int> MaxNodes { get; } =
        NumberOption.Whole("--max-nodes", "Above so many nodes leaves are folded into counts.", usual: 150, least: 2);

    public Option<double?> Width { get; } =
        NumberOption.OptionalReal("--width-mm", "The width in print, such as 85 or 180 for a column or a page.", 20, 2000, "MM");

    public Option<string?> Title { get; } = new("--title") { Description = "What stands above the picture.", HelpName = "TEXT" };

    public Option<bool> NoCaption { get; } = new("--no-caption") { Description = "No caption below the picture." };

    /// <summary>Adds all of them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(Names);
        Option[] all =
        [
            All,
            Graph,
            Direction,
            Depth,
            MinSupport,
            Since,
            Task,
            Modality,
            Format,
            Out,
            Theme,
            MaxNodes,
            Width,
            Title,
            NoCaption,
        ];
        foreach (var option in all)
        {
            command.Add(option);
        }

        Trust.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(All) == (result.GetValue(Names) is { Length: > 0 }))
            {
                result.AddError("Name at least one model, or ask for all families: graph lineage CLIP, graph lineage --all.");
            }
        });
    }

    private static Option<string> Choice(string name, string description, string usual, params string[] words)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            DefaultValueFactory = _ => usual,
            HelpName = string.Join('|', words),
        };
        option.AcceptOnlyFromAmong(words);
        return option;
    }

    private static Option<string?> OptionalChoice(string name, string description, params string[] words)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = string.Join('|', words) };
        option.AcceptOnlyFromAmong(words);
        return option;
    }
}
