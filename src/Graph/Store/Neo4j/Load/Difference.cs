namespace Graph.Store.Neo4j.Load;

/// <summary>What must come, change and go so that one set of hashes becomes another.</summary>
/// <typeparam name="T">What identifies an element.</typeparam>
/// <param name="New">Elements to create.</param>
/// <param name="Changed">Elements whose hash is another.</param>
/// <param name="Gone">Elements to remove.</param>
/// <param name="Same">How many stay as they are.</param>
internal sealed record Difference<T>(HashSet<T> New, List<T> Changed, List<T> Gone, long Same)
    where T : notnull
{
    /// <summary>Compares.</summary>
    public static Difference<T> Of(IEnumerable<KeyValuePair<T, long>> wanted, IReadOnlyDictionary<T, long> present)
    {
        var (made, changed, met, same) = (new HashSet<T>(), new List<T>(), new HashSet<T>(), 0L);
        foreach (var (id, hash) in wanted)
        {
            if (!present.TryGetValue(id, out var old))
            {
                made.Add(id);
                continue;
            }

            met.Add(id);
            if (old == hash)
            {
                same++;
            }
            else
            {
                changed.Add(id);
            }
        }

        return new(made, changed, [.. present.Keys.Where(id => !met.Contains(id))], same);
    }
}
