using System.Buffers;
using System.Collections.Frozen;

namespace Graph.Resolve.Names;

/// <summary>How a coined name looks: what tells <c>MedKLIP</c>, <c>3D-MIR</c> and <c>Merlin</c> from the words of a title.</summary>
internal static class NameShape
{
    // Short forms of the fields that name things in general, and words that open a title without naming anything.
    private static readonly FrozenSet<string> Common = new[]
    {
        "ai",
        "ml",
        "dl",
        "nlp",
        "cv",
        "llm",
        "llms",
        "mllm",
        "mllms",
        "vlm",
        "vlms",
        "lvlm",
        "lvlms",
        "lmm",
        "lmms",
        "vlp",
        "mlm",
        "gan",
        "gans",
        "cnn",
        "cnns",
        "rnn",
        "gnn",
        "vae",
        "rl",
        "rlhf",
        "cot",
        "icl",
        "rag",
        "moe",
        "vqa",
        "videoqa",
        "ocr",
        "mri",
        "ct",
        "cxr",
        "ecg",
        "eeg",
        "pet",
        "oct",
        "wsi",
        "covid",
        "covid-19",
        "x-ray",
        "2d",
        "3d",
        "4d",
        "rgb",
        "rgb-d",
        "kg",
        "kgs",
        "mmkg",
        "iot",
        "ehr",
        "icu",
        "api",
        "gpu",
        "qa",
        "agi",
        "aigc",
        "t2i",
        "t2v",
        "survey",
        "review",
        "editorial",
        "perspective",
        "commentary",
        "comment",
        "correction",
        "erratum",
        "position",
        "introduction",
        "overview",
        "tutorial",
        "transformer",
        "transformers",
        "pathology",
        "radiology",
        "dermatology",
        "ophthalmology",
        "medicine",
        "healthcare",
        "segmentation",
        "classification",
        "multimodality",
        "hallucination",
        "prompting",
        "pretraining",
        "pre-training",
        "diffusion",
        "benchmarking",
        "attention",
        "robotics",
        "challenge",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // What a name may end in although the writer gave up its capitals (U-net, Lvm-med).
    private static readonly FrozenSet<string> Tails = new[]
    {
        "net",
        "nets",
        "former",
        "gan",
        "med",
        "seg",
        "det",
        "ref",
        "diff",
        "gpt",
        "bert",
        "llama",
        "mae",
        "mini",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyAEIOUY");

    // What is counted, where a number behind a product would be its version.
    private static readonly FrozenSet<string> Counted = new[]
    {
        "part",
        "phase",
        "chapter",
        "task",
        "step",
        "level",
        "stage",
        "section",
        "volume",
        "type",
        "version",
        "round",
        "day",
        "week",
        "track",
        "challenge",
        "industry",
        "web",
        "society",
        "episode",
        "grade",
        "class",
        "category",
        "generation",
        "theorem",
        "lesson",
        "figure",
        "table",
        "top",
        "project",
        "edition",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word is a short form or word of the field at large.</summary>
    public static bool IsCommon(string word) => Common.Contains(word);

    /// <summary>Whether a word can only be a coinage: capitals inside or a run of them, or letters and digits mixed.</summary>
    public static bool IsCoinage(string word)
    {
        var letters = word.Count(char.IsLetter);
        if (letters < 2 || IsCommon(word) || word.Split('-').All(IsCommon))
        {
            return false;
        }

        var inner = word.Where((c, i) => i > 0 && char.IsUpper(c) && word[i - 1] is not '-').Any();
        return inner || (word.Any(char.IsDigit) && char.IsLetter(word[0]) && !word.EndsWith("-D", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a word that stands alone before a colon names what the title is about: a coinage, or a capitalised word that is
    /// no word of the field.</summary>
    public static bool IsName(string word) =>
        !IsCommon(word)
        && word.Count(char.IsLetter) >= 2
        && (IsCoinage(word) || (char.IsUpper(word[0]) && word.Split('-').All(p => p.Length > 0 && (!char.IsLower(p[0]) || IsTail(p)))));

    /// <summary>Whether a word is a name with a part that names are made of: <c>Adam-mini</c>, <c>U-net</c>.</summary>
    public static bool IsCompound(string word) =>
        word.Contains('-', StringComparison.Ordinal) && IsName(word) && IsTail(word.Split('-')[^1]);

    /// <summary>Whether a word behind a name is the mark of its version: <c>4</c>, <c>v2.5</c>, <c>K2</c>. A year is none, and neither is
    /// the number of a part or a task.</summary>
    public static bool IsVersion(string before, string word)
    {
        var digits = word.TrimStart('v', 'V');
        digits = digits.Length == word.Length && char.IsUpper(word[0]) ? word[1..] : digits;
        return digits.Length is > 0 and < 4
            && char.IsAsciiDigit(digits[0])
            && digits.All(c => char.IsAsciiDigit(c) || c == '.')
            && char.IsUpper(before[0])
            && !IsCommon(before)
            && !Counted.Contains(before);
    }

    // A part without a vowel is a short form.
    private static bool IsTail(string part) => Tails.Contains(part.TrimEnd('+')) || !part.AsSpan().ContainsAny(Vowels);
}
