using System.Reflection;

namespace KnowledgeGraph.Server.Schema;

/// <summary>
/// Makes a field a paged list: it has the arguments <c>first</c> and <c>after</c>, which the resolver gets as a <see cref="ListReader"/>,
/// and the length of its lists for the cost of an operation.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public class PagedListAttribute : ObjectFieldDescriptorAttribute
{
    internal const string First = "first";
    internal const string After = "after";

    /// <inheritdoc/>
    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member) => descriptor
        .Argument(First, argument => argument
            .Description("The maximum number of edges, from 1 to 1000.")
            .Type(typeof(int))
            .DefaultValue(PageArguments.Default))
        .Argument(After, argument => argument
            .Description("The cursor after which the page starts.")
            .Type(typeof(string)))
        .ListSize(PageArguments.Default, [First], ["edges", "nodes"], requireOneSlicingArgument: false);
}
