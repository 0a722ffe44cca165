using System.Runtime.CompilerServices;
using Graph.Query.Values;

namespace Graph.Query.Storage;

/// <summary>Finds the nodes whose property is equivalent to a value: a hash index that keeps only node numbers.</summary>
internal sealed class PropertyIndex
{
    private readonly PropertyColumn _column;
    private readonly int[] _heads;
    private readonly int[] _next;
    private readonly int[] _ids;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public PropertyIndex(PropertyColumn column)
    {
        _column = column;
        _ids = column.Ids.ToArray();
        _heads = new int[BitSize(_ids.Length)];
        _next = new int[_ids.Length];

        // From the last to the first, so that each chain runs in rising order.
        for (var i = _ids.Length - 1; i >= 0; i--)
        {
            ref var head = ref _heads[Bucket(column.HashAt(i))];
            DistinctHashes += head == 0 ? 1 : 0;
            _next[i] = head;
            head = i + 1;
        }
    }

    /// <summary>About how many different values there are.</summary>
    public int DistinctHashes { get; }

    public double AverageMatches => _ids.Length / (double)Math.Max(1, DistinctHashes);

    public Matches Find(Value value) => new(this, value);

    private static int BitSize(int count) => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, count));

    private int Bucket(int hash) => (int)(((uint)hash * 2654435769u) >> (32 - System.Numerics.BitOperations.Log2((uint)_heads.Length)));

    /// <summary>The nodes found, one after the other, in rising order.</summary>
    internal struct Matches(PropertyIndex index, Value value)
    {
        private int _at = value.IsNull ? 0 : index._heads[index.Bucket(index._column.HashOf(value))];

        public int Current { get; private set; }

        public bool MoveNext()
        {
            while (_at != 0)
            {
                var id = index._ids[_at - 1];
                _at = index._next[_at - 1];
                if (ValueComparison.AreEqual(index._column.Get(id), value) != true)
                {
                    continue;
                }

                Current = id;
                return true;
            }

            return false;
        }
    }
}
