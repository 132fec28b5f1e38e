import {
  type AnySelectMenuInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  MessageFlags,
} from "discord.js";
import type { Doing } from "../../../service/servers/server-desk.ts";
import { cautions, type ServerSettings } from "../../../service/servers/server-settings.ts";
import { renderDeeds, renderSettings } from "../../render/settings.ts";
import { placeOf } from "../../scope-of-place.ts";
import type { Services } from "../../services.ts";
import { type Managing, whenManaging } from "../managed.ts";
import { nameOfLibrary } from "./library.ts";

/** /settings: one private panel. */
export async function handleSettings(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await whenManaging(interaction, services, async ({ serverId, words }) => {
    const settings = await services.servers.settings(serverId);
    await interaction.editReply(renderSettings(settings, { words, channelIds: placeOf(interaction).channelIds }));
  });
}

/** A select of the panel: the setting that it is for, and what was picked. */
export function handleSettingPicked(
  interaction: AnySelectMenuInteraction,
  services: Services,
  setting: string,
): Promise<void> {
  return whenManaging(interaction, services, async (managing) => {
    await pick(managing, setting, interaction);
    await showAgain(interaction, managing);
  });
}

/** "Ask the operator's articles" and its opposite. */
export function handleFolderSwitch(interaction: ButtonInteraction, services: Services): Promise<void> {
  return whenManaging(interaction, services, async (managing) => {
    const { serverId, person } = managing;
    const folder = !(await services.servers.settings(serverId)).folder;
    const act = folder ? "folder-on" : "folder-off";
    await services.servers.change(serverId, { folder }, { person, act, about: "" });
    await showAgain(interaction, managing);
  });
}

/** "Log", and its pages. */
export function handleDeeds(interaction: ButtonInteraction, services: Services, page: number): Promise<void> {
  return whenManaging(interaction, services, async ({ serverId, words }) => {
    await interaction.update(renderDeeds(await services.servers.deeds(serverId), { words, page }));
  });
}

async function pick(
  managing: Managing,
  setting: string,
  { values, channelId }: AnySelectMenuInteraction,
): Promise<void> {
  const { serverId, person, words, services } = managing;
  const { servers } = services;
  const [first] = values;
  const change = (changes: Partial<ServerSettings>, act: Doing["act"], about: string) =>
    servers.change(serverId, changes, { person, act, about });
  if (setting === "library" && first !== undefined) {
    const library = await servers.library(serverId, first);
    if (library !== undefined)
      await servers.bind(serverId, { channelId, library: { ...library, name: nameOfLibrary(library, words) }, person });
  }
  if (setting === "caution") {
    const caution = cautions.find((each) => each === first);
    if (caution !== undefined) await change({ caution }, "caution", words.settings.panel.cautions[caution]);
  }
  if (setting === "log") await servers.setLogChannel(serverId, first, person);
  if (setting === "roles") await change({ managerRoles: values }, "manager-roles", values.join(" "));
}

async function showAgain(
  interaction: AnySelectMenuInteraction | ButtonInteraction,
  { serverId, words, services }: Managing,
): Promise<void> {
  const settings = await services.servers.settings(serverId);
  await interaction.update(renderSettings(settings, { words, channelIds: placeOf(interaction).channelIds }));
}
