using System.Collections.Frozen;

namespace Graph.Read.Lists.Names;

/// <summary>Tells whether words are a person's name, by their form alone.</summary>
internal static class PersonName
{
    private const int MaxWords = 6;
    private const int MaxLength = 48;

    private static readonly FrozenSet<string> Particles = FrozenSet.ToFrozenSet([
        "van",
        "von",
        "de",
        "der",
        "den",
        "del",
        "della",
        "di",
        "da",
        "das",
        "dos",
        "do",
        "du",
        "la",
        "le",
        "el",
        "al",
        "bin",
        "ibn",
        "ben",
        "ter",
        "ten",
        "te",
        "zu",
        "zur",
        "af",
        "av",
        "y",
        "e",
        "st",
        "st.",
        "'t",
        "dal",
        "vom",
        "os",
        "mac",
        "abu",
    ]);

    // Words that titles and notes are made of and people are not called.
    private static readonly FrozenSet<string> NoNames = FrozenSet.ToFrozenSet([
        "a",
        "an",
        "the",
        "of",
        "for",
        "in",
        "on",
        "with",
        "and",
        "or",
        "to",
        "via",
        "by",
        "from",
        "as",
        "at",
        "is",
        "are",
        "using",
        "towards",
        "toward",
        "learning",
        "network",
        "networks",
        "model",
        "models",
        "image",
        "images",
        "video",
        "vision",
        "visual",
        "language",
        "deep",
        "neural",
        "survey",
        "review",
        "data",
        "dataset",
        "analysis",
        "detection",
        "segmentation",
        "recognition",
        "generation",
        "transformer",
        "transformers",
        "medical",
        "systems",
        "system",
        "graph",
        "graphs",
        "knowledge",
        "multimodal",
        "representation",
        "attention",
        "adaptation",
        "estimation",
        "prediction",
        "optimization",
        "theory",
        "methods",
        "method",
        "approach",
        "framework",
        "benchmark",
        "evaluation",
        "reasoning",
        "retrieval",
        "paper",
        "code",
        "project",
        "page",
        "conference",
        "journal",
        "proceedings",
        "workshop",
        "international",
        "transactions",
        "university",
        "institute",
        "research",
        "google",
        "microsoft",
        "facebook",
        "meta",
        "openai",
        "deepmind",
        "nvidia",
        "ieee",
        "acm",
        "arxiv",
        "springer",
        "press",
        "science",
        "nature",
        "oral",
        "spotlight",
        "poster",
        "highlight",
        "best",
        "award",
        "official",
        "unofficial",
        "large",
        "foundation",
        "pretrained",
        "training",
        "pre-training",
        "self-supervised",
        "unsupervised",
        "supervised",
        "semi-supervised",
        "robust",
        "efficient",
        "fast",
        "end-to-end",
        "anything",
        "everything",
        "segment",
        "adversarial",
        "generative",
        "diffusion",
        "contrastive",
        "policy",
        "reinforcement",
        "control",
        "robot",
        "robotics",
        "speech",
        "audio",
        "text",
        "natural",
        "computer",
        "processing",
        "machine",
        "artificial",
        "intelligence",
        "human",
        "scene",
        "object",
        "objects",
        "point",
        "cloud",
        "clouds",
        "pytorch",
        "tensorflow",
        "github",
        "tutorial",
        "introduction",
        "guide",
        "blog",
        "post",
        "course",
        "book",
        "lecture",
        "library",
        "toolkit",
        "tool",
        "new",
        "open",
        "source",
        "state",
        "art",
        "available",
        "published",
        "accepted",
        "under",
        "part",
        "chapter",
        "section",
        "high",
        "low",
        "zero-shot",
        "few-shot",
        "how",
        "what",
        "why",
        "when",
        "where",
        "who",
        "can",
        "do",
        "does",
        "not",
        "your",
        "you",
        "we",
        "our",
        "i",
        "it",
        "all",
        "one",
        "no",
        "more",
        "beyond",
        "semantic",
        "attack",
        "attacks",
        "defense",
        "search",
        "memory",
        "latent",
        "space",
        "world",
        "quantum",
        "physics",
        "biology",
        "chemistry",
        "protein",
        "federated",
        "distillation",
        "compression",
        "quantization",
        "pruning",
        "fairness",
        "privacy",
        "security",
        "safety",
        "alignment",
        "prompt",
        "prompting",
        "tuning",
        "instruction",
        "agents",
        "agent",
        "planning",
        "embedding",
        "embeddings",
        "clustering",
        "classification",
        "regression",
        "inference",
        "causal",
        "information",
        "fusion",
        "sensing",
        "remote",
        "sciences",
        "graphics",
        "forum",
        "letters",
        "cell",
        "brain",
        "radiology",
        "medicine",
        "imaging",
        "cognition",
        "psychology",
        "reports",
        "access",
        "engineering",
        "applications",
        "technology",
        "technologies",
        "electronics",
        "optics",
        "economics",
        "statistics",
        "mathematics",
        "education",
        "bioinformatics",
        "pattern",
        "magazine",
        "symposium",
        "advances",
        "annals",
        "reviews",
        "detecting",
        "predicting",
        "generating",
        "improving",
        "exploring",
        "rethinking",
        "revisiting",
        "understanding",
        "modeling",
        "modelling",
        "building",
        "finding",
        "making",
        "scaling",
        "measuring",
        "evaluating",
        "bridging",
        "unifying",
        "mining",
        "mapping",
        "tracking",
        "matching",
        "sampling",
        "grounding",
        "captioning",
        "answering",
        "describing",
        "translating",
        "parsing",
        "ranking",
        "counting",
        "recognizing",
        "segmenting",
        "combining",
        "leveraging",
        "exploiting",
        "enhancing",
        "teaching",
        "reading",
        "speaking",
        "seeing",
        "thinking",
        "playing",
        "designing",
        "solving",
        "optimizing",
        "estimating",
        "discovering",
        "mitigating",
        "defending",
        "attacking",
        "controlling",
        "boosting",
        "aligning",
        "editing",
        "synthesizing",
        "reconstructing",
        "rendering",
        "considered",
        "harmful",
        "invited",
        "talk",
        "extended",
        "version",
        "technical",
        "report",
        "thesis",
        "dissertation",
        "draft",
        "notes",
        "keynote",
        "net",
        "nets",
        "offloads",
        "expert",
        "syst",
        "appl",
        "comput",
        "future",
        "directions",
        "challenges",
        "opportunities",
        "perspective",
        "perspectives",
        "prospects",
        "trends",
        "progress",
        "advances",
        "taxonomy",
        "outlook",
        "methodologies",
        "bayesian",
        "probabilistic",
        "gaussian",
        "stochastic",
        "convex",
        "dynamic",
        "spatial",
        "temporal",
        "domain",
        "transfer",
        "multi-task",
        "meta-learning",
    ]);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ParticleLookup = Particles.GetAlternateLookup<
        ReadOnlySpan<char>
    >();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoNameLookup = NoNames.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>How much the words look like a name: 0 not at all, 1 could be (one word), 2 likely (two words or more), 3 surely (with an
    /// initial).</summary>
    public static int Likelihood(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        if (words.Length is < 2 or > MaxLength)
        {
            return 0;
        }

        if (words is "Anonymous" or "Anonymous Authors" or "Anonymous authors")
        {
            return 3;
        }

        if (IsEastAsian(words))
        {
            return words.Length <= 4 ? 2 : 0;
        }

        var (count, initials, full, small) = (0, 0, 0, 0);
        foreach (var range in words.Split(' '))
        {
            var word = words[range].Trim("\"“”");
            if (word.IsEmpty)
            {
                continue;
            }

            if (++count > MaxWords)
            {
                return 0;
            }

            if (IsInitial(word))
            {
                initials++;
            }
            else if (IsNameWord(word))
            {
                full++;
            }
            else if (IsSmallName(word))
            {
                small++;
            }
            else if (!IsParticle(word))
            {
                return 0;
            }
        }

        return full == 0 || small > 1 || (small > 0 && count > 2) ? 0
            : small > 0 ? 1
            : initials > 0 ? 3
            : full >= 2 ? 2
            : 1;
    }

    // 'Or Litany', 'Bo An', 'Jiaxuan You': small words of a title that people are called, too.
    private static bool IsSmallName(ReadOnlySpan<char> word) =>
        word is "Or" or "An" or "Can" or "Do" or "In" or "So" or "No" or "You" or "Long";

    /// <summary>Whether the words are initials alone: <c>A.</c>, <c>J. W.</c>, <c>JW</c>, <c>J.-P.</c>.</summary>
    public static bool IsInitials(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        if (words.IsEmpty)
        {
            return false;
        }

        foreach (var range in words.Split(' '))
        {
            if (!words[range].IsEmpty && !IsInitial(words[range]))
            {
                return false;
            }
        }

        return true;
    }

    // 'A', 'A.', 'J.W.', 'J.-P.', 'JW'.
    private static bool IsInitial(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c))
            {
                letters++;
            }
            else if (c is not ('.' or '-' or '‐'))
            {
                return false;
            }
        }

        return letters is 1 or 2 || (letters is 3 or 4 && word.Contains('.'));
    }

    private static bool IsNameWord(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]) && !(word.Length > 2 && word[1] is '\'' or '’' && char.IsUpper(word[2])))
        {
            return false;
        }

        var lowerCase = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                lowerCase++;
            }
            else if (!char.IsLetter(c) && c is not ('-' or '‐' or '\'' or '’' or '.' or '´' or '`' or '¨' or '\u0301' or '\u0308'))
            {
                return false;
            }
        }

        if (
            (word[^1] == '.' && word.Length > 4)
            || (lowerCase == 0 && word.Length > 3 && word[1] == '-' && char.IsUpper(word[2]))
            || (word.Length > 6 && (word.EndsWith("tion") || word.EndsWith("tions") || word.EndsWith("ility") || word.EndsWith("ology")))
        )
        {
            return false;
        }

        return (lowerCase > 0 || word.Length <= 12) && !Contains(NoNameLookup, word);
    }

    private static bool IsParticle(ReadOnlySpan<char> word) => Contains(ParticleLookup, word);

    private static bool Contains(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> set, ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[MaxLength];
        return word.Length <= lower.Length && set.Contains(lower[..word.ToLowerInvariant(lower)]);
    }

    private static bool IsEastAsian(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (c is not (>= '\u3040' and <= '\u30FF' or >= '\u4E00' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF'))
            {
                return false;
            }
        }

        return true;
    }
}
