namespace Graph.Query;

/// <summary>What is wrong with a query, in the words of the openCypher technology compatibility kit.</summary>
public enum ErrorCode
{
    /// <summary>The text does not follow the grammar.</summary>
    UnexpectedSyntax,

    /// <summary>Something of the language that this engine does not have.</summary>
    NotSupported,

    /// <summary>A value or variable of the wrong kind.</summary>
    InvalidArgumentType,

    /// <summary>A value of the right kind that is not allowed.</summary>
    InvalidArgumentValue,

    /// <summary>A map is asked for something that is not a name.</summary>
    MapElementAccessByNonString,

    /// <summary>A name that is not in scope.</summary>
    UndefinedVariable,

    /// <summary>A variable is used as two kinds of thing.</summary>
    VariableTypeConflict,

    /// <summary>A name is given twice.</summary>
    VariableAlreadyBound,

    /// <summary>Two columns of one name.</summary>
    ColumnNameConflict,

    /// <summary>An expression in <c>WITH</c> has no name.</summary>
    NoExpressionAlias,

    /// <summary><c>*</c> without variables.</summary>
    NoVariablesInScope,

    /// <summary>The parts of a <c>UNION</c> have different columns.</summary>
    DifferentColumnsInUnion,

    /// <summary>Clauses in an order or mixture that is not allowed.</summary>
    InvalidClauseComposition,

    /// <summary>An aggregating function where none may stand.</summary>
    InvalidAggregation,

    /// <summary>An aggregating function inside another.</summary>
    NestedAggregation,

    /// <summary>An expression mixes aggregates with what is not a grouping key.</summary>
    AmbiguousAggregationExpression,

    /// <summary>An expression that must be the same for all rows depends on a row or on chance.</summary>
    NonConstantExpression,

    /// <summary><c>SKIP</c> or <c>LIMIT</c> below zero.</summary>
    NegativeIntegerArgument,

    /// <summary>A function that does not exist.</summary>
    UnknownFunction,

    /// <summary>A procedure that does not exist.</summary>
    ProcedureNotFound,

    /// <summary>A function with too few or too many arguments.</summary>
    InvalidNumberOfArguments,

    /// <summary>A parameter where none may stand.</summary>
    InvalidParameterUse,

    /// <summary>A relationship pattern that says nothing sensible.</summary>
    InvalidRelationshipPattern,

    /// <summary>One relationship variable twice in a pattern.</summary>
    RelationshipUniquenessViolation,

    /// <summary>A number that is none.</summary>
    InvalidNumberLiteral,

    /// <summary>A whole number beyond 64 bits.</summary>
    IntegerOverflow,

    /// <summary>A number beyond what a float can hold.</summary>
    FloatingPointOverflow,

    /// <summary>A bad <c>\u</c> escape.</summary>
    InvalidUnicodeLiteral,

    /// <summary>A character that may not stand outside texts.</summary>
    InvalidUnicodeCharacter,

    /// <summary>A number outside its range.</summary>
    NumberOutOfRange,

    /// <summary>Division by zero and its like.</summary>
    ArithmeticError,

    /// <summary>A parameter that was not given.</summary>
    MissingParameter,

    /// <summary>The query needs more rows, time or memory than it was allowed.</summary>
    BudgetExceeded,
}
