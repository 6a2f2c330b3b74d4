using KnowledgeGraph.Contract.Tests.Imported;

namespace KnowledgeGraph.Sources.Tests.Building;

/// <summary>
/// Random releases of ontologies, annotations and mapping sets, under random names, against rules that are written once more in
/// <see cref="NaiveImport"/>. The contract of the stores asks such releases in every store.
/// </summary>
public sealed class RandomReleaseTests
{
    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task The_newest_releases_and_the_authoritys_mappings_decide(int seed)
    {
        var sources = RandomSources.Make(seed);
        new NaiveImport(sources).AssertSame(await sources.ImportAsync(TestContext.Current.CancellationToken));
    }
}
