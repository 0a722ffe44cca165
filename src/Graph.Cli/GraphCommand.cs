using System.CommandLine;

namespace Graph.Cli;

/// <summary>A command with examples, which its help shows.</summary>
/// <param name="name">The word on the command line.</param>
/// <param name="description">What it does, one or two sentences.</param>
/// <param name="examples">Whole command lines that work.</param>
internal sealed class GraphCommand(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Whole command lines that work.</summary>
    public IReadOnlyList<string> Examples { get; } = examples;
}
