import {
  type ApplicationCommandPermissions,
  ApplicationCommandPermissionType,
  DiscordAPIError,
  GuildMember,
  type Interaction,
  PermissionFlagsBits,
} from "discord.js";
import type { DocumentStore } from "../core/ports/document-store.ts";
import { LET_MANAGE_KIND } from "../service/kinds.ts";

/** Who may look after a server's sources. */
export interface Managers {
  /**
   * Whoever may manage the server, and whoever its admins let use this command under Integrations: what a command shows is theirs for as
   * long as its answer can be used. Buttons also those whose role the server has chosen for that.
   */
  mayManage(interaction: Interaction): Promise<boolean>;
}

/** As long as the token of an interaction lives, in milliseconds. */
const LET_MS = 900_000;

export interface ManagersOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly hashPerson: (userId: string) => string;
  /** Of a server: whatever process checks a command, all of them know at its buttons. */
  readonly documentsAt: (serverId: string) => Pick<DocumentStore, "putDocument" | "getDocument">;
  /** Ids of the roles whose members may use the buttons. */
  readonly rolesOf: (serverId: string) => Promise<readonly string[]>;
}

export function createManagers({ now, hashPerson, documentsAt, rolesOf }: ManagersOptions): Managers {
  const wasLet = async (serverId: string, person: string): Promise<boolean> => {
    const kept = await documentsAt(serverId).getDocument(LET_MANAGE_KIND, person);
    return now() - (kept?.createdAt ?? Number.NEGATIVE_INFINITY) < LET_MS;
  };
  return {
    async mayManage(interaction) {
      const { guildId, user, memberPermissions } = interaction;
      if (guildId === null) return false;
      if (memberPermissions?.has(PermissionFlagsBits.ManageGuild)) return true;
      const person = hashPerson(user.id);
      if (interaction.isAutocomplete()) return (await wasLet(guildId, person)) || isWidened(interaction);
      if (!interaction.isCommand())
        return hasRole(interaction, await rolesOf(guildId)) || (await wasLet(guildId, person));
      if (!(await isWidened(interaction))) return false;
      await documentsAt(guildId).putDocument({
        kind: LET_MANAGE_KIND,
        id: person,
        person,
        createdAt: now(),
        body: null,
      });
      return true;
    },
  };
}

type CommandUse = Interaction & { readonly commandId: string };

/** Discord offers a command to whoever may use it; that somebody without the right has it is so only where an admin said so. */
async function isWidened(interaction: CommandUse): Promise<boolean> {
  const { guild, user, member, client, commandId } = interaction;
  if (guild === null) return false;
  const mine = new Set([user.id, guild.id, ...rolesIn(member)]);
  const permissions = await readPermissions(() =>
    client.application.commands.permissions.fetch({ guild: guild.id, command: commandId }),
  );
  const applying = permissions.filter(
    ({ id, type }) => type !== ApplicationCommandPermissionType.Channel && mine.has(id),
  );
  const ofUser = applying.find(({ type }) => type === ApplicationCommandPermissionType.User);
  return ofUser?.permission ?? applying.some(({ permission }) => permission);
}

function hasRole({ member }: Pick<Interaction, "member">, roles: readonly string[]): boolean {
  return rolesIn(member).some((role) => roles.includes(role));
}

function rolesIn(member: Interaction["member"]): readonly string[] {
  return member instanceof GuildMember ? [...member.roles.cache.keys()] : (member?.roles ?? []);
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
