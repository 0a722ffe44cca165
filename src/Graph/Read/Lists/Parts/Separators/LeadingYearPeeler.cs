using Graph.Text;

namespace Graph.Read.Lists.Parts.Separators;

/// <summary>Takes a year off the front: <c>2020 综述</c>. In a script without spaces it has one after it only where it is no part of the
/// title.</summary>
internal static class LeadingYearPeeler
{
    private const int Digits = 4;

    /// <summary>Adds the year, if one stands there.</summary>
    /// <returns>Where the rest begins.</returns>
    public static int Peel(string text, int start, int end, List<PartSpan> spans)
    {
        if (!CouldBeYear(text, start, end))
        {
            return start;
        }

        var year = SpanClassifier.Classify(text, start, start + Digits);
        if (year.Role != PartRole.Date)
        {
            return start;
        }

        spans.Add(new PartSpan(start, start + Digits, year));
        return start + Digits + 1;
    }

    private static bool CouldBeYear(string text, int start, int end) =>
        end - start >= Digits + 2
        && text[start] is '1' or '2'
        && text[start + Digits] == ' '
        && PlainText.IsEastAsian(text[start + Digits + 1]);
}
