using KnowledgeGraph.GraphQL.Execution.Introspection;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Types.Scalars;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL.Utilities;

/// <summary>
/// Creates the types and directives of a document, including extensions. Definitions that contradict earlier ones are reported and
/// omitted.
/// </summary>
internal sealed class TypeFactory
{
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly ILookup<string, TypeExtensionNode> _extensions;
    private readonly SchemaProblems _problems;
    private readonly MemberFactory _members;

    /// <summary>Creates all types of a document; their members are created later, because types refer to one another.</summary>
    public TypeFactory(DocumentNode document, SchemaProblems problems)
    {
        _problems = problems;
        _members = new(this, problems);
        _extensions = document.Definitions.OfType<TypeExtensionNode>().ToLookup(extension => extension.Name.Value);
        foreach (var builtIn in BuiltInScalars.Specified.Concat(IntrospectionTypes.All))
        {
            _types.Add(builtIn.Name, builtIn);
        }

        var definitions = new UniqueNames();
        foreach (var definition in document.Definitions.OfType<TypeDefinitionNode>())
        {
            Define(definition, definitions);
        }

        foreach (var extension in _extensions.SelectMany(group => group))
        {
            CheckExtended(extension);
        }
    }

    /// <summary>The types that the document defines. A built-in scalar is part of a schema only if it is used.</summary>
    public IEnumerable<NamedType> Defined => _types.Values.Except(BuiltInScalars.Specified).Except(IntrospectionTypes.All);

    /// <summary>The directives that a document defines.</summary>
    public IReadOnlyList<DirectiveDefinition> Directives(DocumentNode document)
    {
        var names = new UniqueNames();
        var directives = new List<DirectiveDefinition>();
        foreach (var node in document.Definitions.OfType<DirectiveDefinitionNode>())
        {
            if (names.TryAdd(node.Name, out var first))
            {
                directives.Add(_members.Directive(node));
            }
            else
            {
                ReportSecond(node.Name, SchemaCoordinate.OfDirective(node.Name.Value), first);
            }
        }

        return directives;
    }

    /// <summary>The type with a name; null if there is none.</summary>
    public NamedType? Find(string name) => _types.GetValueOrDefault(name);

    /// <summary>The referenced type; null, with a problem, if there is none.</summary>
    public NamedType? Find(NamedTypeNode reference)
    {
        var type = Find(reference.Name.Value);
        if (type is null)
        {
            var hint = Suggestions.DidYouMean(reference.Name.Value, _types.Keys);
            _problems.Add(reference, $"Unknown type \"{reference}\".{hint}");
        }

        return type;
    }

    /// <summary>Reports a duplicate definition.</summary>
    public void ReportSecond(NameNode second, SchemaCoordinate element, NameNode first) => _problems.Add(
        second, $"There can be only one \"{element}\"; the first is at line {first.Location.Line}, column {first.Location.Column}.");

    private void CheckExtended(TypeExtensionNode extension)
    {
        switch (Find(extension.Name.Value))
        {
            case null:
                var hint = Suggestions.DidYouMean(extension.Name.Value, Defined.Select(type => type.Name));
                _problems.Add(extension.Name, $"Cannot extend type \"{extension.Name}\" because it is not defined.{hint}");
                break;
            case var type when KindExtended(extension) != type.Kind:
                _problems.Add(extension, $"Cannot extend \"{extension.Name}\", which is defined as another kind of type.");
                break;
        }
    }

    private static TypeKind KindExtended(TypeExtensionNode extension) => extension switch
    {
        ScalarTypeExtensionNode => TypeKind.Scalar,
        ObjectTypeExtensionNode => TypeKind.Object,
        InterfaceTypeExtensionNode => TypeKind.Interface,
        UnionTypeExtensionNode => TypeKind.Union,
        EnumTypeExtensionNode => TypeKind.Enum,
        InputObjectTypeExtensionNode => TypeKind.InputObject,
        _ => throw new ArgumentException($"{extension.GetType().Name} is not a type extension.", nameof(extension)),
    };

    private void Define(TypeDefinitionNode definition, UniqueNames definitions)
    {
        var name = definition.Name;
        var builtIn = Find(name.Value);
        if (!definitions.TryAdd(name, out var first))
        {
            ReportSecond(name, SchemaCoordinate.OfType(name.Value), first);
        }
        else if (builtIn is null)
        {
            _types.Add(name.Value, Type(definition));
        }
        else if (builtIn is not ScalarType || definition is not ScalarTypeDefinitionNode)
        {
            // Built-in scalars may be declared, but this does not change them.
            _problems.Add(name, $"Type \"{name}\" is built in and cannot be defined.");
        }
    }

    private NamedType Type(TypeDefinitionNode definition)
    {
        var name = definition.Name.Value;
        var description = definition.Description?.Value;
        List<TypeSystemDefinitionNode> parts = [definition, .. _extensions[name]];
        var weight = CostDirectiveReader.Weight(parts.OfType<IHasDirectives>().SelectMany(part => part.Directives), _problems);
        return definition switch
        {
            ScalarTypeDefinitionNode => new OpaqueScalar(name, description, AppliedDirectives.SpecifiedByUrl(parts)) { CostWeight = weight },
            ObjectTypeDefinitionNode => new ObjectType(
                name, () => _members.Fields(name, parts), () => Interfaces(name, parts), description)
            {
                CostWeight = weight,
            },
            InterfaceTypeDefinitionNode => new InterfaceType(
                name, () => _members.Fields(name, parts), () => Interfaces(name, parts), description),
            UnionTypeDefinitionNode => new UnionType(name, () => Members(name, parts), description),
            EnumTypeDefinitionNode => new EnumType(name, _members.EnumValues(name, parts), description) { CostWeight = weight },
            InputObjectTypeDefinitionNode => new InputObjectType(
                name, () => _members.InputFields(name, parts), description, AppliedDirectives.IsOneOf(definition)),
            _ => throw new ArgumentException($"{definition.GetType().Name} is not a type definition.", nameof(definition)),
        };
    }

    private IEnumerable<InterfaceType> Interfaces(string type, IEnumerable<TypeSystemDefinitionNode> parts) =>
        OfKind<InterfaceType>(parts.SelectMany(part => part.Interfaces()), name =>
            $"Type \"{type}\" can only implement interfaces, not \"{name}\".");

    private IEnumerable<ObjectType> Members(string type, IEnumerable<TypeSystemDefinitionNode> parts) =>
        OfKind<ObjectType>(parts.SelectMany(part => part.Members()), name =>
            $"Union \"{type}\" can only include object types, not \"{name}\".");

    private IEnumerable<T> OfKind<T>(IEnumerable<NamedTypeNode> references, Func<NamedTypeNode, string> problem)
        where T : NamedType
    {
        foreach (var reference in references)
        {
            var found = Find(reference);
            if (found is T type)
            {
                yield return type;
            }
            else if (found is not null)
            {
                _problems.Add(reference, problem(reference));
            }
        }
    }
}
