using System.Reflection;
using KnowledgeGraph.GraphQL.Execution.Values;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types.Attributes;
using KnowledgeGraph.GraphQL.Types.Scalars;

namespace KnowledgeGraph.GraphQL.Types.Discovery;

/// <summary>Creates input types, arguments and input fields from C# types, parameters and properties.</summary>
internal sealed class InputDiscovery(SchemaDiscovery schema, Annotations annotations)
{
    private readonly Dictionary<Type, InputObjectType> _inputObjects = [];

    public NamedType InputType(Type type)
    {
        if (ClrScalars.Find(type) is { } scalar)
        {
            return scalar;
        }

        if (type.IsEnum)
        {
            return schema.EnumType(type);
        }

        if (schema.IsBound(type))
        {
            throw new SchemaException($"{type} is bound to a scalar for output only: take the scalar's own C# type and read it.");
        }

        if (type.IsPrimitive || type.IsAbstract || type.Namespace is "System")
        {
            throw new SchemaException(
                $"{type} can be no input: it is neither a scalar nor a class that can be made, nor a registered service.");
        }

        if (!_inputObjects.TryGetValue(type, out var input))
        {
            input = MakeInputObject(type);
            _inputObjects.Add(type, input);
        }

        return input;
    }

    public InputValueDefinition Argument(ParameterInfo parameter)
    {
        var shape = annotations.ShapeOf(parameter);
        var type = Wrap(shape, parameter);
        var @default = Annotations.Find<DefaultValueAttribute>(parameter)?.Value
            ?? (parameter.HasDefaultValue ? DefaultOf(parameter) : null);
        return new(
            NamingConventions.ArgumentName(parameter),
            type,
            ToLiteral(type, @default),
            annotations.Describe(parameter),
            Annotations.DeprecationReason(parameter))
        {
            CostWeight = Annotations.Find<CostAttribute>(parameter)?.Weight,
        };
    }

    /// <summary>Creates an argument that is not a parameter.</summary>
    public InputValueDefinition Argument(ArgumentDescriptor descriptor)
    {
        var clrType = descriptor.RuntimeType ?? descriptor.Default?.GetType()
            ?? throw new SchemaException($"The argument '{descriptor.Name}' has neither a type nor a default value.");
        var type = Nullable.GetUnderlyingType(clrType) is { } underlying
            ? InputType(underlying)
            : clrType.IsValueType ? new NonNullType(InputType(clrType)) : (GraphQLType)InputType(clrType);
        return new(descriptor.Name, type, ToLiteral(type, descriptor.Default), descriptor.Text);
    }

    private InputObjectType MakeInputObject(Type type)
    {
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite || InputObjectFactory.ConstructorParameter(type, property) is not null)
            .ToList();
        return new(
            NamingConventions.InputTypeName(type),
            () => properties.Select(property => NamedInputField(type, property)),
            annotations.Describe(type),
            Annotations.Has<OneOfAttribute>(type),
            type)
        {
            Factory = InputObjectFactory.Compile(type, properties),
        };
    }

    /// <summary>Creates a field; if this fails, the error names the field.</summary>
    private InputValueDefinition NamedInputField(Type type, PropertyInfo property)
    {
        try
        {
            return InputField(type, property);
        }
        catch (SchemaException e)
        {
            var coordinate = SchemaCoordinate.OfMember(NamingConventions.InputTypeName(type), NamingConventions.FieldName(property));
            throw new SchemaException($"\"{coordinate}\", member {type.Name}.{property.Name}: {e.Message}");
        }
    }

    private InputValueDefinition InputField(Type type, PropertyInfo property)
    {
        var shape = annotations.ShapeOf(property);
        var fieldType = Wrap(shape, property);
        var parameter = InputObjectFactory.ConstructorParameter(type, property);
        var @default = Annotations.Find<DefaultValueAttribute>(property)?.Value
            ?? (parameter is { HasDefaultValue: true } ? DefaultOf(parameter) : null);
        return new(
            NamingConventions.FieldName(property),
            fieldType,
            ToLiteral(fieldType, @default),
            annotations.Describe(property),
            Annotations.DeprecationReason(property))
        {
            CostWeight = Annotations.Find<CostAttribute>(property)?.Weight,
        };
    }

    private GraphQLType Wrap(TypeShape shape, ICustomAttributeProvider member) => shape.Wrap(
        Annotations.Has<IDAttribute>(member) ? BuiltInScalars.Id : InputType(shape.NamedClrType));

    /// <summary>Gets the default; the compiler stores that of an enum parameter as a number.</summary>
    private static object? DefaultOf(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return parameter.DefaultValue is { } value && type.IsEnum ? Enum.ToObject(type, value) : parameter.DefaultValue;
    }

    /// <summary>Null does not count as a default, because the argument can be omitted anyway.</summary>
    private static ValueNode? ToLiteral(GraphQLType type, object? value) =>
        value is null ? null : ValueLiterals.Of(type, value);
}
