import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, renameSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";

/** As in Docker's official Node images: the user that a container may run as. */
export const USER_ID = 1000;

const MIRROR = "http://deb.debian.org/debian";
/** Debian's release, and what the image has beside the smallest Debian: compilers, or certificates alone. */
const CONTENTS: Readonly<Record<string, readonly string[]>> = {
  bookworm: ["ca-certificates", "g++", "make", "python3"],
  "bookworm-slim": ["ca-certificates"],
};
const HOST_FILES = ["/etc/resolv.conf", "/etc/ssl/certs/ca-certificates.crt"];

export interface NodeFiles {
  /** Folder with bin/node and include/node. */
  readonly node: string;
  /** Folder of npm's package. */
  readonly npm: string;
}

/**
 * A root that stands for Docker's image `node:MAJOR-bookworm` or `-slim`: Debian by debootstrap, kept in `cache`, and Node and npm from npm's
 * registry, where the official image has them from nodejs.org.
 */
export function makeBaseRoot(
  image: string,
  { root, cache, node, npm }: NodeFiles & { readonly root: string; readonly cache: string },
): void {
  const [, variant = ""] = /^node:\d+-(.+)$/.exec(image) ?? [];
  const packages = CONTENTS[variant];
  if (packages === undefined) throw new Error(`Expected an image such as node:24-bookworm, got ${image}`);
  const base = join(cache, variant);
  if (!existsSync(base)) {
    mkdirSync(cache, { recursive: true });
    const partial = `${base}.partial`;
    execFileSync("rm", ["-rf", partial]);
    const options = ["--variant=minbase", `--include=${packages.join(",")}`];
    execFileSync("debootstrap", [...options, "bookworm", partial, MIRROR], { stdio: ["ignore", "ignore", "inherit"] });
    renameSync(partial, base);
  }
  execFileSync("cp", ["-a", base, root]);
  for (const file of HOST_FILES) if (existsSync(file)) copyFileSync(file, join(root, file));
  execFileSync("chroot", [root, "useradd", "--create-home", "--uid", String(USER_ID), "node"]);
  const local = join(root, "usr/local");
  for (const path of ["bin/node", "include/node"]) cpSync(join(node, path), join(local, path), { recursive: true });
  cpSync(npm, join(local, "lib/node_modules/npm"), { recursive: true });
  for (const name of ["npm", "npx"]) {
    mkdirSync(dirname(join(local, "bin", name)), { recursive: true });
    symlinkSync(`../lib/node_modules/npm/bin/${name}-cli.js`, join(local, "bin", name));
  }
}
