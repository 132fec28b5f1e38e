import { memberPermissions } from "./permissions.ts";
import { type Channel, channelTypes, type Guild, type Person } from "./types.ts";
import { userJson, type World } from "./world.ts";

const LONG_AGO = "2020-01-01T00:00:00.000000+00:00";

/** A guild as GUILD_CREATE gives it: whole, so that a client is ready at once. */
export function guildJson(world: World, guild: Guild): object {
  const channels = [...world.channels.values()].filter((channel) => channel.guild?.id === guild.id);
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    owner_id: "1",
    preferred_locale: guild.locale,
    roles: [
      { id: guild.id, name: "@everyone", permissions: String(memberPermissions), position: 0, color: 0, flags: 0 },
    ],
    members: [memberJson(world.bot)],
    channels: channels.filter(({ type }) => type !== channelTypes.thread).map((channel) => channelJson(world, channel)),
    threads: channels.filter(({ type }) => type === channelTypes.thread).map((channel) => channelJson(world, channel)),
    emojis: [],
    stickers: [],
    features: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    joined_at: LONG_AGO,
    member_count: 2,
    large: false,
    unavailable: false,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    system_channel_flags: 0,
  };
}

export function channelJson(world: World, channel: Channel): object {
  const base = { id: channel.id, type: channel.type, flags: 0, last_message_id: null };
  if (channel.recipient) return { ...base, recipients: [userJson(channel.recipient)] };
  const placed = { ...base, guild_id: channel.guild?.id, name: channel.name, parent_id: channel.parentId ?? null };
  if (channel.type === channelTypes.thread) {
    return {
      ...placed,
      owner_id: (channel.owner ?? world.bot).id,
      member_count: 1,
      message_count: 0,
      rate_limit_per_user: 0,
      thread_metadata: { archived: false, auto_archive_duration: 1440, archive_timestamp: LONG_AGO, locked: false },
      member: { id: channel.id, user_id: world.bot.id, join_timestamp: LONG_AGO, flags: 0 },
    };
  }
  const overwrite = { id: world.bot.id, type: 1, allow: "0", deny: String(channel.denied) };
  return { ...placed, position: 0, nsfw: false, permission_overwrites: channel.denied === 0n ? [] : [overwrite] };
}

export function memberJson(person: Person): object {
  return {
    user: userJson(person),
    roles: person.roles ?? [],
    joined_at: LONG_AGO,
    deaf: false,
    mute: false,
    flags: 0,
    permissions: String(person.permissions),
  };
}
