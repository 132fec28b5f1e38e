import {
  type ApplicationCommandPermissions,
  ApplicationCommandPermissionType,
  DiscordAPIError,
  GuildMember,
  type Interaction,
  PermissionFlagsBits,
} from "discord.js";
import { LRUCache } from "lru-cache";

/** Who may look after a server's sources. */
export interface Managers {
  /**
   * Whoever may manage the server, and whoever its admins let use this command under Integrations: what a command shows is theirs for as
   * long as its answer can be used.
   */
  mayManage(interaction: Interaction): Promise<boolean>;
}

const ALLOWED = 1_000;
/** As long as the token of an interaction lives, in milliseconds. */
const ALLOWED_MS = 900_000;

export function createManagers(now: () => number): Managers {
  const allowed = new LRUCache<string, number>({ max: ALLOWED });
  return {
    async mayManage(interaction) {
      const { guildId, user, memberPermissions } = interaction;
      if (guildId === null) return false;
      if (memberPermissions?.has(PermissionFlagsBits.ManageGuild)) return true;
      const key = `${guildId} ${user.id}`;
      const wasAllowed = now() - (allowed.get(key) ?? Number.NEGATIVE_INFINITY) < ALLOWED_MS;
      if (!interaction.isCommand()) return wasAllowed || (interaction.isAutocomplete() && isWidened(interaction));
      if (!(await isWidened(interaction))) return false;
      allowed.set(key, now());
      return true;
    },
  };
}

type CommandUse = Interaction & { readonly commandId: string };

/** Discord offers a command to whoever may use it; that somebody without the right has it is so only where an admin said so. */
async function isWidened(interaction: CommandUse): Promise<boolean> {
  const { guild, user, member, client, commandId } = interaction;
  if (guild === null) return false;
  const roles = member instanceof GuildMember ? [...member.roles.cache.keys()] : (member?.roles ?? []);
  const mine = new Set([user.id, guild.id, ...roles]);
  const permissions = await readPermissions(() =>
    client.application.commands.permissions.fetch({ guild: guild.id, command: commandId }),
  );
  const applying = permissions.filter(
    ({ id, type }) => type !== ApplicationCommandPermissionType.Channel && mine.has(id),
  );
  const ofUser = applying.find(({ type }) => type === ApplicationCommandPermissionType.User);
  return ofUser?.permission ?? applying.some(({ permission }) => permission);
}

/** None where nothing was changed for the command. */
async function readPermissions(
  fetch: () => Promise<ApplicationCommandPermissions[]>,
): Promise<readonly ApplicationCommandPermissions[]> {
  try {
    return await fetch();
  } catch (error) {
    if (error instanceof DiscordAPIError && NONE.includes(error.status)) return [];
    throw error;
  }
}

/** Nothing there, and nothing that the bot may see. */
const NONE: readonly number[] = [403, 404];
