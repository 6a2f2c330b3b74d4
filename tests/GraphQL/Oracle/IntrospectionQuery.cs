namespace KnowledgeGraph.GraphQL.Tests.Oracle;

/// <summary>Introspection without descriptions, which for the built-in types are each implementation's own.</summary>
internal static class IntrospectionQuery
{
    private const string Fragments =
        """
        fragment Type on __Type {
          kind name specifiedByURL isOneOf
          fields(includeDeprecated: true) { name args { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
          inputFields { ...InputValue }
          interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name isDeprecated deprecationReason }
          possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue { name type { ...TypeRef } defaultValue }
        fragment TypeRef on __Type {
          kind name
          ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }
        }
        """;

    /// <summary>Asks for all that graphql-js needs to make the same schema.</summary>
    public const string OfSchema =
        """
        {
          __schema {
            queryType { name kind }
            mutationType { name kind }
            subscriptionType { name kind }
            types { ...Type }
            directives { name isRepeatable locations args { ...InputValue } }
          }
        }

        """ + Fragments;

    /// <summary>Asks for the type that the variable <c>name</c> names.</summary>
    public const string OfType = "query ($name: String!) { __type(name: $name) { ...Type } }\n" + Fragments;
}
