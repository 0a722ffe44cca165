using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Graph.Cli;

/// <summary>Options that take a number; anything else is refused with one sentence that says what was expected.</summary>
internal static class NumberOption
{
    /// <summary>A whole number with a usual value.</summary>
    public static Option<int> Whole(string name, string description, int usual, int least, int most = int.MaxValue, string help = "N") =>
        new(name)
        {
            Description = description,
            HelpName = help,
            DefaultValueFactory = _ => usual,
            CustomParser = result => ReadWhole(result, name, least, most) ?? usual,
        };

    /// <summary>A whole number that may be left out.</summary>
    public static Option<int?> OptionalWhole(string name, string description, int least, string help = "N") =>
        new(name)
        {
            Description = description,
            HelpName = help,
            CustomParser = result => ReadWhole(result, name, least, int.MaxValue),
        };

    /// <summary>A number with or without a decimal point that may be left out.</summary>
    public static Option<double?> OptionalReal(string name, string description, double least, double most, string help) =>
        new(name)
        {
            Description = description,
            HelpName = help,
            CustomParser = result =>
                Read<double>(result, name, $"a number from {Number(least)} to {Number(most)}", text => Real(text, least, most)),
        };

    private static int? ReadWhole(ArgumentResult result, string name, int least, int most) =>
        Read<int>(
            result,
            name,
            most == int.MaxValue ? $"a whole number, {Number(least)} or more" : $"a whole number from {Number(least)} to {Number(most)}",
            text =>
                int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                && number >= least
                && number <= most
                    ? number
                    : null
        );

    private static double? Real(string text, double least, double most) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : null;

    private static T? Read<T>(ArgumentResult result, string name, string expected, Func<string, T?> read)
        where T : struct
    {
        var text = result.Tokens.Count == 0 ? string.Empty : result.Tokens[^1].Value;
        if (read(text) is { } number)
        {
            return number;
        }

        result.AddError($"{name}: expected {expected}, found '{text}'.");
        return null;
    }

    private static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);
}
