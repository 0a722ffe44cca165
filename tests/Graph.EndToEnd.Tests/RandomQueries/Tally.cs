using System.Collections.Concurrent;

namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>Counts what comparisons found.</summary>
internal sealed class Tally
{
    private readonly ConcurrentDictionary<string, int> _explained = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _complaints = new();
    private int _agreed;
    private int _rows;
    private int _errors;

    public int Agreed => _agreed;

    /// <summary>What nobody can explain, the same each time.</summary>
    public IReadOnlyList<string> Complaints => [.. _complaints.Order(StringComparer.Ordinal)];

    public string Summary =>
        $"{_agreed} queries agree, {_rows} of them with rows and {_errors} with errors; {_complaints.Count} differ"
        + string.Concat(_explained.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"; {e.Value}: {e.Key}"));

    /// <summary>How many queries a difference explains.</summary>
    public int ExplainedBy(string difference) => _explained.GetValueOrDefault(difference);

    public void Add(Finding finding)
    {
        if (finding.Complaint is { } complaint)
        {
            _complaints.Enqueue(complaint);
        }
        else if (finding.Explanation is { } explanation)
        {
            _explained.AddOrUpdate(explanation, 1, (_, count) => count + 1);
        }
        else
        {
            Interlocked.Increment(ref _agreed);
        }

        if (finding is { Complaint: null, Explanation: null })
        {
            Interlocked.Add(
                ref finding.Answer.Error is null ? ref _rows : ref _errors,
                finding.Answer.Error is null && finding.Answer.Rows.Count == 0 ? 0 : 1
            );
        }
    }
}
