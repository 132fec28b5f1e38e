import { expect, it } from "vitest";
import { UserError } from "../../src/core/errors.ts";
import { runCli } from "../helpers/run-cli.ts";

it("serves the models where the settings say and ends with its code", async () => {
  let seen: unknown;
  const { exitCode } = await runCli(["models"], {
    env: { MODELS_HOST: "10.0.0.5", MODELS_PORT: "9000", MODELS_TOKEN: "a-token-of-the-tests" },
    startModels: async ({ models }) => {
      seen = models;
      return 0;
    },
  });
  expect([seen, exitCode]).toEqual([{ host: "10.0.0.5", port: 9000, token: "a-token-of-the-tests" }, 0]);
});

it("ends with 2 and says why where it may not listen", async () => {
  const { exitCode, stderr } = await runCli(["models", "--lang", "de"], {
    startModels: async () => {
      const values = { problem: "models-token", host: "0.0.0.0" } as const;
      throw new UserError({ code: "setting-invalid", values, message: "no token", hint: "set one" });
    },
  });
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/0\.0\.0\.0 .*keinen MODELS_TOKEN/);
});
