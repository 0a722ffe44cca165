namespace Graph.Read.Prose.OwnNames;

/// <summary>A name that the authors give to their own work, and where they do so.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="First">The first token of the name.</param>
/// <param name="Last">Its last token.</param>
/// <param name="CueFirst">The first token of the words that say that it is theirs.</param>
/// <param name="CueLast">Their last token.</param>
/// <param name="Rule">The rule that read them.</param>
internal sealed record OwnName(
    string Name,
    ProseNameKind Kind,
    Sentences.Sentence Sentence,
    int First,
    int Last,
    int CueFirst,
    int CueLast,
    string Rule
);
