using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Execution.Values;

/// <summary>A literal or variable that is no value of its input type.</summary>
/// <param name="problem">What is wrong with it.</param>
/// <param name="literal">The literal or variable; null if there is none.</param>
/// <param name="path">Where inside the argument or variable, for instance <c>.bands[2]</c>; empty for the whole.</param>
internal sealed class InputCoercionException(string problem, ValueNode? literal, string path = "") : Exception(problem)
{
    public ValueNode? Literal { get; } = literal;

    public string Path { get; } = path;

    /// <summary>The same problem, seen from the value around it.</summary>
    public InputCoercionException Inside(string segment) => new(Message, Literal, segment + Path);
}
