using System.Text.Json;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL.Tests.Oracle;

/// <summary>What both implementations say of a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Ours">The errors that the engine reports.</param>
/// <param name="Theirs">The errors that graphql-js reports.</param>
internal sealed record Judgement(CorpusDocument Document, IReadOnlyList<JudgedError> Ours, IReadOnlyList<JudgedError> Theirs)
{
    /// <summary>Whether the errors stand at the same places.</summary>
    public bool Agrees => Ours.Select(error => error.Where).Order(StringComparer.Ordinal)
        .SequenceEqual(Theirs.Select(error => error.Where).Order(StringComparer.Ordinal));

    /// <summary>Validates a document beside the answer of graphql-js, and leaves out what may differ.</summary>
    public static Judgement Of(CorpusDocument document, Schema schema, JsonElement answer)
    {
        var theirs = answer.GetProperty("errors").EnumerateArray().Select(JudgedError.Of).ToList();
        try
        {
            var syntax = Utf8GraphQLParser.Parse(document.Document);
            var ours = DocumentValidator.Validate(schema, syntax).Select(JudgedError.Of).ToList();
            var differences = new KnownDifferences(syntax, theirs);
            return new(
                document,
                ours.FindAll(error => !differences.IsOnlyOurs(error)),
                theirs.FindAll(error => !differences.IsOnlyTheirs(error)));
        }
        catch (SyntaxException e)
        {
            return new(document, [new([(e.Location.Line, e.Location.Column)], e.Message)], theirs);
        }
    }

    /// <summary>Everything needed to see where they differ.</summary>
    public override string ToString() => $"""

        {Document.Kind} for {Document.Schema}:
        {Document.Document}
        graphql-js:
          {string.Join("\n  ", Theirs)}
        the engine:
          {string.Join("\n  ", Ours)}
        """;
}
