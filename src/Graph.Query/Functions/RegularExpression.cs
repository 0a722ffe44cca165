using System.Text.RegularExpressions;

namespace Graph.Query.Functions;

/// <summary>Regular expressions without backtracking, so that no pattern can take exponential time. The whole text must match.</summary>
internal static class RegularExpression
{
    private const int LongestPattern = 10_000;

    [ThreadStatic]
    private static (string Pattern, Regex Regex) _last;

    public static bool Matches(string text, string pattern)
    {
        if (_last.Pattern != pattern)
        {
            _last = (pattern, Compile(pattern));
        }

        return _last.Regex.IsMatch(text);
    }

    private static Regex Compile(string pattern)
    {
        if (pattern.Length > LongestPattern)
        {
            throw QueryException.Argument(
                ErrorCode.InvalidArgumentValue,
                $"the regular expression is longer than {LongestPattern} characters"
            );
        }

        try
        {
            return new Regex($@"\A(?:{pattern})\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (NotSupportedException)
        {
            throw QueryException.Argument(
                ErrorCode.NotSupported,
                $"the regular expression '{pattern}' uses back references or look-around, which is not supported"
            );
        }
        catch (ArgumentException error)
        {
            throw QueryException.Runtime(
                ErrorCode.InvalidArgumentValue,
                ErrorKind.SemanticError,
                $"the regular expression '{pattern}' is not valid: {error.Message}"
            );
        }
    }
}
