using System.Text;
using KnowledgeGraph.Sources.Catalog;
using KnowledgeGraph.Sources.Fetching;

namespace KnowledgeGraph.Sources.Tests.Fetching;

/// <summary>Fetches into a folder of its own, with the patience of <c>kg fetch</c> and a clock that does not wait.</summary>
internal sealed class FetchRun : IDisposable, IProgress<FetchProgress>
{
    public const string Tag = "\"v1\"";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kg-fetch-");
    private readonly HttpClient _http = FetchClient.Create(new FetchSettings());

    /// <summary>An annotation file of several blocks.</summary>
    public static byte[] FileBytes { get; } = Annotations("OMIM:100100");

    public TestClock Clock { get; } = new(new FetchSettings().StallLimit);

    /// <summary>Told how far a file has come.</summary>
    public Action<FetchProgress> OnProgress { get; set; } = _ => { };

    public string this[string name] => Path.Combine(_folder.FullName, name);

    /// <summary>The files with their final names.</summary>
    public IEnumerable<string> Files => _folder.GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal);

    public static byte[] Annotations(string disease) => Encoding.UTF8.GetBytes(
        "#date: 2023-01-27\n#DatabaseID\tDiseaseName\tQualifier\tHPO_ID\tReference\tEvidence\tOnset\tFrequency\tSex\tModifier\tAspect\tBiocuration\n"
        + string.Concat(Enumerable.Range(1, 4000).Select(row => $"{disease}\tDisease\t\tHP:0001873\tPMID:{row}\tPCS\t\t1/2\t\t\tP\tHPO:x[2020-01-01]\n")));

    public static PublicSource Source(FileServer server, string name = "phenotype.hpoa") =>
        new(name, new Uri(server.Address, name), SourceKind.HpoAnnotations, "a licence", "a test");

    /// <summary>Fetches one file.</summary>
    public async Task<FetchResult> OneAsync(FileServer server, CancellationToken? stop = null) => Assert.Single(await AllAsync([Source(server)], stop));

    public async Task<List<FetchResult>> AllAsync(IEnumerable<PublicSource> sources, CancellationToken? stop = null)
    {
        var results = new List<FetchResult>();
        await foreach (var result in new SourceFetcher(_http, _folder.FullName, new FetchSettings(), Clock)
            .RunAsync(sources, this, stop ?? TestContext.Current.CancellationToken))
        {
            results.Add(result);
        }

        return results;
    }

    /// <summary>Asserts that the file is there and holds this.</summary>
    public void AssertFetched(FetchResult result, byte[] content)
    {
        Assert.Null(result.Failure);
        Assert.Equal((FetchState.Fetched, content.Length), (result.State, result.Length));
        Assert.Equal(content, File.ReadAllBytes(this["phenotype.hpoa"]));
        Assert.False(File.Exists(this[".kg-fetch/phenotype.hpoa.part"]), "a part is left behind");
    }

    /// <summary>Asserts that the file failed with this code and that nothing has its final name.</summary>
    public FetchException AssertFailed(FetchResult result, string code)
    {
        Assert.Equal(FetchState.Failed, result.State);
        Assert.Equal(code, result.Failure!.Code);
        Assert.Empty(Files);
        return result.Failure;
    }

    public void Report(FetchProgress value) => OnProgress(value);

    public void Dispose()
    {
        _http.Dispose();
        _folder.Delete(recursive: true);
    }
}
