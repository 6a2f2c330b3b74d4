using System.Reflection;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>Describes an interface created from a C# type.</summary>
/// <typeparam name="T">The C# type.</typeparam>
public interface IInterfaceTypeDescriptor<T>
{
    /// <summary>Adds a field with the name, type, arguments and description of a member, which may belong to another type.</summary>
    /// <param name="propertyOrMethod">The member; it replaces a member of <typeparamref name="T"/> with the same field name.</param>
    void Field(MemberInfo propertyOrMethod);
}
