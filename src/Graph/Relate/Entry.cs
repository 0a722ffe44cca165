using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Model;
using Graph.Relate.Columns;
using Graph.Resolve;
using Graph.Text;

namespace Graph.Relate;

/// <summary>An entry of a list, or a record, as the rules see it.</summary>
internal sealed class Entry
{
    /// <summary>Takes a resolved mention of a list or a file of records.</summary>
    public Entry(ResolvedMention resolved, string? list, SpokenVocabulary vocabulary, RuleContext context)
    {
        Vocabulary = vocabulary;
        Resolved = resolved;
        List = list;
        var title = Mention.Kind == MentionKind.Dataset && resolved.PaperKey is null ? null : Mention.Title;
        Title = title is null ? null : new TitleReading(title, vocabulary, context);
    }

    /// <summary>The mention with the keys of its parts.</summary>
    public ResolvedMention Resolved { get; }

    /// <summary>The key of the list that it stands in; null for a record, which no list covers.</summary>
    public string? List { get; }

    /// <summary>What the vocabulary says in this list.</summary>
    public SpokenVocabulary Vocabulary { get; }

    /// <summary>The innermost topic of its list that it stands under; null where no heading names one.</summary>
    public ListTopic? Topic { get; init; }

    /// <summary>What the rows of its list that are models without a paper are called.</summary>
    public required ModelRows Rows { get; init; }

    /// <summary>The names that stand behind labels below its title, without links.</summary>
    public ImmutableArray<LabelledValue> Labelled { get; init; } = [];

    /// <summary>The names that entries of its list set apart from their titles.</summary>
    public required SetApartNames Names { get; init; }

    /// <summary>The words of the headings above it, each for itself.</summary>
    public IEnumerable<ImmutableArray<Word>> Above => SpeakingPacks.HeadingsOf(Mention).Select(h => WordSplitter.Split(h.Text));

    /// <summary>The mention.</summary>
    public Mention Mention => Resolved.Mention;

    /// <summary>The paper's key; null for a row that names no paper.</summary>
    public string? Paper => Resolved.PaperKey;

    /// <summary>The paper's title; null where the entry gives none.</summary>
    public TitleReading? Title { get; }

    /// <summary>The name of a model's or dataset's row; null for other entries.</summary>
    public Reading? Name => Mention.Name ?? (Mention.Kind == MentionKind.Dataset && Title is null ? Mention.Title : null);

    /// <summary>Evidence at this entry.</summary>
    public Evidence Quote(Quote quote, IRelationRule rule) =>
        new(
            Mention.Source,
            Mention.Line,
            quote.Line,
            quote.Words,
            rule.Name,
            BasisOf(rule),
            List is null ? SourceKind.Record : SourceKind.List,
            Mention.Citation ?? ""
        );

    /// <summary>The ground that a rule's claims rest on here: a field of a record is imported.</summary>
    public Basis BasisOf(IRelationRule rule) => rule.ReadsField && List is null ? Basis.Imported : rule.Basis;
}
