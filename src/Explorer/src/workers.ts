import type { Environment } from 'monaco-editor';

/** Where the server serves the bundle. Monaco's web workers lie in it, so the editors need no other host. */
const folder = '/graphiql/';

const files: Record<string, string> = {
  graphql: 'graphql.worker.js',
  json: 'json.worker.js',
};

const environment: Environment = {
  getWorker: (_, label) =>
    new Worker(folder + (files[label] ?? 'editor.worker.js'), { type: 'module', name: label }),
};

Object.assign(globalThis, { MonacoEnvironment: environment });
