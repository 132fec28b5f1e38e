import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../../src/discord/commands/commands.ts";
import { registerCommands } from "../../../src/discord/commands/register-commands.ts";
import { createMemoryDocuments } from "../../helpers/scripted-engine/documents.ts";

const log = pino({ level: "silent" });
const GLOBAL = "/applications/7/commands";
const GUILD = "/applications/7/guilds/8/commands";

/** Registers on the same documents each time, and gives what is put: route and number of commands. */
function createRegistrar() {
  const documents = createMemoryDocuments();
  return async (scope: { readonly guildId?: string; readonly fails?: boolean } = {}) => {
    const puts: [string, number][] = [];
    const put = async (route: string, body: readonly unknown[]) => {
      if (scope.fails) throw new Error("503");
      puts.push([route, body.length]);
      return COMMANDS.slice(0, body.length).map(({ name }, index) => ({ name, id: `${index}` }));
    };
    const { guildId } = scope;
    const ids = await registerCommands({
      put,
      documents,
      applicationId: "7",
      log,
      ...(guildId === undefined ? {} : { guildId }),
    });
    expect(ids).toMatchObject({ ask: "0", forget: "5" });
    return puts;
  };
}

describe("registering commands", () => {
  it("puts them once, everywhere, and gives their ids whenever it is done", async () => {
    const register = createRegistrar();
    expect(await register()).toEqual([[GLOBAL, COMMANDS.length]]);
    expect(await register()).toEqual([]);
  });

  it("clears the scope that is no longer used", async () => {
    const register = createRegistrar();
    await register();
    expect(await register({ guildId: "8" })).toEqual([
      [GUILD, COMMANDS.length],
      [GLOBAL, 0],
    ]);
    expect(await register()).toEqual([
      [GLOBAL, COMMANDS.length],
      [GUILD, 0],
    ]);
  });

  it("clears what another installation may have left everywhere when it begins in one server", async () => {
    expect(await createRegistrar()({ guildId: "8" })).toEqual([
      [GUILD, COMMANDS.length],
      [GLOBAL, 0],
    ]);
  });

  it("tries again the next time when it failed", async () => {
    const register = createRegistrar();
    await expect(register({ fails: true })).rejects.toThrow("503");
    expect(await register()).toHaveLength(1);
  });
});
