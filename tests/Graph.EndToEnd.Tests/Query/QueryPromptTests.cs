using Graph.Cli;
using Graph.Cli.Commands.Query;
using Graph.Query;
using Graph.Query.Values;
using Graph.Store.Embedded;
using Microsoft.Extensions.Configuration;
using Spectre.Console;

namespace Graph.EndToEnd.Tests.Query;

public sealed class QueryPromptTests
{
    private readonly FakeTerminal _terminal = new();

    [Fact]
    public void A_query_over_several_lines_ends_with_a_semicolon() =>
        Assert.Contains("CLIP", Run("MATCH (m:Model)\nRETURN m.name\nAS name;\n"), StringComparison.Ordinal);

    [Fact]
    public void A_query_ends_with_an_empty_line() =>
        Assert.Contains("1 row", Run("MATCH (m:Model) RETURN m.name\n\n"), StringComparison.Ordinal);

    [Fact]
    public void The_whole_query_comes_back_at_once()
    {
        _terminal.Type("MATCH (m:Model)\nRETURN count(*);\n").Press(ConsoleKey.UpArrow).Type("\n");

        Run(string.Empty);

        Assert.Contains("graph> MATCH (m:Model) RETURN count(*);", _terminal.Screen);
    }

    [Fact]
    public void What_was_given_up_is_not_asked()
    {
        _terminal.Type("MATCH (m:Model)\nRETURN nonsense").Control(ConsoleKey.C);

        var answer = Run("RETURN 42;\n");

        Assert.Contains("42", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("nonsense", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_is_explained_and_the_next_query_answered()
    {
        var answer = Run("RETURN x;\nRETURN 43;\n");

        Assert.Contains("line 1, column 8: the variable 'x' is not defined", answer, StringComparison.Ordinal);
        Assert.Contains("    RETURN x\n           ^", answer, StringComparison.Ordinal);
        Assert.Contains("43", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(":help\n", "Tab completes")]
    [InlineData("help\n", "Tab completes")]
    [InlineData(
        ":schema\n",
        "labels: Model, Odd label, Paper\nrelationship types: BUILDS_ON, EVALUATES\nproperty keys: name, title, year\n"
    )]
    [InlineData(":explain MATCH (m:Model) RETURN m\n", "Model")]
    [InlineData(":explain\n", "Give the query on the same line")]
    [InlineData(":shema\n", "There is no command :shema. :help shows what there is.")]
    [InlineData("MATCH (m:Modle) RETURN m;\n", "warning: the graph has no label 'Modle'; did you mean 'Model'?")]
    public void Answers_commands_and_warns(string typed, string answer) => Assert.Contains(answer, Run(typed), StringComparison.Ordinal);

    [Theory]
    [InlineData(":quit\n")]
    [InlineData("exit\n")]
    [InlineData("quit;\n")]
    [InlineData("MATCH (n)\n:quit\n")]
    public void Ends_when_it_is_told_to(string typed) => Assert.DoesNotContain("44", Run(typed + "RETURN 44;\n"), StringComparison.Ordinal);

    [Fact]
    public void Control_C_stops_a_query_and_not_the_prompt()
    {
        _terminal.Interrupts = true;

        var answer = Run("UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y RETURN count(*);\n:help\n");

        Assert.Contains("Stopped.", answer, StringComparison.Ordinal);
        Assert.Contains("Tab completes", answer, StringComparison.Ordinal);
    }

    private string Run(string typed)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var screen = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = AnsiSupport.No });
        screen.Profile.Width = 120;
        var interrupts = new Interrupts(TextWriter.Null);
        var context = new ProgramContext(output, screen, screen, new ConfigurationBuilder().Build(), true, interrupts);
        var prompt = new QueryPrompt(
            new EmbeddedBackend(PromptGraph.Make(), QueryOptions.Default),
            new Dictionary<string, Value>(),
            context,
            _terminal.Type(typed)
        );

        Assert.Equal(ExitCodes.Done, prompt.Run(default));
        return output.ToString();
    }
}
