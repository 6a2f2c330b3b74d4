using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Sources.Tests.Fetching;

/// <summary>A web server on loopback that answers as a test says and writes down what it was asked.</summary>
internal sealed class FileServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly List<SeenRequest> _requests = [];

    private FileServer(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _application = builder.Build();
        _application.Run(context =>
        {
            lock (_requests)
            {
                _requests.Add(SeenRequest.Of(context));
            }

            return answer(context);
        });
    }

    /// <summary>Where it answers.</summary>
    public Uri Address => new(_application.Urls.First());

    /// <summary>What it was asked, in order.</summary>
    public IReadOnlyList<SeenRequest> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>Answers every request alike.</summary>
    public static async Task<FileServer> StartAsync(RequestDelegate answer)
    {
        var server = new FileServer(answer);
        await server._application.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    /// <summary>Answers the first request with the first answer, the second with the second, and all after the last with the last.</summary>
    public static Task<FileServer> InTurnAsync(params RequestDelegate[] answers)
    {
        var next = -1;
        return StartAsync(context => answers[Math.Min(Interlocked.Increment(ref next), answers.Length - 1)](context));
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}

/// <summary>A request that a server was asked.</summary>
internal sealed record SeenRequest(string Path, string? Range, string? IfRange, string? IfNoneMatch, string? IfModifiedSince, string UserAgent, string Connection)
{
    public static SeenRequest Of(HttpContext context)
    {
        var headers = context.Request.Headers;
        return new(
            context.Request.Path, headers.Range, headers.IfRange, headers.IfNoneMatch, headers.IfModifiedSince, headers.UserAgent.ToString(), context.Connection.Id);
    }
}
