using System.Text;
using System.Text.RegularExpressions;
using Graph.Text;

namespace Graph.Ask.Tables;

/// <summary>A table for LaTeX with the rules of booktabs, a caption and a label; over several pages where it is long.</summary>
internal sealed partial class LatexTableFormat : ITableFormat
{
    // More rows than this do not fit on a page.
    private const int RowsOfPage = 40;

    // A word without a blank may be broken behind its joints from this length on.
    private const int LongWord = 12;

    /// <inheritdoc/>
    public string Name => "latex";

    /// <inheritdoc/>
    public void Write(IAnswerTable table, TextWriter output)
    {
        var heads = table.Columns.Select(Head).ToArray();
        var columns = LatexColumns.Of(table, heads);
        var caption = $"\\caption{{{TexLetters.Of(table.Caption ?? "Answer of a query")}}}\\label{{tab:{LabelOf(table)}}}";
        var head = string.Join(" & ", heads.Select(TexLetters.Of)) + " \\\\";
        if (table.RowCount > RowsOfPage)
        {
            WriteLong(table, columns, caption, head, output);
            return;
        }

        output.WriteLine("% \\usepackage[T1]{fontenc} \\usepackage{array,booktabs}");
        output.WriteLine("\\begin{table}");
        output.WriteLine("\\centering\\footnotesize");
        output.WriteLine(caption);
        output.WriteLine($"\\begin{{tabular}}{{@{{}}{columns}@{{}}}}");
        output.WriteLine($"\\toprule\n{head}\n\\midrule");
        WriteRows(table, output);
        output.WriteLine("\\bottomrule\n\\end{tabular}\n\\end{table}");
    }

    private static void WriteLong(IAnswerTable table, string columns, string caption, string head, TextWriter output)
    {
        output.WriteLine("% \\usepackage[T1]{fontenc} \\usepackage{array,booktabs,longtable}");
        output.WriteLine("\\begingroup\\footnotesize");
        output.WriteLine($"\\begin{{longtable}}{{@{{}}{columns}@{{}}}}");
        output.WriteLine($"{caption}\\\\\n\\toprule\n{head}\n\\midrule\n\\endfirsthead");
        output.WriteLine($"\\toprule\n{head}\n\\midrule\n\\endhead\n\\bottomrule\n\\endfoot");
        WriteRows(table, output);
        output.WriteLine("\\end{longtable}\n\\endgroup");
    }

    private static void WriteRows(IAnswerTable table, TextWriter output)
    {
        for (var row = 0; row < table.RowCount; row++)
        {
            output.WriteLine(string.Join(" & ", table.Texts(row).Select(Cell)) + " \\\\");
        }
    }

    private static string Cell(string text) =>
        string.Join(
            ' ',
            text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => w.Length < LongWord ? Shown(w) : Long(w))
        );

    private static string Long(string word)
    {
        var shown = new StringBuilder();
        foreach (var part in Joints().Split(word).Where(p => p.Length > 0))
        {
            shown.Append(shown.Length > 0 ? "\\allowbreak{}" : "").Append(Shown(part));
        }

        return shown.ToString();
    }

    // Letters shown by their numbers are long.
    private static string Shown(string word) => TexLetters.Of(word).Replace("{]}{[}U+", "{]}\\allowbreak{}{[}U+", StringComparison.Ordinal);

    // 'buildsOn' is read as 'Builds on'; what is not a plain name, such as 'count(*)', stays.
    private static string Head(string column) =>
        column.All(char.IsAsciiLetter) && column.Length > 0
            ? char.ToUpperInvariant(column[0]) + WithinName().Replace(column[1..], m => " " + m.Value.ToLowerInvariant())
            : column;

    private static string LabelOf(IAnswerTable table) => NotInLabel().Replace(table.Label ?? "query", "-");

    // Behind what joins words, within long ones also between a small letter and a capital, and every dozen letters.
    [GeneratedRegex(@"(?<=[/_.:;,()=+&?%-])|(?<=\p{Ll})(?=\p{Lu})|(?<=\G\w{12})")]
    private static partial Regex Joints();

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex WithinName();

    [GeneratedRegex("[^A-Za-z0-9-]+")]
    private static partial Regex NotInLabel();
}
