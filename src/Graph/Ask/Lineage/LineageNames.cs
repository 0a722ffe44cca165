using System.Collections.Immutable;
using Graph.Model;
using Graph.Text;

namespace Graph.Ask.Lineage;

/// <summary>Finds what a person means by a name, and the nearest known names where nobody bears it.</summary>
public sealed class LineageNames
{
    private readonly ImmutableArray<(string Name, Entity Entity)> _names;
    private readonly ILookup<string, Entity> _byForm;

    private LineageNames(IEnumerable<Entity> entities)
    {
        _names = [.. entities.SelectMany(e => e.Properties.Texts("aliases").Prepend(e.Name).Select(name => (name, e)))];
        _byForm = _names.ToLookup(n => Form(n.Name), n => n.Entity, StringComparer.Ordinal);
    }

    /// <summary>The names of the entities that bear a label.</summary>
    public static LineageNames Of(KnowledgeGraph graph, string label) => new(graph.Entities.Where(e => e.Is(label)));

    /// <summary>The entity with this key, else the first whose own name, else one of whose aliases, is this one but for case and
    /// punctuation; else null.</summary>
    public Entity? Find(string name)
    {
        var exact = _names.FirstOrDefault(n => n.Entity.Key == name || n.Name == name).Entity;
        if (exact is not null)
        {
            return exact;
        }

        var same = _byForm[Form(name)].ToList();
        return same.Find(e => Form(e.Name) == Form(name)) ?? same.FirstOrDefault();
    }

    /// <summary>The known names that look most alike, best first; at most <paramref name="count"/>, fewer where nothing is near.</summary>
    public ImmutableArray<string> Nearest(string name, int count = 5) =>
        NearNames.Find(name, _names.Select(n => (n.Name, n.Entity.Name)), count);

    private static string Form(string name) => NearNames.Form(name);
}
