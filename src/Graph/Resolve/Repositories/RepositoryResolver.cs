using System.Collections.Immutable;
using Graph.Knowledge.Identifiers;
using Graph.Model;

namespace Graph.Resolve.Repositories;

/// <summary>Makes repositories out of links.</summary>
internal sealed class RepositoryResolver
{
    private readonly Dictionary<string, List<RepositoryAddress>> _byKey = new(StringComparer.Ordinal);

    /// <summary>For each link the key of the repository that it leads to or into, null where it leads to none.</summary>
    public ImmutableArray<string?> Resolve(ImmutableArray<Link> links) => [.. links.Select(Resolve)];

    /// <summary>All repositories that were asked for, in no order. Of several spellings of owner and name the most frequent is
    /// shown.</summary>
    public IEnumerable<Entity> Entities() =>
        _byKey.Select(pair =>
        {
            var shown = pair
                .Value.GroupBy(a => a.Path, StringComparer.Ordinal)
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .First()
                .First();
            return EntityOf(shown);
        });

    /// <summary>The node of a repository.</summary>
    public static Entity EntityOf(RepositoryAddress address) =>
        new(
            address.Key,
            [Labels.Repository],
            address.Path,
            PropertyMap.Empty.With("url", address.Url).With("host", address.Host).With("owner", address.Owner)
        );

    private string? Resolve(Link link)
    {
        if (link.Kind == LinkKind.Paper || RepositoryAddress.Read(link.Url) is not { } address)
        {
            return null;
        }

        if (!_byKey.TryGetValue(address.Key, out var addresses))
        {
            _byKey[address.Key] = addresses = [];
        }

        addresses.Add(address);
        return address.Key;
    }
}
