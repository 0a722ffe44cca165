using Graph.Resolve;

namespace Graph.Relate;

/// <summary>The node that a mention became.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Key">The node's key: the model's or dataset's for a row of such a table, else the paper's.</param>
/// <param name="PaperKey">The paper's key where a row of a model or dataset table names one too; else null.</param>
public sealed record MentionNode(ResolvedMention Mention, string? Key, string? PaperKey);
