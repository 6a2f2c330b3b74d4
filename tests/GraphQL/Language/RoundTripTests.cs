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

    [Fact]
    public void A_type_system_that_is_printed_and_parsed_is_the_same()
    {
        const string Source = """"
            """The graph""" schema @a(b: [1, { c: "d" }]) { query: Query subscription: S }
            extend schema @a { mutation: M }
            "A CURIE" scalar Curie @specifiedBy(url: "https://www.w3.org/TR/curie/")
            extend scalar Curie @a
            """
            An entity.

              "quoted"
            """
            interface Entity implements Node @a { "Its id" id: ID! @deprecated }
            extend interface Entity implements B
            type Disease implements Entity & Node @a {
              phenotypes("How many" first: Int! = 50 @a, after: String, where: Where = { a: [A, null], b: {} }): [P!]!
            }
            extend type Disease implements Entity @a { a: Int }
            union Any @a = Disease | Gene
            extend union Any = Phenotype
            enum Band @a { "none" EXCLUDED @deprecated(reason: "why") RARE }
            extend enum Band { OTHER }
            input Where @oneOf { "of a" a: [Band] = [RARE] @a b: Float = -1.5e3 }
            extend input Where { c: Boolean = true }
            "Repeated" directive @a("the b" b: Int = 1 @c, d: D) repeatable on FIELD | OBJECT
            directive @c on SCHEMA
            query { a }
            """";

        var document = Utf8GraphQLParser.Parse(Source);

        Assert.Equal(17, document.Definitions.Count);
        SyntaxEquality.AssertSame(document, Utf8GraphQLParser.Parse(document.ToString()));
    }
}
