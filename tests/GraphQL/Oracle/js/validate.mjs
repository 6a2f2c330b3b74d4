// Answers documents with what graphql-js says of them.
//
// In, JSON lines: first { schemas: { name: sdl } }, then { schema: name, document: text } each.
// Out, a JSON line for each document: { errors: [{ message, locations: [[line, column]] }] }.
import { createInterface } from 'node:readline';
import { stdin, stdout } from 'node:process';
import { buildSchema, parse, recommendedRules, specifiedRules, validate } from 'graphql';

// The depth of introspection is a limit of a server, not a rule of the specification.
const rules = specifiedRules.filter((rule) => !recommendedRules.includes(rule));

function check(schema, text) {
  let document;
  try {
    // By default it reads `{ }` too, which the specification of September 2025 does not.
    document = parse(text, { allowEmptySelectionSets: false });
  } catch (error) {
    return [error];
  }
  return validate(schema, document, rules);
}

function describe({ message, locations = [] }) {
  return { message, locations: locations.map(({ line, column }) => [line, column]) };
}

let schemas;
const answers = [];
for await (const line of createInterface({ input: stdin, crlfDelay: Infinity })) {
  const entry = JSON.parse(line);
  if (schemas === undefined) {
    schemas = Object.fromEntries(Object.entries(entry.schemas).map(([name, sdl]) => [name, buildSchema(sdl)]));
  } else {
    answers.push(JSON.stringify({ errors: check(schemas[entry.schema], entry.document).map(describe) }));
  }
}
stdout.write(answers.join('\n') + '\n');
