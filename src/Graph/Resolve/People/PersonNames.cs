namespace Graph.Resolve.People;

/// <summary>The names of persons by what is written. Most authors write more than one paper: each spelling is read once, and all who
/// compare it share what was read.</summary>
internal sealed class PersonNames
{
    private readonly Dictionary<string, PersonName> _byText = new(StringComparer.Ordinal);

    /// <summary>The name that a text writes.</summary>
    public PersonName Of(string text)
    {
        if (!_byText.TryGetValue(text, out var name))
        {
            _byText.Add(text, name = PersonName.Parse(text));
        }

        return name;
    }
}
