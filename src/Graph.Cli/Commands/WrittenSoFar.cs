using System.Globalization;
using Graph.Store.Neo4j.Load;

namespace Graph.Cli.Commands;

/// <summary>Remembers how far a load has come, for whoever stops it.</summary>
internal sealed class WrittenSoFar
{
    private readonly Interrupts _interrupts;

    /// <summary>Begins before anything is written.</summary>
    /// <param name="interrupts">What says it when the load is stopped.</param>
    public WrittenSoFar(Interrupts interrupts)
    {
        _interrupts = interrupts;
        interrupts.Farewell = "Stopped. No data were written.";
    }

    /// <summary>Takes note of a step; one without a total writes no data.</summary>
    public void Add(LoadProgress progress)
    {
        if (progress.Total > 0)
        {
            _interrupts.Farewell =
                $"Stopped while {progress.Step.ToLowerInvariant()}, at {Number(progress.Done)} of {Number(progress.Total)}."
                + " What is written stays in the database; run the same command again, and the load goes on from there.";
        }
    }

    private static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
