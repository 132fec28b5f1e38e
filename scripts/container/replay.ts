import type { ChildProcess } from "node:child_process";
import { chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { check, type Finished, finish, tryBot } from "../lib/trial.ts";
import { readRegistry } from "../package/bare-machine.ts";
import { fetchVersions } from "../package/versions.ts";
import { USER_ID } from "./base-root.ts";
import { type BuiltRoot, buildRoot } from "./build-root.ts";
import { startConfined } from "./in-root.ts";

/**
 * Where there is no Docker: carries the Dockerfile's steps out in roots made by debootstrap, then runs the result as the container would, with
 * the image's user, a root that can only be read and one folder for /data. Needs root, Debian's debootstrap, and the registries of Debian and
 * npm. Ends with 1 when a check fails.
 *
 *     npm run test:container                      [-- --node 24 --npm 11 --cache FOLDER]
 */
const { values } = parseArgs({
  options: {
    node: { type: "string", default: "24" },
    npm: { type: "string", default: "11" },
    cache: { type: "string", default: join(tmpdir(), "sourcier-bases") },
  },
});

const HEALTH_TRIES = 20;
const QUESTION = "Qui a ouvert la session ?";
const ANSWER = "Annalena Baerbock";

const workshop = mkdtempSync(join(tmpdir(), "sourcier-container-"));
try {
  const find = fetchVersions(join(workshop, "tools"), { nodes: [values.node], npms: [values.npm] });
  const { node, npmCli } = find(values.node, values.npm);
  const image = buildRoot({
    context: join(import.meta.dirname, "../.."),
    folder: workshop,
    cache: values.cache,
    node: dirname(dirname(node)),
    npm: dirname(dirname(npmCli)),
    env: readRegistry(),
  });
  console.log(`\nThe image's steps added ${image.addedMb} MB to its base of ${image.baseMb} MB.\n`);
  await tryOut(image);
} finally {
  rmSync(workshop, { recursive: true, force: true });
}

async function tryOut(image: BuiltRoot): Promise<void> {
  const folder = join(workshop, "data");
  mkdirSync(folder);
  chownSync(folder, USER_ID, USER_ID);
  const start = (words: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    startConfined({ ...image, env: { ...image.env, ...env } }, { path: image.volume, folder }, words);
  const sourcier = (...words: readonly string[]) => finish(start([...image.entrypoint, ...words]));

  const help = await sourcier("--help");
  check("prints its help", help.exitCode === 0 && help.stdout.startsWith("Usage: sourcier"), help);
  const doctor = await sourcier("doctor");
  check("finds all that it needs", doctor.exitCode === 0, doctor);
  const answer = await sourcier("ask", QUESTION);
  check("answers, and keeps its index in the volume", answer.exitCode === 0 && answer.stdout.includes(ANSWER), answer);
  const write = await finish(start(["sh", "-c", "touch /app/x /tmp/x /x; id -u"]));
  const refused = write.stderr.match(/Read-only file system/g)?.length;
  check("can write nowhere else, as no root", refused === 3 && write.stdout === `${USER_ID}\n`, write);

  const asleep = await finish(start(image.healthcheck));
  check("is unhealthy without its bot", asleep.exitCode === 1, asleep);
  const bot = await tryBot({
    question: QUESTION,
    start: (settings) => start([...image.entrypoint, ...image.command], settings),
    stop: endInside,
    async meanwhile() {
      const awake = await untilHealthy(() => finish(start(image.healthcheck)));
      check("is healthy with it", awake.exitCode === 0, awake);
    },
  });
  check("answers on Discord", bot.answer.includes(ANSWER), { ...bot, stdout: bot.answer });
  check("ends by itself on SIGTERM", bot.exitCode === 0, bot);
}

/** The check takes a tenth of a second, in which the bot may become ready. */
async function untilHealthy(look: () => Promise<Finished>): Promise<Finished> {
  let found = await look();
  for (let tries = 1; tries < HEALTH_TRIES && found.exitCode !== 0; tries++) found = await look();
  return found;
}

/** The program is the only child of the process that made its room; a signal to that one would reach nobody. */
function endInside({ pid }: ChildProcess): void {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8");
  process.kill(Number(children.trim()), "SIGTERM");
}
