using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Types.Discovery;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>Extensions to describe what fields cost.</summary>
public static class CostAnalyzerObjectFieldDescriptorExtensions
{
    /// <summary>Sets the length of the lists of a field, like <see cref="Attributes.ListSizeAttribute"/>.</summary>
    /// <param name="descriptor">The field.</param>
    /// <param name="assumedSize">The length if no argument determines it; null if unspecified.</param>
    /// <param name="slicingArguments">The arguments that determine the length.</param>
    /// <param name="sizedFields">The fields of the field's type that are the lists; null if the field itself is one.</param>
    /// <param name="requireOneSlicingArgument">Whether exactly one slicing argument must be given.</param>
    public static IObjectFieldDescriptor ListSize(
        this IObjectFieldDescriptor descriptor,
        int? assumedSize = null,
        ImmutableArray<string>? slicingArguments = null,
        ImmutableArray<string>? sizedFields = null,
        bool requireOneSlicingArgument = true)
    {
        ((ObjectFieldDescriptor)descriptor).Size = new ListSize
        {
            AssumedSize = assumedSize,
            SlicingArguments = slicingArguments ?? [],
            SizedFields = sizedFields ?? [],
            RequireOneSlicingArgument = requireOneSlicingArgument,
        };
        return descriptor;
    }
}
