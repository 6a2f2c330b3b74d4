// Apollo Client with automatic persisted queries: the hash alone by GET, and with the text by POST where the server asks for it.
import { createHash } from "node:crypto";
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { Phenotypes, answer, recorder, report } from "./question.mjs";

const [uri, id, first] = process.argv.slice(2);
const { fetch, requests } = recorder();
const client = new ApolloClient({
  link: ApolloLink.from([
    new PersistedQueryLink({ sha256: (text) => createHash("sha256").update(text).digest("hex"), useGETForHashedQueries: true }),
    new HttpLink({ uri, fetch, headers: { "Apollo-Require-Preflight": "true" } }),
  ]),
  cache: new InMemoryCache(),
});

const ask = () => client.query({ query: gql(Phenotypes), variables: { id, first: Number(first) }, fetchPolicy: "no-cache" });
await ask();
const { data } = await ask();
report({ ...answer(data.disease), requests });
client.stop();
