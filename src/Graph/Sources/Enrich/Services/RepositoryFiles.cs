using System.Collections.Immutable;
using Graph.Sources.Enrich.Manners;
using Graph.Sources.Kept;

namespace Graph.Sources.Enrich.Services;

/// <summary>The files of a repository that are read, wherever it is hosted.</summary>
/// <param name="service">The host's service.</param>
/// <param name="path">Owner and name, as the lists write them.</param>
/// <param name="about">The addresses of the repository.</param>
/// <param name="talk">Asks and keeps.</param>
internal sealed class RepositoryFiles(string service, string path, ImmutableArray<string> about, Conversation talk)
{
    /// <summary>How many requests the files of one repository usually take.</summary>
    public const int Usual = 3;

    // Hosts tell file names apart by case; these are the spellings that occur, the frequent ones first.
    private static readonly ImmutableArray<string> Readmes = ["README.md", "readme.md", "Readme.md", "README.rst", "README", "README.txt"];

    private static readonly ImmutableArray<(string File, string Kind)> Others = [("CITATION.cff", "record"), ("metafile.yml", "card")];

    private ImmutableArray<string> _about = about;

    /// <summary>The id of a file in the index.</summary>
    /// <param name="service">The service.</param>
    /// <param name="path">Owner and name.</param>
    /// <param name="file">The file; null for the README.</param>
    public static string IdOf(string service, string path, string? file) => file is null ? $"{service}:{path}" : $"{service}:{path}/{file}";

    /// <summary>Remembers another address of the repository.</summary>
    public void IsKnownAs(string url) => _about = _about.Contains(url, StringComparer.OrdinalIgnoreCase) ? _about : _about.Add(url);

    /// <summary>Remembers that the repository has nothing for us.</summary>
    public void MissAll(string status)
    {
        talk.Miss(Entry(null, "readme", string.Empty), status);
        foreach (var (file, kind) in Others)
        {
            talk.Miss(Entry(file, kind, string.Empty), status);
        }
    }

    /// <summary>Fetches the files at a commit, unless they are kept at this commit already.</summary>
    /// <param name="commit">The commit.</param>
    /// <param name="request">The request for a file at it.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task FetchAsync(string commit, Func<string, string, EnrichRequest> request, CancellationToken cancellation)
    {
        foreach (var (file, kind) in Others)
        {
            await FetchAsync(file, [file], kind, commit, request, cancellation).ConfigureAwait(false);
        }

        // The README comes last: where it is kept, the repository is done.
        await FetchAsync(null, Readmes, "readme", commit, request, cancellation).ConfigureAwait(false);
    }

    private async Task FetchAsync(
        string? name,
        ImmutableArray<string> spellings,
        string kind,
        string commit,
        Func<string, string, EnrichRequest> request,
        CancellationToken cancellation
    )
    {
        var id = IdOf(service, path, name);
        if (talk.Kept.Find(id) is { } kept && kept.Version == commit && (kept.File.Length == 0 || talk.Kept.Read(id) is not null))
        {
            talk.Renew(id);
            return;
        }

        foreach (var spelling in spellings)
        {
            var asked = request(commit, spelling);
            var answer = await talk.AskAsync(asked, cancellation).ConfigureAwait(false);
            if (answer.IsFound)
            {
                // Other encodings are the reader's affair; a picture is nothing to keep.
                if (Array.IndexOf(answer.Body, (byte)0) >= 0)
                {
                    talk.Say($"{asked.Address} is not a text; it was left.");
                    talk.Miss(Entry(name, kind, commit), "no text");
                    return;
                }

                talk.Keep(
                    Entry(name, kind, commit) with
                    {
                        File = KeptFileName.Of(service, path, spelling),
                        Address = asked.Address,
                    },
                    answer.Body
                );
                return;
            }

            if (!answer.IsMissing)
            {
                throw new EnrichFailure($"{asked.Address} answered {answer.StatusText}; it was left.");
            }
        }

        talk.Miss(Entry(name, kind, commit), "404");
    }

    private KeptEntry Entry(string? name, string kind, string commit) =>
        new(IdOf(service, path, name), kind, _about, string.Empty, _about[0], commit, string.Empty);
}
