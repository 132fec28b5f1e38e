import {
  type AnySelectMenuInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  MessageFlags,
} from "discord.js";
import { renderDeeds } from "../../render/deeds.ts";
import type { MessageBody } from "../../render/layout.ts";
import { renderSettings } from "../../render/settings.ts";
import type { SettingsView } from "../../render/settings-view.ts";
import { placeOf } from "../../scope-of-place.ts";
import type { Services } from "../../services.ts";
import { type Managing, whenManaging } from "../managed.ts";
import { switchAskPanel } from "./ask-panel.ts";
import { pickSetting } from "./pick-setting.ts";

/** /settings: one private panel. */
export async function handleSettings(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await whenManaging(interaction, services, async (managing) => {
    await interaction.editReply(await showPanel(interaction, managing, "server"));
  });
}

/** A select of the panel: the setting that it is for, and what was picked; page 1 is for the channel alone. */
export function handleSettingPicked(
  interaction: AnySelectMenuInteraction,
  services: Services,
  { id: setting, page = 0 }: { readonly id: string; readonly page?: number },
): Promise<void> {
  return whenManaging(interaction, services, async (managing) => {
    const level = levelOf(page);
    await pickSetting(managing, { setting, values: interaction.values, channelId: interaction.channelId, level });
    await interaction.update(await showPanel(interaction, managing, level));
  });
}

/** "Ask the operator's articles" and its opposite; "Choose for this channel alone" and its opposite. */
export function handleSettingPressed(
  interaction: ButtonInteraction,
  services: Services,
  { id: setting, page }: { readonly id: string; readonly page: number },
): Promise<void> {
  return whenManaging(interaction, services, async (managing) => {
    await interaction.deferUpdate();
    if (setting === "folder") await switchFolder(managing);
    if (setting === "digest") await services.servers.switchDigest(managing.serverId, managing.person);
    if (setting === "alone") await switchAlone(managing);
    if (setting === "ask-panel") await switchAskPanel(interaction, managing);
    await interaction.editReply(await showPanel(interaction, managing, levelOf(page)));
  });
}

/** "Log", and its pages. */
export function handleDeeds(interaction: ButtonInteraction, services: Services, page: number): Promise<void> {
  return whenManaging(interaction, services, async ({ serverId, words }) => {
    await interaction.update(renderDeeds(await services.servers.deeds(serverId), { words, page }));
  });
}

async function switchFolder({ serverId, person, services }: Managing): Promise<void> {
  const folder = !(await services.servers.settings(serverId)).folder;
  const act = folder ? "folder-on" : "folder-off";
  await services.servers.change(serverId, { folder }, { person, act, about: "" });
}

async function switchAlone({ serverId, person, services }: Managing): Promise<void> {
  const showsAlone = !(await services.servers.settings(serverId)).showsAlone;
  const act = showsAlone ? "alone-on" : "alone-off";
  await services.servers.change(serverId, { showsAlone }, { person, act, about: "" });
}

function levelOf(page: number): SettingsView["level"] {
  return page === 0 ? "server" : "channel";
}

async function showPanel(
  interaction: AnySelectMenuInteraction | ButtonInteraction | ChatInputCommandInteraction,
  { serverId, words, services }: Managing,
  level: SettingsView["level"],
): Promise<MessageBody> {
  const { channelIds } = placeOf(interaction);
  const hearsAll = services.config.messageContent;
  return renderSettings(await services.servers.settings(serverId), { words, channelIds, level, hearsAll });
}
