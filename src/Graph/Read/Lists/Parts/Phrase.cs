namespace Graph.Read.Lists.Parts;

/// <summary>One part or several neighbours that read on as one: what can be a title.</summary>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="End">Where it ends in the text.</param>
/// <param name="Text">Its words.</param>
/// <param name="First">The first of its parts.</param>
/// <param name="Last">The index of its last part.</param>
/// <param name="Main">The part that says most.</param>
internal sealed record Phrase(int Start, int End, string Text, int First, int Last, Part Main)
{
    /// <summary>What the cues that need no other entry add up to.</summary>
    public double OwnScore { get; init; }

    /// <summary>Whether it describes what a set-off name before its dash names.</summary>
    public bool IsDescription { get; init; }

    /// <summary>How it stands in its entry: what the titles of one section have in common.</summary>
    public Slot Slot { get; init; }
}
