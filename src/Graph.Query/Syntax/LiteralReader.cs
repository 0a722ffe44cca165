using System.Globalization;
using Graph.Query.Values;

namespace Graph.Query.Syntax;

/// <summary>Reads the value of a number, together with its sign: the smallest integer has no positive counterpart.</summary>
internal static class LiteralReader
{
    public static Value Number(Token token, bool negative) =>
        token.Kind == TokenKind.Float ? Float(token, negative) : Integer(token, negative);

    private static Value Float(Token token, bool negative)
    {
        var value = double.Parse(token.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (double.IsInfinity(value))
        {
            throw new QueryException(ErrorCode.FloatingPointOverflow, token.Span, $"{token.Text} is larger than any float");
        }

        return Value.From(negative ? -value : value);
    }

    private static Value Integer(Token token, bool negative)
    {
        var digits = token.Text.Replace("_", "", StringComparison.Ordinal);
        var radix =
            digits.Length > 1 && digits[1] is 'x' or 'X' ? 16
            : digits.Length > 1 && digits[1] is 'o' or 'O' ? 8
            : 10;
        var magnitude = UInt128.Zero;
        foreach (var digit in radix == 10 ? digits : digits[2..])
        {
            magnitude = (magnitude * (uint)radix) + (uint)Convert.ToInt32(digit.ToString(), 16);
            if (magnitude > (UInt128)long.MaxValue + (negative ? 1u : 0u))
            {
                throw new QueryException(
                    ErrorCode.IntegerOverflow,
                    token.Span,
                    $"{(negative ? "-" : "")}{token.Text} does not fit into 64 bits"
                );
            }
        }

        return Value.From(negative ? (long)-(Int128)magnitude : (long)magnitude);
    }
}
