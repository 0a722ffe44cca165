using Graph.Read.Lists.Links;
using Graph.Read.Lists.Names;
using Graph.Text;

namespace Graph.Read.Lists.Parts;

/// <summary>Tells what some words are by themselves: the cues that need no neighbours, in the order in which they win.</summary>
internal static class WordsClassifier
{
    /// <summary>From this likelihood on a list of names is one without further evidence.</summary>
    public const double SureNames = 0.66;

    private const int MaxSpecial = 2000;

    // The same few labels and venues stand in every entry, and a stretch is asked again at each finer cut.
    private const int MaxRemembered = 4096;

    [ThreadStatic]
    private static Memory? _memory;

    private static int _readings;

    /// <summary>Forgets, on every thread, what was classified before: each list is read as if it were the only one.</summary>
    public static void Forget() => Interlocked.Increment(ref _readings);

    /// <summary>Classifies words; white space at their ends and between them counts as <see cref="PlainText.Collapse"/> leaves
    /// it.</summary>
    public static Verdict Classify(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (!PlainText.IsEven(text))
        {
            text = PlainText.Collapse(text);
        }

        var memory = _memory;
        if (memory is null)
        {
            _memory = memory = new Memory();
        }

        var reading = Volatile.Read(ref _readings);
        if (memory.Reading != reading || memory.Verdicts.Count >= MaxRemembered)
        {
            memory.Begin(reading);
        }

        if (memory.Lookup.TryGetValue(text, out var verdict))
        {
            return verdict;
        }

        var words = text.ToString();
        verdict = Judge(words);
        memory.Verdicts.Add(words, verdict);
        return verdict;
    }

    private static Verdict Judge(string text)
    {
        if (!PlainText.HasWord(text))
        {
            return new Verdict(PartRole.Noise, VenueStrength.None, default, null);
        }

        if (PlainText.IsAddress(text) || Candidates.IdentifierCue.IsDoi(text))
        {
            return new Verdict(PartRole.Address, VenueStrength.None, default, null);
        }

        if (LinkWords.Find(text) is { } word)
        {
            return new Verdict(EndsWithColon(text) ? PartRole.Key : PartRole.Label, VenueStrength.None, default, word);
        }

        if (DateReader.ReadWhole(text) is { } year)
        {
            return new Verdict(PartRole.Date, VenueStrength.None, new VenueYear(null, year), null);
        }

        if (!PlainText.HasLetter(text))
        {
            return new Verdict(PartRole.Noise, VenueStrength.None, default, null);
        }

        if (text.Length > MaxSpecial)
        {
            return Verdict.Plain;
        }

        var strength = VenueReader.Read(text, out var stated);
        if (strength == VenueStrength.Sure)
        {
            return new Verdict(PartRole.Venue, strength, stated, null);
        }

        var names = NameListReader.Read(text);
        if (names.Likelihood >= SureNames)
        {
            return new Verdict(PartRole.Authors, VenueStrength.None, default, null, names);
        }

        return new Verdict(PartRole.Words, strength, stated, null, names);
    }

    // What words are depends on nothing but the words: what another reading remembers meanwhile is as true.
    private sealed class Memory
    {
        public Memory() => Lookup = Verdicts.GetAlternateLookup<ReadOnlySpan<char>>();

        public int Reading { get; private set; }

        public Dictionary<string, Verdict> Verdicts { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, Verdict>.AlternateLookup<ReadOnlySpan<char>> Lookup { get; }

        public void Begin(int reading)
        {
            Reading = reading;
            Verdicts.Clear();
        }
    }

    private static bool EndsWithColon(string text) => text.AsSpan().TrimEnd(" *_").EndsWith(":") || text.EndsWith('：');
}
