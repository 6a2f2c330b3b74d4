using System.IO.Compression;
using KnowledgeGraph.Sources.Fetching;
using KnowledgeGraph.Sources.Tests.Fetching;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.Server.Tests.Commands;

/// <summary><c>kg fetch</c> and <c>kg import</c> of the real files, from a server that publishes them as their sources do: plain.</summary>
public sealed class RealFetchTests(RealServer byHand)
{
    [Fact]
    public async Task Real_files_that_were_fetched_give_the_same_release_as_the_files_given_by_hand()
    {
        RealData.Require();
        await using var server = await FileServer.StartAsync(Mirror);
        using var folder = new TemporaryFolder();
        var fetch = await KgProcess.RunAsync(folder["data"], "fetch", folder["sources"], "--mirror", server.Address.AbsoluteUri);
        Assert.True(fetch.ExitCode == 0, fetch.Error);
        Assert.Equal(Names, Directory.GetFiles(folder["sources"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        // The release that other tests share is of the whole folder, so what is not fetched joins as it is.
        Directory.CreateDirectory(folder["others"]);
        foreach (var file in Directory.GetFiles(RealData.Folder).Where(file => !Names.Contains(Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal)))
        {
            File.Copy(file, Path.Combine(folder["others"], Path.GetFileName(file)));
        }

        var import = await KgProcess.RunAsync(folder["data"], "import", folder["sources"], folder["others"]);
        Assert.True(import.ExitCode == 0, import.Error);
        var current = (await File.ReadAllLinesAsync(folder["data/current"], TestContext.Current.CancellationToken))[0];
        var release = (await (await byHand.GraphAsync()).DataAsync("{ release { hash sources { name } } }"))["release"]!;
        Assert.Equal((string?)release["hash"], current);
        Assert.Empty(Names.Select(name => name + ".gz").Except(release["sources"]!.AsArray().Select(source => (string)source!["name"]!), StringComparer.Ordinal));
    }

    private static IReadOnlyList<string> Names { get; } = [.. PublicSources.All.Select(source => source.Name).Order(StringComparer.Ordinal)];

    private static async Task Mirror(HttpContext context)
    {
        await using var packed = File.OpenRead(Path.Combine(RealData.Folder, $"{context.Request.Path.Value![1..]}.gz"));
        await using var plain = new GZipStream(packed, CompressionMode.Decompress);
        await plain.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
