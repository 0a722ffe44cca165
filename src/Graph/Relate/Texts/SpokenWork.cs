using Graph.Resolve.Names;

namespace Graph.Relate.Texts;

/// <summary>The work that a text speaks for.</summary>
/// <param name="Paper">The paper's key; null where a row of a list names a model without a paper.</param>
/// <param name="Model">The model or data set of such a row; null where there is a paper.</param>
internal sealed record SpokenWork(string? Paper, Named? Model)
{
    /// <summary>Where its facts start, unless the words name one of its models.</summary>
    public NodeRef Start => Paper is not null ? NodeRef.Of(Paper) : NodeRef.Of(Model!);
}
