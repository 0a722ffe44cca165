using System.Text;
using Graph.Read.Lists.Blocks;
using Graph.Text;

namespace Graph.Read.Lists.Candidates;

/// <summary>What a heading says to a reader.</summary>
internal static class HeadingText
{
    /// <summary>The words without markup, badges and images.</summary>
    public static string Read(IReadOnlyList<Run> runs)
    {
        var text = new StringBuilder();
        foreach (var run in runs)
        {
            text.Append(run.Kind == RunKind.Text ? run.Text : " ");
        }

        return PlainText.Collapse(text.ToString()).TrimStart('#');
    }
}
