using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Graph.Ask.Lineage;
using Graph.Model;

namespace Graph.Cli.Lineage;

/// <summary>What the user asks for, understood with the help of the graph.</summary>
/// <param name="Request">The part of the lineage.</param>
/// <param name="Title">What stands above its picture.</param>
/// <param name="Command">The command line that draws it again, without the places of files.</param>
internal sealed record LineageQuestion(LineageRequest Request, string Title, string Command)
{
    /// <summary>Understands the command line.</summary>
    /// <exception cref="UserErrorException">A name is not known.</exception>
    public static LineageQuestion Read(ParseResult parsed, LineageOptions options, KnowledgeGraph graph)
    {
        var names = parsed.GetValue(options.Names) ?? [];
        var request = new LineageRequest
        {
            Roots = [.. names.SelectMany(name => Roots(graph, name)).Distinct(StringComparer.Ordinal)],
            Direction = Enum.Parse<LineageDirection>(parsed.GetRequiredValue(options.Direction), ignoreCase: true),
            Depth = parsed.GetValue(options.Depth),
            Trusted = options.Trust.Read(parsed),
            MinSupport = parsed.GetValue(options.MinSupport),
            Since = parsed.GetValue(options.Since),
            Task = Topic(graph, Labels.Task, parsed.GetValue(options.Task)),
            Modality = Topic(graph, Labels.Modality, parsed.GetValue(options.Modality)),
        };
        return new LineageQuestion(
            request,
            parsed.GetValue(options.Title) ?? TitleOf(request, graph),
            CommandOf(request, graph, parsed, options)
        );
    }

    private static ImmutableArray<string> Roots(KnowledgeGraph graph, string name) =>
        LineageRoots.Find(graph, name) ?? throw Unknown(graph, Labels.Model, name, "model or paper");

    private static string? Topic(KnowledgeGraph graph, string label, string? name) =>
        name is null ? null : LineageNames.Of(graph, label).Find(name)?.Key ?? throw Unknown(graph, label, name, label.ToLowerInvariant());

    private static UserErrorException Unknown(KnowledgeGraph graph, string label, string name, string what)
    {
        var nearest = LineageNames.Of(graph, label).Nearest(name);
        var remedy = nearest.IsEmpty ? "No name is near to it." : $"Did you mean: {string.Join(", ", nearest)}?";
        return new UserErrorException(ExitCodes.WrongUse, $"The graph has no {what} '{name}'. {remedy}");
    }

    private static string TitleOf(LineageRequest request, KnowledgeGraph graph)
    {
        var names = string.Join(", ", request.Roots.Select(key => graph.Find(key)!.Name));
        return request.Roots.IsEmpty
            ? "The families of all models"
            : request.Direction switch
            {
                LineageDirection.Descendants => $"What builds on {names}",
                LineageDirection.Ancestors => $"What {names} builds on",
                _ => $"The lineage of {names}",
            };
    }

    private static string CommandOf(LineageRequest request, KnowledgeGraph graph, ParseResult parsed, LineageOptions options)
    {
        var words = new List<string> { "graph", "lineage" };
        words.AddRange(request.Roots.IsEmpty ? ["--all"] : request.Roots.Select(key => Quoted(graph.Find(key)!.Name)));
        Add(
            words,
            "--direction",
            request.Direction == LineageDirection.Descendants ? null : request.Direction.ToString().ToLowerInvariant()
        );
        Add(words, "--depth", request.Depth);
        Add(words, "--basis", request.Trusted.Bases.IsEmpty ? null : string.Join(',', request.Trusted.Bases.Select(b => b.Word())));
        Add(words, "--kind", request.Trusted.Kinds.IsEmpty ? null : string.Join(',', request.Trusted.Kinds.Select(k => k.Word())));
        Add(words, "--min-support", request.MinSupport == 1 ? null : request.MinSupport);
        Add(words, "--since", request.Since);
        Add(words, "--task", request.Task is { } task ? Quoted(graph.Find(task)!.Name) : null);
        Add(words, "--modality", request.Modality is { } modality ? Quoted(graph.Find(modality)!.Name) : null);
        Add(words, "--theme", parsed.GetValue(options.Theme));
        Add(words, "--max-nodes", parsed.GetValue(options.MaxNodes) is var most && most == 150 ? null : most);
        Add(words, "--width-mm", parsed.GetValue(options.Width));
        Add(words, "--title", parsed.GetValue(options.Title) is { } title ? Quoted(title) : null);
        words.AddRange(parsed.GetValue(options.NoCaption) ? ["--no-caption"] : []);
        return string.Join(' ', words);
    }

    private static void Add(List<string> words, string option, object? value)
    {
        if (value is not null)
        {
            words.AddRange([option, Convert.ToString(value, CultureInfo.InvariantCulture)!]);
        }
    }

    private static string Quoted(string name) =>
        name.All(c => char.IsLetterOrDigit(c) || c is '-' or '.' or '+' or '_') ? name : $"'{name.Replace("'", "'\\''")}'";
}
