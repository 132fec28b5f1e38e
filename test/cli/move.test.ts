import { expect, it } from "vitest";
import { UserError } from "../../src/core/errors.ts";
import { runCli } from "../helpers/run-cli.ts";

const SECRET = "postgres://sourcier:pass-of-the-tests@db.example/articles";

it("says how many rows were copied and that the database holds them all", async () => {
  let asked: unknown;
  const { stdout, stderr, exitCode } = await runCli(["move", "--to", SECRET], {
    moveState: async ({ databaseUrl }, { to, onPass }) => {
      asked = [databaseUrl, to];
      onPass?.(1200);
      onPass?.(0);
      return { server: "db.example:5432/articles", rows: 1200, stands: true };
    },
  });
  expect([asked, exitCode]).toEqual([[undefined, SECRET], 0]);
  expect(stdout).toBe(
    "db.example:5432/articles holds the same 1,200 rows. Set DATABASE_URL to it; the folder stays as it is.\n",
  );
  expect(stderr).toBe("1,200 rows copied.\n");
});

it("moves to the database of the settings, and says what to do where a bot still writes to the folder", async () => {
  const { stdout, stderr, exitCode } = await runCli(["move", "--quiet", "--lang", "fr"], {
    env: { DATABASE_URL: SECRET },
    moveState: async ({ databaseUrl }, { onPass }) => {
      expect(databaseUrl).toBe(SECRET);
      onPass?.(7);
      return { server: "db.example:5432/articles", rows: 1200, stands: false };
    },
  });
  expect([stdout, exitCode]).toEqual(["", 3]);
  expect(stderr).toMatch(/n'est pas dans db\.example:5432\/articles\.\nArrêtez le bot/);
  expect(stderr).not.toContain("pass-of-the-tests");
});

it("ends with 2 where nothing can be moved", async () => {
  const { stderr, exitCode } = await runCli(["move", "--lang", "de"], {
    moveState: async () => {
      const values = { problem: "no-database" } as const;
      throw new UserError({ code: "move-impossible", values, message: "none", hint: "name one" });
    },
  });
  expect(exitCode).toBe(2);
  expect(stderr).toContain("--to");
});
