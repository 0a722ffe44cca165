namespace Graph.Model;

/// <summary>A problem in the data: collected, never thrown. Says the place, what was found and what was made of it.</summary>
/// <param name="File">The file as the user named it, with forward slashes.</param>
/// <param name="Line">Line from 1, or 0 where the whole file is meant.</param>
/// <param name="Column">Column from 1, in UTF-16 units, or 0 where the whole line is meant.</param>
/// <param name="Code">A stable code such as <c>G104</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">One sentence: what was found, what was done about it.</param>
public sealed record Diagnostic(string File, int Line, int Column, string Code, Severity Severity, string Message) : IComparable<Diagnostic>
{
    /// <summary>Orders by file, line, column, code and message, by code points.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = string.CompareOrdinal(File, other.File);
        order = order != 0 ? order : Line.CompareTo(other.Line);
        order = order != 0 ? order : Column.CompareTo(other.Column);
        order = order != 0 ? order : string.CompareOrdinal(Code, other.Code);
        return order != 0 ? order : string.CompareOrdinal(Message, other.Message);
    }

    /// <summary>The form that editors understand: <c>file(line,column): code message</c>.</summary>
    public override string ToString() =>
        Line == 0 ? $"{File}: {Code} {Message}"
        : Column == 0 ? $"{File}({Line}): {Code} {Message}"
        : $"{File}({Line},{Column}): {Code} {Message}";
}
