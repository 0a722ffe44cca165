using System.Runtime.CompilerServices;
using Graph.Query.Storage;
using Graph.Query.Values;

namespace Graph.Query.Execution.ColumnPredicates;

/// <summary>A condition that reads one property of few different values: it is answered once for each value that is met.</summary>
/// <param name="condition">The condition, on a row that holds nothing but the value.</param>
internal sealed class RememberedTest(IColumnCodes codes, Func<Value[], bool> condition) : IdTest
{
    private readonly bool?[] _answers = new bool?[codes.Bound];
    private readonly Value[] _row = new Value[1];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool Holds(int id)
    {
        var code = codes.Of(id);
        return _answers[code] ?? Answer(code);
    }

    private bool Answer(int code)
    {
        _row[0] = codes.Decode(code);
        var answer = condition(_row);
        _answers[code] = answer;
        return answer;
    }
}
