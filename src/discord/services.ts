import type { Config, DiscordConfig } from "../app/types.ts";
import { OPERATOR } from "../core/scope.ts";
import { documentsOf } from "../service/documents-of.ts";
import { createSerial, type Serial } from "../service/serial.ts";
import { ownerOfServer } from "../service/servers/server-settings.ts";
import { createService, type Service, type ServiceOptions } from "../service/service.ts";
import type { CommandLinks } from "./commands/command-links.ts";
import type { EventTurns } from "./gateway/event-turns.ts";
import type { Standing } from "./gateway/standing.ts";
import { createTyping, type Typing } from "./gateway/typing.ts";
import { createManagers, type Managers } from "./managers.ts";
import { createFollowUps, type FollowUps } from "./messages/follow-ups.ts";

export type BotConfig = Pick<Config, "discord" | "service">;

/** What handlers work with: what every face needs, and what only this one does. */
export interface Services extends Service {
  readonly config: DiscordConfig;
  readonly standing: Standing;
  readonly commandLinks: CommandLinks;
  readonly typing: Typing;
  readonly managers: Managers;
  readonly followUps: FollowUps;
  /** Handles question, edits and deletion of one message one after the other. */
  readonly perMessage: Serial;
}

export interface ServicesOptions
  extends Omit<ServiceOptions, "gauges" | "settings">,
    Pick<Services, "standing" | "commandLinks"> {
  readonly config: BotConfig;
  readonly once: EventTurns["once"];
  /** Whether the gateway is connected. */
  readonly connected: () => boolean;
}

/** What handlers work with, made for one bot. */
export async function createServices({
  config,
  standing,
  commandLinks,
  connected,
  once,
  ...given
}: ServicesOptions): Promise<Services> {
  const gateway = {
    name: "sourcier_gateway_connected",
    help: "1 while the gateway is connected",
    read: () => Number(connected()),
  };
  const service = await createService({ ...given, settings: config.service, gauges: [gateway] });
  return {
    ...service,
    config: config.discord,
    standing,
    commandLinks,
    typing: createTyping(given.log),
    managers: createManagers({
      now: given.now,
      hashPerson: service.hashPerson,
      documentsAt: (serverId) => documentsOf(given.engine, ownerOfServer(serverId)),
      rolesOf: async (serverId) => (await service.servers.settings(serverId)).managerRoles,
    }),
    followUps: createFollowUps({ once, documents: documentsOf(given.engine, OPERATOR), now: given.now }),
    perMessage: createSerial(),
  };
}
