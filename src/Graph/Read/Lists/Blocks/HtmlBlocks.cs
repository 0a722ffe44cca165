using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace Graph.Read.Lists.Blocks;

/// <summary>Reads HTML, whole blocks or single tags between Markdown, into the assembler. AngleSharp splits it into tokens with
/// places.</summary>
internal sealed class HtmlBlocks(BlockAssembler assembler)
{
    // What HTML itself allows at most.
    private const int MaxRowSpan = 65534;

    private int _hidden;

    /// <summary>Reads a stretch of the source.</summary>
    public void Read(string source, int start, int end)
    {
        // AngleSharp makes one line break out of CR and LF; a space instead of CR keeps all places.
        var html = source[start..end].Replace('\r', ' ').Replace('\0', ' ');
        var tokens = new HtmlTokenizer(new TextSource(html), HtmlEntityProvider.Resolver);
        var token = tokens.Get();
        while (token.Type != HtmlTokenType.EndOfFile)
        {
            var next = tokens.Get();
            var tokenEnd = next.Type == HtmlTokenType.EndOfFile ? html.Length : next.Position.Index;
            Read(token, start + token.Position.Index, start + Math.Max(tokenEnd, token.Position.Index));
            token = next;
        }
    }

    /// <summary>Reads one tag that stands between Markdown.</summary>
    public void ReadTag(string tag, int start, int end)
    {
        var name = TagName(tag);
        if (name.Length == 0)
        {
            return;
        }

        if (name is "a" or "img" or "td" or "th" && !tag.StartsWith("</", StringComparison.Ordinal))
        {
            Read(new HtmlTokenizer(new TextSource(tag), HtmlEntityProvider.Resolver).Get(), start, end);
        }
        else
        {
            Tag(name, tag[1] == '/', start, end);
        }
    }

    private static string TagName(string tag)
    {
        var at = tag.StartsWith("</", StringComparison.Ordinal) ? 2 : 1;
        var length = 0;
        while (at + length < tag.Length && char.IsAsciiLetterOrDigit(tag[at + length]))
        {
            length++;
        }

        return length == 0 ? "" : tag.Substring(at, length).ToLowerInvariant();
    }

    private void Read(HtmlToken token, int start, int end)
    {
        switch (token.Type)
        {
            case HtmlTokenType.Character when _hidden == 0:
                Text(token.Data, start, end);
                break;
            case HtmlTokenType.StartTag when token.Name == "a" && _hidden == 0:
                assembler.OpenLink(new LinkTarget(Attribute(token, "href"), start, IsBare: false) { End = end });
                break;
            case HtmlTokenType.StartTag when token.Name == "img" && _hidden == 0:
                assembler.Image(Attribute(token, "alt"), Attribute(token, "src"), start, end);
                break;
            case HtmlTokenType.StartTag when token.Name is "td" or "th":
                assembler.OpenCell(token.Name == "th", start, RowSpan(token));
                break;
            case HtmlTokenType.StartTag:
                Tag(token.Name, closes: false, start, end);
                break;
            case HtmlTokenType.EndTag:
                Tag(token.Name, closes: true, start, end);
                break;
        }
    }

    private static string Attribute(HtmlToken token, string name) => token is HtmlTagToken tag ? tag.GetAttribute(name).Trim() : "";

    private static int RowSpan(HtmlToken token) =>
        int.TryParse(
            Attribute(token, "rowspan"),
            System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture,
            out var rows
        )
            ? Math.Clamp(rows, 1, MaxRowSpan)
            : 1;

    // Entities make the text shorter than what it was read from; then a line of it shares the places of the whole stretch.
    private void Text(string data, int start, int end)
    {
        var exact = data.Length == end - start;
        var at = 0;
        while (at < data.Length)
        {
            var lineEnd = data.AsSpan(at).IndexOf('\n');
            var length = lineEnd < 0 ? data.Length - at : lineEnd;
            var line = data.AsSpan(at, length);
            if (!line.IsWhiteSpace())
            {
                assembler.Text(line.ToString(), exact ? start + at : start, exact ? start + at + length : end);
            }

            if (lineEnd >= 0)
            {
                assembler.Break(hard: false, exact ? start + at + length : end, exact ? start + at + length + 1 : end);
            }

            at += length + 1;
        }
    }

    private void Tag(string name, bool closes, int start, int end)
    {
        if (name is "script" or "style")
        {
            _hidden = Math.Max(0, _hidden + (closes ? -1 : 1));
        }
        else if (HtmlTags.StyleOf(name) is { } style && style != RunStyles.None)
        {
            assembler.Style(style, !closes);
        }
        else if (closes)
        {
            CloseTag(name, start, end);
        }
        else
        {
            OpenTag(name, start, end);
        }
    }

    private void OpenTag(string name, int start, int end)
    {
        switch (name)
        {
            case "br":
                assembler.Break(hard: true, start, end);
                break;
            case "hr":
                assembler.Rule(start, end);
                break;
            case "ul" or "ol":
                assembler.OpenList(start);
                break;
            case "li":
                assembler.OpenItem(start);
                break;
            case "table":
                assembler.OpenTable(start);
                break;
            case "tr":
                assembler.OpenRow(start);
                break;
            case "td" or "th":
                assembler.OpenCell(name == "th", start);
                break;
            case "summary":
                assembler.Open(BlockKind.Summary, 0, start);
                break;
            case ['h', >= '1' and <= '6']:
                assembler.Open(BlockKind.Heading, name[1] - '0', start);
                break;
            case var block when HtmlTags.IsBlock(block):
                assembler.Close(start);
                break;
        }
    }

    private void CloseTag(string name, int start, int end)
    {
        switch (name)
        {
            case "a":
                assembler.CloseLink(end);
                break;
            case "ul" or "ol":
                assembler.CloseList(start);
                break;
            case "li":
                assembler.CloseItem(start);
                break;
            case "td" or "th":
                assembler.CloseCell();
                break;
            case "tr":
                assembler.CloseRow(end);
                break;
            case "table":
                assembler.CloseTable(end);
                break;
            case var block when HtmlTags.IsBlock(block):
                assembler.Close(start);
                break;
        }
    }
}
