using System.Globalization;
using Graph.Query.Values;

namespace Graph.Query.Functions;

/// <summary>Calculation with integers of 64 bits, which never wrap around, and floats.</summary>
internal static class Arithmetic
{
    private const int LongestText = 1 << 26;
    private const int LongestList = 1 << 26;

    public static Value Add(Value left, Value right)
    {
        if (left.IsNumber && right.IsNumber)
        {
            return left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer
                ? Checked(() => checked(left.AsInteger + right.AsInteger), left, "+", right)
                : Value.From(left.AsNumber + right.AsNumber);
        }

        if (left.Kind == ValueKind.List || right.Kind == ValueKind.List)
        {
            return Append(left, right);
        }

        if (IsTextual(left) && IsTextual(right))
        {
            return Join(ValueText.Plain(left), ValueText.Plain(right));
        }

        throw Mismatch("+", left, right);
    }

    public static Value Concatenate(Value left, Value right) =>
        (left.Kind, right.Kind) switch
        {
            (ValueKind.String, ValueKind.String) => Join(left.AsString, right.AsString),
            (ValueKind.List, ValueKind.List) => Append(left, right),
            _ => throw Mismatch("||", left, right),
        };

    public static Value Subtract(Value left, Value right) => Calculate(left, "-", right, (a, b) => checked(a - b), (a, b) => a - b);

    public static Value Multiply(Value left, Value right) => Calculate(left, "*", right, (a, b) => checked(a * b), (a, b) => a * b);

    public static Value Divide(Value left, Value right) => Calculate(left, "/", right, (a, b) => checked(a / b), (a, b) => a / b);

    public static Value Remainder(Value left, Value right) => Calculate(left, "%", right, (a, b) => b == -1 ? 0 : a % b, (a, b) => a % b);

    public static Value Power(Value left, Value right) =>
        left.IsNumber && right.IsNumber ? Value.From(Math.Pow(left.AsNumber, right.AsNumber)) : throw Mismatch("^", left, right);

    public static Value Negate(Value value) =>
        value.Kind switch
        {
            ValueKind.Integer => Checked(() => checked(-value.AsInteger), Value.From(0L), "-", value),
            ValueKind.Float => Value.From(0.0 - value.AsFloat),
            _ => throw QueryException.Type($"expected a number after '-', found {Describe.Kind(value)}"),
        };

    private static Value Calculate(Value left, string symbol, Value right, Func<long, long, long> whole, Func<double, double, double> real)
    {
        if (!left.IsNumber || !right.IsNumber)
        {
            throw Mismatch(symbol, left, right);
        }

        return left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer
            ? Checked(() => whole(left.AsInteger, right.AsInteger), left, symbol, right)
            : Value.From(real(left.AsNumber, right.AsNumber));
    }

    private static Value Checked(Func<long> calculate, Value left, string symbol, Value right)
    {
        try
        {
            return Value.From(calculate());
        }
        catch (OverflowException)
        {
            throw Failed(string.Create(CultureInfo.InvariantCulture, $"{left} {symbol} {right} does not fit into 64 bits"));
        }
        catch (DivideByZeroException)
        {
            throw Failed($"{left} {symbol} 0: division by zero");
        }
    }

    private static bool IsTextual(Value value) => value.IsNumber || value.Kind is ValueKind.String;

    private static Value Join(string left, string right) =>
        left.Length + (long)right.Length <= LongestText
            ? Value.From(left + right)
            : throw QueryException.Runtime(
                ErrorCode.BudgetExceeded,
                ErrorKind.BudgetError,
                $"the text grows beyond {LongestText} characters"
            );

    private static Value Append(Value left, Value right)
    {
        var (first, second) = (left.Kind == ValueKind.List ? left.Items : [left], right.Kind == ValueKind.List ? right.Items : [right]);
        return first.Length + (long)second.Length <= LongestList
            ? Value.FromList([.. first, .. second])
            : throw QueryException.Runtime(
                ErrorCode.BudgetExceeded,
                ErrorKind.BudgetError,
                $"the list grows beyond {LongestList} elements"
            );
    }

    private static QueryException Failed(string message) =>
        QueryException.Runtime(ErrorCode.ArithmeticError, ErrorKind.ArithmeticError, message);

    private static QueryException Mismatch(string symbol, Value left, Value right) =>
        QueryException.Type($"cannot apply '{symbol}' to {Describe.Kind(left)} and {Describe.Kind(right)}");
}
