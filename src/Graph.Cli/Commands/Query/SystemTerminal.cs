namespace Graph.Cli.Commands.Query;

/// <summary>The terminal that the program runs on.</summary>
internal sealed class SystemTerminal : ITerminal, IDisposable
{
    private readonly Queue<ConsoleKeyInfo> _waiting = new();

    public SystemTerminal() => Console.TreatControlCAsInput = true;

    /// <inheritdoc/>
    public int Width => Math.Max(1, Console.WindowWidth);

    /// <inheritdoc/>
    public ConsoleKeyInfo ReadKey() => _waiting.TryDequeue(out var key) ? key : Console.ReadKey(intercept: true);

    /// <inheritdoc/>
    public void Write(string text) => Console.Write(text);

    /// <inheritdoc/>
    public bool WasInterrupted()
    {
        while (Console.KeyAvailable)
        {
            var key = Console.ReadKey(intercept: true);
            if (key is { Key: ConsoleKey.C, Modifiers: ConsoleModifiers.Control })
            {
                return true;
            }

            _waiting.Enqueue(key);
        }

        return false;
    }

    public void Dispose() => Console.TreatControlCAsInput = false;
}
