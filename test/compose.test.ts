import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { settings } from "../src/app/settings.ts";

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, unknown>>;
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const known: Readonly<Record<string, { parse(raw: string): unknown }>> = settings;

describe.each(["compose.yaml", "compose.scale.yaml"])("%s", (file) => {
  const { services, volumes } = read(file);
  const own = Object.entries(services).filter(([, { image }]) => image === "sourcier");

  it("sets only what Sourcier knows, to what it takes", () => {
    expect(own.length).toBeGreaterThan(0);
    for (const [, { environment }] of own) {
      for (const [name, value] of Object.entries(environment)) {
        expect(known[name], name).toBeDefined();
        expect(known[name]?.parse(filledIn(value)), name).toBeDefined();
      }
    }
  });

  it("runs Sourcier without privileges, its root read-only, with volumes that it declares", () => {
    for (const [name, { read_only, cap_drop, volumes: used = [] }] of own) {
      expect([name, read_only, cap_drop]).toEqual([name, true, ["ALL"]]);
      const named = used.map((volume) => volume.split(":")[0] ?? "").filter((volume) => !volume.startsWith("."));
      expect(Object.keys(volumes)).toEqual(expect.arrayContaining(named));
    }
  });
});

describe("compose.scale.yaml", () => {
  const { services } = read("compose.scale.yaml");

  it("gives two bots one database and one models server that are there, and caches of their own", () => {
    const bots = Object.values(services).filter(({ image, command }) => image === "sourcier" && command === undefined);
    expect(bots).toHaveLength(2);
    expect(new Set(bots.map(({ volumes }) => volumes?.at(-1))).size).toBe(2);
    for (const { environment, depends_on } of bots) {
      expect(services[new URL(filledIn(environment.DATABASE_URL)).hostname]).toBeDefined();
      const { hostname, port } = new URL(environment.MODELS_URL ?? "");
      expect(services[hostname]?.command).toEqual(["models"]);
      expect(services[hostname]?.environment.MODELS_PORT).toBe(port);
      expect(services[hostname]?.environment.MODELS_TOKEN).toBe(environment.MODELS_TOKEN);
      expect(Object.keys(depends_on ?? {})).toEqual(["postgres"]);
    }
  });

  it("lets the bots be a role that a file of this repository makes, not the image's superuser", () => {
    const { environment = {}, volumes = [] } = services.postgres ?? {};
    const [file = ""] = volumes.flatMap((each) => /^\.\/([^:]+\.sql):/u.exec(each)?.[1] ?? []);
    const made = readFileSync(join(import.meta.dirname, "..", file), "utf8");
    const { username, password } = new URL(filledIn(services["bot-1"]?.environment.DATABASE_URL));
    expect(environment.POSTGRES_USER ?? "postgres").not.toBe(username);
    expect(made).toContain(`CREATE ROLE ${username} LOGIN`);
    expect(filledIn(environment.SOURCIER_PASSWORD)).toBe(password);
  });
});

/** As compose fills in what stands in .env. */
function filledIn(value = ""): string {
  return value.replace(/\$\{\w+:\?\}/gu, "a-secret-of-the-tests");
}

function read(file: string): Compose {
  return parse(readFileSync(join(import.meta.dirname, "..", file), "utf8"), { merge: true });
}
