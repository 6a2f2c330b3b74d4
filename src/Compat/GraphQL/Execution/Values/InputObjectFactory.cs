using System.Linq.Expressions;
using System.Reflection;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution.Values;

/// <summary>
/// Creates instances of an input class from the values of its fields. Every property is set; it is null if the field is absent and has no
/// default. Property initializers of the class have no effect, as in HotChocolate.
/// </summary>
internal sealed class InputObjectFactory
{
    private readonly Lazy<Func<object?[], object>> _create;

    private InputObjectFactory(Expression<Func<object?[], object>> create)
    {
        _create = new(() => create.Compile());
    }

    /// <summary>Creates an instance.</summary>
    /// <param name="values">The coerced value of each field in the order of the input type; null where absent.</param>
    public object Create(object?[] values) => _create.Value(values);

    /// <summary>Compiles the factory of a class.</summary>
    /// <param name="type">The class.</param>
    /// <param name="properties">The properties that are fields, in the order of the fields.</param>
    /// <exception cref="SchemaException">No constructor accepts the properties that have no setter.</exception>
    public static InputObjectFactory Compile(Type type, IReadOnlyList<PropertyInfo> properties)
    {
        var values = Expression.Parameter(typeof(object?[]), "values");
        var constructor = ChooseConstructor(type, properties);
        var parameters = constructor?.GetParameters() ?? [];
        var instance = constructor is null
            ? Expression.New(type)
            : Expression.New(constructor, parameters.Select(parameter => Value(values, properties, parameter)));
        var assignments = properties
            .Select((property, index) => (Property: property, Index: index))
            .Where(entry => Array.TrueForAll(parameters, parameter => !Matches(parameter, entry.Property)))
            .Select(entry => Expression.Bind(entry.Property, Value(values, entry.Index, entry.Property.PropertyType)));
        var body = Expression.Convert(Expression.MemberInit(instance, assignments), typeof(object));
        return new(Expression.Lambda<Func<object?[], object>>(body, values));
    }

    /// <summary>The parameter that sets a property in a class with a single constructor, such as a record.</summary>
    public static ParameterInfo? ConstructorParameter(Type type, PropertyInfo property) =>
        type.GetConstructors() is [var constructor]
            ? Array.Find(constructor.GetParameters(), parameter => Matches(parameter, property))
            : null;

    private static ConstructorInfo? ChooseConstructor(Type type, IReadOnlyList<PropertyInfo> properties)
    {
        if (properties.All(property => property.CanWrite) && (type.IsValueType || type.GetConstructor([]) is not null))
        {
            return type.GetConstructor([]);
        }

        return type.GetConstructors()
            .OrderByDescending(constructor => constructor.GetParameters().Length)
            .FirstOrDefault(constructor => Array.TrueForAll(
                constructor.GetParameters(),
                parameter => parameter.HasDefaultValue || properties.Any(property => Matches(parameter, property))))
            ?? throw new SchemaException(
                $"The input class {type} has no public constructor whose parameters are all properties or have defaults.");
    }

    private static bool Matches(ParameterInfo parameter, PropertyInfo property) =>
        parameter.ParameterType == property.PropertyType
        && string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase);

    private static Expression Value(Expression values, IReadOnlyList<PropertyInfo> properties, ParameterInfo parameter)
    {
        for (var i = 0; i < properties.Count; i++)
        {
            if (Matches(parameter, properties[i]))
            {
                return Value(values, i, parameter.ParameterType);
            }
        }

        return Expression.Constant(parameter.DefaultValue, parameter.ParameterType);
    }

    private static UnaryExpression Value(Expression values, int index, Type type)
    {
        Expression value = Expression.ArrayIndex(values, Expression.Constant(index));
        if (InputListConverter.For(type) is { } convert)
        {
            value = Expression.Invoke(Expression.Constant(convert), value);
        }

        return Expression.Convert(value, type);
    }
}
