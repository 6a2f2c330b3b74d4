using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>A problem that makes a schema invalid.</summary>
/// <param name="Message">The problem, with the coordinates of the elements concerned.</param>
/// <param name="Location">The location in the document that defines the schema; null if it was created from C# types.</param>
public sealed record SchemaProblem(string Message, SourceLocation? Location = null)
{
    /// <summary>The message, preceded by the location if there is one.</summary>
    public override string ToString() =>
        Location is { } place ? $"Line {place.Line}, column {place.Column}: {Message}" : Message;
}
