using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Graph.Cli;

/// <summary>Ctrl-C, and a supervisor's wish to end: the first asks the command to stop, a second one ends the program at once.</summary>
/// <param name="messages">Standard error.</param>
/// <remarks>It listens until the process is gone: a second interrupt may come when the command has ended already, and the runtime
/// would answer it in its own way.</remarks>
[SuppressMessage("Design", "CA1001", Justification = "It lives as long as the process.")]
internal sealed class Interrupts(TextWriter messages)
{
    /// <summary>So long may a command take to stop in good order.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _stop = new();
    private readonly List<PosixSignalRegistration> _signals = [];
    private int _count;

    /// <summary>Cancelled by the first interrupt.</summary>
    public CancellationToken Token => _stop.Token;

    /// <summary>What to say when a command is stopped: what it leaves behind. Files are replaced only when they are whole, so by default
    /// nothing has changed.</summary>
    public string Farewell { get; set; } = "Stopped. What was there before is as it was.";

    /// <summary>Begins to listen.</summary>
    public Interrupts Start()
    {
        _signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGINT, Take));
        _signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGTERM, Take));
        return this;
    }

    private void Take(PosixSignalContext context)
    {
        context.Cancel = true;
        if (Interlocked.Increment(ref _count) > 1)
        {
            End();
        }

        // Whoever listens to the token must not be able to break this thread.
        _ = _stop.CancelAsync();
        _ = Task.Delay(Grace).ContinueWith(_ => End(), TaskScheduler.Default);
    }

    private void End()
    {
        messages.WriteLine(Farewell);
        messages.Flush();
        Environment.Exit(ExitCodes.Interrupted);
    }
}
