using KnowledgeGraph.Model;
using KnowledgeGraph.Server.Schema;

namespace KnowledgeGraph.Server.Hosting;

/// <summary><c>/health</c>: whether there is a release to answer from, and which.</summary>
internal static class HealthEndpoint
{
    public static void MapHealth(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/health", AnswerAsync);

    private static async Task AnswerAsync(HttpContext context, RequestReleases releases, ILoggerFactory loggers)
    {
        try
        {
            var graph = await releases.CurrentAsync(context.RequestAborted);

            // Asks for nothing, but asks: a release that was taken up may since be out of reach.
            await graph.EntitiesAsync([], context.RequestAborted);
            await context.Response.WriteAsJsonAsync(new { status = "ok", release = graph.Release.Hash }, context.RequestAborted);
        }
        catch (GraphStoreException problem)
        {
            ServerLog.StoreFailed(loggers.CreateLogger(nameof(HealthEndpoint)), problem.Code, problem);
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            await context.Response.WriteAsJsonAsync(
                new { status = "unavailable", code = problem.Code, message = StoreMessages.ForClients(problem) }, context.RequestAborted);
        }
    }
}
