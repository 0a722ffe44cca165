using System.Runtime.CompilerServices;
using Graph.Query.Functions;
using Graph.Query.Values;

namespace Graph.Query.Execution;

/// <summary>Lets through the rows that fulfil a condition.</summary>
internal sealed class FilterOperator(Func<Value[], bool> condition, Operator next) : Operator(next)
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool Push(Value[] row) => !condition(row) || Next.Push(row);
}

/// <summary>Calculates expressions into slots. All are calculated before any is written.</summary>
internal sealed class ProjectOperator(int[] slots, Evaluator[] expressions, Operator next) : Operator(next)
{
    private readonly Value[] _values = new Value[slots.Length];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool Push(Value[] row)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            _values[i] = expressions[i](row);
        }

        for (var i = 0; i < slots.Length; i++)
        {
            row[slots[i]] = _values[i];
        }

        return Next.Push(row);
    }
}

/// <summary>Makes a row of each element of a list.</summary>
internal sealed class UnwindOperator(int slot, Evaluator list, Budget budget, Operator next) : Operator(next)
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool Push(Value[] row)
    {
        var source = list(row);
        if (source.IsNull)
        {
            return true;
        }

        foreach (var item in source.Kind == ValueKind.List ? source.Items : [source])
        {
            budget.Step();
            row[slot] = item;
            if (!Next.Push(row))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>Lets through the first of rows that are equivalent in some slots.</summary>
internal sealed class DistinctOperator(int[] slots, Budget budget, Operator next) : Operator(next)
{
    private readonly HashSet<Value> _seen = [];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool Push(Value[] row)
    {
        budget.Step();
        return !_seen.Add(RowKey.Of(row, slots)) || Next.Push(row);
    }

    public override void Reset()
    {
        _seen.Clear();
        base.Reset();
    }
}

/// <summary>Leaves out rows at the beginning and ends after so many.</summary>
internal sealed class SliceOperator(Evaluator? skip, Evaluator? limit, Operator next) : Operator(next)
{
    private readonly long _skip = RowCount.Of(skip, "SKIP") ?? 0;
    private readonly long _limit = RowCount.Of(limit, "LIMIT") ?? long.MaxValue;
    private long _seen;
    private long _passed;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool Push(Value[] row)
    {
        if (_passed >= _limit)
        {
            return false;
        }

        if (_seen++ < _skip)
        {
            return true;
        }

        _passed++;
        return Next.Push(row) && _passed < _limit;
    }

    public override void Reset()
    {
        (_seen, _passed) = (0, 0);
        base.Reset();
    }
}

/// <summary>Calls a procedure for each row.</summary>
internal sealed class ProcedureOperator(QueryContext context, Procedure procedure, (int Column, int Slot)[] yields, Operator next)
    : Operator(next)
{
    public override bool Push(Value[] row)
    {
        foreach (var result in procedure.Rows(context.Graph))
        {
            context.Budget.Step();
            foreach (var (column, slot) in yields)
            {
                row[slot] = result[column];
            }

            if (!Next.Push(row))
            {
                return false;
            }
        }

        return true;
    }
}
