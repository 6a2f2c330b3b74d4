namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>The source of a resolver's parameter that does not depend on the parent object.</summary>
internal abstract class ParameterBinding
{
    /// <summary>Gets the value for a field of a request.</summary>
    public abstract object? Bind(FieldContext context);
}

/// <summary>An argument of the field, converted to the type of the parameter.</summary>
/// <param name="index">The position among the arguments of the field definition.</param>
/// <param name="convert">Converts the coerced value to the parameter's type; null to pass it unchanged.</param>
internal sealed class ArgumentBinding(int index, Func<object?, object?>? convert = null) : ParameterBinding
{
    public override object? Bind(FieldContext context)
    {
        var value = context.Arguments[index];
        return convert is null ? value : convert(value);
    }
}

/// <summary>The schema of the request.</summary>
internal sealed class SchemaBinding : ParameterBinding
{
    public override object? Bind(FieldContext context) => context.Request.Schema;
}
