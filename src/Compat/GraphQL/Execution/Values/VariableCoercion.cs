using System.Text.Json;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution.Values;

/// <summary>Coerces the variables of operations (specification, section 6.1.2, CoerceVariableValues).</summary>
internal static class VariableCoercion
{
    /// <summary>Coerces the variables of an operation.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="operation">The operation that declares the variables.</param>
    /// <param name="given">The values by name; undeclared variables are ignored.</param>
    /// <exception cref="RequestException">At least one variable is not valid; there is an error for each.</exception>
    public static VariableValues Coerce(
        Schema schema,
        OperationDefinitionNode operation,
        IReadOnlyDictionary<string, object?> given)
    {
        if (operation.VariableDefinitions.Count == 0)
        {
            return VariableValues.None;
        }

        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        var errors = new List<IError>();
        foreach (var variable in operation.VariableDefinitions)
        {
            Coerce(schema, variable, given, values, errors);
        }

        return errors.Count == 0 ? new VariableValues(values) : throw new RequestException(errors);
    }

    private static void Coerce(
        Schema schema,
        VariableDefinitionNode variable,
        IReadOnlyDictionary<string, object?> given,
        Dictionary<string, object?> values,
        List<IError> errors)
    {
        var name = variable.Variable.Name.Value;
        var type = TypeResolution.Find(schema, variable.Type);
        if (type is not { IsInput: true })
        {
            errors.Add(Error(variable, $"Variable '${name}' has the type {variable.Type}, which is not an input type of the schema.", ErrorCodes.Execution.MustBeInputType));
            return;
        }

        var isGiven = given.TryGetValue(name, out var value);
        try
        {
            if (isGiven)
            {
                values.Add(name, new InputCoercion(VariableValues.None, isJson: true).Coerce(type, JsonLiterals.OfVariable(value)));
            }
            else if (variable.DefaultValue is not null)
            {
                values.Add(name, new InputCoercion(VariableValues.None).Coerce(type, variable.DefaultValue));
            }
            else if (type.IsNonNull)
            {
                errors.Add(Error(variable, $"Variable '${name}' of the type {type} is required.", ErrorCodes.Execution.NonNullVariable));
            }
        }
        catch (InputCoercionException e)
        {
            var code = isGiven && value is null or JsonElement { ValueKind: JsonValueKind.Null }
                ? ErrorCodes.Execution.NonNullVariable
                : ErrorCodes.Execution.InvalidType;
            errors.Add(Error(variable, $"Variable '${name}{e.Path}'{e.Description}", code));
        }
    }

    private static IError Error(VariableDefinitionNode variable, string message, string code) => ErrorBuilder.New()
        .SetMessage(message)
        .SetCode(code)
        .AddLocation(variable)
        .SetExtension("variable", variable.Variable.Name.Value)
        .Build();
}
