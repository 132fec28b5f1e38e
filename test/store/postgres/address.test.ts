import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/core/errors.ts";
import { readAddress } from "../../../src/store/postgres/address.ts";

describe("DATABASE_URL", () => {
  it("names host, port, database, user and password", () => {
    expect(readAddress("postgres://sourcier:p%40ss@db.example:6543/articles")).toEqual({
      name: "db.example:6543/articles",
      host: "db.example",
      port: 6543,
      database: "articles",
      user: "sourcier",
      password: "p@ss",
      tls: { mode: "verify-full" },
    });
  });

  it.each([
    ["postgresql://sourcier@localhost", "localhost:5432/sourcier"],
    ["postgres://localhost/articles", "localhost:5432/articles"],
    ["postgresql://sourcier:@/articles?host=/var/run/postgresql", "/var/run/postgresql/articles"],
    ["postgres://sourcier@[::1]:7000/articles", "::1:7000/articles"],
    ["postgres:///articles", "localhost:5432/articles"],
  ])("%s is %s", (url, name) => {
    expect(readAddress(url).name).toBe(name);
  });

  it.each([
    ["localhost", "disable"],
    ["127.0.0.1", "disable"],
    ["[::1]", "disable"],
    ["10.0.0.7", "verify-full"],
    ["127.0.0.1.example", "verify-full"],
    ["db", "verify-full"],
  ])("without sslmode, %s is spoken to with %s", (host, mode) => {
    expect(readAddress(`postgres://sourcier@${host}/articles`).tls.mode).toBe(mode);
    expect(readAddress(`postgres://sourcier@${host}/articles?sslmode=verify-ca`).tls.mode).toBe("verify-ca");
  });

  it("takes the authority's certificates from a file", () => {
    const folder = mkdtempSync(join(tmpdir(), "sourcier-address-"));
    writeFileSync(join(folder, "root.pem"), "certificates");
    const url = (file: string) =>
      `postgres://sourcier@db/articles?sslrootcert=${encodeURIComponent(join(folder, file))}`;
    expect(readAddress(url("root.pem")).tls).toEqual({ mode: "verify-full", root: "certificates" });
    expect(problemOf(url("none.pem"))).toBe("certificate-file");
    rmSync(folder, { recursive: true });
  });

  it.each([
    ["mysql://u:secret@db/x", "address"],
    ["postgres://u:secret@db:port/x", "address"],
    ["postgres://u:secret%zz@db/x", "address"],
    ["postgres://u:secret@db/x?port=0", "address"],
    ["postgres://u:secret@db/x?sslmode=prefer", "sslmode"],
  ])("%s is refused for its %s, without the password", (url, problem) => {
    expect(problemOf(url)).toBe(problem);
  });

  const word = fc.string({ unit: "binary", minLength: 1, maxLength: 12 }).filter((text) => isEncodable(text));

  test.prop([word, word, word])(
    "gives back any user, password and database that it was made of",
    (user, password, name) => {
      const [u, p, n] = [user, password, name].map(encodeURIComponent);
      const read = readAddress(`postgres://${u}:${p}@db.example/${n}`);
      expect([read.user, read.password, read.database]).toEqual([user, password, name]);
    },
  );
});

/** A lone surrogate has no code in an address; a path of dots is another path. */
function isEncodable(text: string): boolean {
  return !/\p{Surrogate}/u.test(text) && !/^\.{1,2}$/.test(text);
}

function problemOf(url: string): unknown {
  try {
    readAddress(url);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(JSON.stringify([error.message, error.hint, error.values])).not.toContain("secret");
    return "problem" in error.values ? error.values.problem : undefined;
  }
  return undefined;
}
