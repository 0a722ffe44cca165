using System.Collections.Immutable;
using Graph.Model;
using Graph.Read.Lists.Links;

namespace Graph.Read.Lists.Candidates;

/// <summary>What the columns of a table are, learnt from its header and all its rows.</summary>
internal sealed record TableShape
{
    /// <summary>The headers as written, markup removed; empty where the table has none.</summary>
    public required ImmutableArray<string> Headers { get; init; }

    /// <summary>What each column announces by its header, or null.</summary>
    public required ImmutableArray<LinkWord?> HeaderWords { get; init; }

    /// <summary>The column that holds titles, or -1.</summary>
    public int TitleColumn { get; init; } = -1;

    /// <summary>The column that holds the names of models or datasets, or -1; that of the titles where a table gives names and no
    /// titles.</summary>
    public int NameColumn { get; init; } = -1;

    /// <summary>The column that holds venues without a header that says so, or -1.</summary>
    public int VenueColumn { get; init; } = -1;

    /// <summary>Whether it compares what papers achieve, and lists none: names, numbers, and no link.</summary>
    public bool IsResults { get; init; }

    /// <summary>Whether its rows are released models, with or without a paper: its heads say so.</summary>
    public bool IsModelList { get; init; }

    /// <summary>What a row of the table is about.</summary>
    public MentionKind Kind { get; init; }

    /// <summary>Whether a header says that the rows are papers or datasets.</summary>
    public bool AnnouncesPapers =>
        Kind == MentionKind.Dataset
        || HeaderWords.Any(word => word is LinkWord.Paper or LinkWord.Title or LinkWord.Authors or LinkWord.Venue);

    /// <summary>What a column announces; null beyond the header.</summary>
    public LinkWord? WordOf(int column) => column < HeaderWords.Length ? HeaderWords[column] : null;
}
