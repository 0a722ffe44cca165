using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using Graph.Store;
using Graph.Store.Neo4j.Load;
using Spectre.Console;

namespace Graph.Cli.Commands;

/// <summary><c>graph load OUT</c>: puts a graph into Neo4j and keeps it there true.</summary>
internal static class LoadCommand
{
    /// <summary>The command.</summary>
    public static Command Create(ProgramContext context)
    {
        var graph = Arguments.Graph();
        var format = Arguments.Format("text", "json");
        var dryRun = new Option<bool>("--dry-run") { Description = "Only say what would be written." };
        var percent = NumberOption.Whole(
            "--max-delete-percent",
            "Refuse to delete more than this share of the graph in the database.",
            usual: 20,
            least: 0,
            most: 100
        );
        var detach = new Option<bool>("--detach")
        {
            Description = "Delete vanished nodes even where others hung relationships, labels or properties on them.",
        };
        var server = new Neo4jOptions();
        var command = new GraphCommand(
            "load",
            "Puts a graph into Neo4j. Loading it again writes nothing; what others put into the database is never touched.",
            "graph load --neo4j http://localhost:7474",
            "graph load out --dry-run",
            "graph load out/graph.jsonl --database papers --format json"
        )
        {
            graph,
            format,
            dryRun,
            percent,
            detach,
        };
        server.AddTo(command);
        command.SetAction(
            (parsed, cancellation) =>
                Neo4jOptions.RunAsync(async () =>
                {
                    var options = new LoadOptions
                    {
                        DryRun = parsed.GetValue(dryRun),
                        MaxDeletePercent = parsed.GetRequiredValue(percent),
                        Detach = parsed.GetValue(detach),
                    };
                    await using IGraphBackend backend = server.Open(parsed, context);
                    var watch = Stopwatch.StartNew();
                    var report = await LoadAsync(context, parsed.GetValue(graph), options, backend, cancellation).ConfigureAwait(false);
                    Print(context, report, options.DryRun, parsed.GetRequiredValue(format) == "json" ? watch.Elapsed : null);
                    return ExitCodes.Done;
                })
        );
        return command;
    }

    private static async Task<LoadReport> LoadAsync(
        ProgramContext context,
        string? path,
        LoadOptions options,
        IGraphBackend backend,
        CancellationToken cancellation
    )
    {
        var written = new WrittenSoFar(context.Interrupts);
        try
        {
            return await context
                .Messages.Progress()
                .AutoClear(true)
                .HideCompleted(true)
                .StartAsync(progress =>
                    backend.LoadAsync(
                        new Settings(context.Configuration).Out(path),
                        options,
                        new ProgressBars(progress, written),
                        cancellation
                    )
                )
                .ConfigureAwait(false);
        }
        catch (Exception error) when (error is LoadRefusedException or GraphFileException { IsMissing: false })
        {
            throw new UserErrorException(ExitCodes.BadData, error.Message);
        }
    }

    private static void Print(ProgramContext context, LoadReport report, bool dryRun, TimeSpan? elapsed)
    {
        if (report.ReplacesEarlierForm)
        {
            context.Messages.WriteLine(
                "The database held the graph as earlier versions wrote it, with one relationship for each ground of a fact; "
                    + $"{(dryRun ? "a load replaces" : "this load replaced")} them by one for each fact, whatever --max-delete-percent says."
            );
        }

        if (report.Kept.Count > 0)
        {
            context.Messages.WriteLine(
                $"{report.Kept.Count} nodes are no longer in the graph and stay, as others hung something on them: {string.Join(", ", report.Kept.Take(5))}"
                    + $"{(report.Kept.Count > 5 ? ", …" : string.Empty)}. To delete them with it: --detach"
            );
        }

        foreach (var remark in report.Remarks)
        {
            context.Messages.WriteLine(remark);
        }

        if (elapsed is { } time)
        {
            WriteJson(context.Output, report, time);
            return;
        }

        var (created, updated, deleted) = dryRun ? ("to create", "to update", "to delete") : ("created", "updated", "deleted");
        context.Output.WriteLine(
            $"nodes:         {report.NodesCreated} {created}, {report.NodesUpdated} {updated}, {report.NodesDeleted} {deleted}"
        );
        context.Output.WriteLine(
            $"relationships: {report.RelationshipsCreated} {created}, {report.RelationshipsUpdated} {updated}, "
                + $"{report.RelationshipsDeleted} {deleted}"
        );
        context.Output.WriteLine($"unchanged:     {report.Unchanged}");
    }

    private static void WriteJson(TextWriter output, LoadReport report, TimeSpan time) =>
        output.WriteLine(
            JsonSerializer.Serialize(
                new
                {
                    nodesCreated = report.NodesCreated,
                    nodesUpdated = report.NodesUpdated,
                    nodesDeleted = report.NodesDeleted,
                    relationshipsCreated = report.RelationshipsCreated,
                    relationshipsUpdated = report.RelationshipsUpdated,
                    relationshipsDeleted = report.RelationshipsDeleted,
                    unchanged = report.Unchanged,
                    seconds = Math.Round(time.TotalSeconds, 3),
                }
            )
        );

    /// <summary>One bar a step.</summary>
    private sealed class ProgressBars(ProgressContext context, WrittenSoFar written) : IProgress<LoadProgress>
    {
        private readonly Lock _lock = new();
        private ProgressTask? _task;

        public void Report(LoadProgress value)
        {
            lock (_lock)
            {
                written.Add(value);
                if (_task?.Description != value.Step)
                {
                    _task?.StopTask();
                    _task = context.AddTask(value.Step, maxValue: Math.Max(1, value.Total));
                    _task.IsIndeterminate = value.Total == 0;
                }

                _task.Value = value.Done;
            }
        }
    }
}
