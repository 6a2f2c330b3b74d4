namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>
/// Checks that both answer the same diseases with the same phenotypes. Our edge is a pair with all its assertions, that of
/// @neo4j/graphql is an assertion. So where several assertions speak of one pair, its 25 edges hold fewer phenotypes than ours:
/// they must be the first of ours, without a gap. That it has to find and write fewer there is in its favour.
/// </summary>
internal static class SameDiseases
{
    /// <summary>Checks two answers.</summary>
    /// <param name="question">The name of the question.</param>
    /// <param name="ours">The answer of our API.</param>
    /// <param name="theirs">The answer of @neo4j/graphql.</param>
    /// <returns>What is the same, for a reader.</returns>
    /// <exception cref="InvalidOperationException">They are not the same.</exception>
    public static string Check(string question, byte[] ours, byte[] theirs)
    {
        var (mine, other) = (AnsweredDisease.Read(ours), AnsweredDisease.Read(theirs));
        Require(mine.Count > 0, question, "there is no disease");
        Require(Names(mine) == Names(other), question, $"the diseases differ:\n{Names(mine)}\n{Names(other)}");
        var first = 0;
        foreach (var (disease, counterpart) in mine.Zip(other))
        {
            var phenotypes = counterpart.Phenotypes.Distinct(StringComparer.Ordinal).ToList();
            var isCut = phenotypes.Count < counterpart.Phenotypes.Count && counterpart.Phenotypes.Count == Neo4jQuestion.Phenotypes;
            var expected = isCut ? disease.Phenotypes.Take(phenotypes.Count) : disease.Phenotypes;
            Require(
                phenotypes.SequenceEqual(expected, StringComparer.Ordinal), question,
                $"the phenotypes of {disease.Id} differ:\n{string.Join(' ', disease.Phenotypes)}\n{string.Join(' ', counterpart.Phenotypes)}");
            first += isCut ? 1 : 0;
        }

        var cut = first == 0 ? "" : $" beside {other.Sum(Distinct)}, as of {first} diseases there are only the first";
        return $"the same diseases: {mine.Count}, the same phenotypes: {mine.Sum(Distinct)}{cut}";
    }

    private static int Distinct(AnsweredDisease disease) => disease.Phenotypes.Distinct(StringComparer.Ordinal).Count();

    private static string Names(IReadOnlyList<AnsweredDisease> diseases) => string.Join("; ", diseases.Select(disease => $"{disease.Id} {disease.Name}"));

    private static void Require(bool condition, string question, string problem)
    {
        if (!condition)
        {
            throw new InvalidOperationException($"{question}: our API and @neo4j/graphql do not answer the same: {problem}");
        }
    }
}
