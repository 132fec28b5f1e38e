import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** What a shell script of npm needs besides Node; neither a compiler nor Python nor git is among it. */
const COMMANDS = ["sh", "env", "uname", "sed", "dirname", "basename", "cat", "ls", "mkdir", "rm"];

export interface BareMachine {
  /** An empty folder, in which everything runs. */
  readonly folder: string;
  start(command: string, args: readonly string[], env?: Readonly<Record<string, string>>): ChildProcess;
  remove(): void;
}

/**
 * A folder, a home and a search path of their own: nothing that this machine has by chance (settings, caches, a compiler) can help. Only
 * the registry and the certificates that npm is set to are handed on.
 */
export function createBareMachine({ node, npmCli }: { readonly node: string; readonly npmCli: string }): BareMachine {
  const root = mkdtempSync(join(tmpdir(), "sourcier-package-"));
  const [bin, home, folder] = ["bin", "home", "project"].map((name) => join(root, name)) as [string, string, string];
  for (const path of [bin, home, folder]) mkdirSync(path);
  for (const command of COMMANDS) symlinkSync(findCommand(command), join(bin, command));
  symlinkSync(node, join(bin, "node"));
  for (const name of ["npm", "npx"]) {
    const cli = npmCli.replace(/npm-cli\.js$/, `${name}-cli.js`);
    writeFileSync(join(bin, name), `#!${join(bin, "sh")}\nexec "${node}" "${cli}" "$@"\n`, { mode: 0o755 });
  }
  const env = { PATH: bin, HOME: home, NO_COLOR: "1", npm_config_update_notifier: "false", ...readRegistry() };
  return {
    folder,
    start(command, args, more = {}) {
      return spawn(join(bin, command), args, {
        cwd: folder,
        env: { ...env, ...more },
        stdio: ["ignore", "pipe", "pipe"],
      });
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function findCommand(name: string): string {
  const found = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name));
  const path = found.find(isExecutable);
  if (path === undefined) throw new Error(`Expected ${name} to stand in PATH`);
  return path;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where npm is told to fetch from, and whom to trust. */
export function readRegistry(): Readonly<Record<string, string>> {
  const { NODE_EXTRA_CA_CERTS } = process.env;
  const settings = ["registry", "cafile"].map((name) => [`npm_config_${name}`, readNpmSetting(name)]);
  return {
    ...Object.fromEntries(settings.filter(([, value]) => value !== "null" && value !== "undefined")),
    ...(NODE_EXTRA_CA_CERTS === undefined ? {} : { NODE_EXTRA_CA_CERTS }),
  };
}

function readNpmSetting(name: string): string {
  return spawnSync("npm", ["config", "get", name], { encoding: "utf8" }).stdout.trim();
}
