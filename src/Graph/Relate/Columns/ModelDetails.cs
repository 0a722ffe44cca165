using System.Collections.Immutable;
using Graph.Model;
using Graph.Resolve.Names;
using Graph.Text;

namespace Graph.Relate.Columns;

/// <summary>What the rows of lists say of models and data sets beyond facts: who made them, under which terms, how large, where they
/// are.</summary>
internal sealed class ModelDetails
{
    private readonly Dictionary<string, PropertyMap> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _years = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _kinds = new(StringComparer.Ordinal);

    /// <summary>Gathers them. Of several rows the first that says something counts; sizes add up.</summary>
    /// <param name="entries">The entries in their order.</param>
    /// <param name="keyOf">The key of what a name means; null where it may mean several things.</param>
    public ModelDetails(IEnumerable<Entry> entries, Func<Named, string?> keyOf)
    {
        foreach (var entry in entries)
        {
            if (entry.Mention.Kind == MentionKind.Model && RowName.Of(entry) is { } row && keyOf(row) is { } key)
            {
                Add(key, entry.Mention);
            }

            foreach (var (name, kind) in LabelledLinks.Datasets(entry))
            {
                _kinds.TryAdd(NameForm.Of(name), kind);
            }
        }
    }

    /// <summary>The properties of a model; empty where no row has any.</summary>
    public PropertyMap Of(string key) => _byKey.GetValueOrDefault(key, PropertyMap.Empty);

    /// <summary>The year in which a row says that a model came, the earliest of several; null where none does.</summary>
    public int? YearOf(string key) => _years.TryGetValue(key, out var year) ? year : null;

    /// <summary>What labels say that a data set is: <c>benchmark</c>, <c>environment</c>; null where none says anything.</summary>
    public string? KindOf(string name) => _kinds.GetValueOrDefault(NameForm.Of(name));

    private void Add(string key, Mention mention)
    {
        if (mention.Year is { } year)
        {
            _years[key] = _years.TryGetValue(key, out var before) ? Math.Min(year, before) : year;
        }

        var known = Of(key);
        var sizes = known.Texts("sizes").Concat(ModelRows.SizesOf(mention)).Distinct(StringComparer.Ordinal).ToImmutableArray();
        _byKey[key] = known
            .With("developer", known.Text("developer") ?? Text(ColumnKind.Developers, mention))
            .With("licence", known.Text("licence") ?? Text(ColumnKind.Licences, mention))
            .With("url", known.Text("url") ?? Address(mention))
            .With("sizes", sizes);
    }

    private static string? Text(ColumnKind kind, Mention mention) =>
        ColumnHeads.Under(kind, mention).Select(c => CellText.Plain(c.Value.Text)).FirstOrDefault(t => t is not null);

    // The link on the name, else the first that leads to the model.
    private static string? Address(Mention mention) =>
        (
            mention.Links.FirstOrDefault(l => mention.Name is { } name && NameForm.Of(l.Label) == NameForm.Of(name.Text))
            ?? mention.Links.FirstOrDefault(l => l.Kind is LinkKind.Model or LinkKind.Code or LinkKind.Project)
        )?.Url;
}
