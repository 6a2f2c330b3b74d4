using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>GraphiQL, for browsers that come to where GraphQL is asked; the bundle is made of <c>src/Explorer</c>.</summary>
internal static class Explorer
{
    private const string BundlePath = "/graphiql";

    // Scripts and workers come as files of this host only. Monaco writes the styles of its themes and of its lines
    // into the page, and GraphiQL's style sheet holds its fonts and pictures as data.
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; "
        + "font-src 'self' data:; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private const string MissingPage = """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <title>KnowledgeGraph</title>
        <p>GraphiQL is not part of this build: install Node.js 18 or later with npm, then build again. The API works without it;
        <a href="/">the front page</a> shows how to ask.</p>
        </html>
        """;

    private static readonly string[] OperationParameters = ["query", "documentId", "id", "extensions"];

    /// <summary>Where the build puts the bundle.</summary>
    public static string Bundle { get; } = Path.Combine(AppContext.BaseDirectory, "wwwroot", "graphiql");

    /// <summary>Answers browsers at <see cref="GraphServer.GraphPath"/>, and serves the files of the page; all else goes on.</summary>
    /// <param name="server">The server.</param>
    /// <param name="folder">The bundle; if it is not there, the page says how to get it.</param>
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

    // By the media types that a request names, as `*/*` is what API clients send; an operation by GET is not for the page.
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
        // Names stay from build to build; a browser asks whether its copy is still right.
        file.Context.Response.Headers.CacheControl = "no-cache";
        Protect(file.Context.Response);
    }

    private static void Protect(HttpResponse response) => response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
}
