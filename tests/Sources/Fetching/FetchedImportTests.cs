using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Fetching;
using KnowledgeGraph.Sources.Tests.Building;

namespace KnowledgeGraph.Sources.Tests.Fetching;

/// <summary>A folder that was fetched to is a folder to import.</summary>
public sealed class FetchedImportTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Fetched_files_give_the_same_release_as_the_files_given_by_hand(bool withSeed)
    {
        await using var server = await FileServer.StartAsync(PublicFiles.Mirror);
        using var run = new FetchRun();
        var results = await run.AllAsync(PublicSources.All.Select(source => source.At(server.Address)));
        Assert.All(results, result => Assert.Equal((result.Source.Name, FetchState.Fetched), (result.Source.Name, result.State)));

        using var byHand = new SourceFolder();
        for (var i = 0; i < PublicSources.All.Count; i++)
        {
            await File.WriteAllBytesAsync(Path.Combine(byHand.Path, $"{PublicSources.All.Count - i}.dat"), PublicFiles.Of(PublicSources.All[i]), TestContext.Current.CancellationToken);
        }

        var fetched = await SourceFolder.ImportAsync([run[""]], withSeed: withSeed);
        Assert.Equal((await byHand.ImportAsync(withSeed: withSeed)).Info.Hash, fetched.Info.Hash);
        Assert.Equal(
            PublicSources.All.Select(source => source.Name).Order(StringComparer.Ordinal),
            fetched.Info.Sources.Select(source => source.Name).Where(name => !name.StartsWith("seed/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains(fetched.Assertions, said => said is { Type: RelationshipType.HasPhenotype, Negated: true, StatedSubject: "OMIM:100100" });
        Assert.Empty(fetched.Items(ReportCodes.FileIgnored));
    }

    [Fact]
    public async Task What_has_not_come_whole_is_no_source_yet()
    {
        await using var server = await FileServer.StartAsync(context => context.Request.Path == "/b"
            ? (context.Request.Headers.Range.Count > 0 ? Answer.Status(404) : Answer.Broken(FetchRun.Annotations("OMIM:200200"), 150_000, FetchRun.Tag))(context)
            : Answer.Whole(FetchRun.FileBytes)(context));
        using var run = new FetchRun();
        await run.AllAsync([FetchRun.Source(server, "a"), FetchRun.Source(server, "b")]);
        Assert.True(File.Exists(run[".kg-fetch/b.part"]), "no part is left");
        var graph = await SourceFolder.ImportAsync([run[""]]);
        Assert.Equal(["a"], graph.Info.Sources.Select(source => source.Name));
    }
}
