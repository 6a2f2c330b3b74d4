// Apollo Client: fetches pages with fetchMore until there are no more; its cache merges them into one list.
import { ApolloClient, HttpLink, InMemoryCache, gql } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";
import { filter, firstValueFrom } from "rxjs";
import { Phenotypes, answer, introspect, recorder, report } from "./question.mjs";

const [uri, id, first] = process.argv.slice(2);
const { fetch, requests } = recorder();
const { __schema: schema } = await introspect(uri);
const abstractTypes = schema.types.filter(({ possibleTypes }) => possibleTypes);
const client = new ApolloClient({
  link: new HttpLink({ uri, fetch }),
  cache: new InMemoryCache({
    possibleTypes: Object.fromEntries(abstractTypes.map(({ name, possibleTypes }) => [name, possibleTypes.map((type) => type.name)])),
    typePolicies: { Disease: { fields: { phenotypes: relayStylePagination(["orderBy"]) } } },
  }),
});

const list = client.watchQuery({ query: gql(Phenotypes), variables: { id, first: Number(first) } });
let { disease } = (await firstValueFrom(list.pipe(filter(({ dataState }) => dataState === "complete")))).data;
while (disease.phenotypes.pageInfo.hasNextPage) {
  await list.fetchMore({ variables: { after: disease.phenotypes.pageInfo.endCursor } });
  disease = list.getCurrentResult().data.disease;
}

report({ ...answer(disease), requests });
client.stop();
