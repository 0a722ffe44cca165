using Graph.Read.Prose.Context;

namespace Graph.Read.Prose.Rules;

/// <summary>A rule that decides what a text says of the names in it.</summary>
internal interface IProseRule
{
    /// <summary>Judges names. The rules are asked in their order; the first that does not answer null has decided.</summary>
    /// <param name="context">The names and what stands around them.</param>
    /// <param name="page">What the text says elsewhere.</param>
    /// <returns>The verdict; null where the rule has nothing to say.</returns>
    ProseVerdict? Judge(GroupContext context, ProsePage page);
}
