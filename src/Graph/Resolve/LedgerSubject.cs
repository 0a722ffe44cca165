namespace Graph.Resolve;

/// <summary>What a decision of the ledger is about.</summary>
public enum LedgerSubject
{
    /// <summary>Papers: by title, identifier, place or key.</summary>
    Paper,

    /// <summary>Authors, by key (<c>author:wei-wang</c>) under any of their spellings.</summary>
    Author,

    /// <summary>Models or datasets, by key (<c>model:clip</c>).</summary>
    Name,

    /// <summary>What the ledger does not decide: things of several kinds at once, or of a kind that a vocabulary lists.</summary>
    None,
}
