using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Read.Lists.Entries;

/// <summary>Two authors without the comma between them, told by the rest of the list: elsewhere each of the two stands alone.</summary>
internal sealed class FusedAuthors(SourceText source, List<Diagnostic> diagnostics)
{
    // Two names of two words each.
    private const int FewestWords = 4;

    /// <summary>The mentions with such authors parted.</summary>
    public ImmutableArray<Mention> Part(ImmutableArray<Mention> mentions)
    {
        if (!mentions.Any(HasLong))
        {
            return mentions;
        }

        var names = mentions
            .SelectMany(mention => mention.Authors)
            .Select(author => author.Text)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. mentions.Select(mention => HasLong(mention) ? Part(mention, names) : mention)];
    }

    private static bool HasLong(Mention mention)
    {
        foreach (var author in mention.Authors)
        {
            if (author.Text.AsSpan().Count(' ') >= FewestWords - 1)
            {
                return true;
            }
        }

        return false;
    }

    private Mention Part(Mention mention, HashSet<string> names)
    {
        var authors = mention.Authors.SelectMany(author => Part(author, names)).ToImmutableArray();
        return authors.Length == mention.Authors.Length ? mention : mention with { Authors = authors };
    }

    private ImmutableArray<Reading> Part(Reading author, HashSet<string> names)
    {
        var words = author.Text.Split(' ');
        for (var at = 2; at <= words.Length - 2; at++)
        {
            var (first, second) = (string.Join(' ', words[..at]), string.Join(' ', words[at..]));
            if (names.Contains(first) && names.Contains(second))
            {
                diagnostics.Add(
                    new(
                        source.Path,
                        author.Quotes[0].Line,
                        0,
                        RepairCodes.FusedAuthors,
                        Severity.Warning,
                        $"no comma parts “{author.Text}”; read as “{first}” and “{second}”."
                    )
                );
                return [new(first, [author.QuoteFor(first)]), new(second, [author.QuoteFor(second)])];
            }
        }

        return [author];
    }
}
