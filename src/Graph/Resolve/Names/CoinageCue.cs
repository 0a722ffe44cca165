namespace Graph.Resolve.Names;

/// <summary>The ways in which a title coins a name.</summary>
internal enum CoinageCue
{
    /// <summary><c>CARZero: Cross-Attention Alignment …</c></summary>
    BeforeColon,

    /// <summary><c>… Model of the Retina (FLAIR)</c></summary>
    InParentheses,

    /// <summary><c>GPT-4 Technical Report</c></summary>
    InReport,

    /// <summary><c>SAM-Med2D</c>, and nothing else</summary>
    AsTitle,
}
