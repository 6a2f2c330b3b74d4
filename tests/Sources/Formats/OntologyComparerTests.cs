using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Obo;
using KnowledgeGraph.Sources.Formats.Obographs;
using KnowledgeGraph.Sources.Formats.Ontologies;

namespace KnowledgeGraph.Sources.Tests.Formats;

public sealed class OntologyComparerTests
{
    private static readonly OntologyTerm Term = new()
    {
        Position = 1,
        Id = "X:1",
        Kind = OntologyTermKind.Class,
        Label = "one",
        Definition = "The first.",
        Synonyms = [new("uno", SynonymScope.Exact, null, []), new("ein", SynonymScope.Narrow, null, [])],
        Xrefs = [new("A:1", []), new("B:1", [])],
        Parents = ["X:0", "X:9"],
        AlternativeIds = ["X:11"],
        ReplacedBy = ["X:2"],
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Order_repetition_and_position_do_not_count()
    {
        var other = Term with
        {
            Position = 7,
            Synonyms = [Term.Synonyms[1], Term.Synonyms[0], Term.Synonyms[0]],
            Xrefs = [new("B:1", ["source"]), new("A:1", [])],
            Parents = ["X:9", "X:0"],
        };

        Assert.Empty(Compare([Term], [other]));
    }

    [Fact]
    public void Every_field_that_must_agree_is_compared()
    {
        var other = Term with
        {
            Label = "One",
            Definition = null,
            Synonyms = [new("uno", SynonymScope.Broad, null, []), Term.Synonyms[1]],
            Xrefs = [new("A:1", [])],
            Parents = ["X:0", "X:8"],
            AlternativeIds = [],
            IsObsolete = true,
            ReplacedBy = ["X:3"],
        };

        Assert.Equal(
            [
                new("X:1", "label", "one", "One"),
                new("X:1", "definition", "The first.", ""),
                new("X:1", "synonym", "Exact uno", "Broad uno"),
                new("X:1", "xref", "B:1", ""),
                new("X:1", "is_a", "X:9", "X:8"),
                new("X:1", "obsolete", "false", "true"),
                new("X:1", "alternative id", "X:11", ""),
                new("X:1", "replaced by", "X:2", "X:3"),
            ],
            Compare([Term], [other]));
    }

    [Fact]
    public void A_term_of_one_reading_alone_is_a_difference_but_a_property_is_not()
    {
        Assert.Equal([new("X:1", "term", "X:1", "")], Compare([Term], []));
        Assert.Equal([new("X:1", "term", "", "X:1")], Compare([Term with { Kind = OntologyTermKind.Property }], [Term]));
    }

    [Fact]
    public async Task The_JSON_and_the_OBO_of_the_real_HPO_agree()
    {
        var json = await ObographsReader.ReadAsync(new SourceReading(RealData.Path("hp.json.gz"), new RecordingLog()), Cancel);
        var obo = await OboReader.ReadAsync(new SourceReading(RealData.Path("hp.obo.gz"), new RecordingLog()), Cancel);

        Assert.Equal((json.Header.Id, json.Header.Version), (obo.Header.Id, obo.Header.Version));
        Assert.Equal(17_245, json.Terms.Count(term => term.Kind == OntologyTermKind.Class));
        Assert.Empty(OntologyComparer.Compare(json, obo));
    }

    private static IReadOnlyList<OntologyDifference> Compare(OntologyTerm[] first, OntologyTerm[] second)
    {
        var header = new OntologyHeader { Id = "x" };
        return OntologyComparer.Compare(new Ontology(header, first), new Ontology(header, second));
    }
}
