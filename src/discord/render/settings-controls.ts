import {
  type APIComponentInMessageActionRow,
  type APISelectMenuComponent,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from "discord.js";
import { cautions, correctionModes, replyPlaces } from "../../service/servers/choice-values.ts";
import type { ChoiceName, Choices } from "../../service/servers/choices.ts";
import type { Act } from "../../service/servers/deeds.ts";
import { libraryAt, type ServerSettings } from "../../service/servers/server-settings.ts";
import { capitalize } from "../../service/shown/capitalize.ts";
import { nameOfLanguage } from "../../service/shown/name-of-language.ts";
import { INTERFACE_LANGUAGES } from "../../service/words/index.ts";
import type { Words } from "../../service/words/types.ts";
import { encodeCustomId } from "../custom-id.ts";
import { button } from "./layout.ts";
import type { SettingsView } from "./settings-view.ts";

/** What a select or button of the panel sets. */
type Setting =
  | "library"
  | ChoiceName
  | "corrections"
  | "forums"
  | "listening"
  | "log"
  | "roles"
  | "level"
  | PanelSwitch;

/** What a button of the panel switches, and which way: pressed twice, it is as pressed once. */
export type PanelSwitch = Extract<
  Act,
  | "folder-on"
  | "folder-off"
  | "alone-on"
  | "alone-off"
  | "digest-on"
  | "digest-off"
  | "ask-panel-put"
  | "ask-panel-taken"
>;

const MAX_ROLES = 10;
const MAX_CHANNELS = 25;

/** The rows below the panel's text. */
export function settingsRows(
  settings: ServerSettings,
  view: SettingsView,
): readonly APIComponentInMessageActionRow[][] {
  return [
    ...(settings.libraries.length > 1 ? [[librarySelect(settings, view)]] : []),
    ...choiceSelects(settings, view).map((select) => [select]),
    [correctionSelect(settings, view.words)],
    ...channelChoices(settings, view).map((choice) => [channelSelect(choice, view.words)]),
    [roleSelect(settings, view.words)],
    ...buttonsOf(settings, view),
  ];
}

function librarySelect(settings: ServerSettings, { channelIds, words }: SettingsView): APISelectMenuComponent {
  const current = libraryAt(settings, channelIds);
  return {
    type: ComponentType.StringSelect,
    custom_id: settingId("library"),
    placeholder: words.settings.panel.pick.library,
    options: settings.libraries.map(({ id, name }) => ({
      label: name ?? words.settings.libraries.first,
      value: id,
      default: id === current,
    })),
  };
}

/** What a channel can choose for itself too; nothing picked is what goes above. */
function choiceSelects(settings: ServerSettings, view: SettingsView): readonly APISelectMenuComponent[] {
  const { panel } = view.words.settings;
  const chosen = choicesOf(settings, view);
  const select = (name: ChoiceName, options: readonly Option[], picked: readonly string[], most = 1) => ({
    type: ComponentType.StringSelect as const,
    custom_id: settingId(name, view),
    placeholder: panel.pick[name],
    min_values: 0,
    max_values: most,
    options: options.map(({ value, label }) => ({ value, label, default: picked.includes(value) })),
  });
  const optional = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);
  return [
    select("caution", labelled(cautions, panel.cautions), optional(chosen.caution)),
    select(
      "languages",
      INTERFACE_LANGUAGES.map((value) => ({
        value,
        label: capitalize(nameOfLanguage(value, view.words), view.words.locale),
      })),
      chosen.languages ?? [],
      INTERFACE_LANGUAGES.length,
    ),
    select("replies", labelled(replyPlaces, panel.replyPlaces), optional(chosen.replies)),
  ];
}

interface Option {
  readonly value: string;
  readonly label: string;
}

function labelled<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): readonly Option[] {
  return values.map((value) => ({ value, label: labels[value] }));
}

/** What was picked at the level that the panel is for. */
function choicesOf(settings: ServerSettings, { level, channelIds: [channelId = ""] }: SettingsView): Choices {
  return level === "server" ? settings : (settings.ofChannels[channelId] ?? {});
}

function correctionSelect({ corrections }: ServerSettings, { settings: { panel } }: Words): APISelectMenuComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: settingId("corrections"),
    placeholder: panel.pick.corrections,
    options: labelled(correctionModes, panel.correctionModes).map((each) => ({
      ...each,
      default: each.value === corrections,
    })),
  };
}

function channelChoices(
  { forums, listening, logChannel }: ServerSettings,
  { hearsAll }: SettingsView,
): readonly ChannelChoice[] {
  const { GuildForum, GuildText, GuildAnnouncement } = ChannelType;
  const written = [GuildText, GuildAnnouncement];
  const heard = { setting: "listening", types: written, picked: listening, most: MAX_CHANNELS } as const;
  return [
    { setting: "forums", types: [GuildForum], picked: forums, most: MAX_CHANNELS },
    ...(hearsAll ? [heard] : []),
    { setting: "log", types: written, picked: logChannel === undefined ? [] : [logChannel], most: 1 },
  ];
}

interface ChannelChoice {
  readonly setting: "forums" | "listening" | "log";
  readonly types: ChannelType[];
  readonly picked: readonly string[];
  readonly most: number;
}

function channelSelect(
  { setting, types, picked, most }: ChannelChoice,
  { settings: { panel } }: Words,
): APISelectMenuComponent {
  return {
    type: ComponentType.ChannelSelect,
    custom_id: settingId(setting),
    placeholder: panel.pick[setting],
    channel_types: types,
    min_values: 0,
    max_values: most,
    default_values: picked.map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
  };
}

function roleSelect({ managerRoles }: ServerSettings, { settings: { panel } }: Words): APISelectMenuComponent {
  return {
    type: ComponentType.RoleSelect,
    custom_id: settingId("roles"),
    placeholder: panel.pick.roles,
    min_values: 0,
    max_values: MAX_ROLES,
    default_values: managerRoles.map((id) => ({ id, type: SelectMenuDefaultValueType.Role })),
  };
}

function buttonsOf(
  { folder, askPanels, showsAlone, digestSince }: ServerSettings,
  view: SettingsView,
): readonly APIComponentInMessageActionRow[][] {
  const { buttons } = view.words.settings;
  const [channelId = ""] = view.channelIds;
  const isOfServer = view.level === "server";
  const here = [
    button(
      settingId("level", { level: isOfServer ? "channel" : "server" }),
      isOfServer ? buttons.forChannel : buttons.forServer,
    ),
    askPanels[channelId] === undefined
      ? button(settingId("ask-panel-put", view), buttons.panelPut)
      : button(settingId("ask-panel-taken", view), buttons.panelTake),
  ];
  const everywhere = [
    folder
      ? button(settingId("folder-off", view), buttons.folderOff)
      : button(settingId("folder-on", view), buttons.folderOn),
    showsAlone
      ? button(settingId("alone-off", view), buttons.aloneOff)
      : button(settingId("alone-on", view), buttons.aloneOn),
    digestSince === undefined
      ? button(settingId("digest-on", view), buttons.digestOn)
      : button(settingId("digest-off", view), buttons.digestOff),
    button(encodeCustomId({ action: "settings-log", id: "all", page: 0 }), buttons.log),
  ];
  return [here, everywhere];
}

/** What is chosen for a channel alone has page 1. */
function settingId(setting: Setting, { level }: Pick<SettingsView, "level"> = { level: "server" }): string {
  return encodeCustomId({ action: "settings", id: setting, page: level === "server" ? 0 : 1 });
}
