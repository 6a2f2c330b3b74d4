using System.IO.Compression;
using System.Text.Json.Nodes;
using static KnowledgeGraph.Server.Tests.Real.Answers;

namespace KnowledgeGraph.Server.Tests.Real;

/// <summary>What HPO's terms say of themselves: names, texts, mappings and places in the ontology, as <c>hp.obo</c> has them.</summary>
public sealed class PhenotypeTermTests(RealServer server)
{
    private const int Sampled = 200;

    [Fact]
    public async Task Two_hundred_terms_say_what_the_file_says()
    {
        var graph = await server.GraphAsync();
        var hpo = new RawOntology("hp.obo.gz");
        var typed = TypedSynonyms().Select(synonym => (synonym.Term, synonym.Text)).ToHashSet();
        var terms = RawOntology.Sample(hpo.Terms, Sampled);
        var data = await graph.DataAsync(
            """
            query($ids: [ID!]!) {
              release { hash }
              nodes(ids: $ids) {
                __typename id category name description deprecated replacedBy partial url release match { asked how }
                synonyms { text scope type source }
                xrefs(predicate: UNQUALIFIED) { id predicate source url }
              }
            }
            """,
            new { ids = terms });

        Assert.All(terms.Zip(data["nodes"]!.AsArray()), pair =>
        {
            var (term, node) = (pair.First, pair.Second!);
            Assert.Equal(
                ("Phenotype", "PHENOTYPE", term, hpo.Name(term), hpo.Quoted(term, "def").Select(def => def.Text).SingleOrDefault()),
                (Text(node["__typename"]), Text(node["category"]), Text(node["id"]), Text(node["name"]), Text(node["description"])));
            Assert.Equal((false, null, false), ((bool)node["deprecated"]!, Text(node["replacedBy"]), (bool)node["partial"]!));
            Assert.Equal($"http://purl.obolibrary.org/obo/{term.Replace(':', '_')}", Text(node["url"]));
            Assert.Equal(Text(data["release"]!["hash"]), Text(node["release"]));
            Assert.Equal((term, "CANONICAL"), (Text(node["match"]!["asked"]), Text(node["match"]!["how"])));

            // A label that is given again as a synonym counts where it has a type, which the OBO file has lost.
            Assert.Equal(
                Sorted(hpo.Quoted(term, "synonym").Where(synonym => synonym.Text != hpo.Name(term) || typed.Contains((term, synonym.Text))).Select(synonym => $"{synonym.Text} {synonym.After.Split(' ')[0]} infores:hpo")),
                Sorted(node["synonyms"]!.AsArray().Select(synonym => $"{synonym!["text"]} {synonym["scope"]} {synonym["source"]}")));

            var concepts = node["xrefs"]!.AsArray().Where(xref => Text(xref!["id"])!.StartsWith("UMLS:", StringComparison.Ordinal)).ToList();
            Assert.Equal(
                Sorted(hpo.Values(term, "xref").Where(xref => xref.StartsWith("UMLS:", StringComparison.Ordinal)).Select(xref => $"{xref} https://uts.nlm.nih.gov/uts/umls/concept/{xref[5..]} UNQUALIFIED infores:hpo")),
                Sorted(concepts.Select(xref => $"{xref!["id"]} {xref["url"]} {xref["predicate"]} {xref["source"]}")));
        });
    }

