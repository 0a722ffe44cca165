using System.CommandLine;
using Graph.Cli.Enrich;
using Graph.Model;
using Graph.Resolve;
using Graph.Sources.Kept;
using Graph.Sources.Remote;

namespace Graph.Cli.Commands;

/// <summary><c>graph build</c>: reads lists and writes a knowledge graph.</summary>
internal static class BuildCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ProgramContext context)
    {
        var lists = new Argument<string[]>("LIST")
        {
            Description =
                "Lists to read: Markdown files, folders of them, or addresses such as "
                + "https://github.com/OWNER/REPO; default: the lists of seeds/sources.yaml.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var output = new Option<string?>("--out", "-o") { Description = "The folder to write; default: out.", HelpName = "DIR" };
        var seeds = Arguments.Seeds();
        var curated = CuratedOption.Create();
        var vocabulary = VocabularyOption.Create();
        var kept = new Option<string?>("--kept")
        {
            Description = "A folder of texts that graph enrich keeps (READMEs, model cards, abstracts), read beside the lists.",
            HelpName = "DIR",
        };
        var offline = new Option<bool>("--offline") { Description = "Read lists on the web from kept copies only; send nothing." };
        var cache = new Option<string?>("--cache")
        {
            Description = "The folder in which copies of lists on the web are kept.",
            HelpName = "DIR",
        };
        var keepGoing = new Option<bool>("--keep-going")
        {
            Description = "Where a list is missing, build from the others all the same, and end with 1.",
        };
        var enrich = new Option<bool>("--enrich")
        {
            Description = "Fetch what graph enrich fetches before building, and read it (--kept, else kept).",
        };
        var enriching = new EnrichOptions();
        var timings = new Option<bool>("--timings")
        {
            Description = "Write into report.json how long each stage took; two builds then differ.",
        };
        var command = new GraphCommand(
            "build",
            "Reads lists of papers and writes a knowledge graph in which every relationship shows the words it was read from.",
            "graph build",
            "graph build my-list.md",
            "graph build lists/ --out out-of-may",
            "graph build --curated my-facts.yaml",
            "graph build my-list.md --kept kept",
            "graph build my-list.md --enrich",
            "graph build https://github.com/OWNER/REPO"
        )
        {
            lists,
            output,
            seeds,
            curated,
            vocabulary,
            kept,
            enrich,
            offline,
            cache,
            keepGoing,
            timings,
        };
        enriching.AddTo(command);
        command.SetAction(
            (parsed, cancellation) =>
                RunAsync(
                    context,
                    new BuildChoices(
                        parsed.GetValue(lists) ?? [],
                        new Settings(context.Configuration).Out(parsed.GetValue(output)),
                        new Settings(context.Configuration).Seeds(parsed.GetValue(seeds)),
                        parsed.GetValue(seeds) is not null,
                        parsed.GetValue(curated),
                        parsed.GetValue(vocabulary),
                        parsed.GetValue(kept),
                        parsed.GetValue(enrich)
                            ? enriching.Read(
                                parsed,
                                new Settings(context.Configuration).Kept(parsed.GetValue(kept)),
                                parsed.GetValue(offline),
                                context
                            )
                            : null,
                        new FetchOptions
                        {
                            CacheFolder = new Settings(context.Configuration).Cache(parsed.GetValue(cache)),
                            Offline = parsed.GetValue(offline),
                        },
                        parsed.GetValue(keepGoing),
                        parsed.GetValue(timings)
                    ),
                    cancellation
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(ProgramContext context, BuildChoices choices, CancellationToken cancellation)
    {
        CuratedOption.Check(choices.Curated);
        VocabularyOption.Check(choices.Vocabulary);
        if (choices is { Kept: { } folder, Enrich: null } && !Directory.Exists(folder))
        {
            throw new UserErrorException(
                ExitCodes.WrongUse,
                $"--kept: there is no folder '{folder}'. Name the one that graph enrich wrote."
            );
        }

        var seeds = Seeds.Load(choices.Seeds, choices.Curated, choices.Vocabulary);
        if (choices.Lists.Length > 0 && !choices.SeedsAreGiven)
        {
            // The ledger decides on the seeds' own lists; about others it would only say that nothing of it is there.
            seeds = seeds with
            {
                Ledger = Ledger.Empty,
            };
        }

        var inputs = await ListInputs.FindAsync(choices.Lists, choices.Seeds, seeds, choices.Fetch, cancellation).ConfigureAwait(false);
        if (!choices.KeepGoing)
        {
            MissingLists.Refuse(inputs, context);
        }

        var lists = ReadLists.Open(inputs);
        if (lists.Sources.IsEmpty)
        {
            Say(context, lists.Diagnostics);
            throw new UserErrorException(
                lists.Diagnostics.Any(d => d.Code == RepairCodes.Unreadable) ? ExitCodes.BadData : ExitCodes.WrongUse,
                "There is no list to read, and nothing was written. Name one: graph build my-list.md"
            );
        }

        var fetched = choices.Enrich is { } settings
            ? await EnrichRun
                .FetchAsync(Pipeline.Run(lists, seeds, cancellation).Graph, settings, context, cancellation)
                .ConfigureAwait(false)
            : ExitCodes.Done;
        lists = (choices.Enrich?.Folder ?? choices.Kept) is { } texts ? lists.With(KeptFolder.Read(texts)) : lists;
        var opened = lists.Diagnostics;
        var build = BuildProgress.Show(context, stage => Pipeline.Run(HandOver(ref lists), seeds, cancellation, stage));
        cancellation.ThrowIfCancellationRequested();
        var written = BuildFiles.Write(choices.Timings ? build : build with { Report = build.Report with { Timings = null } }, choices.Out);
        Say(context, opened.Concat(build.Report.Diagnostics.Where(d => d.Severity == Severity.Error)).Distinct());
        BuildSummary.Print(build, choices.Out, written, context);
        return build.Report.Diagnostics.Any(d => d.Severity == Severity.Error) ? ExitCodes.BadData : fetched;
    }

    // A build lets go of a file of records once it is read, which helps where nobody else holds its text.
    private static ReadLists HandOver(ref ReadLists lists)
    {
        var handed = lists;
        lists = ReadLists.Empty;
        return handed;
    }

    private static void Say(ProgramContext context, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            context.Messages.Profile.Out.Writer.WriteLine(diagnostic.ToString());
        }
    }
}
