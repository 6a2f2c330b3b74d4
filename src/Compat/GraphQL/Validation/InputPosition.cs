using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>The value expected at a position.</summary>
/// <param name="Type">The expected type; null if it is unknown because of an error in the context.</param>
/// <param name="DefaultValue">The default of the argument or input field; null if there is none.</param>
/// <param name="Parent">The input object type that contains the value; null for arguments and list items.</param>
/// <param name="Coordinate">
/// The argument or input field of the value, or of the list that contains it; null for defaults of variables.
/// </param>
internal readonly record struct InputPosition(
    GraphQLType? Type, ValueNode? DefaultValue = null, InputObjectType? Parent = null, SchemaCoordinate? Coordinate = null)
{
    /// <summary>The text <c> for "coordinate"</c> with a leading space; empty without a coordinate.</summary>
    public string ForCoordinate => Coordinate is { } coordinate ? $" for \"{coordinate}\"" : "";
}

/// <summary>A use of a variable.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Position">The value expected there.</param>
internal readonly record struct VariableUsage(VariableNode Variable, InputPosition Position);
