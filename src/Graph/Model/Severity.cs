namespace Graph.Model;

/// <summary>How much a diagnostic matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing had to be repaired.</summary>
    Info,

    /// <summary>Something is off and was read as a person would read it, or left aside.</summary>
    Warning,

    /// <summary>Something could not be used.</summary>
    Error,
}
