using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>Compresses responses for the clients that ask for it, with Brotli or gzip.</summary>
internal static class Compression
{
    /// <summary>
    /// Adds it. Compressing beside secrets can betray them by the length of responses (BREACH); there are none here,
    /// neither cookies nor tokens, so it is on over HTTPS as well.
    /// </summary>
    public static void AddCompression(this IServiceCollection services) => services
        .AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/graphql-response+json"];
        })
        .Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest)
        .Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
}
