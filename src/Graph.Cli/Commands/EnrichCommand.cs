using System.CommandLine;
using System.Globalization;
using Graph.Cli.Enrich;
using Graph.Resolve;
using Graph.Sources.Enrich;
using Graph.Sources.Enrich.Plan;
using Graph.Sources.Remote;

namespace Graph.Cli.Commands;

/// <summary><c>graph enrich</c>: fetches what stands one hop from the lists, and keeps it as files.</summary>
internal static class EnrichCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ProgramContext context)
    {
        var lists = new Argument<string[]>("LIST")
        {
            Description = "Lists as for graph build; default: the lists of seeds/sources.yaml.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var kept = new Option<string?>("--kept") { Description = "The folder in which texts are kept; default: kept.", HelpName = "DIR" };
        var dryRun = new Option<bool>("--dry-run")
        {
            Description = "Say how many requests would be sent to whom, and how long that takes.",
        };
        var offline = new Option<bool>("--offline") { Description = "Send nothing, lists on the web included." };
        var seeds = Arguments.Seeds();
        var cache = new Option<string?>("--cache")
        {
            Description = "The folder in which copies of lists on the web are kept.",
            HelpName = "DIR",
        };
        var options = new EnrichOptions();
        var command = new GraphCommand(
            "enrich",
            "Fetches READMEs, model cards, abstracts and records of what lists mention, and keeps them as plain files for "
                + "'graph build --kept'.",
            "graph enrich --dry-run",
            "graph enrich my-list.md --kept kept",
            "graph enrich my-list.md --service github --service arxiv",
            "graph enrich --catalogue evaluation-tables.json"
        )
        {
            lists,
            kept,
            dryRun,
            offline,
            seeds,
            cache,
        };
        options.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var settings = new Settings(context.Configuration);
                var enrich = options.Read(parsed, settings.Kept(parsed.GetValue(kept)), parsed.GetValue(offline), context);
                var fetch = new FetchOptions { CacheFolder = settings.Cache(parsed.GetValue(cache)), Offline = parsed.GetValue(offline) };
                var build = await BuildAsync(parsed.GetValue(lists) ?? [], settings.Seeds(parsed.GetValue(seeds)), fetch, cancellation)
                    .ConfigureAwait(false);
                if (parsed.GetValue(dryRun))
                {
                    var plan = new Enricher(EnrichTargets.Of(build.Graph), enrich).Plan();
                    EnrichRun.RefuseNamed(plan, enrich);
                    Print(plan, context);
                    return ExitCodes.Done;
                }

                return await EnrichRun.FetchAsync(build.Graph, enrich, context, cancellation).ConfigureAwait(false);
            }
        );
        return command;
    }

    private static async Task<Build> BuildAsync(string[] lists, string folder, FetchOptions fetch, CancellationToken cancellation)
    {
        var seeds = Seeds.Load(folder);
        seeds = lists.Length > 0 ? seeds with { Ledger = Ledger.Empty } : seeds;
        var read = ReadLists.Open(await ListInputs.FindAsync(lists, folder, seeds, fetch, cancellation).ConfigureAwait(false));
        return read.Sources.IsEmpty
            ? throw new UserErrorException(
                ExitCodes.BadData,
                "There is no list to read, and nothing was asked. Name one: graph enrich my-list.md"
            )
            : Pipeline.Run(read, seeds, cancellation);
    }

    private static string Row(string service, string host, string requests, string time) =>
        $"{service.PadRight(16)} {host.PadRight(28)} {requests.PadLeft(8)}  {time}";

    private static void Print(EnrichPlan plan, ProgramContext context)
    {
        context.Output.WriteLine(Row("service", "host", "requests", "at least"));
        foreach (var service in plan.Services.Where(s => s.Refusal is null))
        {
            foreach (var host in service.Hosts)
            {
                var requests = host.Requests.ToString(CultureInfo.InvariantCulture);
                context.Output.WriteLine(Row(service.Name, host.Host, requests, EnrichRun.Minutes(host.LeastTime)));
            }
        }

        context.Output.WriteLine($"{EnrichRun.Requests(plan.Requests)}, {EnrichRun.Minutes(plan.LeastTime)} at least. Nothing was sent.");
        foreach (var refused in plan.Services.Where(s => s.Refusal is not null))
        {
            context.Output.WriteLine($"Not asked – {refused.Refusal}");
        }
    }
}
