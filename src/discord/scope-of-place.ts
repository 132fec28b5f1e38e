/** Whose articles are asked at a place of Discord: the server's, or in private those of that conversation. */
export function scopeOfPlace({
  guildId,
  channelId,
}: {
  readonly guildId: string | null;
  readonly channelId: string | null;
}): string {
  return guildId === null ? `channel ${channelId}` : `server ${guildId}`;
}
