// Relay: reads things of two types that share an identifier, and would warn if it took them for one.
import runtime from "relay-runtime";
import { report } from "./question.mjs";
import { compile } from "./relay-compile.mjs";
import { createEnvironment } from "./relay-environment.mjs";

const [address, id, folder] = process.argv.slice(2);
const load = compile(folder);
const { environment } = createEnvironment(address);
const { publication } = await runtime.fetchQuery(environment, load("PublicationWithReferencesQuery"), { id }).toPromise();
report({ id: publication.id, references: publication.assertions.nodes[0].publications.map((reference) => reference.id) });
