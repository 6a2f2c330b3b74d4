using System.Reflection;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Makes a field a paged list of related entities in an order of the client's choice, the argument <c>orderBy</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RelatedListAttribute : PagedListAttribute
{
    internal const string OrderBy = "orderBy";

    /// <inheritdoc/>
    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member)
    {
        base.OnConfigure(context, descriptor, member);
        descriptor.Argument(OrderBy, argument => argument
            .Description("The order of the edges.")
            .Type(typeof(RelatedOrder))
            .DefaultValue(RelatedOrder.Name));
    }
}
