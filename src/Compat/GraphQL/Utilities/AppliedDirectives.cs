using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Types.Scalars;

namespace KnowledgeGraph.GraphQL.Utilities;

/// <summary>Reads the built-in directives on definitions (specification §3.13.3 to §3.13.5).</summary>
internal static class AppliedDirectives
{
    /// <summary>The deprecation reason of a member; null if it is not deprecated.</summary>
    public static string? DeprecationReason(IHasDirectives node) =>
        Find(node, "deprecated") is { } deprecated
            ? TextArgument(deprecated, "reason") ?? BuiltInDirectives.DefaultDeprecationReason
            : null;

    /// <summary>The URL of a scalar's specification; null if there is none.</summary>
    public static string? SpecifiedByUrl(IEnumerable<TypeSystemDefinitionNode> parts) =>
        parts.OfType<IHasDirectives>().Select(part => Find(part, "specifiedBy")).FirstOrDefault(found => found is not null) is { } found
            ? TextArgument(found, "url")
            : null;

    /// <summary>Whether exactly one field of an input object must be given. Extensions cannot set this.</summary>
    public static bool IsOneOf(TypeDefinitionNode definition) => Find(definition, "oneOf") is not null;

    /// <summary>Reports uses of built-in directives that only the rules of these directives forbid.</summary>
    public static void Check(DocumentNode document, SchemaProblems problems)
    {
        foreach (var extension in document.Definitions.OfType<InputObjectTypeExtensionNode>())
        {
            if (Find(extension, "oneOf") is { } oneOf)
            {
                problems.Add(oneOf, $"Directive \"@oneOf\" must not be used in an extension; it belongs on the definition of \"{extension.Name}\".");
            }
        }

        foreach (var (name, node) in Scalars(document).Where(scalar => BuiltInScalars.Specified.Any(builtIn => builtIn.Name == scalar.Name)))
        {
            if (Find(node, "specifiedBy") is { } specifiedBy)
            {
                problems.Add(specifiedBy, $"Directive \"@specifiedBy\" must not be used on the built-in scalar \"{name}\".");
            }
        }
    }

    private static IEnumerable<(string Name, IHasDirectives Node)> Scalars(DocumentNode document) =>
        document.Definitions.OfType<ScalarTypeDefinitionNode>().Select(node => (node.Name.Value, (IHasDirectives)node))
            .Concat(document.Definitions.OfType<ScalarTypeExtensionNode>().Select(node => (node.Name.Value, (IHasDirectives)node)));

    private static DirectiveNode? Find(IHasDirectives node, string name) =>
        node.Directives.FirstOrDefault(directive => directive.Name.Value == name);

    private static string? TextArgument(DirectiveNode directive, string name) =>
        (directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value as StringValueNode)?.Value;
}