    [Fact]
    public async Task Two_hundred_terms_stand_where_the_file_puts_them()
    {
        var graph = await server.GraphAsync();
        var hpo = new RawOntology("hp.obo.gz");
        var above = hpo.Terms.ToDictionary(term => term, hpo.AtOrAbove, StringComparer.Ordinal);
        var terms = RawOntology.Sample(hpo.Terms, Sampled);
        var data = await graph.DataAsync(
            """
            query($ids: [ID!]!) { nodes(ids: $ids) { ... on Phenotype {
              id
              bodySystems { id }
              parents(first: 10) { totalCount nodes { id } edges { distance assertions { type primarySource subject { id } object { id } } } }
              children(first: 100) { nodes { id } }
              ancestors(first: 100) { edges { distance node { id } } }
              descendants(first: 1) { totalCount }
            } } }
            """,
            new { ids = terms });

        Assert.All(terms.Zip(data["nodes"]!.AsArray()), pair =>
        {
            var (term, node) = (pair.First, pair.Second!);
            Assert.Equal(Sorted(hpo.Parents(term)), Sorted(Ids(node["parents"]!["nodes"])));
            Assert.Equal(hpo.Parents(term).Count(), (int)node["parents"]!["totalCount"]!);
            Assert.All(node["parents"]!["edges"]!.AsArray(), edge =>
            {
                var assertion = Assert.Single(edge!["assertions"]!.AsArray())!;
                Assert.Equal((1, "SUBCLASS_OF", "infores:hpo", term), ((int)edge["distance"]!, Text(assertion["type"]), Text(assertion["primarySource"]), Text(assertion["subject"]!["id"])));
                Assert.Contains(Text(assertion["object"]!["id"]), hpo.Parents(term));
            });
            Assert.Equal(Sorted(hpo.Children[term]), Sorted(Ids(node["children"]!["nodes"])));
            Assert.Equal(
                Sorted(hpo.Distances(term).Select(step => $"{step.Key} {step.Value}")),
                Sorted(node["ancestors"]!["edges"]!.AsArray().Select(edge => $"{edge!["node"]!["id"]} {edge["distance"]}")));
            Assert.Equal(above.Values.Count(terms => terms.Contains(term)) - 1, (int)node["descendants"]!["totalCount"]!);
            Assert.Equal(Sorted(hpo.Children["HP:0000118"].Intersect(hpo.AtOrAbove(term))), Sorted(Ids(node["bodySystems"])));
        });
    }

    [Fact]
    public async Task Alternative_and_obsolete_identifiers_lead_to_the_terms_that_the_file_names()
    {
        var graph = await server.GraphAsync();
        var hpo = new RawOntology("hp.obo.gz");
        var owners = hpo.Terms.SelectMany(term => hpo.Values(term, "alt_id").Select(other => (other, term))).ToDictionary(pair => pair.other, pair => pair.term, StringComparer.Ordinal);
        var obsolete = hpo.Obsolete.ToHashSet(StringComparer.Ordinal);

        // What an obsolete term says of its replacement counts before the alternative ids of other terms.
        var replaced = obsolete.Where(term => hpo.Values(term, "replaced_by").Count() == 1 || (!hpo.Values(term, "replaced_by").Any() && owners.ContainsKey(term)))
            .ToDictionary(term => term, term => hpo.Values(term, "replaced_by").SingleOrDefault() ?? owners[term], StringComparer.Ordinal);
        var withdrawn = obsolete.Where(term => !replaced.ContainsKey(term)).ToList();
        var alternatives = owners.Keys.Where(other => !obsolete.Contains(other)).ToList();
        Assert.True(alternatives.Count > 3_000 && replaced.Count == 309 && withdrawn.Count > 50);

        Assert.Equal(alternatives.Select(other => $"{owners[other]} ALTERNATIVE False"), await FindAsync(graph, alternatives));
        Assert.Equal(replaced.Keys.Select(other => $"{replaced[other]} REPLACED False"), await FindAsync(graph, [.. replaced.Keys]));
        Assert.Equal(withdrawn.Select(term => $"{term} CANONICAL True"), await FindAsync(graph, withdrawn));
    }

    [Theory]
    [InlineData("hp-ja.babelon.tsv.gz", "ja")]
    [InlineData("hp-fr.babelon.tsv.gz", "fr")]
    public async Task Names_and_definitions_are_translated_as_Babelon_says(string file, string language)
    {
        var graph = await server.GraphAsync();
        var hpo = new RawOntology("hp.obo.gz");
        var rows = RealData.Rows(file).ToList();
        var column = rows[0].Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => pair.index, StringComparer.Ordinal);
        string Cell(string[] row, string name) => row[column[name]];

