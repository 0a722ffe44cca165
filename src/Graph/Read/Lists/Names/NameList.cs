namespace Graph.Read.Lists.Names;

/// <summary>Some words read as a list of people.</summary>
/// <param name="names">The names in order.</param>
/// <param name="isOpen">Whether the list ends in <c>et al.</c></param>
internal sealed class NameList(IReadOnlyList<ListedName> names, bool isOpen)
{
    // One item that is not a name outweighs most of another that is.
    private const double NoName = -0.7;

    // 'Writer et al.': the words say that a single word is a family name.
    private const double BeforeEtAl = 0.8;

    private double? _likelihood;

    /// <summary>No list of people.</summary>
    public static NameList None { get; } = new([], false);

    /// <summary>The names in order, given name first.</summary>
    public IReadOnlyList<ListedName> Names => names;

    /// <summary>Whether it ends in <c>et al.</c></summary>
    public bool IsOpen => isOpen;

    /// <summary>How much it looks like a list of people: 0 not at all, 1 surely.</summary>
    public double Likelihood => _likelihood ??= Estimate();

    private double Estimate()
    {
        if (names.Count == 0)
        {
            return 0;
        }

        double sum = 0;
        var sure = false;
        foreach (var name in names)
        {
            var likelihood = PersonNameForm.Likelihood(name.Text);
            sum += likelihood switch
            {
                0 => NoName,
                PersonNameForm.Possible when isOpen => BeforeEtAl,
                _ => likelihood,
            };
            sure |= likelihood >= PersonNameForm.Sure && !name.Text.StartsWith("A ", StringComparison.Ordinal);
        }

        var mean = Math.Max(0, sum / names.Count);
        if (isOpen || names.Count >= 3)
        {
            return mean;
        }

        // One or two names look like a short title too; an initial or an inverted pair tells them apart.
        return names.Count == 2 ? mean * (sure ? 1 : 0.8) : mean * (sure ? 0.8 : 0.45);
    }
}
