namespace Graph.Read.Lists;

/// <summary>Something that speaks for or against a reading. What all cues say is added up; none decides alone.</summary>
/// <param name="name">What <c>--why</c> calls it.</param>
/// <param name="looksAt">What it looks at, as the end of a sentence.</param>
/// <param name="whyThisWeight">Why it weighs what it does, and on what that was set.</param>
/// <typeparam name="T">What is read.</typeparam>
internal abstract class Cue<T>(string name, string looksAt, string whyThisWeight)
{
    /// <summary>What <c>--why</c> calls it.</summary>
    public string Name { get; } = name;

    /// <summary>What it looks at, as the end of a sentence.</summary>
    public string LooksAt { get; } = looksAt;

    /// <summary>Why it weighs what it does, and on what that was set.</summary>
    public string WhyThisWeight { get; } = whyThisWeight;

    /// <summary>How much it speaks for the reading: below 0 against it, 0 where it says nothing.</summary>
    public abstract double Weigh(T reading);
}
