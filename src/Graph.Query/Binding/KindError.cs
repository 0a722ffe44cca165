using Graph.Query.Syntax;
using Graph.Query.Values;

namespace Graph.Query.Binding;

/// <summary>Says that a value is of the wrong kind, as far as its kind is known before the query runs.</summary>
internal static class KindError
{
    /// <param name="at">Where it stands.</param>
    /// <param name="where">What takes no such value.</param>
    /// <param name="found">The value.</param>
    /// <param name="kind">What Neo4j calls the error.</param>
    public static QueryException Of(Expression at, string where, BoundExpression found, ErrorKind kind = ErrorKind.SyntaxError) =>
        new(ErrorCode.InvalidArgumentType, at.Span, $"{where} does not take {NameOf(found)}", kind);

    /// <summary>The kind of a value in words.</summary>
    public static string NameOf(BoundExpression bound) =>
        Enum.IsDefined(bound.Type.Kinds) && Enum.TryParse<ValueKind>(bound.Type.Kinds.ToString(), out var kind)
            ? Describe.Kind(kind)
            : "a value of this kind (" + bound.Type.Kinds + ")";
}
