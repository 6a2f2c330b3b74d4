namespace KnowledgeGraph.GraphQL.Types;

/// <summary>Describes a field of an object type.</summary>
public interface IObjectFieldDescriptor
{
    /// <summary>Sets the description, which otherwise is the XML documentation of the member.</summary>
    /// <param name="value">The description; null for none of its own.</param>
    IObjectFieldDescriptor Description(string? value);

    /// <summary>Adds an argument that is not a parameter of the resolver, which reads it from its <see cref="Execution.IResolverContext"/>.</summary>
    /// <param name="argumentName">The name in GraphQL.</param>
    /// <param name="argumentDescriptor">Describes the argument.</param>
    IObjectFieldDescriptor Argument(string argumentName, Action<IArgumentDescriptor> argumentDescriptor);
}
