namespace Graph.Query.Syntax;

/// <summary>An expression as written.</summary>
internal abstract record Expression(TextSpan Span);

/// <summary>A literal; the value is already read.</summary>
internal sealed record LiteralExpression(Values.Value Value, TextSpan Span) : Expression(Span);

internal sealed record ParameterExpression(string Name, TextSpan Span) : Expression(Span);

internal sealed record VariableExpression(string Name, TextSpan Span) : Expression(Span);

internal sealed record PropertyExpression(Expression Target, string Key, TextSpan Span) : Expression(Span);

internal sealed record IndexExpression(Expression Target, Expression Index, TextSpan Span) : Expression(Span);

internal sealed record SliceExpression(Expression Target, Expression? From, Expression? To, TextSpan Span) : Expression(Span);

/// <summary><c>NOT</c>, <c>-</c>, <c>+</c>, or <c>EXISTS</c> before a pattern.</summary>
internal sealed record UnaryExpression(string Operator, Expression Operand, TextSpan Span) : Expression(Span);

/// <summary>An operator between two expressions; a chain of comparisons is a conjunction of them.</summary>
internal sealed record BinaryExpression(string Operator, Expression Left, Expression Right, TextSpan Span) : Expression(Span);

internal sealed record IsNullExpression(Expression Operand, bool Negated, TextSpan Span) : Expression(Span);

internal sealed record TypeTestExpression(Expression Operand, TypeName Type, bool Negated, TextSpan Span) : Expression(Span);

internal sealed record LabelTestExpression(Expression Target, LabelExpression Labels, TextSpan Span) : Expression(Span);

internal sealed record CallExpression(string Name, bool Distinct, bool Star, IReadOnlyList<Expression> Arguments, TextSpan Span)
    : Expression(Span);

internal sealed record ListExpression(IReadOnlyList<Expression> Items, TextSpan Span) : Expression(Span);

internal sealed record MapExpression(IReadOnlyList<(string Key, Expression Value)> Entries, TextSpan Span) : Expression(Span);

/// <summary><c>n {.a, .*, b: 1, c}</c>: a null value means <c>.key</c>, the key <c>*</c> all properties.</summary>
internal sealed record MapProjectionExpression(Expression Target, IReadOnlyList<(string Key, Expression? Value)> Entries, TextSpan Span)
    : Expression(Span);

internal sealed record CaseExpression(
    Expression? Subject,
    IReadOnlyList<(Expression When, Expression Then)> Branches,
    Expression? Else,
    TextSpan Span
) : Expression(Span);

internal sealed record ComprehensionExpression(string Variable, Expression List, Expression? Where, Expression? Map, TextSpan Span)
    : Expression(Span);

/// <summary><c>all</c>, <c>any</c>, <c>none</c> or <c>single</c>.</summary>
internal sealed record QuantifierExpression(string Quantifier, string Variable, Expression List, Expression Where, TextSpan Span)
    : Expression(Span);

internal sealed record ReduceExpression(
    string Accumulator,
    Expression Initial,
    string Variable,
    Expression List,
    Expression Body,
    TextSpan Span
) : Expression(Span);

/// <summary>A pattern that stands as an expression: true where it matches.</summary>
internal sealed record PatternExpression(PathPattern Pattern, TextSpan Span) : Expression(Span);

internal sealed record PatternComprehensionExpression(PathPattern Pattern, Expression? Where, Expression Map, TextSpan Span)
    : Expression(Span);

/// <summary><c>shortestPath(…)</c> or <c>allShortestPaths(…)</c> as a value.</summary>
internal sealed record ShortestPathExpression(PathPattern Pattern, TextSpan Span) : Expression(Span);

/// <summary><c>EXISTS</c>, <c>COUNT</c> or <c>COLLECT</c> with a query in braces.</summary>
internal sealed record SubqueryExpression(string Kind, UnionQuery Query, TextSpan Span) : Expression(Span);
