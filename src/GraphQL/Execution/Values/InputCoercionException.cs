using System.Globalization;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution.Values;

/// <summary>A literal or variable that is no value of its input type.</summary>
/// <param name="problem">What is wrong with it.</param>
/// <param name="literal">The literal or variable; null if there is none.</param>
internal sealed class InputCoercionException(string problem, ValueNode? literal) : Exception(problem)
{
    public ValueNode? Literal { get; } = literal;

    /// <summary>Where inside the argument or variable, for instance <c>.bands[2]</c>; empty for the whole.</summary>
    public string Path { get; private init; } = "";

    /// <summary>The input field whose value it is; null if it is the argument or variable itself.</summary>
    public SchemaCoordinate? InputField { get; private init; }

    /// <summary>The problem in words, after the input field if there is one.</summary>
    public string Description => InputField is { } inputField ? $" ({inputField}): {Message}" : $": {Message}";

    /// <summary>The same problem, seen from the list around the item.</summary>
    public InputCoercionException InItem(int index) => new(Message, Literal)
    {
        Path = string.Create(CultureInfo.InvariantCulture, $"[{index}]{Path}"),
        InputField = InputField,
    };

    /// <summary>The same problem, seen from the input object around the field.</summary>
    public InputCoercionException InField(InputObjectType type, string field) => new(Message, Literal)
    {
        Path = $".{field}{Path}",
        InputField = InputField ?? SchemaCoordinate.OfMember(type.Name, field),
    };
}
