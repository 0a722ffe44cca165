using System.Text;

namespace Graph.Text;

/// <summary>Text that stands in Markdown as itself, whatever it holds.</summary>
public static class MarkdownText
{
    private const string Special = @"\`*_{}[]<>#|~&$";

    /// <summary>Escapes all that Markdown or HTML would read as markup; a line break becomes a space.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
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

            if (Special.Contains(c, StringComparison.Ordinal) && !(c == '_' && IsInsideWord(text, i)))
            {
                escaped.Append('\\');
            }

            escaped.Append(char.IsControl(c) ? ' ' : c);
        }

        return escaped.ToString();
    }

    // An underscore inside a word (BUILDS_ON) is not emphasis.
    private static bool IsInsideWord(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);
}
