using Graph.Knowledge;
using Graph.Resolve.Names;
using Graph.Text;

namespace Graph.Relate;

/// <summary>What the rules share: the lexicon, and what earlier rules found.</summary>
internal sealed class RuleContext(Lexicon lexicon, NameRulings rulings)
{
    private readonly Dictionary<string, List<Named>> _byPaper = new(StringComparer.Ordinal);
    private readonly HashSet<(Entry, string)> _atEntry = [];

    /// <summary>The names that are known before a list is read.</summary>
    public Lexicon Lexicon { get; } = lexicon;

    /// <summary>Which model or dataset a name means.</summary>
    public NameBook Names { get; } = new(lexicon, rulings);

    /// <summary>Which known models stand in a name.</summary>
    public NameParts Parts { get; } = new(lexicon);

    /// <summary>Finds names that titles coin.</summary>
    public CoinedNameSpotter Spotter { get; } = new(lexicon);

    /// <summary>What a paper introduces, as far as the rules have found; empty for none.</summary>
    public IReadOnlyList<Named> IntroducedBy(string? paper) => paper is not null && _byPaper.TryGetValue(paper, out var named) ? named : [];

    /// <summary>All names that papers introduce, as far as the rules have found, in the order of their papers' keys.</summary>
    public IEnumerable<Named> Introduced() => _byPaper.OrderBy(p => p.Key, StringComparer.Ordinal).SelectMany(p => p.Value);

    /// <summary>Whether an entry itself introduces a name.</summary>
    public bool Introduces(Entry entry, Named named) => _atEntry.Contains((entry, NameForm.Of(named.Text)));

    /// <summary>Records what an entry introduces.</summary>
    public void Introduce(Entry entry, Named named)
    {
        Introduce(named, entry.Title?.Text);
        _atEntry.Add((entry, NameForm.Of(named.Text)));
    }

    /// <summary>Records what a paper introduces by the words of another text than an entry.</summary>
    /// <param name="named">The name; its introducer is set.</param>
    /// <param name="title">The paper's title, where it is known.</param>
    public void Introduce(Named named, string? title)
    {
        Names.Introduce(named, title);
        Names.Spell(named);
        if (!_byPaper.TryGetValue(named.Introducer!, out var list))
        {
            _byPaper.Add(named.Introducer!, list = []);
        }

        if (!list.Exists(n => n.Kind == named.Kind && NameForm.Of(n.Text) == NameForm.Of(named.Text)))
        {
            list.Add(named);
        }
    }
}
