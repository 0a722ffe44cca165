using System.Globalization;
using Graph.Text;

namespace Graph.Ask.Tables;

/// <summary>How wide the columns of a LaTeX table are, so that it fits between the margins: short ones take what they need, long ones
/// share the rest and break their lines.</summary>
internal static class LatexColumns
{
    // At \footnotesize a line of the usual page, and of a column of two, holds about so many letters.
    private const int LettersOfLine = 84;

    // The two gaps beside a column, in letters.
    private const double Gap = 3;

    // A column up to so many letters keeps its lines whole while there is room.
    private const int Short = 18;

    private const double NumbersAndShortOnesTakeAtMost = 0.6;

    // Some letters are wider than others.
    private const double Spare = 0.96;

    // A letter that is shown by its number in Unicode takes so many more.
    private const int LettersOfNumber = 7;

    /// <summary>The columns' letters for <c>tabular</c>.</summary>
    public static string Of(IAnswerTable table, IReadOnlyList<string> heads)
    {
        var widths = heads.Select((head, column) => Math.Max(head.Length, Longest(table, column))).ToArray();
        var numbers = heads.Select((_, column) => IsNumbers(table, column)).ToArray();
        var broken = Enumerable.Range(0, heads.Count).Where(c => !numbers[c] && widths[c] > Short).ToHashSet();
        while (
            Fixed(widths, broken) > NumbersAndShortOnesTakeAtMost * LettersOfLine
            && Enumerable.Range(0, heads.Count).Where(c => !broken.Contains(c)).MaxBy(c => widths[c]) is var widest
            && broken.Add(widest)
        ) { }

        var room = (Spare * LettersOfLine) - Fixed(widths, broken) - (Gap * broken.Count);
        var weights = broken.Sum(c => Weight(widths[c]));
        return string.Concat(
            heads.Select(
                (_, c) =>
                    broken.Contains(c) ? Paragraph(room * Weight(widths[c]) / weights / LettersOfLine)
                    : numbers[c] ? "r"
                    : "l"
            )
        );
    }

    private static double Fixed(int[] widths, HashSet<int> broken) => widths.Where((_, c) => !broken.Contains(c)).Sum(w => w + Gap);

    // A text four times as long needs about twice the width to look as long.
    private static double Weight(int letters) => Math.Sqrt(Math.Min(letters, 400));

    private static string Paragraph(double share) =>
        string.Create(CultureInfo.InvariantCulture, $">{{\\raggedright\\arraybackslash}}p{{{Math.Max(share, 0.05):0.000}\\linewidth}}");

    private static int Longest(IAnswerTable table, int column) =>
        Enumerable.Range(0, table.RowCount).Select(row => Letters(table.Text(row, column))).DefaultIfEmpty().Max();

    private static int Letters(string text) =>
        text.Length + (LettersOfNumber * (TexLetters.Of(text).Split("{[}U+", StringSplitOptions.None).Length - 1));

    private static bool IsNumbers(IAnswerTable table, int column) =>
        Enumerable
            .Range(0, table.RowCount)
            .Select(row => table.Text(row, column))
            .All(t => t.Length == 0 || double.TryParse(t, NumberStyles.Float, CultureInfo.InvariantCulture, out _));
}
