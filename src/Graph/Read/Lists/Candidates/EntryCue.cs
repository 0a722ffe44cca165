namespace Graph.Read.Lists.Candidates;

/// <summary>Something that speaks for or against a candidate being an entry.</summary>
/// <param name="Name">What it is called where a reading is explained.</param>
/// <param name="Reason">What it looks at.</param>
/// <param name="Weigh">How much it speaks for an entry, below 0 against one, 0 where it says nothing; <see cref="EvidenceCue.Enough"/>
/// makes an entry.</param>
internal sealed record EntryCue(string Name, string Reason, Func<Candidate, double> Weigh);
