import {
  type AnySelectMenuInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  MessageFlags,
} from "discord.js";
import type { ServerSettings } from "../../../service/servers/server-settings.ts";
import { renderDeeds } from "../../render/deeds.ts";
import type { MessageBody } from "../../render/layout.ts";
import { renderSettings } from "../../render/settings.ts";
import type { PanelSwitch } from "../../render/settings-controls.ts";
import type { SettingsView } from "../../render/settings-view.ts";
import { placeOf } from "../../scope-of-place.ts";
import type { Services } from "../../services.ts";
import { type Managing, whenManaging } from "../managed.ts";
import { putAskPanel, takeAskPanel } from "./ask-panel.ts";
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

/** "Ask the operator's articles", "Choose for this channel alone", their like and their opposites. */
export function handleSettingPressed(
  interaction: ButtonInteraction,
  services: Services,
  { id: setting, page }: { readonly id: string; readonly page: number },
): Promise<void> {
  return whenManaging(interaction, services, async (managing) => {
    await interaction.deferUpdate();
    await SWITCHES.get(setting)?.(managing, interaction);
    await interaction.editReply(await showPanel(interaction, managing, levelOf(page)));
  });
}

/** "Log", and its pages. */
export function handleDeeds(interaction: ButtonInteraction, services: Services, page: number): Promise<void> {
  return whenManaging(interaction, services, async ({ serverId, words }) => {
    await interaction.update(renderDeeds(await services.servers.deeds(serverId), { words, page }));
  });
}

/** What each switch does; one of an older panel does nothing but show the panel of now. */
const SWITCHES: ReadonlyMap<string, Switch> = new Map(
  Object.entries({
    "folder-on": (managing) => change(managing, "folder-on", { folder: true }),
    "folder-off": (managing) => change(managing, "folder-off", { folder: false }),
    "alone-on": (managing) => change(managing, "alone-on", { showsAlone: true }),
    "alone-off": (managing) => change(managing, "alone-off", { showsAlone: false }),
    "digest-on": ({ serverId, person, services }) => services.servers.switchDigest(serverId, true, person),
    "digest-off": ({ serverId, person, services }) => services.servers.switchDigest(serverId, false, person),
    "ask-panel-put": putAskPanel,
    "ask-panel-taken": takeAskPanel,
  } satisfies Record<PanelSwitch, Switch>),
);

type Switch = (managing: Managing, interaction: ButtonInteraction) => Promise<void>;

async function change(
  { serverId, person, services }: Managing,
  act: PanelSwitch,
  changes: Partial<ServerSettings>,
): Promise<void> {
  await services.servers.change(serverId, changes, { person, act, about: "" });
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
