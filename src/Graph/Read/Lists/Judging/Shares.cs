namespace Graph.Read.Lists.Judging;

/// <summary>How many neighbours have to be of a kind before a candidate that shows less follows them. Set on the ten development lists and
/// the made-up lists beside the tests.</summary>
internal static class Shares
{
    /// <summary>Two neighbours are not a habit yet.</summary>
    public const int MinGroup = 3;

    /// <summary>Below this share a table that announces no papers links papers by chance.</summary>
    public const double Minority = 0.34;

    /// <summary>From this share on a group makes an entry of a candidate that looks like its entries.</summary>
    public const double Majority = 0.6;

    /// <summary>From this share on it makes one of a candidate that shows nothing but a title.</summary>
    public const double Consensus = 0.8;
}
