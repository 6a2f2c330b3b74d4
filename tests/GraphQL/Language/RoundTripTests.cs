using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Tests.Language;

public sealed class RoundTripTests
{
    [Fact]
    public void Any_document_that_is_printed_and_parsed_is_the_same_document() =>
        Prop.ForAll(DocumentGenerator.Documents.ToArbitrary(), document =>
            SyntaxEquality.AssertSame(document, Utf8GraphQLParser.Parse(document.ToString(), ParserOptions.TypeSystem)))
            .Check(Config.QuickThrowOnFailure.WithReplay(seed: 20_250_903, gamma: 1_234_567).WithMaxTest(200));
}
