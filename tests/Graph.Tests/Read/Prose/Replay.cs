using Graph.Read.Prose;

namespace Graph.Tests.Read.Prose;

/// <summary>Opens a text again and looks whether each quote stands where a statement says.</summary>
internal static class Replay
{
    /// <summary>Fails on the first quote that is not on its line.</summary>
    public static void Check(ProseText text, IEnumerable<ProseStatement> statements)
    {
        var lines = text.Text.Split('\n');
        foreach (var statement in statements)
        {
            Assert.NotEqual(string.Empty, statement.Quote);
            Assert.Contains(statement.Quote, statement.Line == 0 ? text.Title! : lines[statement.Line - 1], StringComparison.Ordinal);
            if (statement.CueLine > 0)
            {
                Assert.NotEqual(string.Empty, statement.CueQuote);
                Assert.Contains(statement.CueQuote, lines[statement.CueLine - 1], StringComparison.Ordinal);
            }
        }
    }
}
