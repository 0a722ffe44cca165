using CsvHelper;

namespace Graph.Resolve.Matching;

/// <summary>Pairs of records as CSV: <c>left</c>, <c>right</c>, <c>score</c> (contract 3).</summary>
public static class PairCsv
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n" };

    /// <summary>Writes pairs in their order.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="left">The records that their left positions mean.</param>
    /// <param name="right">The records that their right positions mean.</param>
    /// <param name="stream">UTF-8 without byte-order mark; stays open.</param>
    public static void Write(
        IEnumerable<MatchedPair> pairs,
        IReadOnlyList<BibliographicRecord> left,
        IReadOnlyList<BibliographicRecord> right,
        Stream stream
    )
    {
        using var csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        foreach (var column in new[] { "left", "right", "score" })
        {
            csv.WriteField(column);
        }

        csv.EndRecord();
        foreach (var pair in pairs)
        {
            csv.WriteField(left[pair.Left].Id);
            csv.WriteField(right[pair.Right].Id);
            csv.WriteField(pair.Score, "0.0000");
            csv.EndRecord();
        }
    }
}
