using Graph.Query.Syntax;

namespace Graph.Query;

/// <summary>Shows an error where it is: the sentence, the line and a caret.</summary>
internal static class ErrorSentence
{
    private const int Widest = 120;

    public static string For(string query, TextSpan? span, string message)
    {
        if (span is not { } at)
        {
            return message;
        }

        var start = Math.Min(at.Start, query.Length);
        var lineStart = query.LastIndexOf('\n', Math.Max(0, start - 1), Math.Max(0, start)) + 1;
        var lineEnd = query.IndexOf('\n', start) is >= 0 and var end ? end : query.Length;
        var line = 1 + query.AsSpan(0, lineStart).Count('\n');
        var column = start - lineStart;

        // A line may be a megabyte long: only the part around the place is shown.
        var from = column > Widest - 20 ? column - (Widest / 2) : 0;
        var shown = query[(lineStart + from)..Math.Min(lineEnd, lineStart + from + Widest)].TrimEnd('\r').Replace('\t', ' ');
        var marks = Math.Max(1, Math.Min(at.Length, shown.Length - (column - from)));
        return $"line {line}, column {column + 1}: {message}\n    {shown}\n    {new string(' ', column - from)}{new string('^', marks)}";
    }
}
