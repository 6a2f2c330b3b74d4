using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.Hosting;
using KnowledgeGraph.GraphQL.Hosting.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.GraphQL.Tests.Hosting;

/// <summary>A GraphQL service behind HTTP, in memory; each test has its own.</summary>
internal sealed class HttpService : IAsyncDisposable
{
    private readonly WebApplication _application;

    private HttpService(WebApplication application)
    {
        _application = application;
        Client = application.GetTestClient();
    }

    public HttpClient Client { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<HttpService> StartAsync(
        Action<IRequestExecutorBuilder> configure,
        GraphQLServerOptions? options = null,
        Action<IServiceCollection>? addServices = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        addServices?.Invoke(builder.Services);
        configure(builder.Services.AddGraphQLServer(disableDefaultSecurity: true));
        var application = builder.Build();
        application.MapGraphQL("/graphql").WithOptions(options ?? new GraphQLServerOptions());
        await application.StartAsync(Stop);
        return new HttpService(application);
    }

    /// <summary>Posts JSON.</summary>
    public Task<HttpResponseMessage> PostAsync(string body, string? accept = null) =>
        PostAsync(Encoding.UTF8.GetBytes(body), "application/json", accept);

    /// <summary>Posts any bytes as any type.</summary>
    public Task<HttpResponseMessage> PostAsync(byte[] body, string? contentType, string? accept = null)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        return SendAsync(HttpMethod.Post, "/graphql", accept, content);
    }

    /// <summary>Gets with parameters.</summary>
    public Task<HttpResponseMessage> GetAsync(params (string Name, string Value)[] parameters) =>
        SendAsync(HttpMethod.Get, Address(parameters));

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string address, string? accept = null, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        foreach (var (name, value) in headers.Append(("Accept", accept!)).Where(header => header.Item2 is not null))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request, Stop);
    }

    public static string Address(params (string Name, string Value)[] parameters) =>
        "/graphql?" + string.Join('&', parameters.Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value)}"));

    public static Task<string> TextAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(Stop);

    /// <summary>The code of the only error of a response without data.</summary>
    public static async Task<string?> RefusalCodeAsync(HttpResponseMessage response)
    {
        var body = JsonNode.Parse(await TextAsync(response))!;
        Assert.False(body.AsObject().ContainsKey("data"));
        return (string?)Assert.Single(body["errors"]!.AsArray())!["extensions"]!["code"];
    }

    public ValueTask DisposeAsync()
    {
        Client.Dispose();
        return _application.DisposeAsync();
    }
}
