using System.Linq.Expressions;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>Describes an object type created from a C# type.</summary>
/// <typeparam name="TRuntimeType">The C# type.</typeparam>
public interface IObjectTypeDescriptor<TRuntimeType>
{
    /// <summary>Sets the name.</summary>
    /// <param name="value">The name in GraphQL.</param>
    IObjectTypeDescriptor<TRuntimeType> Name(string value);

    /// <summary>Sets the description, which otherwise is the XML documentation of the C# type.</summary>
    /// <param name="value">The description; null for none of its own.</param>
    IObjectTypeDescriptor<TRuntimeType> Description(string? value);

    /// <summary>Describes a field.</summary>
    /// <typeparam name="TValue">The type of the member.</typeparam>
    /// <param name="propertyOrMethod">Reads the property or calls the method.</param>
    IObjectFieldDescriptor Field<TValue>(Expression<Func<TRuntimeType, TValue?>> propertyOrMethod);
}
