using Graph.Cli.Commands.Query;

namespace Graph.EndToEnd.Tests.Query;

public sealed class LineEditorTests
{
    [Fact]
    public void What_is_typed_is_read() => Assert.Equal("RETURN 1", Read(new FakeTerminal().Type("RETURN 1\n")));

    [Fact]
    public void Keys_move_the_cursor_and_take_characters_away()
    {
        var terminal = new FakeTerminal()
            .Type("bd")
            .Press(ConsoleKey.LeftArrow)
            .Type("c")
            .Press(ConsoleKey.Home)
            .Type("a")
            .Press(ConsoleKey.End)
            .Type("ee")
            .Press(ConsoleKey.Backspace, ConsoleKey.LeftArrow, ConsoleKey.LeftArrow, ConsoleKey.Delete)
            .Type("D\n");

        Assert.Equal("abcDe", Read(terminal));
    }

    [Fact]
    public void The_keys_of_other_prompts_work()
    {
        var terminal = new FakeTerminal()
            .Type("one two three")
            .Control(ConsoleKey.W)
            .Control(ConsoleKey.A)
            .Type("<")
            .Control(ConsoleKey.E)
            .Type(">")
            .Control(ConsoleKey.LeftArrow)
            .Control(ConsoleKey.K)
            .Type("2\n");

        Assert.Equal("<one 2", Read(terminal));
    }

    [Fact]
    public void Characters_beyond_16_bits_are_one() =>
        Assert.Equal("ab", Read(new FakeTerminal().Type("a😀").Press(ConsoleKey.Backspace).Type("b\n")));

    [Fact]
    public void Arrows_bring_back_what_was_typed_before_and_lose_nothing()
    {
        var terminal = new FakeTerminal();
        var editor = Editor(terminal);
        editor.Remember("first");
        editor.Remember("second");
        editor.Remember("second");
        terminal
            .Type("third")
            .Press(ConsoleKey.UpArrow, ConsoleKey.UpArrow, ConsoleKey.UpArrow)
            .Type("!\n")
            .Type("fourth")
            .Press(ConsoleKey.UpArrow, ConsoleKey.DownArrow)
            .Type("\n");

        Assert.Equal("first!", editor.Read("> "));
        Assert.Equal("fourth", editor.Read("> "));
    }

    [Fact]
    public void Tab_completes_as_far_as_it_is_clear_and_then_shows_the_choices()
    {
        var terminal = new FakeTerminal().Type("MATCH (m:m").Press(ConsoleKey.Tab).Type(")--(n:").Press(ConsoleKey.Tab).Type("\n");

        Assert.Equal("MATCH (m:Model)--(n:", Read(terminal));
        Assert.Contains("Model  `Odd label`  Paper", terminal.Screen);
    }

    [Fact]
    public void A_tab_in_pasted_text_is_a_space_and_hides_nothing() =>
        Assert.Equal(
            "RETURN 1",
            Read(new FakeTerminal().Type("RETURN").Type(" ").Press(ConsoleKey.Tab).Type("1\n")).Replace("  ", " ", StringComparison.Ordinal)
        );

    [Fact]
    public void Control_C_gives_the_line_up_and_Control_D_ends()
    {
        var terminal = new FakeTerminal().Type("abc").Control(ConsoleKey.C).Control(ConsoleKey.D);
        var editor = Editor(terminal);

        Assert.Equal(("", LineEnd.GivenUp), (editor.Read("> "), editor.End));
        Assert.Equal(("", LineEnd.EndOfInput), (editor.Read("> "), editor.End));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(18)]
    [InlineData(31)]
    public void A_line_longer_than_the_terminal_is_wide_is_shown_once(int length)
    {
        var terminal = new FakeTerminal(10)
            .Type(new string('x', length))
            .Press(ConsoleKey.Home)
            .Type("y")
            .Press(ConsoleKey.End)
            .Type("z\n");

        Assert.Equal("y" + new string('x', length) + "z", Read(terminal));
        Assert.Equal("> y" + new string('x', length) + "z", string.Concat(terminal.Screen));
        Assert.Equal((((length + 4) / 10) + 1, 0), terminal.Cursor);
    }

    private static string Read(FakeTerminal terminal) => Editor(terminal).Read("> ");

    private static LineEditor Editor(FakeTerminal terminal) => new(terminal, new Completer(PromptGraph.Make()));
}
