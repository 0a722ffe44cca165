using System.Collections.Immutable;
using Graph.Sources.Enrich;
using Graph.Sources.Kept;
using Microsoft.AspNetCore.Http;

namespace Graph.Tests.Sources.Enrich;

/// <summary>A service, a folder, and works to ask about.</summary>
internal sealed class EnrichScene : IAsyncDisposable
{
    private readonly string _service;

    private EnrichScene(string service, ServiceServer server)
    {
        _service = service;
        Server = server;
    }

    public ServiceServer Server { get; }

    public string Folder { get; } = Directory.CreateTempSubdirectory("enrich").FullName;

    public string? Token { get; init; }

    public ImmutableArray<EnrichWork> Papers { get; init; } = [];

    public ImmutableArray<EnrichRepository> Repositories { get; init; } = [];

    /// <summary>The index.</summary>
    public ImmutableArray<KeptLine> Lines => KeptCheck.List(Folder);

    public static async Task<EnrichScene> OfAsync(
        string service,
        Func<HttpContext, ServiceServer, Task> answer,
        IEnumerable<EnrichWork>? papers = null,
        IEnumerable<EnrichRepository>? repositories = null,
        string? token = null
    ) =>
        new(service, await ServiceServer.StartAsync(answer))
        {
            Papers = [.. papers ?? []],
            Repositories = [.. repositories ?? []],
            Token = token,
        };

    /// <summary>A service that answers each path, with its query, by a text.</summary>
    public static Task<EnrichScene> OfAsync(
        string service,
        IReadOnlyDictionary<string, string> answers,
        IEnumerable<EnrichWork>? papers = null,
        IEnumerable<EnrichRepository>? repositories = null,
        string? token = null
    ) =>
        OfAsync(
            service,
            (context, _) =>
                ServiceServer.AnswerAsync(
                    context,
                    answers.GetValueOrDefault(Uri.UnescapeDataString(context.Request.Path + context.Request.QueryString))
                ),
            papers,
            repositories,
            token
        );

    public Enricher Open() => With();

    /// <summary>The same with catalogues.</summary>
    public Enricher With(params string[] catalogues) =>
        new(
            new EnrichWorks(Papers, Repositories),
            new EnrichSettings
            {
                Folder = Folder,
                Contact = "somebody@example.org",
                Only = [_service],
                Catalogues = [.. catalogues],
                Services = ImmutableDictionary<string, ServiceSettings>
                    .Empty.WithComparers(StringComparer.OrdinalIgnoreCase)
                    .Add(_service, new ServiceSettings(Server.Address, Token)),
            },
            new EnrichRuntime { Time = Server.Time, Sending = Server.Time.Busy }
        );

    public Task<EnrichResult> RunAsync() => Open().RunAsync(null, TestContext.Current.CancellationToken);

    /// <summary>The text that is kept under an id.</summary>
    public string Text(string id) => File.ReadAllText(Path.Combine(Folder, Line(id).File));

    public KeptLine Line(string id) => Lines.Single(l => l.Id == id);

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
