using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>GraphiQL, for browsers that open the GraphQL endpoint. The bundle is built from <c>src/Explorer</c>.</summary>
internal static class Explorer
{
    private const string BundlePath = "/graphiql";

    // Scripts and workers are loaded from this host only. Monaco adds the styles of its themes and lines as inline styles,
    // and GraphiQL's style sheet contains its fonts and images as data URLs.
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; "
        + "font-src 'self' data:; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private const string MissingPage = """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <title>KnowledgeGraph</title>
        <p>GraphiQL is not part of this build: install Node.js 18 or later with npm, then build again. The API works without it;
        <a href="/">the front page</a> shows an example query.</p>
        </html>
        """;

    private static readonly string[] OperationParameters = ["query", "documentId", "id", "extensions"];

    /// <summary>The folder into which the build copies the bundle.</summary>
    public static string Bundle { get; } = Path.Combine(AppContext.BaseDirectory, "wwwroot", "graphiql");

    /// <summary>Serves the page to browsers at <see cref="GraphServer.GraphPath"/>, and its files. Other requests pass through.</summary>
    /// <param name="server">The server.</param>
    /// <param name="folder">The bundle; if it does not exist, the page says how to build it.</param>
    public static void UseExplorer(this WebApplication server, string folder)
    {
        var page = Path.Combine(folder, "index.html");
        server.UseWhen(IsVisit, visit => visit.Run(context => AnswerAsync(context, page)));
        if (Directory.Exists(folder))
        {
            server.UseStaticFiles(new StaticFileOptions
            {
                RequestPath = BundlePath,
                FileProvider = new PhysicalFileProvider(folder),
                OnPrepareResponse = Protect,
            });
        }
    }

    // Only explicitly named media types count, because API clients send `*/*`. An operation sent by GET is not a request for the page.
    private static bool IsVisit(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method)
        && context.Request.Path == GraphServer.GraphPath
        && !OperationParameters.Any(context.Request.Query.ContainsKey)
        && context.Request.GetTypedHeaders().Accept.Any(accepted => accepted.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));

    private static Task AnswerAsync(HttpContext context, string page)
    {
        var response = context.Response;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.Vary = HeaderNames.Accept;
        response.Headers.CacheControl = "no-cache";
        Protect(response);
        return File.Exists(page)
            ? response.SendFileAsync(page, context.RequestAborted)
            : response.WriteAsync(MissingPage, context.RequestAborted);
    }

    private static void Protect(StaticFileResponseContext file)
    {
        // File names are the same in each build, so browsers must revalidate their copy.
        file.Context.Response.Headers.CacheControl = "no-cache";
        Protect(file.Context.Response);
    }

    private static void Protect(HttpResponse response) => response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
}
