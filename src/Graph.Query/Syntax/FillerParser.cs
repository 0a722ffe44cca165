namespace Graph.Query.Syntax;

/// <summary>Reads what stands in the brackets of nodes and relationships.</summary>
internal sealed class FillerParser(TokenStream tokens, ExpressionParser expressions)
{
    /// <param name="readLength">Reads what follows the star of a relationship; null for a node.</param>
    public PatternFiller Read(Action? readLength = null)
    {
        var variable = tokens.Current.Kind is TokenKind.Word or TokenKind.QuotedName && !StartsWhere() ? tokens.Take().Text : null;
        var parser = new LabelParser(tokens, isType: readLength is not null);
        var labels = tokens.TryTake(":") || tokens.TryTakeWord("IS") ? parser.Read() : null;
        var labelsEnd = tokens.Position;
        if (tokens.Current.Is(".."))
        {
            throw tokens.Error("a range of lengths needs '*' before it", ErrorCode.InvalidRelationshipPattern);
        }

        if (readLength is not null && tokens.TryTake("*"))
        {
            readLength();
        }

        var properties = ReadProperties();
        var where = tokens.TryTakeWord("WHERE") ? expressions.Read() : null;
        return parser.HasOldForm && (variable is not null || tokens.Position > labelsEnd)
            ? throw tokens.Error("':' after '|' is not allowed beside a variable, a length or a condition; write A|B")
            : new PatternFiller(variable, labels, properties, where);
    }

    private MapExpression? ReadProperties()
    {
        if (tokens.Current.Is("{"))
        {
            return expressions.Maps.Read();
        }

        return tokens.Current.Kind == TokenKind.Parameter
            ? throw tokens.Error(
                "a parameter may not stand for the properties of a pattern that is searched",
                ErrorCode.InvalidParameterUse
            )
            : null;
    }

    // A variable may be called 'where' too.
    private bool StartsWhere() =>
        tokens.IsWord("WHERE") && !tokens.Ahead(1).Is(")") && !tokens.Ahead(1).Is(":") && !tokens.Ahead(1).Is("]");
}
