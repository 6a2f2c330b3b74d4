using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>What is expected where a value stands.</summary>
/// <param name="Type">The type expected; null if it is unknown, because something around the value is wrong.</param>
/// <param name="DefaultValue">The default of the argument or input field the value is for; null if there is none.</param>
/// <param name="Parent">The input object type the value is in; null for arguments and list items.</param>
/// <param name="Coordinate">
/// The argument or input field the value is for, or is an item of a list for; null for defaults of variables.
/// </param>
internal readonly record struct InputPosition(
    GraphQLType? Type, ValueNode? DefaultValue = null, InputObjectType? Parent = null, SchemaCoordinate? Coordinate = null)
{
    /// <summary>The words <c> for "coordinate"</c>, with a space before them; empty without a coordinate.</summary>
    public string ForCoordinate => Coordinate is { } coordinate ? $" for \"{coordinate}\"" : "";
}

/// <summary>A variable where it is used.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Position">What is expected there.</param>
internal readonly record struct VariableUsage(VariableNode Variable, InputPosition Position);
