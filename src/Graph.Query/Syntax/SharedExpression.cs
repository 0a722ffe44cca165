namespace Graph.Query.Syntax;

/// <summary>
/// A value that is calculated once and read several times, as the middle of <c>1 &lt; f(x) &lt; 3</c> and the subject of CASE are. Were it
/// written out each time, a query nested n levels deep would grow to 2ⁿ parts.
/// </summary>
/// <param name="Name">A variable that no query can write.</param>
internal sealed record SharedExpression(string Name, Expression Value, Expression Body, TextSpan Span) : Expression(Span)
{
    /// <summary>What to put in each place, and what to put around the whole. A variable, its property, a literal or a parameter stays as it
    /// is, so that conditions on it can still be tested on columns.</summary>
    public static (Expression Part, Func<Expression, Expression> Share) Of(Expression value)
    {
        if (value is VariableExpression or PropertyExpression { Target: VariableExpression } or LiteralExpression or ParameterExpression)
        {
            return (value, body => body);
        }

        var name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $" {value.Span.Start} {value.Span.Length}");
        return (new VariableExpression(name, value.Span), body => new SharedExpression(name, value, body, body.Span));
    }
}
