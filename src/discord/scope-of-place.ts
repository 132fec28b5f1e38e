import { FOLDER_LIBRARY, ownerOf, type Scope } from "../core/scope.ts";

/** Whose articles are asked at a place of Discord, and where what is left there is kept: a server's, or of one private conversation. */
export function scopeOfPlace({
  guildId,
  channelId,
}: {
  readonly guildId: string | null;
  readonly channelId: string | null;
}): Scope {
  const owner = ownerOf(guildId === null ? `channel ${channelId}` : `server ${guildId}`);
  return { owner, libraries: [FOLDER_LIBRARY] };
}
