import { textOf } from "./discord-double/inspect.ts";
import { bitsOf, memberPermissions } from "./discord-double/permissions.ts";
import type { Channel, MessageJson, Person } from "./discord-double/types.ts";
import type { TestBot } from "./test-bot.ts";

/** Somebody who may manage the server. */
export function addManager({ discord: { world } }: TestBot): Person {
  return world.addPerson("Mia", { locale: "en-GB", permissions: memberPermissions | bitsOf(["ManageGuild"]) });
}

interface By {
  readonly user: Person;
  readonly channel?: Channel;
}

/** /settings: the panel. */
export function openSettings({ discord }: TestBot, by: By): Promise<MessageJson> {
  return discord.slash({ name: "settings", ...by }).answer();
}

/** Picks in a panel that stands there; gives what it says then. */
export async function pickSetting(
  { discord }: TestBot,
  panel: MessageJson,
  { which, values, user }: { readonly which: RegExp; readonly values: readonly string[]; readonly user: Person },
): Promise<string> {
  await discord.select(which, panel, values, { user }).callback();
  return textOf(discord.world.messages.get(panel.id)!);
}
