using KnowledgeGraph.GraphQL.Tests.Oracle.Generation;

namespace KnowledgeGraph.GraphQL.Tests.Oracle;

/// <summary>Holds validation to graphql-js: the same verdict, and errors at the same places.</summary>
public sealed class ValidationOracleTests
{
    private const int Shown = 10;

    [Fact]
    public async Task Generated_documents_are_judged_as_by_the_reference_implementation()
    {
        var judgements = await JudgeAsync([.. ValidationCorpus.Generate()]);

        AssertAgreement(judgements);

        // Agreement says little unless there is something to agree on.
        Assert.All(judgements.Where(judgement => judgement.Document.Kind == ValidationCorpus.Valid), valid => Assert.Empty(valid.Theirs));
        Assert.All(Enum.GetNames<Mistake>(), mistake => Assert.True(
            judgements.Count(judgement => judgement.Document.Kind == mistake && judgement.Theirs.Count > 0) >= 10,
            $"{mistake} was made too rarely."));
        var broken = judgements.Where(judgement => judgement.Document.Kind == ValidationCorpus.Broken).ToList();
        Assert.InRange(
            broken.Count(judgement => judgement.Theirs is [{ Message: var message }] && message.StartsWith("Syntax Error", StringComparison.Ordinal)),
            broken.Count / 2,
            broken.Count);
    }

    [Fact]
    public async Task Documents_for_each_rule_are_judged_as_by_the_reference_implementation()
    {
        const int RulesAndGrammar = 31;

        var judgements = await JudgeAsync([.. ValidationCorpus.ReadRules()]);

        AssertAgreement(judgements);
        var rules = judgements.GroupBy(judgement => judgement.Document.Kind, StringComparer.Ordinal).ToList();
        Assert.Equal(RulesAndGrammar, rules.Count);
        Assert.All(rules, rule =>
        {
            Assert.Contains(rule, judgement => judgement.Theirs.Count == 0);
            Assert.Contains(rule, judgement => judgement.Theirs.Count > 0);
        });
    }

    private static async Task<IReadOnlyList<Judgement>> JudgeAsync(IReadOnlyList<CorpusDocument> documents)
    {
        var answers = await GraphQLJs.AskAsync(
            "validate.mjs", new { schemas = ValidationCorpus.Sources }, documents, TestContext.Current.CancellationToken);
        return [.. documents.Zip(answers, (document, answer) =>
            Judgement.Of(document, ValidationCorpus.Schemas[document.Schema], answer))];
    }

    private static void AssertAgreement(IReadOnlyList<Judgement> judgements)
    {
        var differing = judgements.Where(judgement => !judgement.Agrees).ToList();
        Assert.True(
            differing.Count == 0,
            $"{differing.Count} of {judgements.Count} documents are judged differently, among them:\n{string.Concat(differing.Take(Shown))}");
    }
}
