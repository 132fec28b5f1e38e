import { ActivityType, type Client } from "discord.js";
import type { Engine } from "../../app/types.ts";
import { OPERATOR_SCOPE } from "../../core/scope.ts";
import { registerCommands } from "../commands/register-commands.ts";
import { statusLine } from "../render/status.ts";
import type { Services } from "../services.ts";
import { inviteLink } from "./invite.ts";

/** At the start of a session: prints how to invite the bot, and registers the commands where they changed. */
export async function registerNow(
  { user, application, rest }: Client,
  { engine, config: { guildId }, commandLinks, log }: Pick<Services, "engine" | "config" | "commandLinks" | "log">,
): Promise<void> {
  if (user === null || application === null) return;
  log.info({ user: user.tag, invite: inviteLink(application.id) }, "Connected to Discord");
  const ids = await registerCommands({
    put: (route, body) => rest.put(route, { body }),
    documents: engine.in(OPERATOR_SCOPE).documents,
    applicationId: application.id,
    ...(guildId === undefined ? {} : { guildId }),
    log,
  });
  commandLinks.learn(ids);
}

/** At the start of a session: says in the status line what the bot knows. */
export async function showStatus({ user }: Client, engine: Pick<Engine, "in">): Promise<void> {
  const status = statusLine(await engine.in(OPERATOR_SCOPE).sources());
  user?.setPresence({ activities: [{ name: status, state: status, type: ActivityType.Custom }] });
}
