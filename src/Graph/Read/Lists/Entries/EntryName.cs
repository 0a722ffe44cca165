using Graph.Read.Lists.Blocks;
using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Links;
using Graph.Read.Lists.Parts;
using Graph.Text;

namespace Graph.Read.Lists.Entries;

/// <summary>
/// The name that an entry sets apart from the title of its paper: in bold before a quoted title (<c>**Name**: "A Title"</c>), in bold
/// before the authors (<c>**Name:** Ann Author. "A Title"</c>), as a link before an arrow or colon (<c>[Name](…) -> A Title</c>).
/// </summary>
internal static class EntryName
{
    // What is longer is a phrase of its own.
    private const int MaxWords = 4;

    private const int MinTitle = 3; // two words behind a linked name say what it is

    /// <summary>The part that is the name; null where the entry sets none apart, or is a row of a table.</summary>
    public static Part? Find(Titled entry)
    {
        if (entry is not { Table: null, Title: { } title, Parts: [var first, ..] })
        {
            return null;
        }

        if (BracketedName.Is(entry, title, first))
        {
            return first;
        }

        if (!MayBeName(first))
        {
            return null;
        }

        if (title.First == 0)
        {
            return IsLinkedHead(entry, title, first) ? first : null;
        }

        var between = entry.Text.Plain.AsSpan(first.End, title.Start - first.End).Trim(" *_\n");
        var quoted = title.Main.Enclosure is '"' or '“' or '《' or '「' or '『';
        var isLed = first.Text[^1] is ':' or '：' || between is [':' or '：', ..];
        if (!first.Styles.HasFlag(RunStyles.Bold) && first.Link is null && !isLed)
        {
            return null;
        }

        // 'Name: [A Title](…)', 'Name: **A Title**'
        if (isLed && title.First == 1 && first.Link is null && IsSetApart(title.Main))
        {
            return first;
        }

        if (quoted && title.First == 1 && between.Trim(" \"“《「『") is [] or ":" or "：" or "-" or "–" or "—")
        {
            return first;
        }

        if (title.First == 1 && first.Link is not null && between is "->" or "→" or "=>")
        {
            return first;
        }

        return quoted && first.Text[^1] is ':' or '：' && entry.Parts[1].Role == PartRole.Authors ? first : null;
    }

    private static bool IsSetApart(Part part) => part.Link is not null || part.Styles.HasFlag(RunStyles.Bold);

    // '[Name](…): A Title of Words', where the title was read with its head.
    private static bool IsLinkedHead(Titled entry, Phrase title, Part first) =>
        title.Last > 0
        && first.Link is not null
        && entry.Parts[1].Link is null
        && PlainText.Count(entry.Parts[1].Text) >= MinTitle
        && (
            first.Text[^1] is ':' or '：'
            || entry.Text.Plain.AsSpan(first.End, entry.Parts[1].End - first.End).TrimStart() is [':' or '：', ..]
        );

    private static bool MayBeName(Part part) =>
        part.Role is PartRole.Plain or PartRole.Authors or PartRole.Venue or PartRole.ShortName or PartRole.Key
        && part.Enclosure == '\0'
        && PlainText.Count(part.Text) <= MaxWords
        && PlainText.HasLetter(part.Text)
        && part.Stated.Year is null
        && LinkWords.Find(part.Text) is null;
}
