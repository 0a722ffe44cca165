namespace Graph.Query.Syntax;

/// <summary>Reads <c>CASE</c> in all its forms: of conditions, and of values and half conditions that are tested on a subject.</summary>
internal sealed class CaseParser(TokenStream tokens, ExpressionParser expressions)
{
    /// <summary>What begins with CASE.</summary>
    public Expression Read()
    {
        var first = tokens.Take();
        if (tokens.IsWord("WHEN"))
        {
            return ReadBranches(first, null);
        }

        var (subject, share) = SharedExpression.Of(expressions.Read());
        return share(ReadBranches(first, subject));
    }

    private CaseExpression ReadBranches(Token first, Expression? subject)
    {
        var branches = new List<(Expression, Expression)>();
        while (tokens.TryTakeWord("WHEN"))
        {
            var whens = ReadWhens(subject);
            tokens.ExpectWord("THEN");
            var then = expressions.Read();
            branches.AddRange(whens.Select(when => (when, then)));
        }

        if (branches.Count == 0)
        {
            throw tokens.Unexpected("WHEN");
        }

        var otherwise = tokens.TryTakeWord("ELSE") ? expressions.Read() : null;
        tokens.ExpectWord("END");
        return new CaseExpression(null, branches, otherwise, tokens.From(first));
    }

    /// <summary>What stands between WHEN and THEN: a condition, or values and half conditions to be tested on the subject.</summary>
    private List<Expression> ReadWhens(Expression? subject)
    {
        if (subject is null)
        {
            return [expressions.Read()];
        }

        var whens = new List<Expression>();
        do
        {
            var condition = expressions.ReadConditionOn(subject);
            if (condition is null)
            {
                var value = expressions.Read();
                condition = new BinaryExpression("=", subject, value, value.Span);
            }

            whens.Add(condition);
        } while (tokens.TryTake(","));
        return whens;
    }
}
