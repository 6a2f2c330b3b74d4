using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>A server that answers every question with the same bytes: what is left when nothing is computed.</summary>
internal static class StaticEndpoint
{
    /// <summary>The command that runs it.</summary>
    public const string Command = "static";

    /// <summary>Starts it as a process of its own.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="contentType">Its content type.</param>
    /// <param name="http">Asks it.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<HttpTarget> StartAsync(byte[] answer, string contentType, HttpClient http, CancellationToken cancellationToken)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, answer, cancellationToken);
            return await HttpTarget.StartAsync(
                "static", ProgramStart.Dotnet(typeof(StaticEndpoint).Assembly.Location, Command, file, contentType), http, cancellationToken);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Answers with the content of a file until it is stopped.</summary>
    public static async Task RunAsync(string file, string contentType, string urls, CancellationToken cancellationToken)
    {
        var answer = await File.ReadAllBytesAsync(file, cancellationToken);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(urls);
        await using var server = builder.Build();
        server.MapPost("/graphql", context =>
        {
            // Kestrel reads the body of the request.
            context.Response.ContentType = contentType;
            context.Response.ContentLength = answer.Length;
            return context.Response.Body.WriteAsync(answer, context.RequestAborted).AsTask();
        });
        await server.StartAsync(cancellationToken);
        await server.WaitForShutdownAsync(cancellationToken);
    }
}
