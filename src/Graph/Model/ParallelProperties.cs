using System.Collections.Immutable;

namespace Graph.Model;

/// <summary>Properties of a relation that are lists parallel to its evidence, such as the sections of COVERS or the metrics of
/// EVALUATES_ON, taken apart piece by piece so that they stay parallel when pieces go or come.</summary>
internal static class ParallelProperties
{
    /// <summary>The properties for a part of the evidence, or for that of several relations of one fact: of lists that are parallel the
    /// values of these pieces (the empty text or 0 where no relation has one), of all else what the first relation that has it says.</summary>
    /// <param name="relations">The relations to take the values from.</param>
    /// <param name="evidence">The pieces, in the order that the lists are to have.</param>
    public static PropertyMap For(IReadOnlyList<Relation> relations, ImmutableArray<Evidence> evidence)
    {
        var properties = PropertyMap.Empty;
        foreach (var name in relations.SelectMany(r => r.Properties).Select(p => p.Key).Distinct(StringComparer.Ordinal))
        {
            var values = relations.Where(r => r.Properties[name] is not null).ToList();
            properties = properties.With(
                name,
                values.TrueForAll(r => Length(r.Properties[name]!) == r.Evidence.Length)
                    ? values[0].Properties[name] switch
                    {
                        ImmutableArray<string> => Pick<string>(values, name, evidence, string.Empty),
                        ImmutableArray<long> => Pick<long>(values, name, evidence, 0),
                        var other => other,
                    }
                    : values[0].Properties[name]
            );
        }

        return properties;
    }

    private static int? Length(object value) =>
        value switch
        {
            ImmutableArray<string> texts => texts.Length,
            ImmutableArray<long> numbers => numbers.Length,
            _ => null,
        };

    private static ImmutableArray<T> Pick<T>(List<Relation> relations, string name, ImmutableArray<Evidence> evidence, T missing)
    {
        var byPiece = new Dictionary<Evidence, T>();
        foreach (var relation in relations)
        {
            var list = (ImmutableArray<T>)relation.Properties[name]!;
            for (var i = 0; i < list.Length; i++)
            {
                byPiece.TryAdd(relation.Evidence[i], list[i]);
            }
        }

        return [.. evidence.Select(piece => byPiece.TryGetValue(piece, out var value) ? value : missing)];
    }
}
