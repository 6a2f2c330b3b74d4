using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Validation.Rules;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>Validates documents according to all rules of the specification (section 5).</summary>
public static class DocumentValidator
{
    /// <summary>Validates a document. Only documents without errors can be executed.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="document">The document.</param>
    /// <returns>
    /// The errors in document order: at most <see cref="ValidationContext.MaxErrors"/>, and then one which states that there are more.
    /// </returns>
    public static IReadOnlyList<IError> Validate(Schema schema, DocumentNode document)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(document);
        var context = new ValidationContext(schema, document);
        try
        {
            new DocumentWalker(context, AllRules(context)).Walk();
        }
        catch (TooManyErrorsException)
        {
            // The last error of the context states this.
        }

        return context.Errors;
    }

    /// <summary>
    /// Validates the directives and default values in a document that defines a schema. The definitions themselves are validated by
    /// <see cref="Types.Rules.SchemaValidator"/>.
    /// </summary>
    /// <param name="schema">The schema that the document defines.</param>
    /// <param name="document">The document.</param>
    /// <returns>The errors, as for <see cref="Validate"/>.</returns>
    internal static IReadOnlyList<IError> ValidateDefinitions(Schema schema, DocumentNode document)
    {
        var context = new ValidationContext(schema, document);
        try
        {
            new DocumentWalker(context, RulesOfDefinitions(context)).WalkDefinitions();
        }
        catch (TooManyErrorsException)
        {
            // The last error of the context states this.
        }

        return context.Errors;
    }

    private static ValidationRule[] RulesOfDefinitions(ValidationContext context) =>
    [
        new KnownArgumentNamesRule(context),
        new UniqueArgumentNamesRule(context),
        new RequiredArgumentsRule(context),
        new ValuesOfCorrectTypeRule(context),
        new KnownInputFieldNamesRule(context),
        new UniqueInputFieldNamesRule(context),
        new RequiredInputFieldsRule(context),
        new KnownDirectivesRule(context),
        new DirectivesInValidLocationsRule(context),
        new UniqueDirectivesPerLocationRule(context),
    ];

    /// <summary>One instance of each rule, in the order of the specification.</summary>
    private static ValidationRule[] AllRules(ValidationContext context) =>
    [
        new ExecutableDefinitionsRule(context),
        new OperationTypeExistenceRule(context),
        new UniqueOperationNamesRule(context),
        new LoneAnonymousOperationRule(context),
        new SingleRootFieldRule(context),
        new FieldsOnCorrectTypeRule(context),
        new OverlappingFieldsCanBeMergedRule(context),
        new LeafFieldSelectionsRule(context),
        new KnownArgumentNamesRule(context),
        new UniqueArgumentNamesRule(context),
        new RequiredArgumentsRule(context),
        new UniqueFragmentNamesRule(context),
        new KnownTypeNamesRule(context),
        new FragmentsOnCompositeTypesRule(context),
        new NoUnusedFragmentsRule(context),
        new KnownFragmentNamesRule(context),
        new NoFragmentCyclesRule(context),
        new PossibleFragmentSpreadsRule(context),
        new ValuesOfCorrectTypeRule(context),
        new KnownInputFieldNamesRule(context),
        new UniqueInputFieldNamesRule(context),
        new RequiredInputFieldsRule(context),
        new KnownDirectivesRule(context),
        new DirectivesInValidLocationsRule(context),
        new UniqueDirectivesPerLocationRule(context),
        new UniqueVariableNamesRule(context),
        new VariablesAreInputTypesRule(context),
        new NoUndefinedVariablesRule(context),
        new NoUnusedVariablesRule(context),
        new VariablesInAllowedPositionRule(context),
    ];
}
