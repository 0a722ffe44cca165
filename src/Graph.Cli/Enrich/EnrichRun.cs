using Graph.Model;
using Graph.Sources.Enrich;
using Graph.Sources.Enrich.Plan;
using Graph.Sources.Kept;

namespace Graph.Cli.Enrich;

/// <summary>Fetches for a graph, and says what it does.</summary>
internal static class EnrichRun
{
    /// <summary>Fetches what is not kept yet.</summary>
    /// <returns>The exit code: 1 where something could not be had, 3 where a service could not be reached at all.</returns>
    /// <exception cref="OperationCanceledException">The user stopped it.</exception>
    public static async Task<int> FetchAsync(
        KnowledgeGraph graph,
        EnrichSettings settings,
        ProgramContext context,
        CancellationToken cancellation
    )
    {
        var enricher = new Enricher(EnrichTargets.Of(graph), settings);
        var plan = enricher.Plan();
        RefuseNamed(plan, settings);
        if (settings.Offline)
        {
            Say(context, $"Offline: {Requests(plan.Requests)} would be due; nothing was sent, what is kept stays as it is.");
            return ExitCodes.Done;
        }

        Say(context, $"{Requests(plan.Requests)} to send, {Minutes(plan.LeastTime)} at least.");
        EnrichResult result;
        try
        {
            using var held =
                KeptLock.Take(settings.Folder)
                ?? throw new UserErrorException(
                    ExitCodes.Unreachable,
                    $"Another run is fetching into '{settings.Folder}'. Wait until it has ended, or name another folder with --kept."
                );
            var progress = new ProgressLine(plan, text => Say(context, text));
            result = await enricher.RunAsync(progress.Report, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Say(context, $"What was fetched by then is kept in '{settings.Folder}'; run again to go on.");
            throw;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(
                ExitCodes.Unreachable,
                $"The folder '{settings.Folder}' cannot be written ({error.Message.TrimEnd('.')}). Name another with --kept."
            );
        }

        foreach (var sentence in result.Refused.Concat(result.Problems))
        {
            Say(context, sentence);
        }

        Say(context, $"{Requests(result.Requests)} sent; the texts are in '{settings.Folder}'. {result.Problems.Length} could not be had.");
        return IsCutOff(result, plan, settings) ? ExitCodes.Unreachable
            : !result.Problems.IsEmpty ? ExitCodes.BadData
            : ExitCodes.Done;
    }

    // A service that was named is needed; of those that are asked anyway, one that answers is enough to go on.
    private static bool IsCutOff(EnrichResult result, EnrichPlan plan, EnrichSettings settings) =>
        result.Unreachable.Any(u => settings.Only.Contains(u, StringComparer.OrdinalIgnoreCase))
        || (
            !result.Unreachable.IsEmpty
            && plan.Services.Where(s => s.Refusal is null && s.Requests > 0).All(s => result.Unreachable.Contains(s.Name))
        );

    /// <summary>A service that the user named and that lacks a setting is wrong use, not something to pass over.</summary>
    public static void RefuseNamed(EnrichPlan plan, EnrichSettings settings)
    {
        var refused = plan.Services.FirstOrDefault(s =>
            s.Refusal is not null && settings.Only.Contains(s.Name, StringComparer.OrdinalIgnoreCase)
        );
        if (refused is not null)
        {
            throw new UserErrorException(ExitCodes.WrongUse, refused.Refusal!);
        }
    }

    /// <summary>A number of requests in words.</summary>
    public static string Requests(int count) => count == 1 ? "1 request" : $"{count} requests";

    /// <summary>A time in words.</summary>
    public static string Minutes(TimeSpan time) =>
        time < TimeSpan.FromMinutes(1) ? $"{Math.Ceiling(time.TotalSeconds):0} s" : $"{time.TotalMinutes:0.0} minutes";

    private static void Say(ProgramContext context, string text) => context.Messages.Profile.Out.Writer.WriteLine(text);
}
