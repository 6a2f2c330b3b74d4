// The paged question that each client asks, the schema that some of them read, and a fetch that writes down what goes over the wire.
import { getIntrospectionQuery } from "graphql";

export const Phenotypes = `
  query Phenotypes($id: ID!, $first: Int!, $after: String) {
    disease(id: $id) {
      ...Named
      phenotypes(first: $first, after: $after, orderBy: FREQUENCY) {
        totalCount
        edges { cursor node { ...Named } frequency { band } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }

  fragment Named on Entity {
    id
    name
  }`;

/** The schema as the server tells it. */
export async function introspect(address) {
  const response = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query: getIntrospectionQuery() }),
  });
  return (await response.json()).data;
}

/** A disease as the tests compare it. */
export const answer = (disease) => ({
  id: disease.id,
  name: disease.name,
  totalCount: disease.phenotypes.totalCount,
  edges: disease.phenotypes.edges.map(({ node, frequency }) => [node.id, node.name, frequency.band]),
});

/** Fetches, and writes down each request as "METHOD text|hash|text and hash STATUS". */
export function recorder() {
  const requests = [];
  const fetch = async (address, options = {}) => {
    const parameters = options.body ? JSON.parse(options.body) : Object.fromEntries(new URL(address).searchParams);
    const extensions = typeof parameters.extensions === "string" ? JSON.parse(parameters.extensions) : parameters.extensions;
    const brought = [parameters.query && "text", extensions?.persistedQuery?.sha256Hash && "hash"].filter(Boolean).join(" and ");
    const response = await globalThis.fetch(address, options);
    requests.push(`${options.method ?? "GET"} ${brought} ${response.status}`);
    return response;
  };
  return { fetch, requests };
}

/** What the test reads. */
export const report = (result) => console.log(JSON.stringify(result));
