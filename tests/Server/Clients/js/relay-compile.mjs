// Relay's compiler: compiles relay/ against the approved schema, in a folder of its own.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Gives a function that loads what the compiler made of a query or fragment. */
export function compile(folder) {
  cpSync(here("relay"), folder, { recursive: true });
  cpSync(here("../../../../docs/schema.graphql"), join(folder, "schema.graphql"));
  mkdirSync(join(folder, "__generated__"));
  try {
    execFileSync(process.execPath, [require.resolve("relay-compiler/cli.js"), "relay.config.json"], { cwd: folder, stdio: "pipe" });
  } catch (failure) {
    throw new Error(`relay-compiler: ${failure.stdout}${failure.stderr}`);
  }

  return (name) => require(join(folder, "__generated__", `${name}.graphql.js`));
}
