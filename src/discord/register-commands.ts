import { createHash } from "node:crypto";
import { type RESTPutAPIApplicationCommandsJSONBody, Routes } from "discord.js";
import type { Log } from "../app/log.ts";
import type { DocumentStore } from "../core/ports/document-store.ts";
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

/** Registers the commands when they or their scope changed since the last time, and clears the scope that is no longer used. */
export async function registerCommands(options: RegistrationOptions): Promise<void> {
  const { put, documents, applicationId, guildId, log } = options;
  const scope = guildId ?? GLOBAL;
  const hash = createHash("sha256").update(JSON.stringify(COMMANDS)).digest("hex");
  const current = JSON.stringify([applicationId, scope, hash]);
  const registered = await documents.getSetting(SETTING);
  if (registered === current) return;
  await put(routeOf(applicationId, scope), COMMANDS);
  const unused = unusedScope(registered, scope, applicationId);
  if (unused !== undefined) await put(routeOf(applicationId, unused), []);
  await documents.putSetting(SETTING, current);
  log.info({ scope, commands: COMMANDS.length }, "Commands registered");
}

/** What was registered before, elsewhere. Where nothing is known and commands go to one server, there may be global ones from another installation. */
function unusedScope(registered: string | undefined, scope: string, applicationId: string): string | undefined {
  if (registered === undefined) return scope === GLOBAL ? undefined : GLOBAL;
  const [previousApplication, previousScope]: unknown[] = JSON.parse(registered);
  const same = previousApplication !== applicationId || previousScope === scope;
  return same || typeof previousScope !== "string" ? undefined : previousScope;
}

function routeOf(applicationId: string, scope: string): `/${string}` {
  return scope === GLOBAL
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, scope);
}
