namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Where a parameter of a resolver comes from, when it does not come from the parent object.</summary>
internal abstract class ParameterBinding
{
    /// <summary>Gives the value for one field of one request.</summary>
    public abstract object? Bind(FieldContext context);
}

/// <summary>An argument of the field, converted to what the parameter takes.</summary>
/// <param name="index">The position among the arguments of the field definition.</param>
/// <param name="convert">From the coerced value to the parameter; null to pass it as it is.</param>
internal sealed class ArgumentBinding(int index, Func<object?, object?>? convert = null) : ParameterBinding
{
    public override object? Bind(FieldContext context)
    {
        var value = context.Arguments[index];
        return convert is null ? value : convert(value);
    }
}

/// <summary>The schema the request is executed against.</summary>
internal sealed class SchemaBinding : ParameterBinding
{
    public override object? Bind(FieldContext context) => context.Request.Schema;
}
