using System.Text;
using Graph.Query.Values;

namespace Graph.Query.Functions;

/// <summary>Functions of texts. Positions and lengths count code points.</summary>
internal static class TextFunctions
{
    private const TypeSet Whole = TypeSet.Integer;

    public static IEnumerable<ScalarFunction> All { get; } =
    [
        One("toUpper", TextCase.Upper),
        One("upper", TextCase.Upper),
        One("toLower", TextCase.Lower),
        One("lower", TextCase.Lower),
        Trim("trim", (text, set) => text.Trim(set)),
        Trim("btrim", (text, set) => text.Trim(set)),
        Trim("lTrim", (text, set) => text.TrimStart(set)),
        Trim("rTrim", (text, set) => text.TrimEnd(set)),
        new("char_length", [TypeSet.String], 1, 1, Whole, true, a => Value.From(Length(Text(a[0], "char_length")))),
        new("character_length", [TypeSet.String], 1, 1, Whole, true, a => Value.From(Length(Text(a[0], "character_length")))),
        new(
            "left",
            [TypeSet.String, Whole],
            2,
            2,
            TypeSet.String,
            true,
            a => Value.From(a[0] is { Kind: ValueKind.String, AsString: "" } ? "" : Cut(Text(a[0], "left"), 0, Count(a[1], "left")))
        ),
        new(
            "right",
            [TypeSet.String, Whole],
            2,
            2,
            TypeSet.String,
            true,
            a => Value.From(Right(Text(a[0], "right"), Count(a[1], "right")))
        ),
        new(
            "substring",
            [TypeSet.String, Whole],
            2,
            3,
            TypeSet.String,
            true,
            a =>
                Value.From(
                    a[0] is { Kind: ValueKind.String, AsString: "" }
                        ? ""
                        : Cut(Text(a[0], "substring"), Count(a[1], "substring"), a.Length > 2 ? Count(a[2], "substring") : int.MaxValue)
                )
        ),
        new(
            "replace",
            [TypeSet.String],
            3,
            3,
            TypeSet.String,
            true,
            a => Value.From(Replaced(Text(a[0], "replace"), Text(a[1], "replace"), Text(a[2], "replace")))
        ),
        new("normalize", [TypeSet.String], 1, 2, TypeSet.String, true, a => Value.From(Text(a[0], "normalize").Normalize(Form(a)))),
        new(
            "is normalized",
            [TypeSet.Any],
            2,
            2,
            TypeSet.Boolean,
            true,
            a => a[0].Kind == ValueKind.String ? Value.From(a[0].AsString.IsNormalized(Form(a))) : Value.Null
        ),
        new(
            "split",
            [TypeSet.String, TypeSet.String | TypeSet.List],
            2,
            2,
            new(TypeSet.List, TypeSet.String),
            true,
            a => Split(Text(a[0], "split"), a[1])
        ),
    ];

    public static long Length(string text)
    {
        var count = text.Length;
        foreach (var c in text)
        {
            count -= char.IsLowSurrogate(c) ? 1 : 0;
        }

        return count;
    }

    public static string Reversed(string text) => string.Concat(text.EnumerateRunes().Reverse().Select(rune => rune.ToString()));

    private static ScalarFunction One(string name, Func<string, string> change) =>
        new(name, [TypeSet.String], 1, 1, TypeSet.String, true, a => Value.From(change(Text(a[0], name))));

    private static ScalarFunction Trim(string name, Func<string, char[]?, string> trim) =>
        new(
            name,
            [TypeSet.String],
            1,
            2,
            TypeSet.String,
            true,
            a => Value.From(trim(Text(a[0], name), a.Length > 1 ? Text(a[1], name).ToCharArray() : null))
        );

    private static string Cut(string text, int start, int length)
    {
        var (from, to) = (Offset(text, start), Offset(text, start + (long)length));
        return text[from..to];
    }

    private static string Right(string text, int count) => Cut(text, (int)Math.Max(0, Length(text) - count), int.MaxValue);

    private static int Offset(string text, long points)
    {
        var at = 0;
        for (; points > 0 && at < text.Length; points--)
        {
            at += char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;
        }

        return at;
    }

    private static string Replaced(string text, string search, string replacement)
    {
        if (search.Length > 0)
        {
            return text.Replace(search, replacement, StringComparison.Ordinal);
        }

        // As in Neo4j, the empty text stands before, between and after the characters.
        var result = new StringBuilder(replacement);
        foreach (var rune in text.EnumerateRunes())
        {
            result.Append(rune.ToString()).Append(replacement);
        }

        return result.ToString();
    }

    private static Value Split(string text, Value delimiter)
    {
        var delimiters =
            delimiter.Kind == ValueKind.List ? delimiter.Items.Select(item => Text(item, "split")).ToArray() : [Text(delimiter, "split")];
        var parts =
            Array.IndexOf(delimiters, "") < 0 ? text.Split(delimiters, StringSplitOptions.None)
            : text.Length == 0 ? [""]
            : [.. text.EnumerateRunes().Select(rune => rune.ToString())];
        return Value.FromList([.. parts.Select(Value.From)]);
    }

    private static NormalizationForm Form(Value[] arguments) =>
        (arguments.Length > 1 ? Text(arguments[1], "normalize") : "NFC").ToUpperInvariant() switch
        {
            "NFC" => NormalizationForm.FormC,
            "NFD" => NormalizationForm.FormD,
            "NFKC" => NormalizationForm.FormKC,
            "NFKD" => NormalizationForm.FormKD,
            var other => throw QueryException.Argument(
                ErrorCode.InvalidArgumentValue,
                $"'{other}' is no normal form, expected NFC, NFD, NFKC or NFKD"
            ),
        };

    private static string Text(Value value, string function) =>
        value.Kind == ValueKind.String
            ? value.AsString
            : throw QueryException.Type($"{function}() takes a text, found {Describe.Kind(value)}");

    private static int Count(Value value, string function) =>
        value.Kind != ValueKind.Integer ? throw QueryException.Type($"{function}() takes an integer, found {Describe.Kind(value)}")
        : value.AsInteger < 0 ? throw QueryException.Argument(ErrorCode.NegativeIntegerArgument, $"{function}() takes no negative number")
        : (int)Math.Min(value.AsInteger, int.MaxValue);
}
