using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Graph.Model;
using Graph.Text;

namespace Graph.Relate.Columns;

/// <summary>The values that a cell lists: between commas, plus signs and line breaks, without remarks in brackets, footnotes and the label
/// of a stage of training (<c>Instruction tuning: …</c>).</summary>
internal static partial class CellValues
{
    private const string On = " on ";

    // "CC12M のキャプションを …": what follows a name in Japanese says what was taken of it.
    private static readonly Regex Tail = new(
        $@"(?:(?<=[A-Za-z0-9)\]])\s*(?:{ColumnWords.File.OneOf("after-names")})|(?:{ColumnWords.File.OneOf("between-words")})\s).*$",
        RegexOptions.CultureInvariant
    );

    private static readonly SearchValues<char> Signs = SearchValues.Create("-_0123456789");

    /// <summary>The values, in the order of the cell; what says that there is nothing to tell is left out.</summary>
    public static IEnumerable<string> Of(Cell cell) =>
        from line in cell.Lines
        where !IsRemark(line, cell)
        from item in Items(WithoutLabel(WithoutBrackets(CellText.WithoutFootnotes(line))))
        let value = Value(item)
        where value.Any(char.IsLetter) && !ColumnWords.Nothing.IsIn(value)
        select value;

    /// <summary>The values of a line that is no cell.</summary>
    public static IEnumerable<string> In(string line) =>
        from item in Items(WithoutBrackets(CellText.WithoutFootnotes(line)))
        let value = Value(item)
        where value.Any(char.IsLetter) && !ColumnWords.Nothing.IsIn(value)
        select value;

    /// <summary>What the label of a value's line announces; null for a line without one that is understood.</summary>
    public static ColumnKind? LabelOf(Cell cell, string value) =>
        cell.Lines.FirstOrDefault(l => l.Contains(value, StringComparison.Ordinal)) is { } line
        && Label().Match(line) is { Success: true } label
            ? ColumnHeads.Of(label.Groups["label"].Value)
            : null;

    // "*v0.1: …" is a note on what stands above; "+ Chat Vector" is a method, while "+ CC-100" is one data set more.
    private static bool IsRemark(string line, Cell cell) =>
        line[0] is '*' or '※' or '注'
        || (line[0] == '+' && ColumnHeads.Of(cell.Header) is not (ColumnKind.TrainingData or ColumnKind.Data));

    private static string WithoutLabel(string line) => Label().Match(line) is { Success: true } label ? line[label.Length..] : line;

    private static string WithoutBrackets(string line)
    {
        var text = new StringBuilder(line.Length);
        var depth = 0;
        foreach (var c in line)
        {
            depth += c is '(' or '（' ? 1 : 0;
            if (depth == 0)
            {
                text.Append(c);
            }

            depth -= depth > 0 && c is ')' or '）' ? 1 : 0;
        }

        return text.ToString();
    }

    private static IEnumerable<string> Items(string line) =>
        Between().Split(line).Where(item => item.Length > 0).SelectMany(item => IsAddressOfHub(item) ? [item] : item.Split('/'));

    // "org/Name-7B" is one name, "BERT/RoBERTa" are two.
    private static bool IsAddressOfHub(string item) =>
        item.Trim().Split('/') is [{ Length: > 1 } owner, { Length: > 2 } name]
        && (IsOwner(owner) ? name[0] != ' ' && name.AsSpan().ContainsAny(Signs) : IsRelease(name));

    // "SakanaAI/TinySwallow-1.5B-Instruct"
    private static bool IsRelease(string name) => name[0] != ' ' && name.Count(c => c == '-') > 1 && name.Any(char.IsAsciiDigit);

    private static bool IsOwner(string word) =>
        !word.Contains(' ', StringComparison.Ordinal) && (char.IsLower(word[0]) || word.Contains('-', StringComparison.Ordinal));

    private static string Value(string item)
    {
        var value = PlainText.Collapse(item).Trim(' ', '.', ',', '*', '"', '“', '”', '`', '~', '。', '-', '–').TrimStart('+', ' ');
        if (ColumnWords.OntoModels.IsIn(value))
        {
            return "";
        }

        value = Tail.Replace(Label().Match(value) is { Success: true } label ? value[label.Length..] : value, "");
        value = value.EndsWith(')') && !value.Contains('(', StringComparison.Ordinal) ? value[..^1] : value;
        var on = value.LastIndexOf(On, StringComparison.Ordinal);
        if (on > 0 && ColumnWords.Trained.IsIn(value.AsSpan(0, on)))
        {
            value = value[(on + On.Length)..];
        }

        var part = ColumnWords.PartsOf.EndOf(value);
        return (part > 0 && part < value.Length ? value[part..] : value).Trim(' ', '-', '–', '.');
    }

    [GeneratedRegex(@"^\s*(?<label>[^:：,，、/]{1,60})[:：]\s*(?!//)", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    // A comma between digits parts thousands.
    [GeneratedRegex(
        @"\s*(?:(?<!\d),|,(?!\d{3})|[;，；、|])\s*(?:and\s+)?|\s+(?:\+|&|and|et|および|及び|と|和|—|–)\s+",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Between();
}
