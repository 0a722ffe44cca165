using System.Text.Json;
using Graph.Query.Values;

namespace Graph.Cli.Commands.Query;

/// <summary>Reads <c>name=value</c>: the value is JSON, or, where it is not JSON, a text.</summary>
internal static class ParameterReader
{
    public static Dictionary<string, Value> Read(IEnumerable<string> pairs)
    {
        var parameters = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            if (at <= 0)
            {
                throw new UserErrorException(
                    ExitCodes.WrongUse,
                    $"'{pair}' is no parameter, expected name=value, for example --param year=2024"
                );
            }

            parameters[pair[..at]] = ReadValue(pair[(at + 1)..]);
        }

        return parameters;
    }

    private static Value ReadValue(string text)
    {
        try
        {
            return ValueJson.Read(text);
        }
        catch (JsonException)
        {
            return Value.From(text);
        }
    }
}
