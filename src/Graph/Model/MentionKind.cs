namespace Graph.Model;

/// <summary>What an entry is about (contract 1).</summary>
public enum MentionKind
{
    /// <summary>A paper: all that is neither a model nor a data set.</summary>
    Paper,

    /// <summary>A model: a row of a model table.</summary>
    Model,

    /// <summary>A dataset: a row of a dataset table.</summary>
    Dataset,
}
