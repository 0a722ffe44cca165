using System.Runtime.CompilerServices;
using Graph.Query.Values;

namespace Graph.Query.Functions;

/// <summary>Adds up numbers: integers as long as all are and 64 bits hold the sum.</summary>
internal static class Sum
{
    public static readonly Value OfNothing = Value.From(0L);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Value Add(Value sum, Value value)
    {
        if (!value.IsNumber)
        {
            throw QueryException.Type($"sum() takes numbers, found {Describe.Kind(value)}");
        }

        if (sum.Kind == ValueKind.Float || value.Kind == ValueKind.Float)
        {
            return Value.From(sum.AsNumber + value.AsNumber);
        }

        var (left, right) = (sum.AsInteger, value.AsInteger);
        var plain = unchecked(left + right);
        var overflows = ((left ^ plain) & (right ^ plain)) < 0;
        return overflows ? Value.From((double)((Int128)left + right)) : Value.From(plain);
    }
}
