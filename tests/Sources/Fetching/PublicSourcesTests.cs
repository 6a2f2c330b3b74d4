using KnowledgeGraph.Sources.Catalog;
using KnowledgeGraph.Sources.Fetching;

namespace KnowledgeGraph.Sources.Tests.Fetching;

/// <summary>The files that are fetched, in the program and in the documentation.</summary>
public sealed class PublicSourcesTests
{
    [Fact]
    public async Task The_documentation_lists_every_file_with_its_address_and_licence_and_no_other()
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(Repository.Root, "docs", "sources.md"), TestContext.Current.CancellationToken);
        var documented = lines.Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => string.Join('|', line.Split('|', StringSplitOptions.TrimEntries)[1..^1]));
        var declared = PublicSources.All.Select(source => $"`{source.Name}`|{source.Description}|<{source.Address}>|{source.License}");
        Assert.Equal(declared, documented);
    }

    [Fact]
    public void Every_file_has_a_name_of_its_own_and_an_encrypted_address()
    {
        Assert.Distinct(PublicSources.All.Select(source => source.Name));
        Assert.Distinct(PublicSources.All.Select(source => source.Address));
        Assert.All(PublicSources.All, source => Assert.Equal(Uri.UriSchemeHttps, source.Address.Scheme));
        Assert.All(PublicSources.All, source => Assert.Equal(Path.GetFileName(source.Name), source.Name));
    }

    [Fact]
    public async Task The_files_are_those_that_the_numbers_of_the_readme_are_made_of()
    {
        var kinds = PublicSources.All.CountBy(source => source.Kind).ToDictionary();
        Assert.Equal((13, 5), (kinds[SourceKind.SssomMappings], kinds[SourceKind.BabelonTranslations]));
        Assert.Contains("13 mapping sets and 5 languages", await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://mirror.example/kg", "https://mirror.example/kg/hp.json")]
    [InlineData("https://mirror.example/kg/", "https://mirror.example/kg/hp.json")]
    [InlineData("http://localhost:8080", "http://localhost:8080/hp.json")]
    public void A_mirror_has_the_files_under_their_names(string mirror, string address) =>
        Assert.Equal(new Uri(address), PublicSources.All.Single(source => source.Name == "hp.json").At(new Uri(mirror)).Address);
}
