using Graph.Query.Values;

namespace Graph.Query.Functions;

/// <summary>What can be asked of lists and, where the language allows it, of maps and entities.</summary>
internal static class Lists
{
    private const long LongestRange = 1 << 26;

    /// <summary>Whether a list has an element equal to the value; null where that is unknown.</summary>
    public static Value Contains(Value list, Value value)
    {
        if (list.IsNull)
        {
            return Value.Null;
        }

        if (list.Kind != ValueKind.List)
        {
            // As in Neo4j, what only turns out to be no list when the query runs is a list of one.
            return Contains(Value.FromList([list]), value);
        }

        var unknown = false;
        foreach (var item in list.Items)
        {
            var same = ValueComparison.AreEqual(item, value);
            if (same == true)
            {
                return Value.True;
            }

            unknown |= same is null;
        }

        return unknown ? Value.Null : Value.False;
    }

    public static Value At(Value target, Value index) =>
        target.Kind switch
        {
            ValueKind.List when index.Kind == ValueKind.Integer => At(target.Items, index.AsInteger),
            ValueKind.List => throw QueryException.Type($"a list is indexed by an integer, found {Describe.Kind(index)}"),
            ValueKind.Map or ValueKind.Node or ValueKind.Relationship when index.Kind == ValueKind.String => Properties.Get(
                target,
                index.AsString
            ),
            ValueKind.Map or ValueKind.Node or ValueKind.Relationship => throw QueryException.Type(
                $"a map is asked for by a text, found {Describe.Kind(index)}",
                ErrorCode.MapElementAccessByNonString
            ),
            _ => throw QueryException.Type($"expected a list or a map before '[', found {Describe.Kind(target)}"),
        };

    public static Value Slice(Value list, Value? from, Value? to)
    {
        if (list.IsNull || from is { IsNull: true } || to is { IsNull: true })
        {
            return Value.Null;
        }

        if (list.Kind != ValueKind.List)
        {
            throw QueryException.Type($"expected a list before '[', found {Describe.Kind(list)}");
        }

        var (start, end) = (Bound(from, 0, list.Items.Length), Bound(to, list.Items.Length, list.Items.Length));
        return start < end ? Value.FromList(list.Items[start..end]) : Value.EmptyList;
    }

    public static Value Range(Value[] arguments)
    {
        var wrong = Array.FindIndex(arguments, a => a.Kind != ValueKind.Integer);
        if (wrong >= 0 && arguments[wrong].IsNull)
        {
            throw QueryException.Type("range() takes integers, found null");
        }

        if (wrong >= 0)
        {
            throw QueryException.Argument(
                ErrorCode.InvalidArgumentType,
                $"range() takes integers, found {Describe.Kind(arguments[wrong])}"
            );
        }

        var (start, end, step) = (arguments[0].AsInteger, arguments[1].AsInteger, arguments.Length > 2 ? arguments[2].AsInteger : 1);
        if (step == 0)
        {
            throw QueryException.Argument(ErrorCode.NumberOutOfRange, "the step of range() may not be 0");
        }

        var count = (((Int128)end - start) / step) + 1;
        if (step > 0 ? start > end : start < end)
        {
            return Value.EmptyList;
        }

        if (count > LongestRange)
        {
            throw QueryException.Runtime(
                ErrorCode.BudgetExceeded,
                ErrorKind.BudgetError,
                $"range({start}, {end}, {step}) has more than {LongestRange} elements"
            );
        }

        var items = new Value[(int)count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Value.From(start + (i * step));
        }

        return Value.FromList(items);
    }

    private static Value At(Value[] items, long index)
    {
        var at = index < 0 ? items.Length + index : index;
        return at >= 0 && at < items.Length ? items[at] : Value.Null;
    }

    private static int Bound(Value? bound, int missing, int length)
    {
        if (bound is not { } given)
        {
            return missing;
        }

        if (given.Kind != ValueKind.Integer)
        {
            throw QueryException.Type($"a list is cut at integers, found {Describe.Kind(given)}");
        }

        return (int)Math.Clamp(given.AsInteger < 0 ? length + given.AsInteger : given.AsInteger, 0, length);
    }
}
