using System.Runtime.CompilerServices;
using Graph.Query.Storage;

namespace Graph.Query.Execution.ColumnPredicates;

/// <summary>A condition on a text and a part of it, as UTF-8: its bytes have the order of its code points.</summary>
internal delegate bool Utf8Condition(ReadOnlySpan<byte> text, ReadOnlySpan<byte> operand);

/// <summary>Compares a text with a constant, or searches for it, without making a string.</summary>
internal sealed class Utf8Test(TextColumn column, Utf8Condition condition, byte[] operand) : IdTest
{
    /// <summary>The condition of an operator; null for an operator that has none.</summary>
    public static Utf8Condition? Condition(string name) =>
        name switch
        {
            "=" => static (text, operand) => text.SequenceEqual(operand),
            "<>" => static (text, operand) => !text.SequenceEqual(operand),
            "<" => static (text, operand) => text.SequenceCompareTo(operand) < 0,
            "<=" => static (text, operand) => text.SequenceCompareTo(operand) <= 0,
            ">" => static (text, operand) => text.SequenceCompareTo(operand) > 0,
            ">=" => static (text, operand) => text.SequenceCompareTo(operand) >= 0,
            "CONTAINS" => static (text, operand) => text.IndexOf(operand) >= 0,
            "STARTS WITH" => static (text, operand) => text.StartsWith(operand),
            "ENDS WITH" => static (text, operand) => text.EndsWith(operand),
            _ => null,
        };

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool Holds(int id)
    {
        var position = column.Owners.Position(id);
        return position >= 0 && condition(column.Utf8(position), operand);
    }
}
