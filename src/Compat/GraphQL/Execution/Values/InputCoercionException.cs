using System.Globalization;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution.Values;

/// <summary>A literal or variable is not a valid value of its input type.</summary>
/// <param name="problem">The error message.</param>
/// <param name="literal">The literal or variable; null if there is none.</param>
internal sealed class InputCoercionException(string problem, ValueNode? literal) : Exception(problem)
{
    public ValueNode? Literal { get; } = literal;

    /// <summary>The path within the argument or variable, such as <c>.bands[2]</c>; empty for the whole value.</summary>
    public string Path { get; private init; } = "";

    /// <summary>The input field of the value; null if it is the argument or variable itself.</summary>
    public SchemaCoordinate? InputField { get; private init; }

    /// <summary>The error message, preceded by the input field if there is one.</summary>
    public string Description => InputField is { } inputField ? $" ({inputField}): {Message}" : $": {Message}";

    /// <summary>The same error, relative to the enclosing list.</summary>
    public InputCoercionException InItem(int index) => new(Message, Literal)
    {
        Path = string.Create(CultureInfo.InvariantCulture, $"[{index}]{Path}"),
        InputField = InputField,
    };

    /// <summary>The same error, relative to the enclosing input object.</summary>
    public InputCoercionException InField(InputObjectType type, string field) => new(Message, Literal)
    {
        Path = $".{field}{Path}",
        InputField = InputField ?? SchemaCoordinate.OfMember(type.Name, field),
    };
}
