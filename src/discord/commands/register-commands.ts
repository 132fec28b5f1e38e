import { createHash } from "node:crypto";
import { type RESTPutAPIApplicationCommandsJSONBody, Routes } from "discord.js";
import type { Log } from "../../app/log.ts";
import type { DocumentStore } from "../../core/ports/document-store.ts";
import type { CommandIds } from "./command-links.ts";
import { COMMANDS } from "./commands.ts";

const SETTING = "discord-commands";
const GLOBAL = "global";

export interface RegistrationOptions {
  readonly put: (route: `/${string}`, body: RESTPutAPIApplicationCommandsJSONBody) => Promise<unknown>;
  readonly documents: Pick<DocumentStore, "getSetting" | "putSetting">;
  readonly applicationId: string;
  /** Registers in this server only; without it, everywhere. */
  readonly guildId?: string;
  readonly log: Log;
}

/**
 * Registers the commands when they or their scope changed since the last time, and clears the scope that is no longer used. Gives the ids
 * that Discord gave them.
 */
export async function registerCommands(options: RegistrationOptions): Promise<CommandIds> {
  const { put, documents, applicationId, guildId, log } = options;
  const scope = guildId ?? GLOBAL;
  const hash = createHash("sha256").update(JSON.stringify(COMMANDS)).digest("hex");
  const before = readRegistration(await documents.getSetting(SETTING));
  if (before?.applicationId === applicationId && before.scope === scope && before.hash === hash) return before.ids;
  const ids = idsIn(await put(routeOf(applicationId, scope), COMMANDS));
  const unused = unusedScope(before, scope, applicationId);
  if (unused !== undefined) await put(routeOf(applicationId, unused), []);
  await documents.putSetting(SETTING, JSON.stringify({ applicationId, scope, hash, ids } satisfies Registration));
  log.info({ scope, commands: COMMANDS.length }, "Commands registered");
  return ids;
}

interface Registration {
  readonly applicationId: string;
  readonly scope: string;
  readonly hash: string;
  readonly ids: CommandIds;
}

/** Undefined when there is none, or one of another form: then all is registered again. */
function readRegistration(setting: string | undefined): Registration | undefined {
  if (setting === undefined) return undefined;
  const kept: Registration | readonly unknown[] = JSON.parse(setting);
  return "ids" in kept ? kept : undefined;
}

/** What Discord answers to a registration: the commands with their ids. */
function idsIn(registered: unknown): CommandIds {
  if (!Array.isArray(registered)) return {};
  return Object.fromEntries(
    registered.flatMap((command: { readonly name?: unknown; readonly id?: unknown }) =>
      typeof command.name === "string" && typeof command.id === "string" ? [[command.name, command.id]] : [],
    ),
  );
}

/** What was registered before, elsewhere. Where nothing is known and commands go to one server, there may be global ones from another installation. */
function unusedScope(before: Registration | undefined, scope: string, applicationId: string): string | undefined {
  if (before === undefined) return scope === GLOBAL ? undefined : GLOBAL;
  return before.applicationId !== applicationId || before.scope === scope ? undefined : before.scope;
}

function routeOf(applicationId: string, scope: string): `/${string}` {
  return scope === GLOBAL
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, scope);
}
