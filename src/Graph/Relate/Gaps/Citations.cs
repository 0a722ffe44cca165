using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Relate.Gaps;

/// <summary>Adds which papers of a graph cite one another.</summary>
internal static class Citations
{
    /// <summary>Adds what records say that a paper cites, as far as the graph has it.</summary>
    /// <param name="key">The paper's key.</param>
    /// <param name="records">What services say of it.</param>
    /// <param name="papers">The papers of the graph.</param>
    /// <param name="facts">Takes what is added.</param>
    public static void Add(string key, IEnumerable<KeptRecord> records, PaperBook papers, AddedFacts facts)
    {
        foreach (var record in records)
        {
            foreach (var cited in record.Cites)
            {
                if (papers.Find(cited.Ids) is { } other && other != key && record.Quote(cited.Words) is { } quote)
                {
                    facts.Add(RelationTypes.Cites, key, other, record, quote, "record-cites", Intents(cited));
                }
            }
        }
    }

    private static PropertyMap Intents(CitedWork cited) =>
        cited.Intents.IsEmpty
            ? PropertyMap.Empty
            : PropertyMap.Empty.With("intents", ImmutableArray.Create(string.Join(", ", cited.Intents)));
}
