using System.Globalization;
using System.Text;

namespace Graph.Draw.Svg;

/// <summary>Writes SVG as text. All text and all values of attributes are escaped here, and nowhere else.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder _text = new();
    private readonly Stack<string> _open = new();
    private bool _tagIsOpen;

    /// <summary>Opens an element; its attributes follow.</summary>
    public SvgWriter Open(string element)
    {
        EndTag();
        _text.Append('<').Append(element);
        _open.Push(element);
        _tagIsOpen = true;
        return this;
    }

    /// <summary>Writes an attribute of the element that was just opened; null writes none.</summary>
    public SvgWriter With(string name, string? value)
    {
        if (value is not null)
        {
            Escape(_text.Append(' ').Append(name).Append("=\""), value).Append('"');
        }

        return this;
    }

    /// <summary>Writes an attribute that is a number, with at most one decimal place.</summary>
    public SvgWriter With(string name, double value) => With(name, Number(value));

    /// <summary>Writes text into the open element.</summary>
    public SvgWriter Text(string text)
    {
        EndTag();
        Escape(_text, text);
        return this;
    }

    /// <summary>Writes style rules into the open element; they must hold neither <c>&lt;</c> nor <c>&amp;</c>.</summary>
    public SvgWriter Rules(string css)
    {
        EndTag();
        _text.Append(css);
        return this;
    }

    /// <summary>Closes the innermost open element.</summary>
    public SvgWriter Close()
    {
        var element = _open.Pop();
        if (_tagIsOpen)
        {
            _text.Append("/>");
        }
        else
        {
            _text.Append("</").Append(element).Append('>');
        }

        _tagIsOpen = false;
        return this;
    }

    /// <summary>Begins a new line, for those who read or compare the file.</summary>
    public SvgWriter Line()
    {
        EndTag();
        _text.Append('\n');
        return this;
    }

    /// <summary>An element that holds nothing but text.</summary>
    public SvgWriter Element(string element, string text) => Open(element).Text(text).Close();

    /// <summary>What was written.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>A number as it stands in the file: at most one decimal place, whatever the culture.</summary>
    public static string Number(double value) =>
        Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture) is var text && text == "-0"
            ? "0"
            : text;

    private void EndTag()
    {
        if (_tagIsOpen)
        {
            _text.Append('>');
        }

        _tagIsOpen = false;
    }

    private static StringBuilder Escape(StringBuilder text, string value)
    {
        foreach (var c in value)
        {
            _ = c switch
            {
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '&' => text.Append("&amp;"),
                '"' => text.Append("&quot;"),
                '\'' => text.Append("&#39;"),
                _ => text.Append(c),
            };
        }

        return text;
    }
}
