using System.Buffers;
using Graph.Text;

namespace Graph.Read.Prose.Names;

/// <summary>What a text itself says of names: its own, short forms, and short forms of what is not a name.</summary>
/// <param name="names">The names that are known beforehand.</param>
internal sealed class LocalNames(KnownNames names)
{
    private const int ShortestHead = 4;
    private static readonly SearchValues<char> VersionSigns = SearchValues.Create("0123456789.+");

    // No work makes more; a text that claims to is not a paper.
    private const int MostOwn = 100;

    private readonly SortedSet<string> _heads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ProseNameKind> _own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownName> _short = new(StringComparer.Ordinal);
    private readonly HashSet<string> _nothing = new(StringComparer.Ordinal);

    /// <summary>Says that a name is the work's own. What is said first counts, but for a kind that was not known.</summary>
    public void AddOwn(string name, ProseNameKind kind)
    {
        var form = NameForm.Of(name);
        if (_own.Count >= MostOwn && !_own.ContainsKey(form))
        {
            return;
        }

        if (!_own.TryGetValue(form, out var before) || before == ProseNameKind.Unknown)
        {
            _own[form] = kind;
        }

        _nothing.Remove(form);
        AddHead(form);
    }

    /// <summary>Says that a short form means a known name.</summary>
    public void AddShort(string name, KnownName known) => _short.TryAdd(NameForm.Of(name), known);

    /// <summary>Says that a short form means no model and no data set.</summary>
    public void AddNothing(string name)
    {
        var form = NameForm.Of(name);
        if (!_own.ContainsKey(form))
        {
            _nothing.Add(form);
        }
    }

    /// <summary>Whether a name is the work's own, and what it names.</summary>
    public bool IsOwn(string surface, out ProseNameKind kind) => _own.TryGetValue(NameForm.Of(surface), out kind);

    /// <summary>The known name that a short form means here; null where it means none.</summary>
    public KnownName? Short(string surface) => _short.GetValueOrDefault(NameForm.Of(surface));

    /// <summary>Whether a short form means no name here.</summary>
    public bool IsNothing(string surface) =>
        _nothing.Contains(NameForm.Of(surface)) || (IsPlural(surface) && _nothing.Contains(NameForm.Of(surface[..^1])));

    /// <summary>Whether the text has models of its own.</summary>
    public bool HasOwnModel => _own.ContainsValue(ProseNameKind.Model) || _own.ContainsValue(ProseNameKind.Unknown);

    /// <summary>Whether a name is a version of one of the work's own, with a name of its own: <c>OtterHD</c> of Otter.</summary>
    public bool IsVariant(string name)
    {
        var form = NameForm.Of(name);
        return _heads.Any(h => form.Length > h.Length && form.StartsWith(h, StringComparison.Ordinal));
    }

    /// <summary>Whether a name is one of the work's own with the number of a version: <c>GridNet-v2</c>, <c>GridNet 2</c>.</summary>
    public bool IsVersion(string name)
    {
        var form = NameForm.Of(name);
        return _own.Keys.Any(o =>
            form.Length > o.Length
            && form.Length <= o.Length + 4
            && form.StartsWith(o, StringComparison.Ordinal)
            && form.AsSpan(o.Length).TrimStart('v').IndexOfAnyExcept(VersionSigns) < 0
        );
    }

    /// <summary>Whether a word is an own name with the next word stuck to it, because a blank got lost: <c>FooNetachieves</c>.</summary>
    public bool IsFused(string word)
    {
        var form = NameForm.Of(word);
        return _own.Keys.Any(o =>
            form.Length > o.Length + 3
            && form.StartsWith(o, StringComparison.Ordinal)
            && word.AsSpan(word.Length - (form.Length - o.Length)).IndexOfAnyExceptInRange('a', 'z') < 0
        );
    }

    // "ADLs", "LLMs".
    private static bool IsPlural(string word) => word.Length > 2 && word[^1] == 's' && char.IsUpper(word[^2]);

    // The letters with which an own name begins, where they are enough to tell it from others and are no other model's name:
    // "BERT4Rec" is no reason to take BERT for a version of it.
    private void AddHead(string form)
    {
        var end = form.AsSpan().IndexOfAnyExceptInRange('a', 'z');
        var head = end < 0 ? form : form[..end];
        if (head.Length >= ShortestHead && (head.Length == form.Length || names.FindInAnyCase(head) is null))
        {
            _heads.Add(head);
        }
    }

    /// <summary>Whether the text has any names of its own.</summary>
    public bool HasOwn => _own.Count > 0;
}
