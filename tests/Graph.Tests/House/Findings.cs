namespace Graph.Tests.House;

/// <summary>What a rule of the house has to say, in full: an assertion on a collection would cut its sentences short.</summary>
internal static class Findings
{
    /// <summary>Fails with all sentences, one a line, where there are any.</summary>
    public static void AssertNone(IEnumerable<string> sentences)
    {
        var all = sentences.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
