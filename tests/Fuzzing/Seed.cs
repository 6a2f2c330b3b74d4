namespace KnowledgeGraph.Fuzzing.Tests;

/// <summary>A valid request that fuzzed ones are made of.</summary>
/// <param name="Query">The document.</param>
/// <param name="Variables">The values of its variables, as a JSON object.</param>
public sealed record Seed(string Query, string Variables = "{}")
{
    /// <summary>Together they use every root field, kind of argument and construct of the language that a client uses.</summary>
    public static IReadOnlyList<Seed> All { get; } =
    [
        new("{ __typename release { hash builtAt counts { name count } sources { name sha256 version records } } }"),
        new("""{ disease(id: "MONDO:0000011") { id name description(language: "ja") level isHuman synonyms { text scope } xrefs(predicate: [EXACT, BROAD]) { id url } } }"""),
        new("""query Signs($id: ID!, $first: Int! = 3) { disease(id: $id) { phenotypes(first: $first, orderBy: FREQUENCY) { totalCount edges { frequency { band low high } node { id name } } pageInfo { hasNextPage endCursor } } } }""", """{"id":"MONDO:0000011","first":2}"""),
        new("""query($where: PhenotypeAssertionFilterInput) { disease(id: "MONDO:0000012") { phenotypes(where: $where, presence: ANY, includeSubtypes: true) { nodes { name } } } }""", """{"where":{"frequency":{"atLeast":0.25,"band":["FREQUENT"],"includeUnknown":true},"sex":"FEMALE","source":["infores:gard"]}}"""),
        new("""query($ids: [ID!]!) { nodes(ids: $ids) { __typename ...Named ... on Gene { symbol aliases } ... on Disease { parents { nodes { id } } } } } fragment Named on Entity { id name match { asked how } }""", """{"ids":["MONDO:0000011","HP:0001903","HGNC:1","OMIM:205950"]}"""),
        new("""query($ids: [ID!]!, $more: Boolean!) { nodes(ids: $ids) { id name @include(if: $more) category @skip(if: $more) } }""", """{"ids":["HP:0000118"],"more":true}"""),
        new("""{ gene(symbol: "AAA") { fullName diseases(under: "MONDO:0000010", where: { causal: true, origin: GERMLINE }) { edges { assertionCount assertions { id publications { id } } } } } }"""),
        new("""{ a: gene(id: "HGNC:1") { symbol } b: gene(id: "HGNC:2") { symbol phenotypes(first: 1) { edges { presence frequency { raw } } } } }"""),
        new("""{ phenotype(id: "HP:0001903") { informationContent bodySystems { name } ancestors { edges { distance node { id } } } diseases(direct: true, presence: EXCLUDED) { totalCount } genes { nodes { symbol } } } }"""),
        new("""query List($after: String, $order: DiseaseOrder! = PHENOTYPE_COUNT) { diseases(first: 2, after: $after, orderBy: $order, where: { name: "anemia", taxon: ANY, includeDeprecated: true }) { totalCount edges { cursor node { id counts { phenotypes genes } } } pageInfo { endCursor } } }""", """{"after":null}"""),
        new("""{ genes(where: { phenotype: "HP:0001903" }, orderBy: DISEASE_COUNT) { nodes { id name } } phenotypes(first: 4, where: { under: "HP:0001871" }) { nodes { id } } }"""),
        new("""query($where: AssertionFilterInput = { negated: true, type: [HAS_PHENOTYPE] }) { assertions(where: $where) { nodes { id type subject { id } object { id } negated evidence } } }"""),
        new("""{ assertion(id: "none") { id } publication(id: "PMID:1") { url assertions(first: 2) { totalCount } } node(id: "GARD:0000012") { id } }"""),
        new("""{ release { report { counts(code: "MERGED") { source count meaning } items(first: 1) { nodes { severity line message } } } } }"""),
        new("""query A { disease(id: "OMIM:205950") { relatedConditions(kinds: [DIFFERENTIAL]) { nodes { name } } } } query B { __typename }"""),
        new(""""{ disease(id: """MONDO:0000011""") { overview { section text source } translations { language part } } }""""),
        new("""{ __schema { queryType { name } types { kind name fields(includeDeprecated: true) { name args { name defaultValue type { ...T } } } enumValues { name } } directives { name locations } } } fragment T on __Type { kind name ofType { kind name ofType { name } } }"""),
        new("""{ __type(name: "DiseaseFilterInput") { inputFields { name type { name } } isOneOf } }"""),
        new("""query Q($few: Int = 3, $share: Float = 1.5e-1, $only: Boolean! = true) { disease(id: "MONDO:0000011") @include(if: $only) { phenotypes(first: $few, where: { frequency: { atLeast: $share, minTotal: 1 } }) { totalCount } } } # the end"""),
    ];
}
