import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APISelectMenuComponent,
  ChannelType,
  ComponentType,
  MessageFlags,
  SelectMenuDefaultValueType,
} from "discord.js";
import type { Deed } from "../../service/servers/deeds.ts";
import { cautions, libraryAt, type ServerSettings } from "../../service/servers/server-settings.ts";
import type { Words } from "../../service/words/types.ts";
import { encodeCustomId } from "../custom-id.ts";
import { escapeInline } from "../escape.ts";
import { button, type MessageBody, plainMessage } from "./layout.ts";
import { renderPage } from "./pages.ts";
import { fullTime } from "./source-card.ts";

/** What a select or button of the panel sets. */
export type Setting = "library" | "caution" | "log" | "roles" | "folder";

export interface SettingsView {
  /** The thread, where it is one, and its channel. */
  readonly channelIds: readonly string[];
  readonly words: Words;
}

const MAX_ROLES = 10;

/** What a server has chosen, each line with whose value it is, and what changes it. */
export function renderSettings(settings: ServerSettings, view: SettingsView): MessageBody {
  const rows: readonly APIComponentInMessageActionRow[][] = [
    ...(settings.libraries.length > 1 ? [[librarySelect(settings, view)]] : []),
    [cautionSelect(settings, view.words)],
    [logSelect(settings, view.words)],
    [roleSelect(settings, view.words)],
    buttonsOf(settings, view.words),
  ];
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [
      {
        type: ComponentType.Container,
        components: [{ type: ComponentType.TextDisplay, content: panelText(settings, view) }],
      },
      ...rows.map(inRow),
    ],
  };
}

const DEEDS_PER_PAGE = 15;

/** What managers did, the latest first: one page. */
export function renderDeeds(
  deeds: readonly Deed[],
  { words, page }: { readonly words: Words; readonly page: number },
): MessageBody {
  const { log } = words.settings;
  if (deeds.length === 0) return plainMessage(log.empty);
  const items = deeds.map(({ act, about, at, person }) => ({
    headings: [log.title],
    block: `- ${fullTime(at)} · ${log.acts[act](escapeInline(about))} · ${log.by(person.slice(0, SHOWN_HASH_CHARS))}`,
  }));
  return renderPage(items, DEEDS_PER_PAGE, { words, action: "settings-log", id: "all", page });
}

/** So much of a person's hash tells people apart. */
const SHOWN_HASH_CHARS = 8;

function panelText(settings: ServerSettings, { channelIds, words }: SettingsView): string {
  const { panel, libraries } = words.settings;
  const { folder, caution, logChannel, managerRoles, bindings } = settings;
  const library = settings.libraries.find(({ id }) => id === libraryAt(settings, channelIds));
  const isBound = channelIds.some((id) => bindings[id] !== undefined);
  const lines: readonly (readonly [text: string, whose: string])[] = [
    [
      panel.library(`**${escapeInline(library?.name ?? libraries.first)}**`),
      isBound ? panel.ofChannel : panel.byDefault,
    ],
    [panel.folder[folder ? "on" : "off"], folder ? panel.byDefault : panel.ofServer],
    [panel.caution(`**${panel.cautions[caution]}**`), caution === "normal" ? panel.byDefault : panel.ofServer],
    logChannel === undefined
      ? [panel.noLogChannel, panel.byDefault]
      : [panel.logChannel(`<#${logChannel}>`), panel.ofServer],
    managerRoles.length === 0
      ? [panel.noRoles, panel.byDefault]
      : [panel.roles(managerRoles.map((id) => `<@&${id}>`).join(" ")), panel.ofServer],
  ];
  return [`### ${panel.title}`, ...lines.map(([text, whose]) => `- ${text} — *${whose}*`)].join("\n");
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

function cautionSelect({ caution }: ServerSettings, { settings: { panel } }: Words): APISelectMenuComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: settingId("caution"),
    placeholder: panel.pick.caution,
    options: cautions.map((each) => ({ label: panel.cautions[each], value: each, default: each === caution })),
  };
}

function logSelect({ logChannel }: ServerSettings, { settings: { panel } }: Words): APISelectMenuComponent {
  return {
    type: ComponentType.ChannelSelect,
    custom_id: settingId("log"),
    placeholder: panel.pick.log,
    channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
    min_values: 0,
    max_values: 1,
    default_values: logChannel === undefined ? [] : [{ id: logChannel, type: SelectMenuDefaultValueType.Channel }],
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

function buttonsOf({ folder }: ServerSettings, { settings: { buttons } }: Words): APIComponentInMessageActionRow[] {
  return [
    button(settingId("folder"), folder ? buttons.folderOff : buttons.folderOn),
    button(encodeCustomId({ action: "settings-log", id: "all", page: 0 }), buttons.log),
  ];
}

function settingId(setting: Setting): string {
  return encodeCustomId({ action: "settings", id: setting });
}

function inRow(components: APIComponentInMessageActionRow[]): APIActionRowComponent<APIComponentInMessageActionRow> {
  return { type: ComponentType.ActionRow, components };
}
