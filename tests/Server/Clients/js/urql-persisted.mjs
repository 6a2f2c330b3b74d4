// urql with automatic persisted queries: the hash alone by GET, and with the text by POST where the server asks for it.
import { Client, fetchExchange } from "@urql/core";
import { persistedExchange } from "@urql/exchange-persisted";
import { Phenotypes, answer, recorder, report } from "./question.mjs";

const [url, id, first] = process.argv.slice(2);
const { fetch, requests } = recorder();
const client = new Client({
  url,
  fetch,
  fetchOptions: { headers: { "GraphQL-Preflight": "1" } },
  exchanges: [persistedExchange({ preferGetForPersistedQueries: true }), fetchExchange],
});

async function ask() {
  const { data, error } = await client.query(Phenotypes, { id, first: Number(first), after: null });
  if (error) throw error;
  return data;
}

await ask();
const { disease } = await ask();
report({ ...answer(disease), requests });
