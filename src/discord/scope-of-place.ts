import type { Channel } from "discord.js";
import type { Owner, Scope } from "../core/scope.ts";
import { ownerOfPlace, type Place } from "../service/servers/scopes.ts";
import type { Services } from "./services.ts";

interface Placed {
  readonly guildId: string | null;
  readonly channelId: string | null;
  readonly channel: Channel | null;
}

/** What somebody wrote or pressed. */
export type Deed = Placed & ({ readonly user: { readonly id: string } } | { readonly author: { readonly id: string } });

/** Whose articles are asked by what somebody wrote or pressed, and where what it leaves behind is kept. */
export async function scopeOf(deed: Deed, { scopes }: Pick<Services, "scopes">): Promise<Scope> {
  return scopes.of(placeOf(deed), whoDid(deed).id);
}

export function whoDid(deed: Deed): { readonly id: string } {
  return "user" in deed ? deed.user : deed.author;
}

/** Where what is left at a place is kept, whoever left it. */
export function ownerAt(placed: Placed): { readonly owner: Owner } {
  return { owner: ownerOfPlace(placeOf(placed)) };
}

export function placeOf({ guildId, channelId, channel }: Placed): Place {
  const parentId = channel?.isThread() ? channel.parentId : null;
  return { serverId: guildId, channelIds: [channelId, parentId].filter((id) => id !== null) };
}

/** Where others see what was written at a place, or in a thread of it: nowhere in private. */
export function seenIn(
  { serverId, channelIds }: Place,
  threadId?: string,
): { readonly channelIds?: readonly string[] } {
  if (serverId === null) return {};
  return { channelIds: threadId === undefined ? channelIds : [threadId, ...channelIds] };
}
