namespace KnowledgeGraph.GraphQL.Execution.Values;

/// <summary>A literal or variable that is no value of its input type.</summary>
/// <param name="problem">What is wrong with it.</param>
/// <param name="path">Where inside the argument or variable, for instance <c>.bands[2]</c>; empty for the whole.</param>
internal sealed class InputCoercionException(string problem, string path = "") : Exception(problem)
{
    public string Path { get; } = path;

    /// <summary>The same problem, seen from the value around it.</summary>
    public InputCoercionException Inside(string segment) => new(Message, segment + Path);
}
