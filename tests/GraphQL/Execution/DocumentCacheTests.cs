using KnowledgeGraph.GraphQL.Execution.Planning;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Utilities;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

public sealed class DocumentCacheTests
{
    private readonly DocumentCache _cache = new(capacity: 2);

    [Fact]
    public void A_document_is_found_by_its_text()
    {
        var document = Prepare();
        _cache.Add("a", document);

        Assert.True(_cache.TryGet(new string(['a']), out var found));
        Assert.Same(document, found);
        Assert.False(_cache.TryGet("b", out _));
    }

    [Fact]
    public void The_least_recently_used_document_goes_when_there_is_no_room()
    {
        _cache.Add("a", Prepare());
        _cache.Add("b", Prepare());
        Assert.True(_cache.TryGet("a", out _));

        _cache.Add("c", Prepare());

        Assert.True(_cache.TryGet("a", out _));
        Assert.False(_cache.TryGet("b", out _));
        Assert.True(_cache.TryGet("c", out _));
    }

    [Fact]
    public void A_long_text_is_not_kept()
    {
        var text = new string(' ', 64 * 1024 + 1);
        _cache.Add(text, Prepare());

        Assert.False(_cache.TryGet(text, out _));
    }

    private static PreparedDocument Prepare() =>
        new(SchemaReader.Read("type Query { a: Int }"), Utf8GraphQLParser.Parse("{ a }"));
}