        // A row without a translation says NOT_TRANSLATED; cells in quotes are left to the tests of the reader.
        var known = hpo.Terms.ToHashSet(StringComparer.Ordinal);
        var translations = rows.Skip(1)
            .Where(row => row.Length == column.Count && !row.Any(cell => cell.Contains('"', StringComparison.Ordinal)) && known.Contains(Cell(row, "subject_id")) && Cell(row, "translation_status") != "NOT_TRANSLATED")
            .GroupBy(row => Cell(row, "subject_id"), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var terms = RawOntology.Sample([.. translations.Keys], Sampled);
        var data = await graph.DataAsync(
            """
            query($ids: [ID!]!, $language: String!) { nodes(ids: $ids) {
              name(language: $language) description(language: $language)
              translations(language: $language) { language part text status original }
            } }
            """,
            new { ids = terms, language });

        Assert.All(terms.Zip(data["nodes"]!.AsArray()), pair =>
        {
            var stated = pair.Second!["translations"]!.AsArray()
                .Select(said => string.Join('|', Text(said!["language"]), Text(said["part"]), Text(said["text"]), Text(said["status"]), Text(said["original"])))
                .ToHashSet(StringComparer.Ordinal);
            foreach (var row in translations[pair.First])
            {
                var part = Cell(row, "predicate_id") == "rdfs:label" ? "NAME" : "DESCRIPTION";
                Assert.Contains(string.Join('|', language, part, Cell(row, "translation_value"), Cell(row, "translation_status"), Cell(row, "source_value")), stated);
                Assert.Equal(Cell(row, "translation_value"), Text(pair.Second![part == "NAME" ? "name" : "description"]));
            }
        });
    }

    [Fact]
    public async Task Terms_are_listed_by_their_names_their_place_and_their_diseases()
    {
        var graph = await server.GraphAsync();
        var raw = new RawAnnotations();
        var data = await graph.DataAsync(
            """
            {
              all: phenotypes { totalCount }
              withObsolete: phenotypes(where: { includeDeprecated: true }) { totalCount }
              onset: phenotypes(where: { name: "Onset" }, first: 1000) { nodes { id } }
              blood: phenotypes(where: { under: "HP:0001871" }, first: 1000) { nodes { id } }
              marfan: phenotypes(where: { disease: "ORPHA:558" }, first: 1000, orderBy: NAME) { nodes { id } edges { cursor node { id } } pageInfo { startCursor endCursor hasPreviousPage hasNextPage } }
              common: phenotypes(where: { under: "HP:0000118" }, first: 1000, orderBy: DISEASE_COUNT) { nodes { id informationContent counts { diseases } } }
            }
            """);

        var hpo = raw.Hpo;
        Assert.Equal(hpo.Terms.Count, (int)data["all"]!["totalCount"]!);
        Assert.True((int)data["withObsolete"]!["totalCount"]! > hpo.Terms.Count);
        Assert.Equal(Sorted(hpo.Terms.Where(term => hpo.Name(term)!.Contains("onset", StringComparison.OrdinalIgnoreCase))), Sorted(Ids(data["onset"]!["nodes"])));
        Assert.Equal(Sorted(hpo.Terms.Where(term => hpo.AtOrAbove(term).Contains("HP:0001871"))), Sorted(Ids(data["blood"]!["nodes"])));
        Assert.Equal(Sorted(raw.PresentTermsOf("MONDO:0007947")), Sorted(Ids(data["marfan"]!["nodes"])));
        Assert.Equal(
            (Text(data["marfan"]!["edges"]![0]!["cursor"]), Text(data["marfan"]!["edges"]!.AsArray()[^1]!["cursor"]), false, false),
            (Text(data["marfan"]!["pageInfo"]!["startCursor"]), Text(data["marfan"]!["pageInfo"]!["endCursor"]), (bool)data["marfan"]!["pageInfo"]!["hasPreviousPage"]!, (bool)data["marfan"]!["pageInfo"]!["hasNextPage"]!));

        // Resnik's information content: of N diseases with any abnormality, n have this one.
        var counts = raw.DiseaseCounts();
        var expected = counts.Where(pair => hpo.AtOrAbove(pair.Key).Contains("HP:0000118")).OrderByDescending(pair => pair.Value).Take(1000).Select(pair => pair.Value);
        var nodes = data["common"]!["nodes"]!.AsArray();
        Assert.Equal(expected, nodes.Select(node => (int)node!["counts"]!["diseases"]!));
        Assert.All(nodes, node =>
        {
            var n = counts[Text(node!["id"])!];
            Assert.Equal(n, (int)node["counts"]!["diseases"]!);
            Assert.Equal(Math.Log((double)counts["HP:0000118"] / n), (double)node["informationContent"]!, 9);
        });
    }

