import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  ComponentType,
  MessageFlags,
} from "discord.js";
import { type ChoiceName, type Chosen, chosenAt } from "../../service/servers/choices.ts";
import { libraryAt, type ServerSettings } from "../../service/servers/server-settings.ts";
import { nameOfLanguage } from "../../service/shown/name-of-language.ts";
import { escapeInline } from "../escape.ts";
import { MAX_CHOICES } from "../limits.ts";
import type { MessageBody } from "./layout.ts";
import { settingsRows } from "./settings-controls.ts";
import type { SettingsView } from "./settings-view.ts";

/** What a server has chosen, each line with whose value it is, and what changes it. */
export function renderSettings(settings: ServerSettings, view: SettingsView): MessageBody {
  const { panel } = view.words.settings;
  const lines = linesOf(settings, view).map(([text, by]) => `- ${text} — *${panel.by[by]}*`);
  const content = [`### ${panel.title}`, ...lines, `-# ${panel.choosing[view.level]}`].join("\n");
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [
      { type: ComponentType.Container, components: [{ type: ComponentType.TextDisplay, content }] },
      ...settingsRows(settings, view).map(inRow),
    ],
  };
}

type Line = readonly [text: string, by: Chosen<unknown>["by"]];

function linesOf(settings: ServerSettings, { channelIds, words, hearsAll }: SettingsView): readonly Line[] {
  const { panel, libraries } = words.settings;
  const { folder, corrections, logChannel, managerRoles, bindings, forums, listening, askPanels } = settings;
  const library = settings.libraries.find(({ id }) => id === libraryAt(settings, channelIds));
  const isBound = channelIds.some((id) => bindings[id] !== undefined);
  const at = <Name extends ChoiceName>(name: Name) => chosenAt(settings, channelIds, name);
  const [caution, languages, replies] = [at("caution"), at("languages"), at("replies")];
  const names = new Intl.ListFormat(words.locale, { type: "conjunction" }).format(
    languages.value.map((each) => nameOfLanguage(each, words)),
  );
  const ofServer = (isChosen: boolean): Line[1] => (isChosen ? "server" : "default");
  const panels = Object.keys(askPanels);
  const listeningLine: Line = [
    listening.length === 0 ? panel.notListening : panel.listening(channelNames(listening)),
    ofServer(listening.length > 0),
  ];
  return [
    [panel.library(bold(escapeInline(library?.name ?? libraries.first))), isBound ? "channel" : "default"],
    [panel.folder[folder ? "on" : "off"], ofServer(!folder)],
    [panel.caution(bold(panel.cautions[caution.value])), caution.by],
    [panel.languages(bold(names)), languages.by],
    [panel.replies(bold(panel.replyPlaces[replies.value])), replies.by],
    [panel.corrections(bold(panel.correctionModes[corrections])), ofServer(corrections !== "reply")],
    [forums.length === 0 ? panel.noForums : panel.forums(channelNames(forums)), ofServer(forums.length > 0)],
    ...(hearsAll ? [listeningLine] : []),
    [panel.digest[digestState(settings)], ofServer(settings.digestSince !== undefined)],
    [panel.alone[settings.showsAlone ? "on" : "off"], ofServer(settings.showsAlone)],
    [panels.length === 0 ? panel.noAskPanel : panel.askPanels(channelNames(panels)), ofServer(panels.length > 0)],
    [
      logChannel === undefined ? panel.noLogChannel : panel.logChannel(`<#${logChannel}>`),
      ofServer(logChannel !== undefined),
    ],
    [
      managerRoles.length === 0 ? panel.noRoles : panel.roles(managerRoles.map((id) => `<@&${id}>`).join(" ")),
      ofServer(managerRoles.length > 0),
    ],
  ];
}

function digestState({ digestSince, logChannel }: ServerSettings): "on" | "nowhere" | "off" {
  if (digestSince === undefined) return "off";
  return logChannel === undefined ? "nowhere" : "on";
}

/** As many as one select chooses; the rest is not named, for all is to fit in one message. */
function channelNames(ids: readonly string[]): string {
  const named = ids.slice(0, MAX_CHOICES).map((id) => `<#${id}>`);
  return [...named, ...(ids.length > named.length ? ["…"] : [])].join(" ");
}

function bold(text: string): string {
  return `**${text}**`;
}

function inRow(components: APIComponentInMessageActionRow[]): APIActionRowComponent<APIComponentInMessageActionRow> {
  return { type: ComponentType.ActionRow, components };
}
