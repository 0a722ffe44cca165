using System.Runtime.CompilerServices;

namespace Graph.Query.Storage;

/// <summary>The combinations of labels that occur, each with a number, so that a node's labels are one number.</summary>
internal sealed class LabelSets
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int[]> _sets = [];

    private (int Label, int Number) _last = (-1, 0);

    public int Count => _sets.Count;

    public int[] this[int number] => _sets[number];

    /// <summary>The number of a combination, whatever its order and repetitions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Add(ReadOnlySpan<int> labels)
    {
        // Most nodes have one label, and files hold nodes of one label beside each other.
        if (labels.Length == 1 && labels[0] == _last.Label)
        {
            return _last.Number;
        }

        var number = AddSorted(labels);
        if (labels.Length == 1)
        {
            _last = (labels[0], number);
        }

        return number;
    }

    private int AddSorted(ReadOnlySpan<int> labels)
    {
        var sorted = labels.ToArray().Distinct().Order().ToArray();
        var key = string.Join(',', sorted);
        if (_numbers.TryGetValue(key, out var number))
        {
            return number;
        }

        _numbers.Add(key, _sets.Count);
        _sets.Add(sorted);
        return _sets.Count - 1;
    }
}
