using Graph.Model;

namespace Graph.Ask.Compare;

/// <summary>Compares property maps.</summary>
internal static class PropertyMaps
{
    /// <summary>Names of properties whose values differ or that only one side has.</summary>
    public static IEnumerable<string> Differences(PropertyMap before, PropertyMap after) =>
        before
            .Concat(after)
            .Select(p => p.Key)
            .Distinct(StringComparer.Ordinal)
            .Where(name => !PropertyMap.Empty.With(name, before[name]).Equals(PropertyMap.Empty.With(name, after[name])));
}
