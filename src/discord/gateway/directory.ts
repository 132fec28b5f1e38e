import { type Client, DiscordAPIError, RESTJSONErrorCodes } from "discord.js";
import type { Directory } from "../../service/servers/scopes.ts";

/** Which servers the bot is in and who is in them, by the client of the moment. */
export function createDirectory(client: () => Client | undefined): Directory {
  const serverIds = (): readonly string[] => [...(client()?.guilds.cache.keys() ?? [])];
  return {
    serverIds,
    // Ready, the client has every server's id; those of an outage stay among them.
    allServers: () => {
      const ready = client();
      return ready?.isReady() === true ? { bot: ready.user.id, ids: serverIds() } : undefined;
    },
    async isMember(serverId, personId) {
      try {
        const guild = client()?.guilds.cache.get(serverId);
        // Asked anew: of people who leave, a bot without the members' intent hears nothing.
        return (await guild?.members.fetch({ user: personId, force: true })) !== undefined;
      } catch (error) {
        if (error instanceof DiscordAPIError && NOT_THERE.includes(error.code)) return false;
        throw error;
      }
    },
  };
}

const NOT_THERE: readonly (number | string)[] = [
  RESTJSONErrorCodes.UnknownMember,
  RESTJSONErrorCodes.UnknownUser,
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.MissingAccess,
];
