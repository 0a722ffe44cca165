using System.Globalization;

namespace Graph.Query.Tests.Gherkin;

/// <summary>Reads a value in the kit's notation into the form in which <see cref="Canonical"/> writes what the engine gives.</summary>
internal sealed class CellReader(string text, bool anyOrder)
{
    private int _at;

    public static string Read(string cell, bool anyOrder)
    {
        var reader = new CellReader(cell, anyOrder);
        var value = reader.ReadValue();
        return reader._at == cell.Length ? value : throw new FormatException($"cannot read the value {cell} from position {reader._at}");
    }

    private char Current => _at < text.Length ? text[_at] : '\0';

    private string ReadValue()
    {
        SkipBlank();
        var value = Current switch
        {
            '\'' => ReadText(),
            '[' when IsRelationship() => ReadEntity('[', ']'),
            '[' => ReadList(),
            '{' => ReadMap(),
            '(' => ReadEntity('(', ')'),
            '<' => ReadPath(),
            _ => ReadWord(),
        };
        SkipBlank();
        return value;
    }

    private bool IsRelationship() => text[(_at + 1)..].TrimStart().StartsWith(':');

    private string ReadText()
    {
        var start = ++_at;
        while (Current != '\'')
        {
            _at += Current == '\\' ? 2 : 1;
        }

        var raw = text[start.._at++];
        return Canonical.Text(
            raw.Replace("\\'", "'", StringComparison.Ordinal)
                .Replace("\\n", "\n", StringComparison.Ordinal)
                .Replace("\\\\", "\\", StringComparison.Ordinal)
        );
    }

    private string ReadList()
    {
        var items = new List<string>();
        for (_at++; !TryTake(']'); TryTake(','))
        {
            items.Add(ReadValue());
        }

        return Canonical.List(items, anyOrder);
    }

    private string ReadMap()
    {
        var entries = new List<(string, string)>();
        for (_at++; !TryTake('}'); TryTake(','))
        {
            var key = ReadName();
            Take(':');
            entries.Add((key, ReadValue()));
        }

        return Canonical.Map(entries);
    }

    private string ReadEntity(char open, char close)
    {
        var labels = new List<string>();
        Take(open);
        while (TryTake(':'))
        {
            labels.Add(ReadName());
        }

        SkipBlank();
        var properties = Current == '{' ? ReadMap() : Canonical.Map([]);
        Take(close);
        return open == '(' ? Canonical.Node(labels, properties) : Canonical.Relationship(labels[0], properties);
    }

    private string ReadPath()
    {
        Take('<');
        var path = ReadEntity('(', ')');
        while (!TryTake('>'))
        {
            var left = TryTake('<');
            Take('-');
            var relationship = ReadEntity('[', ']');
            Take('-');
            if (!left)
            {
                Take('>');
            }

            path += (left ? "<-" : "-") + relationship + (left ? "-" : "->") + ReadEntity('(', ')');
        }

        return "<" + path + ">";
    }

    private string ReadName()
    {
        SkipBlank();
        var start = _at;
        if (Current == '`')
        {
            _at = text.IndexOf('`', _at + 1) + 1;
            return text[(start + 1)..(_at - 1)];
        }

        while (char.IsLetterOrDigit(Current) || Current == '_')
        {
            _at++;
        }

        return text[start.._at];
    }

    private string ReadWord()
    {
        var start = _at;
        while (_at < text.Length && !",]} ".Contains(Current, StringComparison.Ordinal))
        {
            _at++;
        }

        var word = text[start.._at];
        return word switch
        {
            "null" or "true" or "false" or "NaN" => word,
            "Inf" or "-Inf" => Canonical.Float(word[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity),
            _ when long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole.ToString(
                CultureInfo.InvariantCulture
            ),
            _ when double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) => Canonical.Float(real),
            _ => throw new FormatException($"cannot read the value '{word}' in {text}"),
        };
    }

    private void SkipBlank()
    {
        while (Current == ' ')
        {
            _at++;
        }
    }

    private bool TryTake(char c)
    {
        SkipBlank();
        if (Current != c)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void Take(char c)
    {
        if (!TryTake(c))
        {
            throw new FormatException($"expected '{c}' at position {_at} of {text}");
        }
    }
}
