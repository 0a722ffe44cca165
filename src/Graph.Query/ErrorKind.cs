namespace Graph.Query;

/// <summary>The families of errors.</summary>
public enum ErrorKind
{
    /// <summary>The query is written wrongly.</summary>
    SyntaxError,

    /// <summary>A value of the wrong kind.</summary>
    TypeError,

    /// <summary>A value that is not allowed.</summary>
    ArgumentError,

    /// <summary>A calculation without result.</summary>
    ArithmeticError,

    /// <summary>A parameter that was not given.</summary>
    ParameterMissing,

    /// <summary>A procedure that does not exist.</summary>
    ProcedureError,

    /// <summary>A text that should be a pattern and is none.</summary>
    SemanticError,

    /// <summary>The query needs more than it was allowed.</summary>
    BudgetError,
}
