using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>The field errors raised by the engine itself.</summary>
internal static class FieldErrors
{
    public static GraphQLException NonNullViolation(SchemaCoordinate field) =>
        Make($"Cannot return null for non-nullable field '{field}'.", ErrorCodes.Execution.NonNullViolation);

    public static GraphQLException NoList(SchemaCoordinate field, object value) =>
        Make($"The resolver of '{field}' gave no list but {value.GetType()}.", ErrorCodes.Execution.ListTypeNotSupported);

    public static GraphQLException NoLeaf(SchemaCoordinate field, NamedType type, object value) =>
        Make($"{type} cannot represent the value '{value}' of {value.GetType()} for '{field}'.", ErrorCodes.Execution.CannotSerializeLeafValue);

    public static GraphQLException NoPossibleType(SchemaCoordinate field, NamedType type, object value) =>
        Make($"{value.GetType()} given for '{field}' is not an object type that {type} can have.", ErrorCodes.Execution.CannotResolveAbstractType);

    private static GraphQLException Make(string message, string code) =>
        new(ErrorBuilder.New().SetMessage(message).SetCode(code).Build());
}
