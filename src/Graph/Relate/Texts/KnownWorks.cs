using Graph.Knowledge;
using Graph.Knowledge.Identifiers;
using Graph.Model;
using Graph.Resolve;
using Graph.Text;

namespace Graph.Relate.Texts;

/// <summary>The works of a build, by everything that a text may call them.</summary>
internal sealed class KnownWorks
{
    private readonly RuleContext _context;
    private readonly Dictionary<string, Entity> _entities;
    private readonly Dictionary<string, string> _byIdentifier = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpokenWork> _byTitle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SpokenWork>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SpokenWork>> _ofCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SpokenWork>> _linking = new(StringComparer.Ordinal);

    /// <summary>Gathers the works.</summary>
    /// <param name="resolution">Papers and repositories.</param>
    /// <param name="entries">The entries that name and link them.</param>
    /// <param name="context">What papers introduce.</param>
    public KnownWorks(Resolution resolution, IEnumerable<Entry> entries, RuleContext context)
    {
        _context = context;
        _entities = resolution.Entities.ToDictionary(e => e.Key, StringComparer.Ordinal);
        foreach (var paper in resolution.Entities.Where(e => e.Is(Labels.Paper)))
        {
            foreach (var identifier in paper.Properties.Texts("ids"))
            {
                _byIdentifier.TryAdd(identifier.ToLowerInvariant(), paper.Key);
            }

            foreach (var title in TitlesOf(paper))
            {
                _byTitle.TryAdd(FoldedText.Of(title), new SpokenWork(paper.Key, null));
            }
        }

        foreach (var named in context.Introduced())
        {
            Add(_byName, NameForm.Of(named.Text), new SpokenWork(named.Introducer, null));
        }

        foreach (var entry in entries)
        {
            Take(entry);
        }
    }

    /// <summary>The key of the repository that a text is about; null where it is about none.</summary>
    public static string? RepositoryOf(string about) =>
        RepositoryAddress.Read(about.StartsWith("hf:", StringComparison.Ordinal) ? "https://huggingface.co/" + about[3..] : about)?.Key;

    /// <summary>Whether the build knows a repository.</summary>
    public bool HasRepository(string key) => _entities.ContainsKey(key);

    /// <summary>The works whose entries link a repository as theirs; where there are none, those that link it at all.</summary>
    public IReadOnlyList<SpokenWork> Linking(string repository) =>
        _ofCode.TryGetValue(repository, out var works) || _linking.TryGetValue(repository, out works) ? works : [];

    /// <summary>The works that an identifier, a paper's address or the key of a node means.</summary>
    public IReadOnlyList<SpokenWork> Called(string about)
    {
        if (_entities.TryGetValue(about, out var entity) && entity.Is(Labels.Paper))
        {
            return [new SpokenWork(about, null)];
        }

        if (about.StartsWith("model:", StringComparison.Ordinal))
        {
            return [.. _byName.Values.SelectMany(w => w).Distinct().Where(w => ModelKeysOf(w).Contains(about))];
        }

        return Identifier(about) is { } identifier && ByIdentifier(identifier) is { } work ? [work] : [];
    }

    /// <summary>The work with an identifier; null where there is none.</summary>
    public SpokenWork? ByIdentifier(Identifier identifier) =>
        _byIdentifier.TryGetValue(identifier.ToString().ToLowerInvariant(), out var key) ? new SpokenWork(key, null) : null;

    /// <summary>The work with a title; null where there is none.</summary>
    public SpokenWork? ByTitle(string title) => _byTitle.GetValueOrDefault(FoldedText.Of(title));

    /// <summary>The works that introduce a name or are a model of that name.</summary>
    public IReadOnlyList<SpokenWork> ByName(string name) => _byName.TryGetValue(NameForm.Of(name), out var works) ? works : [];

    /// <summary>The titles of a work; empty for a model without a paper.</summary>
    public IEnumerable<string> Titles(SpokenWork work) =>
        work.Paper is { } paper && _entities.TryGetValue(paper, out var entity) ? TitlesOf(entity) : [];

    /// <summary>The names of a work's own models and data sets.</summary>
    public IEnumerable<string> Names(SpokenWork work) =>
        work.Paper is { } paper ? _context.IntroducedBy(paper).Select(n => n.Text) : [work.Model!.Text];

    private static IEnumerable<string> TitlesOf(Entity paper) => paper.Properties.Texts("aliases").Prepend(paper.Name);

    private IEnumerable<string?> ModelKeysOf(SpokenWork work) =>
        (work.Paper is { } paper ? _context.IntroducedBy(paper) : [work.Model!])
            .Where(n => n.Kind == TermKind.Model)
            .Select(n => _context.Names.KeyOf(n));

    private static Identifier? Identifier(string about)
    {
        var parts = about.Split(':', 2);
        return parts is ["arxiv", var number] ? IdentifierSchemes.Read("https://arxiv.org/abs/" + number)
            : parts is ["doi", var doi] ? IdentifierSchemes.Read("https://doi.org/" + doi)
            : IdentifierSchemes.Read(about);
    }

    private void Take(Entry entry)
    {
        var row = RowName.Of(entry);
        var work =
            entry.Paper is { } paper ? new SpokenWork(paper, null)
            : row is not null ? new SpokenWork(null, row)
            : null;
        if (work is null)
        {
            return;
        }

        if (row is not null)
        {
            Add(_byName, NameForm.Of(row.Text), work);
        }

        var links = entry.Mention.Links;
        for (var i = 0; i < Math.Min(links.Length, entry.Resolved.RepositoryKeys.Length); i++)
        {
            if (entry.Resolved.RepositoryKeys[i] is { } repository)
            {
                Add(links[i].Kind is LinkKind.Other or LinkKind.Video ? _linking : _ofCode, repository, work);
            }
        }
    }

    private static void Add(Dictionary<string, List<SpokenWork>> works, string key, SpokenWork work)
    {
        if (!works.TryGetValue(key, out var list))
        {
            works[key] = list = [];
        }

        if (!list.Contains(work))
        {
            list.Add(work);
        }
    }
}
