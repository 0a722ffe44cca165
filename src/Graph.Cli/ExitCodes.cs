namespace Graph.Cli;

/// <summary>What the program's exit codes mean.</summary>
internal static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The data is bad or a check failed; the message says where and what was kept.</summary>
    public const int BadData = 1;

    /// <summary>The program was called wrongly.</summary>
    public const int WrongUse = 2;

    /// <summary>Something outside is missing or unreachable: a server, a program, a right to write.</summary>
    public const int Unreachable = 3;

    /// <summary>The user stopped it.</summary>
    public const int Interrupted = 130;
}
