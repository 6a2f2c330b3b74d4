// Relay's store and network for this server.
import runtime from "relay-runtime";
import { recorder } from "./question.mjs";

/** An environment, and the requests that it sends. */
export function createEnvironment(address) {
  const { fetch, requests } = recorder();
  const environment = new runtime.Environment({
    network: runtime.Network.create(async ({ text }, variables) => {
      const response = await fetch(address, {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/graphql-response+json" },
        body: JSON.stringify({ query: text, variables }),
      });
      return response.json();
    }),
    store: new runtime.Store(new runtime.RecordSource()),
    // Identifiers name things of the world: one can be that of a publication and of a reference to it.
    getDataID: ({ id }, type) => id && `${type}:${id}`,
  });
  return { environment, requests };
}
