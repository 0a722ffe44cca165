namespace Graph.Cli.Commands.Query;

/// <summary>What the prompt needs of a terminal: keys in, text with control sequences out.</summary>
internal interface ITerminal
{
    /// <summary>How many characters a row has; at least 1.</summary>
    int Width { get; }

    /// <summary>The next key, which is not shown; Control-C is a key like any other.</summary>
    ConsoleKeyInfo ReadKey();

    /// <summary>Writes at once.</summary>
    void Write(string text);

    /// <summary>Whether Control-C was pressed meanwhile; other keys wait to be read.</summary>
    bool WasInterrupted();
}
