namespace Graph.Resolve.People;

/// <summary>One author of one paper: what the paper's mentions call that person.</summary>
/// <param name="paper">The paper's key.</param>
internal sealed class AuthorSlot(string paper)
{
    /// <summary>The paper's key.</summary>
    public string Paper { get; } = paper;

    /// <summary>The names that its mentions give, at least one.</summary>
    public List<AuthorMention> Mentions { get; } = new(1);

    /// <summary>The fullest of the names: the one that tells most.</summary>
    public PersonName Name { get; private set; } = new([], "");

    /// <summary>Adds a mention's name.</summary>
    public void Add(AuthorMention mention)
    {
        if (Mentions.Count == 0 || Fullness(mention.Name) > Fullness(Name))
        {
            Name = mention.Name;
        }

        Mentions.Add(mention);
    }

    private static int Fullness(PersonName name) => name.Given.Sum(g => g.Length);
}
