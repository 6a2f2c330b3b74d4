using System.Reflection;

namespace KnowledgeGraph.GraphQL.Types.Discovery;

/// <summary>Collects the additional fields of an interface.</summary>
internal sealed class InterfaceTypeDescriptor<T> : IInterfaceTypeDescriptor<T>
{
    public List<MemberInfo> Members { get; } = [];

    public void Field(MemberInfo propertyOrMethod) => Members.Add(propertyOrMethod);
}
