using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Limits;
using KnowledgeGraph.GraphQL.Utilities;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

public sealed class DocumentPreparationTests
{
    private const int Capacity = 256;

    private readonly DocumentPreparation _preparation = new(
        SchemaReader.Read("type Query { a: Int }"), ParserOptions.Default, new DocumentLimits(new DocumentLimitOptions { MaxAllowedFields = 1 }));

    [Fact]
    public void A_document_is_prepared_once() =>
        Assert.Same(_preparation.Prepare("{ a }"), _preparation.Prepare(new string("{ a }".AsSpan())));

    [Fact]
    public void A_document_in_use_survives_a_flood_of_others_and_the_flood_is_forgotten()
    {
        var document = _preparation.Prepare("{ a }");
        var flood = Enumerable.Range(0, 4 * Capacity).Select(i => $"{{ a{i}: a }}").ToDictionary(text => text, text =>
        {
            Assert.Same(document, _preparation.Prepare("{ a }"));
            return _preparation.Prepare(text);
        });

        Assert.InRange(flood.Count(other => _preparation.Prepare(other.Key) == other.Value), 1, Capacity);
    }

    [Fact]
    public void A_long_text_is_not_kept()
    {
        var text = "{ a }" + new string(' ', 64 * 1024);

        Assert.NotSame(_preparation.Prepare(text), _preparation.Prepare(text));
    }
}
