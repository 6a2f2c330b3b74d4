// Answers requests as graphql-js does, over the schema and the data set of the tests.
//
// In, JSON lines: first { introspection, world }, then { query, variables, operationName } each.
// Out, a JSON line for each request: the response.
import { createInterface } from 'node:readline';
import { stdin, stdout } from 'node:process';
import {
  buildClientSchema, getNullableType, graphql, isAbstractType, isEnumType, isInputObjectType, isListType, isObjectType,
} from 'graphql';

function buildSchema(introspection, world) {
  const schema = buildClientSchema(introspection);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) {
      type.resolveType = (value) => value.type;
    } else if (isObjectType(type) && !type.name.startsWith('__')) {
      for (const field of Object.values(type.getFields())) {
        field.resolve = resolver(type, field, world);
      }
    }
  }
  return schema;
}

function resolver(type, field, world) {
  switch (`${type.name}.${field.name}`) {
    case 'Query.character':
      return (_, { id }) => (world[id]?.type === 'Place' ? null : world[id]);
    case 'Query.pick':
      return (_, { ids }) => ids.map((id) => world[id] ?? null);
    case 'Query.echo':
    case 'Query.strict':
      return (_, args) => `[${field.args.map((argument) => echo(args[argument.name], argument.type)).join(',')}]`;
    default:
      return (source, args) => {
        const value = read((source ?? world.query)[field.name], world);
        return field.name === 'friends' && value !== null ? value.slice(0, args.first ?? undefined) : value;
      };
  }
}

function read(value, world) {
  if (Array.isArray(value)) {
    return value.map((item) => read(item, world));
  }
  if (value?.error !== undefined) {
    throw new Error(value.error);
  }
  return value?.ref === undefined ? value : world[value.ref];
}

// See Echo.cs.
function echo(value, declared) {
  const type = getNullableType(declared);
  if (value === undefined || value === null) {
    return 'null';
  }
  if (isListType(type)) {
    return `[${value.map((item) => echo(item, type.ofType)).join(',')}]`;
  }
  if (isInputObjectType(type)) {
    return `[${Object.values(type.getFields()).map((field) => echo(value[field.name], field.type)).join(',')}]`;
  }
  if (isEnumType(type)) {
    return value.replace('_', '');
  }
  if (type.name === 'Float') {
    const bits = new DataView(new ArrayBuffer(8));
    bits.setFloat64(0, value);
    return bits.getBigUint64(0).toString(16).padStart(16, '0');
  }
  return typeof value === 'string' ? `'${value}'` : String(value);
}

let schema;
const answers = [];
for await (const line of createInterface({ input: stdin, crlfDelay: Infinity })) {
  const entry = JSON.parse(line);
  if (schema === undefined) {
    schema = buildSchema(entry.introspection, entry.world);
  } else {
    const { query, variables, operationName } = entry;
    const response = await graphql({ schema, source: query, variableValues: variables, operationName });
    answers.push(JSON.stringify(response));
  }
}
stdout.write(answers.join('\n') + '\n');
