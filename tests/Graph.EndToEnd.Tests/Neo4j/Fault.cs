namespace Graph.EndToEnd.Tests.Neo4j;

/// <summary>What befalls a request on its way.</summary>
public enum Fault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The request is lost, and nobody answers.</summary>
    Silence,

    /// <summary>It is carried out, and nobody answers.</summary>
    SilenceAfterwards,

    /// <summary>It is lost, and the connection is reset.</summary>
    Reset,

    /// <summary>It is carried out, and the connection is reset.</summary>
    ResetAfterwards,

    /// <summary>It is carried out, and the answer ends half-way.</summary>
    BrokenOff,

    /// <summary>It is not carried out: status 400, a deadlock.</summary>
    Deadlock,

    /// <summary>It is not carried out: status 503.</summary>
    Unavailable,

    /// <summary>It is not carried out: status 202, and an error where the rows end.</summary>
    LateError,

    /// <summary>It is not carried out: status 404.</summary>
    NotFound,

    /// <summary>It is not carried out: status 406.</summary>
    NotAcceptable,
}
