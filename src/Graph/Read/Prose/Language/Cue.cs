namespace Graph.Read.Prose.Language;

/// <summary>What a word or phrase can tell a reader: one flag for each group of <c>seeds/language/prose.yaml</c>, where it is said what the
/// group is for. A word may be in several.</summary>
[Flags]
internal enum Cue : ulong
{
    /// <summary>In no group.</summary>
    None = 0,

    /// <summary>The authors speak.</summary>
    Own = 1UL << 0,

    /// <summary>Others' work.</summary>
    Others = 1UL << 1,

    /// <summary>What has become of a field.</summary>
    Become = 1UL << 2,

    /// <summary>Makes something known as one's own.</summary>
    Propose = 1UL << 3,

    /// <summary>Gives a name.</summary>
    Named = 1UL << 4,

    /// <summary>Somebody trains something.</summary>
    Train = 1UL << 5,

    /// <summary>Something was trained.</summary>
    Trained = 1UL << 6,

    /// <summary>Training, as a noun.</summary>
    Training = 1UL << 7,

    /// <summary>Assesses.</summary>
    Evaluate = 1UL << 8,

    /// <summary>What an assessment gives.</summary>
    Result = 1UL << 9,

    /// <summary>Sets a rival beside.</summary>
    Rival = 1UL << 10,

    /// <summary>Takes into one's own work.</summary>
    Use = 1UL << 11,

    /// <summary>Starts from what follows.</summary>
    Base = 1UL << 12,

    /// <summary>Trains a model further.</summary>
    Tune = 1UL << 13,

    /// <summary>Makes or gets data.</summary>
    Gather = 1UL << 14,

    /// <summary>Has a model write data.</summary>
    Writer = 1UL << 15,

    /// <summary>Denies.</summary>
    Deny = 1UL << 16,

    /// <summary>Is yet to come.</summary>
    Later = 1UL << 17,

    /// <summary>An example follows.</summary>
    Example = 1UL << 18,

    /// <summary>A source of ideas.</summary>
    Inspired = 1UL << 19,

    /// <summary>A noun for data.</summary>
    Dataset = 1UL << 20,

    /// <summary>A noun that makes an unknown name a data set.</summary>
    DatasetStrict = 1UL << 21,

    /// <summary>A noun for models.</summary>
    Model = 1UL << 22,

    /// <summary>A noun for methods.</summary>
    Method = 1UL << 23,

    /// <summary>A noun for what is neither model nor data.</summary>
    Nothing = 1UL << 24,

    /// <summary>An adjective for what authors make.</summary>
    New = 1UL << 25,

    /// <summary>A part of a data set.</summary>
    Part = 1UL << 26,

    /// <summary>A preposition that leads to a data set.</summary>
    On = 1UL << 27,

    /// <summary>Any other preposition.</summary>
    With = 1UL << 28,

    /// <summary>An article or the like.</summary>
    Article = 1UL << 29,

    /// <summary>A word that only holds a sentence together.</summary>
    Be = 1UL << 30,

    /// <summary>An adverb between participle and preposition.</summary>
    Adverb = 1UL << 31,

    /// <summary>A noun for code.</summary>
    Code = 1UL << 32,

    /// <summary>How code comes from elsewhere.</summary>
    CodeFrom = 1UL << 33,

    /// <summary>A section in which no name has a role.</summary>
    HeadingSilent = 1UL << 34,

    /// <summary>A section that thanks.</summary>
    HeadingThanks = 1UL << 35,

    /// <summary>A section or column of training data.</summary>
    HeadingTrain = 1UL << 36,

    /// <summary>A section or column of test data.</summary>
    HeadingTest = 1UL << 37,

    /// <summary>A section of results.</summary>
    HeadingResult = 1UL << 38,

    /// <summary>A column of bases.</summary>
    ColumnBase = 1UL << 39,

    /// <summary>A column of data sets.</summary>
    ColumnData = 1UL << 40,

    /// <summary>A column that says who a row is about.</summary>
    ColumnModel = 1UL << 41,

    /// <summary>A column without names.</summary>
    ColumnSilent = 1UL << 42,

    /// <summary>A word behind a hyphen that makes an adjective of a name.</summary>
    Tail = 1UL << 43,

    /// <summary>Such a word that says that the thing is really there.</summary>
    TailUse = 1UL << 44,

    /// <summary>A size, flavour or state of a model.</summary>
    Flavour = 1UL << 45,

    /// <summary>An abbreviation that ends no sentence.</summary>
    Abbreviation = 1UL << 46,

    /// <summary>A word that begins sentences and no names.</summary>
    Opener = 1UL << 47,

    /// <summary>A part that only the model itself has.</summary>
    Inner = 1UL << 48,

    /// <summary>Is only possible, or asked of the reader.</summary>
    Possible = 1UL << 49,

    /// <summary>What a model writes when it writes data.</summary>
    Wares = 1UL << 50,

    /// <summary>The whole work, as its authors call it.</summary>
    Project = 1UL << 51,

    /// <summary>A field of work.</summary>
    Field = 1UL << 52,

    /// <summary>Puts two things together.</summary>
    Join = 1UL << 53,

    /// <summary>Measures results.</summary>
    Measure = 1UL << 54,

    /// <summary>Joins names.</summary>
    And = 1UL << 55,

    /// <summary>The code of a language.</summary>
    LanguageCode = 1UL << 56,

    /// <summary>The whole code of a work.</summary>
    CodeBase = 1UL << 57,

    /// <summary>Says what something serves as.</summary>
    As = 1UL << 58,

    /// <summary>Is said to be so.</summary>
    Is = 1UL << 59,

    /// <summary>Says that two things are one.</summary>
    Copula = 1UL << 60,

    /// <summary>Points to what follows.</summary>
    Following = 1UL << 61,

    /// <summary>A device to compute with.</summary>
    Device = 1UL << 62,

    /// <summary>What a model serves as.</summary>
    Serves = 1UL << 63,

    /// <summary>Says nothing of what is: denies, plans, asks.</summary>
    Silent = Deny | Later | Possible,
}
