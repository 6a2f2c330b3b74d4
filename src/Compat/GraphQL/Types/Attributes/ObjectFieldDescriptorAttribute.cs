using System.Reflection;

namespace KnowledgeGraph.GraphQL.Types.Attributes;

/// <summary>Describes the field that the member with the attribute becomes.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = true)]
public abstract class ObjectFieldDescriptorAttribute : Attribute
{
    /// <summary>Describes the field.</summary>
    /// <param name="context">The schema.</param>
    /// <param name="descriptor">Receives the description.</param>
    /// <param name="member">The member with the attribute.</param>
    protected abstract void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member);

    internal void Configure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member) =>
        OnConfigure(context, descriptor, member);
}
