using System.Reflection;
using KnowledgeGraph.GraphQL.Types.Attributes;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Types.Discovery;

/// <summary>Creates the fields of object types and interfaces from the members of C# types and of the classes that extend them.</summary>
internal sealed class FieldFactory(
    SchemaDiscovery schema,
    InputDiscovery inputs,
    Annotations annotations,
    IServiceProviderIsService? services,
    IReadOnlyList<ParameterBuilder> parameterBuilders,
    bool appliesDefaultCost)
{
    // HotChocolate's default.
    private const double DefaultResolverCost = 10;

    private readonly ResolverCompiler _compiler = new(services, parameterBuilders);

    /// <summary>The fields of an object type: first those of the C# type, then those of each extension.</summary>
    public IEnumerable<FieldDefinition> OfObject(
        Type type, string typeName, IReadOnlyList<TypeExtension> extensions, ObjectTypeDescriptor? described)
    {
        var members = FieldMembers.Of(type).ToList();
        foreach (var extension in extensions)
        {
            foreach (var member in FieldMembers.Of(extension.Class))
            {
                if (Annotations.Find<BindMemberAttribute>(member) is { } bound)
                {
                    Replace(members, bound.Name, member, typeName);
                }
                else
                {
                    members.Add(member);
                }
            }
        }

        return members.Select(member => Make(member, typeName, type, described?.FieldOf(member)));
    }

    /// <summary>The fields of an interface; they have no resolvers, because values are of object types.</summary>
    /// <param name="type">The C# type of the interface.</param>
    /// <param name="named">Members that become fields, whatever type they belong to; they precede those of the C# type.</param>
    public IEnumerable<FieldDefinition> OfInterface(Type type, IReadOnlyList<MemberInfo> named) => named
        .Concat(FieldMembers.Of(type))
        .DistinctBy(NamingConventions.FieldName, StringComparer.Ordinal)
        .Select(member => Make(member, NamingConventions.TypeName(type), owner: null));

    private static void Replace(List<MemberInfo> members, string property, MemberInfo replacement, string typeName)
    {
        var index = members.FindIndex(member => member is PropertyInfo && member.Name == property);
        if (index < 0)
        {
            throw new SchemaException(
                $"{replacement.DeclaringType}.{replacement.Name} is bound to '{property}', which is not a property of {typeName}.");
        }

        members[index] = replacement;
    }

    private FieldDefinition Make(MemberInfo member, string typeName, Type? owner, ObjectFieldDescriptor? described = null)
    {
        try
        {
            var descriptor = described ?? new ObjectFieldDescriptor();
            Annotations.Apply(member, descriptor);
            var shape = member is MethodInfo method
                ? annotations.ShapeOf(method.ReturnParameter)
                : annotations.ShapeOf((PropertyInfo)member);
            var resolver = owner is null ? null : _compiler.Compile(member, owner, descriptor.Arguments.Count);
            var parameters = (member as MethodInfo)?.GetParameters() ?? [];
            return new(
                NamingConventions.FieldName(member),
                schema.OutputType(shape, member),
                descriptor.Arguments.Select(inputs.Argument).Concat(parameters.Where(_compiler.IsArgument).Select(inputs.Argument)),
                descriptor.Text ?? annotations.Describe(member),
                Annotations.DeprecationReason(member))
            {
                Resolver = resolver,
                CostWeight = Annotations.Find<CostAttribute>(member)?.Weight
                    ?? (appliesDefaultCost && resolver is { IsPure: false } ? DefaultResolverCost : null),
                ListSize = descriptor.Size,
            };
        }
        catch (SchemaException e)
        {
            var coordinate = SchemaCoordinate.OfMember(typeName, NamingConventions.FieldName(member));
            throw new SchemaException($"\"{coordinate}\", member {member.DeclaringType?.Name}.{member.Name}: {e.Message}");
        }
    }
}
