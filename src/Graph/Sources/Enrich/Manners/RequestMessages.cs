using System.Text;

namespace Graph.Sources.Enrich.Manners;

/// <summary>Makes what is sent: the real address, conditions, the contact address, and the token where it may be seen.</summary>
/// <param name="service">What the user set for the service.</param>
/// <param name="settings">What the user set for all.</param>
internal sealed class RequestMessages(ServiceSettings service, EnrichSettings settings)
{
    /// <summary>Where a request is really sent.</summary>
    public Uri AddressOf(EnrichRequest request) =>
        request.Path.Length == 0 ? RootOf(request.Endpoint) : new Uri(RootOf(request.Endpoint), request.Path);

    /// <summary>The message for a request, at an address that a redirect may have led to.</summary>
    public HttpRequestMessage Of(EnrichRequest request, Uri address)
    {
        var root = RootOf(request.Endpoint);
        var own = Uri.Compare(address, root, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0;
        var message = new HttpRequestMessage(
            HttpMethod.Get,
            own ? WithFields(address, request.Endpoint) : WithoutFields(address, request.Endpoint)
        );
        if (request.ETag is { Length: > 0 } tag)
        {
            message.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }
        else if (request.LastModified is { Length: > 0 } date)
        {
            message.Headers.TryAddWithoutValidation("If-Modified-Since", date);
        }

        if (settings.Contact is { } contact && request.Endpoint.ContactField is not null)
        {
            message.Headers.TryAddWithoutValidation("User-Agent", $"Graph/1 (mailto:{contact})");
        }

        if (own && service.Token is { } token && request.Endpoint.Token is { Header: { } header } use)
        {
            var value = use == TokenUse.Basic ? Convert.ToBase64String(Encoding.UTF8.GetBytes("x-access-token:" + token)) : token;
            message.Headers.TryAddWithoutValidation(header, use.Name + value);
        }

        return message;
    }

    /// <summary>The public address of what answered: without what was added, and at the service's home where a mirror answered.</summary>
    public Uri Public(Uri address, Endpoint endpoint)
    {
        var root = RootOf(endpoint);
        var clean = WithoutFields(address, endpoint);
        return root.IsBaseOf(clean) ? new Uri(endpoint.Home, root.MakeRelativeUri(clean)) : clean;
    }

    private static Uri WithoutFields(Uri address, Endpoint endpoint) =>
        QueryFields.Without(address, endpoint.ContactField, endpoint.Token is { Header: null } use ? use.Name : null);

    private Uri RootOf(Endpoint endpoint) => endpoint.IsFixed ? endpoint.Home : service.Address ?? endpoint.Home;

    private Uri WithFields(Uri address, Endpoint endpoint)
    {
        var uri = address;
        if (settings.Contact is { } contact && endpoint.ContactField is { } field)
        {
            uri = QueryFields.With(uri, field, contact);
        }

        return service.Token is { } token && endpoint.Token is { Header: null } use ? QueryFields.With(uri, use.Name, token) : uri;
    }
}
