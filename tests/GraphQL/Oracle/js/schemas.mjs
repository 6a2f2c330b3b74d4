// Answers documents that define schemas with what graphql-js says of them.
//
// In, JSON lines: first a line that is not used, then { schema: text } each.
// Out, a JSON line for each schema: { errors: [message] }.
import { createInterface } from 'node:readline';
import { stdin, stdout } from 'node:process';
import { buildASTSchema, parse, validateSchema } from 'graphql';

function check(text) {
  try {
    return validateSchema(buildASTSchema(parse(text)));
  } catch (error) {
    return [error];
  }
}

let isFirst = true;
const answers = [];
for await (const line of createInterface({ input: stdin, crlfDelay: Infinity })) {
  if (!isFirst) {
    const { schema } = JSON.parse(line);
    answers.push(JSON.stringify({ errors: check(schema).map(({ message }) => message) }));
  }
  isFirst = false;
}
stdout.write(answers.join('\n') + '\n');
