using Graph.Model;

namespace Graph.Relate.Rules;

/// <summary>A title that holds the name which another entry of the same paper says it introduces bears it out:
/// <c>Competition-Level Code Generation with AlphaCode</c>.</summary>
internal sealed class TitleRepeatsNameRule : IRelationRule
{
    /// <inheritdoc/>
    public string Name => "introduces-title-repeated";

    /// <inheritdoc/>
    public Basis Basis => Basis.Stated;

    /// <inheritdoc/>
    public IEnumerable<Claim> Read(Entry entry, RuleContext context)
    {
        if (entry is not { Paper: { } paper, Title: { IsSurvey: false } title })
        {
            yield break;
        }

        foreach (var named in context.IntroducedBy(paper).Where(n => !context.Introduces(entry, n)).ToArray())
        {
            if (IsWord(named.Text, title.Text))
            {
                yield return new Claim(
                    RelationTypes.Introduces,
                    NodeRef.Of(paper),
                    NodeRef.Of(named),
                    entry.Quote(title.Reading.QuoteFor(named.Text), this)
                );
            }
        }
    }

    private static bool IsWord(string name, string title)
    {
        var at = title.IndexOf(name, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || title[at - 1] is ' ' or '(') && !GoesOn(title.AsSpan(at + name.Length));
    }

    private static bool GoesOn(ReadOnlySpan<char> rest) => rest is ['-', ..] || (rest.Length > 0 && char.IsLetterOrDigit(rest[0]));
}
