// urql: asks for one page after the other; its normalised cache puts them together.
import { Client, fetchExchange } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";
import { Phenotypes, answer, introspect, recorder, report } from "./question.mjs";

const [url, id, first] = process.argv.slice(2);
const { fetch, requests } = recorder();
const client = new Client({
  url,
  fetch,
  preferGetMethod: false,
  exchanges: [
    cacheExchange({
      schema: await introspect(url),
      keys: { Frequency: () => null },
      resolvers: { Disease: { phenotypes: relayPagination() } },
    }),
    fetchExchange,
  ],
});

async function ask(after) {
  const { data, error } = await client.query(Phenotypes, { id, first: Number(first), after });
  if (error) throw error;
  return data;
}

let data = await ask(null);
while (data.disease.phenotypes.pageInfo.hasNextPage) {
  data = await ask(data.disease.phenotypes.pageInfo.endCursor);
}

report({ ...answer(data.disease), requests });
