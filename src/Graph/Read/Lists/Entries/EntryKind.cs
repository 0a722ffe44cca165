using Graph.Knowledge.Language;
using Graph.Model;
using Graph.Read.Lists.Candidates;
using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Parts;
using Graph.Text;

namespace Graph.Read.Lists.Entries;

/// <summary>What an entry is about: by its table, else by the heading above it and what it links.</summary>
internal static class EntryKind
{
    // A name is shorter than a title.
    private const int MaxName = 3;

    private static readonly PhraseSet Reports = new(LanguageFile.Read("titles")["report-kinds"], ignoreCase: true);

    /// <summary>The kind of an entry.</summary>
    public static MentionKind Of(Titled entry)
    {
        if (entry.Table is { } table)
        {
            return table.Kind;
        }

        if (entry.Section.Heading is not { } heading || entry.Kind == CandidateKind.Heading)
        {
            return MentionKind.Paper;
        }

        // The title of a paper that introduces data is a paper all the same, where its first link leads to the paper and not to the data.
        var isPaper =
            entry.Title is { } words
            && PlainText.Count(words.Text) > MaxName
            && entry.Parts.FirstOrDefault(p => PartLink.LeadsToPaper(p) || PartLink.LeadsToData(p)) is { } first
            && PartLink.LeadsToPaper(first);
        if (entry.Section.IsOfDatasets && !isPaper && entry.Parts.Any(PartLink.LeadsToData))
        {
            return MentionKind.Dataset;
        }

        return
            HeadingKinds.IsOfModels(heading.Text)
            && entry is { Kind: CandidateKind.Item, Title: { Main.Link: not null } title }
            && PlainText.Count(title.Text) <= MaxName
            && !Reports.IsIn(title.Text)
            ? MentionKind.Model
            : MentionKind.Paper;
    }
}
