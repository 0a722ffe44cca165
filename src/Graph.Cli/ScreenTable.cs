using Graph.Ask.Tables;
using Spectre.Console;

namespace Graph.Cli;

/// <summary>Prints answers as tables for people.</summary>
internal static class ScreenTable
{
    /// <summary>Prints a table, or writes it in a form for programs.</summary>
    /// <param name="answer">The rows.</param>
    /// <param name="format"><c>table</c>, or one of <see cref="TableFormats.Names"/>.</param>
    /// <param name="border">The border of a table for people.</param>
    /// <param name="context">Where to.</param>
    public static void Print(IAnswerTable answer, string format, TableBorder border, ProgramContext context)
    {
        if (format != "table")
        {
            TableFormats.Write(answer, format, context.Output);
            return;
        }

        var table = new Table().Border(border);
        foreach (var column in answer.Columns)
        {
            table.AddColumn(new TableColumn(new Spectre.Console.Text(column)));
        }

        for (var row = 0; row < answer.RowCount; row++)
        {
            var number = row;
            table.AddRow(answer.Columns.Select((_, column) => new Spectre.Console.Text(answer.Text(number, column))));
        }

        context.Screen.Write(table);
        context.Screen.WriteLine(answer.RowCount == 1 ? "1 row" : $"{answer.RowCount} rows");
    }
}
