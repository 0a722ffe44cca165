using System.CommandLine;
using Graph.Ask.Lineage;
using Graph.Model;
using Graph.Store;
using Graph.Write.Curation;

namespace Graph.Cli.Commands;

/// <summary><c>graph curate NAME</c>: the template of a curated entry. <c>graph curate import FILE</c>: an author's reply as
/// entries.</summary>
internal static class CurateCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ProgramContext context)
    {
        var name = new Argument<string>("NAME")
        {
            HelpName = "NAME",
            Description = "A paper's title or a model's name, or the key of either.",
        };
        var folder = Arguments.Graph();
        var command = new GraphCommand(
            "curate",
            "Prints the template of a curated entry: all that the graph has on a paper or model, and where it stands.",
            "graph curate LLaVA-Med",
            "graph curate import reply.md --issue https://github.com/OWNER/NAME/issues/1"
        )
        {
            name,
            folder,
            Import(context),
        };
        name.CompletionSources.Add(completion =>
            Completions.Entities(context, completion.ParseResult.GetValue(folder), e => e.Is(Labels.Model) || e.Is(Labels.Paper))
        );
        command.SetAction(parsed =>
        {
            var graph = GraphFile.Read(new Settings(context.Configuration).Out(parsed.GetValue(folder)));
            CurateTemplate.Write(graph, Find(graph, parsed.GetRequiredValue(name)), context.Output);
            return ExitCodes.Done;
        });
        return command;
    }

    private static GraphCommand Import(ProgramContext context)
    {
        var file = new Argument<string>("FILE") { Description = "The issue of 'graph ask-authors' as its authors left it, in Markdown." };
        var issue = new Option<string>("--issue")
        {
            Description = "The issue's address, which becomes the citation.",
            HelpName = "ADDRESS",
            Required = true,
        };
        var command = new GraphCommand(
            "import",
            "Reads an edited reply back as curated entries and prints them; put them into a file of seeds/curated.",
            "graph curate import reply.md --issue https://github.com/OWNER/NAME/issues/1 > seeds/curated/authors.yaml"
        )
        {
            file,
            issue,
        };
        command.SetAction(parsed => Read(context, parsed.GetRequiredValue(file), parsed.GetRequiredValue(issue)));
        return command;
    }

    private static int Read(ProgramContext context, string file, string issue)
    {
        if (!File.Exists(file))
        {
            throw new UserErrorException(ExitCodes.WrongUse, $"There is no file '{file}'.");
        }

        if (!Uri.TryCreate(issue, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            throw new UserErrorException(ExitCodes.WrongUse, $"--issue: '{issue}' is not an address that begins with https://.");
        }

        var reply = AuthorReply.Read(File.ReadAllText(file), issue);
        context.Output.Write(reply.Entries);
        foreach (var (line, text) in reply.Left)
        {
            context.Messages.Profile.Out.Writer.WriteLine(
                $"{file}({line}): expected '- NAME **builds on** NAME', found '{text}'; the line is left out."
            );
        }

        return reply.Left.IsEmpty ? ExitCodes.Done : ExitCodes.BadData;
    }

    private static Entity Find(KnowledgeGraph graph, string name)
    {
        var (models, papers) = (LineageNames.Of(graph, Labels.Model), LineageNames.Of(graph, Labels.Paper));
        if ((models.Find(name) ?? papers.Find(name)) is { } found)
        {
            return found;
        }

        var near = models.Nearest(name, 3).Concat(papers.Nearest(name, 2)).Select(n => $"'{n}'").ToArray();
        throw new UserErrorException(
            ExitCodes.WrongUse,
            near.Length == 0
                ? $"The graph has no paper or model '{name}'."
                : $"The graph has no paper or model '{name}'. Did you mean {string.Join(" or ", near)}?"
        );
    }
}
