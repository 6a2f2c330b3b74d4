using KnowledgeGraph.Model;
using KnowledgeGraph.Server.Schema;

namespace KnowledgeGraph.Server.Hosting;

/// <summary><c>/health</c>: the current release, if there is one, and whether it is known to differ from what was loaded.</summary>
internal static class HealthEndpoint
{
    public static void MapHealth(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/health", AnswerAsync);

    private static async Task AnswerAsync(HttpContext context, IKnowledgeGraphs graphs, ILoggerFactory loggers)
    {
        try
        {
            var health = await graphs.CheckAsync(context.RequestAborted);
            object answer = health.Difference is { } difference
                ? new { status = "ok", release = health.Release, warning = new { code = "GRAPH_DIFFERS", message = $"The graph differs from what was loaded: {difference}. Run 'kg seed' to repair it." } }
                : new { status = "ok", release = health.Release };
            await context.Response.WriteAsJsonAsync(answer, context.RequestAborted);
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
