// Bundles the page, and each of the editor's web workers, into static files that the server answers with.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const folder = '../Server/wwwroot/graphiql';

await rm(folder, { recursive: true, force: true });

const common = {
  outdir: folder,
  bundle: true,
  minify: true,
  target: 'es2022',
  format: 'esm',
  logLevel: 'warning',
  legalComments: 'linked',
  define: { 'process.env.NODE_ENV': '"production"' },
};

await build({
  ...common,
  entryPoints: { explorer: 'src/main.tsx' },
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  loader: { '.ttf': 'file', '.graphql': 'text' },
  assetNames: 'fonts/[name]-[hash]',
});

await build({
  ...common,
  entryPoints: {
    'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
    'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
    'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
  },
});

// Last: the .NET build takes its time stamp for that of the whole bundle.
await writeFile(`${folder}/index.html`, await readFile('index.html'));
