using System.Text;

namespace Graph.Render.Report;

/// <summary>Text that stands in Markdown as itself, whatever it holds.</summary>
public static class MarkdownText
{
    private const string Special = @"\`*_{}[]<>#|~&$";

    /// <summary>Escapes all that Markdown or HTML would read as markup; a line break becomes a space.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (c == '<')
            {
                escaped.Append("&lt;");
                continue;
            }

            if (c == '&')
            {
                escaped.Append("&amp;");
                continue;
            }

            if (Special.Contains(c, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(char.IsControl(c) ? ' ' : c);
        }

        return escaped.ToString();
    }
}
