using KnowledgeGraph.Model;
using KnowledgeGraph.Server.Schema;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>The front page at <c>/</c>: what this server provides.</summary>
internal static class FrontPage
{
    public static void MapFrontPage(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/", AnswerAsync);

    private static async Task<IResult> AnswerAsync(RequestReleases releases, CancellationToken cancellationToken)
    {
        try
        {
            var release = (await releases.CurrentAsync(cancellationToken)).Release;
            return TypedResults.Text(Page(release), "text/html; charset=utf-8");
        }
        catch (GraphStoreException problem)
        {
            return TypedResults.Text($"{problem.Code}: {StoreMessages.ForClients(problem)}", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static string Page(ReleaseInfo release) => $$"""
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <title>KnowledgeGraph</title>
        <h1>KnowledgeGraph</h1>
        <p>Diseases, genes and phenotypes from public sources as one graph.</p>
        <p>Explore it in the browser at <a href="{{GraphServer.GraphPath}}">{{GraphServer.GraphPath}}</a>, or query it from a program, for example:</p>
        <pre>curl {{GraphServer.GraphPath}} -H 'Content-Type: application/json' \
          -d '{"query": "{ disease(id: \"MONDO:0008785\") { name genes { nodes { symbol } } } }"}'</pre>
        <p>Release <code>{{release.Hash}}</code>, built {{release.BuiltAt:yyyy-MM-dd HH:mm}} UTC from {{release.Sources.Count}} files.
        The health check is at <a href="/health">/health</a>.</p>
        </html>
        """;
}
