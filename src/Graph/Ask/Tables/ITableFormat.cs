namespace Graph.Ask.Tables;

/// <summary>A form in which tables are written for other programs: nothing of the data is read as markup or run there. One class each;
/// <see cref="TableFormats"/> lists them.</summary>
public interface ITableFormat
{
    /// <summary>The word for it on the command line, such as <c>csv</c>.</summary>
    string Name { get; }

    /// <summary>Writes a table.</summary>
    void Write(IAnswerTable table, TextWriter output);
}
