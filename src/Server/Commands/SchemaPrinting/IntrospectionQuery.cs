namespace KnowledgeGraph.Server.Commands;

/// <summary>
/// The question that any GraphQL service answers with its whole schema. It leaves out <c>isOneOf</c> (September 2025),
/// which HotChocolate 15 does not know under this name; this schema has no such input.
/// </summary>
public static class IntrospectionQuery
{
    /// <summary>The document; types are followed through nine wrappers, more than any schema in use has.</summary>
    public const string Text = """
        query IntrospectionQuery {
          __schema {
            description
            queryType { name }
            mutationType { name }
            subscriptionType { name }
            types { ...FullType }
            directives {
              name
              description
              isRepeatable
              locations
              args(includeDeprecated: true) { ...InputValue }
            }
          }
        }

        fragment FullType on __Type {
          kind
          name
          description
          specifiedByURL
          fields(includeDeprecated: true) {
            name
            description
            args(includeDeprecated: true) { ...InputValue }
            type { ...TypeReference }
            isDeprecated
            deprecationReason
          }
          inputFields(includeDeprecated: true) { ...InputValue }
          interfaces { ...TypeReference }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...TypeReference }
        }

        fragment InputValue on __InputValue {
          name
          description
          type { ...TypeReference }
          defaultValue
          isDeprecated
          deprecationReason
        }

        fragment TypeReference on __Type {
          kind
          name
          ofType { kind name ofType { kind name ofType { kind name ofType { kind name
            ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }
        }
        """;
}
