namespace KnowledgeGraph.GraphQL.Types;

/// <summary>Describes an argument of a field.</summary>
public interface IArgumentDescriptor
{
    /// <summary>Sets the description.</summary>
    /// <param name="value">The description.</param>
    IArgumentDescriptor Description(string value);

    /// <summary>Sets the type.</summary>
    /// <param name="type">Its C# type; a value type is non-null, unless it is a <see cref="Nullable{T}"/>, and a reference type is nullable.</param>
    IArgumentDescriptor Type(Type type);

    /// <summary>Sets the default value.</summary>
    /// <param name="value">The default, of the C# type.</param>
    IArgumentDescriptor DefaultValue(object value);
}
