using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>One thing that makes a schema invalid.</summary>
/// <param name="Message">What is wrong, with the coordinates of the elements concerned.</param>
/// <param name="Location">Where in the document that defines the schema; null if it is made of C# types.</param>
public sealed record SchemaProblem(string Message, SourceLocation? Location = null)
{
    /// <summary>The message, after the place if there is one.</summary>
    public override string ToString() =>
        Location is { } place ? $"Line {place.Line}, column {place.Column}: {Message}" : Message;
}
