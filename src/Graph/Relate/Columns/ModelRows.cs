using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Graph.Knowledge;
using Graph.Knowledge.Language;
using Graph.Model;
using Graph.Resolve;
using Graph.Resolve.Names;
using Graph.Text;

namespace Graph.Relate.Columns;

/// <summary>The rows of a source that are models without a paper: what each is called. Sizes are not part of a name, unless two rows of the
/// source differ in nothing else.</summary>
internal sealed class ModelRows
{
    // The announcement of a model is not part of its name.
    private static readonly Regex Report = new(
        $@"\s+(?:{LanguageFile.Read("titles").OneOf("report-kinds")})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    );

    private readonly Lexicon _lexicon;
    private readonly FrozenDictionary<string, int> _withoutSizes;
    private readonly FrozenSet<string> _names;

    /// <summary>Looks at the rows of a source.</summary>
    public ModelRows(ResolvedSource source, Lexicon lexicon)
    {
        _lexicon = lexicon;
        var names = source.Mentions.Select(m => m.Mention).Where(IsFolded).Select(m => CellText.WithoutFootnotes(m.Name!.Text)).ToArray();
        _withoutSizes = names
            .DistinctBy(NameForm.Of)
            .GroupBy(n => NameForm.Of(ModelSizes.Split(n).Name))
            .ToFrozenDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        _names = names.Select(NameForm.Of).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Whether a mention is such a row.</summary>
    public static bool IsFolded(Mention mention) => mention is { Kind: MentionKind.Model, Title: null, Name: not null };

    /// <summary>Whether a row has this name as it is written.</summary>
    public bool Has(string name) => _names.Contains(NameForm.Of(name));

    /// <summary>A name of the source's rows, or in their cells, without sizes where these tell nothing apart.</summary>
    public string NameOf(string written)
    {
        written = Report.Replace(CellText.WithoutFootnotes(written), "");
        var (name, sizes) = ModelSizes.Split(written);
        var isOne = _withoutSizes.GetValueOrDefault(NameForm.Of(name)) <= 1;
        return sizes.IsEmpty || _lexicon.Find(TermKind.Model, written) is not null || !isOne || NameShape.IsCommon(name) ? written : name;
    }

    /// <summary>What a row with a paper is about: what the vocabulary knows of the paper, where the row bears the name of a known thing
    /// that another paper introduced (<c>BioViL</c> beside the title of BioViL-T), else what the row says.</summary>
    public string NameIn(TermKind kind, string written, string title) =>
        _lexicon.IntroducedBy(title) is { } own
        && own.Kind == kind
        && _lexicon.Find(kind, written) is { Paper: not null } known
        && known != own
            ? own.Name
            : written;

    /// <summary>What a cell calls a model: as a row of the source has it, else without sizes.</summary>
    public string BaseOf(string written) => Has(written) ? NameOf(written) : NameOf(WithoutEnding(written));

    /// <summary>The sizes of a row: those of its name, of a column for parameters, of the variants that it links.</summary>
    public static ImmutableArray<string> SizesOf(Mention mention)
    {
        var ofName = ModelSizes.Split(mention.Name!.Text).Sizes;
        var ofCells = ColumnHeads.Under(ColumnKind.Parameters, mention).SelectMany(c => ModelSizes.List(c.Value.Text, c.Header));
        var ofLinks = mention.Links.Select(l => ModelSizes.AtStart(l.Label)).OfType<string>();
        return [.. ofName.Concat(ofCells).Concat(ofLinks).Distinct(StringComparer.Ordinal)];
    }

    private static string WithoutEnding(string written) =>
        written.EndsWith("-based", StringComparison.OrdinalIgnoreCase) ? written[..^"-based".Length] : written;
}