    private static async Task<List<string>> FindAsync(GraphClient graph, IReadOnlyList<string> ids)
    {
        var found = new List<string>();
        foreach (var some in ids.Chunk(1000))
        {
            var data = await graph.DataAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id deprecated match { how } } }", new { ids = some });
            found.AddRange(data["nodes"]!.AsArray().Select(node => $"{node!["id"]} {node["match"]!["how"]} {(bool)node["deprecated"]!}"));
        }

        return found;
    }

    [Fact]
    public async Task Every_lay_name_of_HPO_is_marked_also_where_it_is_the_label()
    {
        var graph = await server.GraphAsync();
        var lay = TypedSynonyms().Where(synonym => synonym.Type == "layperson").ToList();
        Assert.Equal(1048, lay.Count(synonym => synonym.Text == synonym.Label));
        var sample = lay.Where(synonym => synonym.Text == synonym.Label).Select(synonym => synonym.Term).Distinct().Order(StringComparer.Ordinal).Where((_, i) => i % 5 == 0).ToList();
        var data = await graph.DataAsync("query($ids: [ID!]!) { nodes(ids: $ids) { name synonyms { text type } } }", new { ids = sample });
        Assert.All(sample.Zip(data["nodes"]!.AsArray()), pair => Assert.Equal(
            Sorted(lay.Where(synonym => synonym.Term == pair.First).Select(synonym => synonym.Text)),
            Sorted(pair.Second!["synonyms"]!.AsArray().Where(synonym => Text(synonym!["type"]) == "layperson").Select(synonym => Text(synonym!["text"])!))));
    }

    [Theory]
    [InlineData("HP:0007901", "HP:0000479")]
    [InlineData("HP:0010905", "HP:0010904")]
    public async Task An_obsolete_term_answers_as_the_term_that_it_names_as_its_replacement(string obsolete, string replacement)
    {
        var data = await (await server.GraphAsync()).DataAsync("query($id: ID!) { phenotype(id: $id) { id match { asked how } } }", new { id = obsolete });
        Assert.Equal((replacement, obsolete, "REPLACED"), (Text(data["phenotype"]!["id"]), Text(data["phenotype"]!["match"]!["asked"]), Text(data["phenotype"]!["match"]!["how"])));
    }

    [Theory]
    [InlineData("HP:0001726", "HP:0001654")]
    [InlineData("HP:0000535", "HP:0045074 HP:0045075")]
    public async Task An_obsolete_term_without_a_single_replacement_names_those_to_consider(string obsolete, string expected)
    {
        var graph = await server.GraphAsync();
        var data = await graph.DataAsync("query($id: ID!) { phenotype(id: $id) { deprecated replacedBy consider } }", new { id = obsolete });
        Assert.True((bool)data["phenotype"]!["deprecated"]!);
        Assert.Null(data["phenotype"]!["replacedBy"]);
        Assert.Equal(expected, string.Join(' ', data["phenotype"]!["consider"]!.AsArray().Select(Text)));

        var error = await graph.ErrorAsync("query($id: ID!) { diseases(where: { phenotype: $id }) { totalCount } }", new { id = obsolete });
        Assert.Equal("ID_OBSOLETE", error.Code);
        Assert.Equal(expected, string.Join(' ', error.Extensions["candidates"]!.AsArray().Select(candidate => Text(candidate!["id"]))));
    }

    /// <summary>Synonyms with a type in the JSON file of HPO.</summary>
    private static List<(string Term, string? Label, string Text, string Type)> TypedSynonyms()
    {
        using var file = new GZipStream(File.OpenRead(Path.Combine(RealData.Folder, "hp.json.gz")), CompressionMode.Decompress);
        var found = new List<(string, string?, string, string)>();
        foreach (var node in JsonNode.Parse(file)!["graphs"]![0]!["nodes"]!.AsArray())
        {
            var id = ((string)node!["id"]!).Split('/')[^1];
            foreach (var synonym in node["meta"]?["synonyms"]?.AsArray() ?? [])
            {
                if (id.StartsWith("HP_", StringComparison.Ordinal) && (string?)node["type"] == "CLASS" && synonym!["synonymType"] is { } type)
                {
                    found.Add((id.Replace('_', ':'), Text(node["lbl"]), Text(synonym["val"])!, Text(type)!.Split('#')[^1]));
                }
            }
        }

        return found;
    }
}
