// Relay: compiles a fragment on a list, and does with it what usePaginationFragment does, without React.
import runtime from "relay-runtime";
import { answer, report } from "./question.mjs";
import { compile } from "./relay-compile.mjs";
import { createEnvironment } from "./relay-environment.mjs";

const { createOperationDescriptor, fetchQuery, getPaginationMetadata, getPaginationVariables, getSelector } = runtime;
const [address, id, first, folder] = process.argv.slice(2);
const load = compile(folder);
const query = load("DiseasePhenotypesQuery");
const fragment = load("DiseasePhenotypes_list");
const { environment, requests } = createEnvironment(address);

const variables = { id, first: Number(first) };
await fetchQuery(environment, query, variables).toPromise();
const operation = createOperationDescriptor(query, variables);
environment.retain(operation);
const parent = environment.lookup(operation.fragment).data;
const read = () => environment.lookup(getSelector(fragment, parent)).data;

const { paginationRequest, paginationMetadata } = getPaginationMetadata(fragment, "paging");
let { disease } = read();
while (disease.phenotypes.pageInfo.hasNextPage) {
  const after = disease.phenotypes.pageInfo.endCursor;
  const next = getPaginationVariables("forward", Number(first), after, variables, {}, paginationMetadata);
  await fetchQuery(environment, paginationRequest, next).toPromise();
  disease = read().disease;
}

report({ ...answer(disease), requests });
