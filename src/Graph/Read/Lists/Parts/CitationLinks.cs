using Graph.Read.Lists.Blocks;
using Graph.Read.Lists.Names;
using Graph.Text;

namespace Graph.Read.Lists.Parts;

/// <summary>
/// Takes a link off what is not a title in its label: <c>[Author, Ann. "A Title." Journal (2019)](…)</c>, <c>[A Title. ICLR 2020](…)</c>.
/// The title keeps the link, the rest reads on as plain words.
/// </summary>
internal static class CitationLinks
{
    private const int MinTitle = 3;

    // As many characters as a date or a year in brackets, and a page range after it.
    private const int Tail = 24;

    private const double LikelyNames = 0.4;

    /// <summary>The runs, the links of citations on their titles only; the same list where there is none.</summary>
    public static IReadOnlyList<Run> Unfold(IReadOnlyList<Run> runs)
    {
        List<Run>? unfolded = null;
        for (var i = 0; i < runs.Count; i++)
        {
            if (TitleIn(runs, i) is not { } title)
            {
                unfolded?.Add(runs[i]);
                continue;
            }

            unfolded ??= [.. runs.Take(i)];
            AddSplit(unfolded, runs[i], title);
        }

        return unfolded ?? runs;
    }

    // A label of one run whose every character is one of the source.
    private static TextRange? TitleIn(IReadOnlyList<Run> runs, int index)
    {
        var run = runs[index];
        if (run is not { Kind: RunKind.Text, Link: { IsBare: false } link } || run.End - run.Start != run.Text.Length)
        {
            return null;
        }

        if (
            (index > 0 && ReferenceEquals(runs[index - 1].Link, link))
            || (index + 1 < runs.Count && ReferenceEquals(runs[index + 1].Link, link))
        )
        {
            return null;
        }

        return Quoted(run.Text) ?? BeforeDate(run.Text);
    }

    // Names before a quoted title, or a venue after it.
    private static TextRange? Quoted(string text)
    {
        var open = text.AsSpan().IndexOfAny('"', '“');
        var close = text.AsSpan().LastIndexOfAny('"', '”');
        if (open < 0 || close <= open || PlainText.Count(text.AsSpan(open + 1, close - open - 1)) < MinTitle)
        {
            return null;
        }

        var cites =
            open > 1 ? NameListReader.Read(text[..open].Trim()).Likelihood >= LikelyNames : DateReader.FindLast(text[close..]) is not null;
        return cites ? new TextRange(open + 1, close) : null;
    }

    // 'A Title. 2019-10-24', 'A Title, ICML 2020': one stretch of which nothing is known, and after it only what is not a title.
    private static TextRange? BeforeDate(string text)
    {
        if (
            !text.AsSpan(Math.Max(0, text.Length - Tail)).ContainsAnyInRange('0', '9')
            || text.AsSpan().IndexOfAny('.', ',', '|') < 0
            || DateReader.FindLast(text) is null
        )
        {
            return null;
        }

        var spans = new List<PartSpan>();
        WordsSplitter.Split(text, 0, text.Length, spans);
        // 'Ann Author, Bo Writer. 2019. A Title. In Proceedings of ACL 2019.'
        if (spans.Count > 3 && spans[0].Classification.Role == PartRole.Authors && spans[1].Classification.Role == PartRole.Date)
        {
            spans.RemoveRange(0, 2);
        }

        if (
            spans.Count < 2
            || spans[0].Classification.Role != PartRole.Plain
            || PlainText.Count(text.AsSpan(spans[0].Start, spans[0].End - spans[0].Start)) < MinTitle
        )
        {
            return null;
        }

        if (
            !spans.Skip(1).All(span => span.Classification.Role is PartRole.Date or PartRole.Venue or PartRole.Authors)
            || text.AsSpan(spans[0].End - 1, spans[1].Start - spans[0].End + 1).IndexOfAny(".,|?") < 0
        )
        {
            return null;
        }

        return new TextRange(spans[0].Start, spans[0].End);
    }

    private static void AddSplit(List<Run> runs, Run run, TextRange title)
    {
        Add(runs, run with { Link = null }, 0, title.Start);
        Add(runs, run, title.Start, title.End);
        Add(runs, run with { Link = null }, title.End, run.Text.Length);
    }

    private static void Add(List<Run> runs, Run run, int start, int end)
    {
        if (end > start)
        {
            runs.Add(run with { Text = run.Text[start..end], Start = run.Start + start, End = run.Start + end });
        }
    }
}
