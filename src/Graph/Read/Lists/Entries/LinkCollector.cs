using System.Collections.Immutable;
using Graph.Model;
using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Links;
using Graph.Read.Lists.Parts;
using Graph.Text;

namespace Graph.Read.Lists.Entries;

/// <summary>Collects the links of an entry and tells what each leads to.</summary>
internal sealed class LinkCollector(SourceText source)
{
    /// <summary>The links in the order in which they stand; anchors and empty ones left out.</summary>
    public ImmutableArray<Link> Collect(Titled entry)
    {
        var links = ImmutableArray.CreateBuilder<Link>();
        for (var i = 0; i < entry.Parts.Length; i++)
        {
            var part = entry.Parts[i];
            if (part.Link is not { } target || UrlRepair.Repair(target.Url) is not { Length: > 0 } url)
            {
                continue;
            }

            if (i > 0 && ReferenceEquals(entry.Parts[i - 1].Link, target))
            {
                continue;
            }

            var onTitle = entry.Title is { } title && part.Start >= title.Start && part.Start < title.End;
            var word = onTitle && entry.Table is null ? null : WordFor(entry, i, onTitle);
            var kind =
                LinkHosts.IsPicture(url) || (onTitle && word is null && RepositoryFile.IsNote(url)) ? LinkKind.Other
                : (part.Role == PartRole.Venue || CitationLabel.IsCitation(part)) && word is null && LinkHosts.KindOf(url) is null
                    ? LinkKind.Paper
                : LinkClassifier.Classify(word, url, onTitle);
            links.Add(
                new Link(kind, Credentials.Remove(url), target.IsBare ? "" : part.Text, QuoteReader.First(source, target.Start, target.End))
                {
                    Key = onTitle ? null : KeyOf(entry, i),
                }
            );
        }

        return links.DrainToImmutable();
    }

    // The words before a colon on its line, whether or not the reader knows them; else the head of its column.
    private static string? KeyOf(Titled entry, int index)
    {
        var part = entry.Parts[index];
        for (var before = index - 1; before >= 0 && entry.Parts[before].Line == part.Line; before--)
        {
            var other = entry.Parts[before];
            if (other.Link is null && (other.Role == PartRole.Key || other.Text.AsSpan().TrimEnd() is [.., ':' or '：']))
            {
                return other.Text.TrimEnd(' ', ':', '：');
            }
        }

        return entry.Table is { } table && part.Column >= 0 && part.Column < table.Headers.Length ? table.Headers[part.Column] : null;
    }

    // Its own label; else the key before it; else its column.
    private static LinkWord? WordFor(Titled entry, int index, bool onTitle)
    {
        var part = entry.Parts[index];
        var word = part.Role == PartRole.Badge ? LinkWords.Find(part.Text) : part.Word;
        var column = entry.Table?.WordOf(part.Column);
        if (word is not (null or LinkWord.Any) && !(column == LinkWord.Code && word is LinkWord.Model or LinkWord.Other))
        {
            return word;
        }

        for (var before = index - 1; before >= 0 && entry.Parts[before].Line == part.Line; before--)
        {
            if (entry.Parts[before] is { Role: PartRole.Key or PartRole.Label, Link: null, Word: { } key })
            {
                return key;
            }

            if (entry.Parts[before].Link is null && entry.Parts[before].Role != PartRole.Noise)
            {
                break;
            }
        }

        return column switch
        {
            _ when part.Role == PartRole.Badge => word,
            LinkWord.Paper or LinkWord.Code or LinkWord.Project or LinkWord.Dataset or LinkWord.Demo or LinkWord.Video => column,
            LinkWord.Title when onTitle => LinkWord.Paper,
            _ => word,
        };
    }
}
