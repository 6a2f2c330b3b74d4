namespace KnowledgeGraph.Server.Commands;

/// <summary>
/// The query that returns the whole schema of any GraphQL service. It omits <c>isOneOf</c> (September 2025), because HotChocolate 15
/// does not have a field of this name; this schema has no OneOf inputs.
/// </summary>
public static class IntrospectionQuery
{
    /// <summary>The document. It follows types through nine wrappers, more than real schemas have.</summary>
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
