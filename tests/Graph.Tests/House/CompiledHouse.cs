using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Graph.Measure;
using Graph.Query.Storage;

namespace Graph.Tests.House;

/// <summary>The house as the compiler left it: which type uses which. A relative name or a <c>var</c> hides nothing here.</summary>
internal static class CompiledHouse
{
    private static readonly Lazy<IReadOnlyList<UseOfType>> Loaded = new(Load);

    /// <summary>All uses across namespaces in the library, in the query engine and in what measures them, sorted.</summary>
    public static IReadOnlyList<UseOfType> Uses => Loaded.Value;

    private static List<UseOfType> Load()
    {
        var architecture = new ArchLoader()
            .LoadAssemblies(typeof(Pipeline).Assembly, typeof(PropertyGraph).Assembly, typeof(ProjectGold).Assembly)
            .Build();
        var uses =
            from type in architecture.Types
            where IsOurs(type)
            from target in type.Dependencies.Select(d => d.Target)
            where IsOurs(target) && target.Namespace.FullName != type.Namespace.FullName
            select new UseOfType(type.FullName, type.Namespace.FullName, target.FullName, target.Namespace.FullName);
        return [.. uses.Distinct().OrderBy(u => u.From, StringComparer.Ordinal).ThenBy(u => u.To, StringComparer.Ordinal)];
    }

    // Neither a generic parameter nor what the compiler makes for a whole assembly (an inline array) has a namespace.
    private static bool IsOurs(IType type) =>
        type.Namespace?.FullName is { } name && (name == "Graph" || name.StartsWith("Graph.", StringComparison.Ordinal));
}
