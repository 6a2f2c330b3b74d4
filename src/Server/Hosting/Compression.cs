using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>Compresses responses with Brotli or gzip if the client accepts it.</summary>
internal static class Compression
{
    /// <summary>
    /// Adds compression. Compression can reveal secrets through the length of responses (BREACH). Responses here contain no secrets such as
    /// cookies or tokens, so compression is enabled for HTTPS as well.
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
