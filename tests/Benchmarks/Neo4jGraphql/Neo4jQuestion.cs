using System.Text.Json.Nodes;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>One question, as either schema asks it.</summary>
/// <param name="Ours">To our API.</param>
/// <param name="Theirs">
/// To @neo4j/graphql. It is told what helps Neo4j to find an index for it: a disease has the release and, where diseases are
/// ordered, some rank, and is ordered by release and rank, of which the first is the same for all.
/// </param>
internal sealed record Neo4jQuestion(HttpQuestion Ours, HttpQuestion Theirs)
{
    /// <summary>How many phenotypes of a disease are asked for.</summary>
    public const int Phenotypes = 25;

    // Noonan syndrome: it has more phenotypes, and each of the first has one assertion only.
    private const string Noonan = "MONDO:0018997";

    private const string OurPhenotypes = "phenotypes(first: 25) { edges { frequency { value } node { id name } } }";

    // An edge is an assertion there, so this is what comes nearest to our edge, which is a pair with all its assertions.
    private const string TheirPhenotypes =
        "phenotypesConnection(first: 25, where: { edge: { negated: { eq: false } } }, sort: [{ node: { rank: ASC } }]) { edges { properties { frequency_value } node { id name } } }";

    /// <summary>What it asks for, for a reader.</summary>
    public string Name => Ours.Name;

    /// <summary>The three questions.</summary>
    /// <param name="release">The content hash of the release, one of which a graph in Neo4j may hold several.</param>
    public static IReadOnlyList<Neo4jQuestion> All(string release) =>
    [
        OfOne("one disease", "id name", "id name", release),
        OfOne("one disease with 25 phenotypes", $"id name {OurPhenotypes}", $"id name {TheirPhenotypes}", release),
        new(
            new("the first 100 diseases by name with 25 phenotypes each", $"{{ diseases(first: 100) {{ nodes {{ id name {OurPhenotypes} }} }} }}", []),
            new(
                "the first 100 diseases by name with 25 phenotypes each",
                "query($release: String!) { diseases(where: { release: { eq: $release }, rank: { gte: 0 } }, sort: [{ release: ASC }, { rank: ASC }], limit: 100) "
                + $"{{ id name {TheirPhenotypes} }} }}",
                new JsonObject { ["release"] = release })),
    ];

    private static Neo4jQuestion OfOne(string name, string ours, string theirs, string release) => new(
        new(name, $"query($id: ID!) {{ disease(id: $id) {{ {ours} }} }}", new JsonObject { ["id"] = Noonan }),
        new(
            name,
            $"query($release: String!, $id: String!) {{ diseases(where: {{ release: {{ eq: $release }}, id: {{ eq: $id }} }}) {{ {theirs} }} }}",
            new JsonObject { ["release"] = release, ["id"] = Noonan }));
}
