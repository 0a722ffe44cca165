using System.Collections.Immutable;
using Graph.Read.Prose.Cut;
using Graph.Read.Prose.Language;
using Graph.Read.Prose.Names;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.Rules;

/// <summary>A text while it is read: its sentences, and what it says of names.</summary>
internal sealed class ProsePage
{
    private const int LastWords = 6;

    /// <summary>Cuts a text into sentences.</summary>
    public ProsePage(ProseText text, ProseDocument document, ProseLanguage language, KnownNames names)
    {
        Local = new LocalNames(names);
        Text = text;
        Document = document;
        Language = language;
        foreach (var name in text.OwnNames)
        {
            Local.AddOwn(name, ProseNameKind.Model);
        }

        var tokenizer = new Tokenizer(language);
        Title = string.IsNullOrWhiteSpace(text.Title) ? null : ProseDocument.OfTitle(text.Title);
        var blocks = Title is null ? document.Blocks : [.. Title.Blocks, .. document.Blocks];
        Sentences = [.. blocks.SelectMany(b => SentencesOf(b, tokenizer))];
        MarkBackground();
    }

    /// <summary>The text.</summary>
    public ProseText Text { get; }

    /// <summary>The text, cut into blocks.</summary>
    public ProseDocument Document { get; }

    /// <summary>The title as a text of its own; null where there is none.</summary>
    public ProseDocument? Title { get; }

    /// <summary>The text that a sentence stands in.</summary>
    public ProseDocument DocumentOf(Sentence sentence) =>
        sentence.Block.Kind == ProseBlockKind.Title && Title is not null ? Title : Document;

    /// <summary>The words of the language.</summary>
    public ProseLanguage Language { get; }

    /// <summary>Its sentences, in their order.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>What the text says of names.</summary>
    public LocalNames Local { get; }

    /// <summary>Whether it is an abstract, or a description that is read like one.</summary>
    public bool IsAbstract => Text.Form != ProseForm.Markdown;

    /// <summary>What the words of a heading, a label or the head of a column tell.</summary>
    public Cue CuesOf(VisibleText text)
    {
        if (!_cues.TryGetValue(text, out var cues))
        {
            var tokens = new List<Token>();
            new Tokenizer(Language).Cut(text.Text, tokens);
            _cues[text] = cues = tokens.Aggregate(Cue.None, (all, t) => all | t.Cues);
        }

        return cues;
    }

    /// <summary>What the words of the last sentence of a line tell, and what its last words do.</summary>
    public (Cue Sentence, Cue End) CuesOfEnd(VisibleText line)
    {
        var tokens = new List<Token>();
        new Tokenizer(Language).Cut(line.Text, tokens);
        var (first, end) = SentenceSplitter.Split(line.Text, tokens).LastOrDefault();
        var (all, last) = (Cue.None, Cue.None);
        for (var i = first; i < end; i++)
        {
            all |= tokens[i].Cues;
            last |= i >= end - LastWords ? tokens[i].Cues : Cue.None;
        }

        return (all, last);
    }

    /// <summary>Whether every word of a line is in one of some groups; punctuation aside.</summary>
    public bool HaveAll(VisibleText line, Cue cues)
    {
        var tokens = new List<Token>();
        new Tokenizer(Language).Cut(line.Text, tokens);
        return tokens.TrueForAll(t => t.Is(TokenForm.Mark) || t.Has(cues));
    }

    /// <summary>Whether a line names code, and not only the whole project.</summary>
    public bool HasCode(VisibleText line)
    {
        var tokens = new List<Token>();
        new Tokenizer(Language).Cut(line.Text, tokens);
        return tokens.Exists(t => t.Has(Cue.Code) && !t.Has(Cue.Project));
    }

    /// <summary>The names in a cell or in the head of a column; empty where it has none.</summary>
    public IReadOnlyList<SpottedName> NamesIn(VisibleText cell)
    {
        if (_names is null)
        {
            _names = new Dictionary<VisibleText, List<SpottedName>>(ReferenceEqualityComparer.Instance);
            foreach (var sentence in Sentences.Where(s => s.Block.Kind is ProseBlockKind.Cell or ProseBlockKind.Column))
            {
                if (!_names.TryGetValue(sentence.Block.Text, out var names))
                {
                    _names[sentence.Block.Text] = names = [];
                }

                names.AddRange(sentence.Names);
            }
        }

        return _names.TryGetValue(cell, out var found) ? found : [];
    }

    /// <summary>The first sentences of the blocks behind the one that a sentence stands in.</summary>
    public IEnumerable<Sentence> SentencesBehind(Sentence sentence)
    {
        var at = Sentences.IndexOf(sentence, 0, ReferenceEqualityComparer.Instance);
        var block = sentence.Block;
        for (var i = at + 1; at >= 0 && i < Sentences.Length; i++)
        {
            if (!ReferenceEquals(Sentences[i].Block, block))
            {
                block = Sentences[i].Block;
                yield return Sentences[i];
            }
        }
    }

    /// <summary>Whether a line or heading stands directly over a table of figures.</summary>
    public bool IsOverNumbers(VisibleText line) => line.Places.Length > 0 && Captions.TryGetValue(line.Places[^1], out var has) && has;

    /// <summary>Whether a line or heading stands directly over a table.</summary>
    public bool IsOverTable(VisibleText line) => line.Places.Length > 0 && Captions.ContainsKey(line.Places[^1]);

    // Where the captions of tables end, and whether their tables hold figures.
    private Dictionary<int, bool> Captions
    {
        get
        {
            if (_captions is null)
            {
                _captions = [];
                foreach (var table in Document.Blocks.Where(b => b.Kind == ProseBlockKind.Column).Select(b => b.Row!.Table))
                {
                    if (table.Caption.Places.Length > 0)
                    {
                        _captions.TryAdd(table.Caption.Places[^1], Numbers.Has(table));
                    }
                }
            }

            return _captions;
        }
    }

    private Dictionary<int, bool>? _captions;
    private Dictionary<VisibleText, List<SpottedName>>? _names;
    private readonly Dictionary<VisibleText, Cue> _cues = new(ReferenceEqualityComparer.Instance);

    private static IEnumerable<Sentence> SentencesOf(ProseBlock block, Tokenizer tokenizer)
    {
        var tokens = new List<Token>();
        tokenizer.Cut(block.Text.Text, tokens);
        return SentenceSplitter.Split(block.Text.Text, tokens).Select(r => new Sentence(block, tokens, r.First, r.End));
    }

    // An abstract first tells what others did; it speaks of itself from the first "we" or "this paper" on.
    private void MarkBackground()
    {
        if (Text.Form != ProseForm.Abstract)
        {
            return;
        }

        var begun = !Sentences.Any(s => (s.Cues & Cue.Own) != 0);
        foreach (var sentence in Sentences)
        {
            if (sentence.Block.Kind == ProseBlockKind.Title)
            {
                continue;
            }

            begun |= (sentence.Cues & Cue.Own) != 0;
            sentence.IsBackground = !begun;
        }
    }
}
