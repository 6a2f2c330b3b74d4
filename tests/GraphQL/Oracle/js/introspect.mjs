// Answers documents that define schemas with the introspection of graphql-js.
//
// In, JSON lines: first { query: text }, then { schema: text } each.
// Out, a JSON line for each schema: the response.
import { createInterface } from 'node:readline';
import { stdin, stdout } from 'node:process';
import { buildSchema, graphqlSync } from 'graphql';

let query;
const answers = [];
for await (const line of createInterface({ input: stdin, crlfDelay: Infinity })) {
  const entry = JSON.parse(line);
  if (query === undefined) {
    query = entry.query;
  } else {
    answers.push(JSON.stringify(graphqlSync({ schema: buildSchema(entry.schema), source: query })));
  }
}
stdout.write(answers.join('\n') + '\n');
