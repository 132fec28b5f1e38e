import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { makeBaseRoot, type NodeFiles } from "./base-root.ts";
import { isLetIn, readDockerfile, readWords, type Stage } from "./dockerfile.ts";
import { buildInRoot, type Place } from "./in-root.ts";

export interface BuildOptions extends NodeFiles {
  /** Folder of the Dockerfile. */
  readonly context: string;
  /** Empty folder in which each stage gets its root. */
  readonly folder: string;
  /** Where Debian's bases are kept. */
  readonly cache: string;
  /** Added to the environment of the build alone: where npm fetches from. */
  readonly env: Readonly<Record<string, string>>;
}

export interface BuiltRoot extends Place {
  readonly entrypoint: readonly string[];
  readonly command: readonly string[];
  readonly healthcheck: readonly string[];
  readonly volume: string;
  readonly baseMb: number;
  /** Megabytes that the last stage's steps added to its base. */
  readonly addedMb: number;
}

/** Carries a Dockerfile's steps out, one after the other, and gives the last stage's root. Throws on an instruction that it does not know. */
export function buildRoot(options: BuildOptions): BuiltRoot {
  const roots = new Map<string, string>();
  const stages = readDockerfile(readFileSync(join(options.context, "Dockerfile"), "utf8"));
  let built: BuiltRoot | undefined;
  for (const [index, stage] of stages.entries()) {
    const name = stage.name ?? String(index);
    const root = join(options.folder, name);
    makeBaseRoot(stage.base, { ...options, root });
    roots.set(name, root);
    built = buildStage(stage, root, roots, options);
  }
  if (built === undefined) throw new Error("Expected the Dockerfile to hold a stage");
  return built;
}

function buildStage(stage: Stage, root: string, roots: ReadonlyMap<string, string>, options: BuildOptions): BuiltRoot {
  const baseMb = sizeMb(root);
  let cwd = "/";
  const env: Record<string, string> = {};
  const said: Record<string, string> = {};
  for (const { name, rest, flags } of stage.instructions) {
    console.log(`${name} ${rest}`);
    if (name === "WORKDIR") {
      cwd = resolve(cwd, rest);
      mkdirSync(join(root, cwd), { recursive: true });
    } else if (name === "ENV") {
      for (const [, key = "", value = ""] of rest.matchAll(/(\w+)=(\S+)/g)) env[key] = value;
    } else if (name === "COPY") {
      copy(rest, { from: sourceOf(flags.from, rest, roots, options), root, cwd });
    } else if (name === "RUN") {
      buildInRoot({ root, cwd, env: { ...env, ...options.env } }, rest);
    } else if (SAYINGS.includes(name)) {
      said[name] = rest;
    } else throw new Error(`Expected an instruction that this script knows, got ${name}`);
  }
  const { ENTRYPOINT = "[]", CMD = "[]", HEALTHCHECK = "[]", VOLUME = "/data" } = said;
  const [entrypoint = [], command = [], healthcheck = []] = [ENTRYPOINT, CMD, HEALTHCHECK].map(readWords);
  const run = { entrypoint, command, healthcheck, volume: VOLUME };
  return { root, cwd, env, ...run, baseMb, addedMb: sizeMb(root) - baseMb };
}

/** What says how the image is run. */
const SAYINGS = ["USER", "VOLUME", "ENTRYPOINT", "CMD", "HEALTHCHECK"];

/** The folder that a COPY takes from: a stage's root, else the context, which must let it in. */
function sourceOf(
  stage: string | undefined,
  rest: string,
  roots: ReadonlyMap<string, string>,
  { context }: BuildOptions,
): string {
  const root = stage === undefined ? context : roots.get(stage);
  if (root === undefined) throw new Error(`Expected a stage before that is called ${stage}`);
  const ignore = readFileSync(join(context, ".dockerignore"), "utf8");
  const kept = stage === undefined ? copied(rest).filter((path) => !isLetIn(path, ignore)) : [];
  if (kept.length > 0) throw new Error(`Expected .dockerignore to let in ${kept.join(", ")}`);
  return root;
}

/** Files into a folder, or what a folder holds into another one, as Docker does. */
function copy(
  rest: string,
  { from, root, cwd }: { readonly from: string; readonly root: string; readonly cwd: string },
) {
  const target = rest.split(/\s+/).at(-1) ?? "";
  const folder = join(root, resolve(cwd, target));
  mkdirSync(folder, { recursive: true });
  for (const path of copied(rest)) {
    const source = join(from, path);
    execFileSync("cp", [
      "-a",
      "--no-preserve=ownership",
      statSync(source).isDirectory() ? `${source}/.` : source,
      folder,
    ]);
  }
}

function copied(rest: string): readonly string[] {
  return rest.split(/\s+/).slice(0, -1);
}

function sizeMb(folder: string): number {
  return Number(execFileSync("du", ["-sm", folder], { encoding: "utf8" }).split("\t")[0]);
}
