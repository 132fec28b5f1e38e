import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { USER_ID } from "./base-root.ts";

export interface Place {
  readonly root: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Mounts that end with the process that they were made for. */
const UNSHARE = ["--mount", "--pid", "--fork", "--kill-child", "--propagation", "private"];
/** Arguments: the root, the working folder in it, and the words of a program. */
const AS_ROOT = `mount -t proc proc "$1/proc" && cd "$1" && exec chroot . sh -c 'cd "$1" && shift && exec "$@"' sh "\${@:2}"`;
/** As the image's user, who can have no privilege again; arguments after the root: a folder in it that may be written, and where that lies. */
const PRIVILEGES = `--reuid ${USER_ID} --regid ${USER_ID} --clear-groups --no-new-privs --inh-caps=-all --bounding-set=-all`;
const AS_USER = `mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && mount --bind "$3" "$1$2" && mount -t proc proc "$1/proc" && cd "$1" &&
exec chroot . sh -c 'cd "$1" && shift && exec setpriv ${PRIVILEGES} "$@"' sh "\${@:4}"`;
const PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/** Runs a step of the build, as root; what it prints goes to the terminal. Throws when it fails. */
export function buildInRoot({ root, cwd, env }: Place, command: string): void {
  const args = [...UNSHARE, "bash", "-c", AS_ROOT, "bash", root, cwd, "sh", "-c", command];
  const { status } = spawnSync("unshare", args, { env: { PATH, ...env }, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) throw new Error(`Expected the step to end with 0, got ${status}: ${command}`);
}

/** A folder of the root that may be written, and where it lies on this machine. */
export interface Volume {
  readonly path: string;
  readonly folder: string;
}

/** Starts a program as the container would: as the image's user, in a root that can only be read, the volume apart. */
export function startConfined({ root, cwd, env }: Place, volume: Volume, words: readonly string[]): ChildProcess {
  const args = [...UNSHARE, "bash", "-c", AS_USER, "bash", root, volume.path, volume.folder, cwd, ...words];
  return spawn("unshare", args, { env: { PATH, HOME: "/home/node", ...env }, stdio: ["ignore", "pipe", "pipe"] });
}
