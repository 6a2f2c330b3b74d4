using System.Net;
using System.Security.Cryptography;
using System.Text;
using BitFaster.Caching.Lru;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Hosting;
using KnowledgeGraph.GraphQL.PersistedOperations;

namespace KnowledgeGraph.GraphQL.Tests.Hosting;

/// <summary>
/// Automatic persisted queries as Apollo's clients ask them, and trusted documents as the appendix "Persisted Documents"
/// of the GraphQL over HTTP specification has them.
/// </summary>
public sealed class PersistedOperationTests : IDisposable
{
    private const string Greeting = "{ greet(name: \"a\") }";
    private static readonly string Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Greeting)));

    private readonly string _folder = Directory.CreateTempSubdirectory("kg-trusted-").FullName;

    private static (string Name, string Value) ByHash => ("extensions", $$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{Hash}}}"}}""");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_document_is_asked_by_its_hash_once_it_has_been_sent_with_it()
    {
        await using var service = await HttpService.StartAsync(builder => builder.AddQueryType<GreetingQuery>().UseAutomaticPersistedOperationPipeline());

        using var unknown = await service.GetAsync(ByHash);
        Assert.Contains("\"message\":\"PersistedQueryNotFound\"", await HttpService.TextAsync(unknown), StringComparison.Ordinal);
        using var sent = await service.GetAsync(("query", Greeting), ByHash);
        using var known = await service.GetAsync(ByHash);

        Assert.Equal("""{"data":{"greet":"Hello a"}}""", await HttpService.TextAsync(sent));
        Assert.Equal("""{"data":{"greet":"Hello a"}}""", await HttpService.TextAsync(known));
    }

    [Fact]
    public async Task A_document_with_the_hash_of_another_is_refused_and_not_remembered()
    {
        await using var service = await HttpService.StartAsync(builder => builder.AddQueryType<GreetingQuery>().UseAutomaticPersistedOperationPipeline());

        using var sent = await service.GetAsync(("query", "{ greet(name: \"b\") }"), ByHash);
        Assert.Equal("HC0009", await HttpService.RefusalCodeAsync(sent));
        using var unknown = await service.GetAsync(ByHash);
        Assert.Equal("HC0020", await HttpService.RefusalCodeAsync(unknown));
    }

    [Fact]
    public async Task A_document_that_is_not_valid_is_not_remembered()
    {
        const string Invalid = "{ nothing }";
        var hash = ("extensions", $$$"""{"persistedQuery":{"sha256Hash":"{{{DocumentHash.Of(Invalid)}}}"}}""");
        await using var service = await HttpService.StartAsync(builder => builder.AddQueryType<GreetingQuery>().UseAutomaticPersistedOperationPipeline());

        using var sent = await service.GetAsync(("query", Invalid), hash);
        using var again = await service.GetAsync(hash);

        Assert.Equal("HC0020", await HttpService.RefusalCodeAsync(again));
    }

    [Fact]
    public void A_document_in_use_survives_a_flood_of_others_and_the_flood_is_forgotten()
    {
        var cache = new FastConcurrentLru<string, string>(16);
        var documents = new PersistedDocuments(TrustedDocuments.None, cache, new PersistedOperationOptions());
        documents.Remember(new PersistedDocument("{ a }", Id: null, "a"));
        for (var i = 0; i < 1_000; i++)
        {
            Assert.Equal("{ a }", documents.Find("a").Text);
            documents.Remember(new PersistedDocument("{ b }", Id: null, $"flood {i}"));
        }

        Assert.InRange(cache.Count, 1, 16);
        Assert.Throws<RequestException>(() => documents.Find("flood 500"));
    }

    [Fact]
    public void A_large_document_is_not_remembered()
    {
        var cache = new FastConcurrentLru<string, string>(16);
        var documents = new PersistedDocuments(TrustedDocuments.None, cache, new PersistedOperationOptions());
        documents.Remember(new PersistedDocument(new string(' ', 20_000), Id: null, "large"));

        Assert.Equal(0, cache.Count);
    }

    [Theory]
    [InlineData("""{"documentId":"greeting"}""")]
    [InlineData("""{"id":"greeting"}""")]
    [InlineData("""{"documentId":"sha256:greeting"}""")]
    [InlineData("""{"extensions":{"persistedQuery":{"sha256Hash":"greeting"}}}""")]
    public async Task A_trusted_document_is_asked_by_its_id(string body)
    {
        await using var service = await StartTrustedAsync(only: true);

        using var response = await service.PostAsync(body);

        Assert.Equal("""{"data":{"greet":"Hello a"}}""", await HttpService.TextAsync(response));
    }

    [Theory]
    [InlineData(false, null)]
    [InlineData(true, "HC0067")]
    public async Task When_only_trusted_documents_are_allowed_others_are_refused(bool only, string? code)
    {
        await using var service = await StartTrustedAsync(only);

        using var response = await service.GetAsync(("query", Greeting), ByHash);
        using var byHash = await service.GetAsync(ByHash);

        if (code is null)
        {
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
        else
        {
            Assert.Equal(code, await HttpService.RefusalCodeAsync(response));
        }

        // Nothing is remembered that is not trusted.
        Assert.Equal(only ? "errors" : "data", (await HttpService.TextAsync(byHash)).Split('"')[1]);
    }

    [Fact]
    public void A_file_that_is_no_document_is_told_with_its_line_when_the_application_starts()
    {
        var file = Path.Combine(_folder, "broken.graphql");
        File.WriteAllText(file, "{\n  a(\n}");

        var problem = Assert.Throws<InvalidDataException>(() => TrustedDocuments.Read(_folder));

        Assert.StartsWith($"{file}:3:1: Syntax Error", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told() =>
        Assert.Throws<InvalidDataException>(() => TrustedDocuments.Read(Path.Combine(_folder, "none")));

    private Task<HttpService> StartTrustedAsync(bool only)
    {
        File.WriteAllText(Path.Combine(_folder, "greeting.graphql"), Greeting);
        return HttpService.StartAsync(builder => builder
            .AddQueryType<GreetingQuery>()
            .UseAutomaticPersistedOperationPipeline()
            .AddFileSystemOperationDocumentStorage(_folder)
            .ModifyRequestOptions(options => options.PersistedOperations.OnlyAllowPersistedDocuments = only));
    }
}
