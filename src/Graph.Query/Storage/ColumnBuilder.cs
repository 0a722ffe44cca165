using System.Runtime.InteropServices;
using Graph.Query.Values;

namespace Graph.Query.Storage;

/// <summary>Collects the values of one property, in the narrowest kind that holds them all.</summary>
internal abstract class ColumnBuilder
{
    public abstract ValueKind Kind { get; }

    public static ColumnBuilder For(ValueKind kind) => kind switch
    {
        ValueKind.Integer => new Of<long, IntegerCodec>(kind),
        ValueKind.Float => new Of<double, FloatCodec>(kind),
        ValueKind.String => new Of<string, StringCodec>(kind),
        ValueKind.Boolean => new Of<bool, BooleanCodec>(kind),
        _ => new Of<Value, AnyCodec>(ValueKind.Null),
    };

    public abstract void Add(int id, Value value);

    public abstract PropertyColumn Build();

    /// <summary>The same values in a builder that takes every kind.</summary>
    public abstract ColumnBuilder Widen();

    private sealed class Of<T, TCodec>(ValueKind kind) : ColumnBuilder
        where TCodec : struct, IValueCodec<T>
    {
        private const int SparseBelow = 4;
        private readonly List<int> _ids = [];
        private readonly List<T> _values = [];
        private bool _sorted = true;

        public override ValueKind Kind => kind;

        public override void Add(int id, Value value)
        {
            _sorted &= _ids.Count == 0 || _ids[^1] < id;
            _ids.Add(id);
            _values.Add(TCodec.Encode(value));
        }

        public override ColumnBuilder Widen()
        {
            var wide = new Of<Value, AnyCodec>(ValueKind.Null);
            for (var i = 0; i < _ids.Count; i++)
                wide.Add(_ids[i], TCodec.Decode(_values[i]));
            return wide;
        }

        public override PropertyColumn Build()
        {
            var ids = CollectionsMarshal.AsSpan(_ids);
            var values = CollectionsMarshal.AsSpan(_values);
            if (!_sorted)
                ids.Sort(values);
            return ids[^1] - ids[0] + 1L <= (long)SparseBelow * ids.Length
                ? new DenseColumn<T, TCodec>(ids, values)
                : new SparseColumn<T, TCodec>(ids.ToArray(), values.ToArray());
        }
    }
}
