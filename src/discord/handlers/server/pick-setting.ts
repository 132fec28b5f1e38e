import { cautions, correctionModes, replyPlaces } from "../../../service/servers/choice-values.ts";
import type { ChoiceName, Choices } from "../../../service/servers/choices.ts";
import { nameOfLanguage } from "../../../service/shown/name-of-language.ts";
import { isInterfaceLanguage } from "../../../service/words/index.ts";
import type { SettingsView } from "../../render/settings-view.ts";
import type { Managing } from "../managed.ts";
import { nameOfLibrary } from "./library.ts";

/** What was picked in a select of the panel, and where. */
export interface Picked {
  readonly setting: string;
  readonly values: readonly string[];
  readonly channelId: string;
  /** For what it was picked, where a channel can choose it for itself. */
  readonly level: SettingsView["level"];
}

/** Sets what was picked; nothing that a panel of another time offered and this one does not. */
export async function pickSetting(managing: Managing, picked: Picked): Promise<void> {
  await PICKS[picked.setting]?.(managing, picked);
}

type Pick = (managing: Managing, picked: Picked) => Promise<void>;

const PICKS: Readonly<Record<string, Pick>> = {
  async library({ serverId, person, words, services: { servers } }, { values: [named = ""], channelId }) {
    const library = await servers.library(serverId, named);
    if (library === undefined) return;
    await servers.bind(serverId, { channelId, library: { ...library, name: nameOfLibrary(library, words) }, person });
  },

  caution: (managing, picked) => {
    const value = cautions.find((each) => each === picked.values[0]);
    return choose(managing, picked, { name: "caution", value, shown: ({ panel }) => value && panel.cautions[value] });
  },

  languages: (managing, picked) => {
    const chosen = picked.values.filter(isInterfaceLanguage);
    const value = chosen.length === 0 ? undefined : chosen;
    const names = chosen.map((each) => nameOfLanguage(each, managing.words)).join(", ");
    return choose(managing, picked, { name: "languages", value, shown: () => names });
  },

  replies: (managing, picked) => {
    const value = replyPlaces.find((each) => each === picked.values[0]);
    return choose(managing, picked, {
      name: "replies",
      value,
      shown: ({ panel }) => value && panel.replyPlaces[value],
    });
  },

  async corrections({ serverId, person, words, services: { servers } }, { values: [first] }) {
    const corrections = correctionModes.find((each) => each === first);
    if (corrections === undefined) return;
    const about = words.settings.panel.correctionModes[corrections];
    await servers.change(serverId, { corrections }, { person, act: "corrections", about });
  },

  async forums({ serverId, person, services: { servers } }, { values }) {
    await servers.change(serverId, { forums: values }, { person, act: "forums", about: values.join(" ") });
  },

  async listening({ serverId, person, services: { servers } }, { values }) {
    await servers.change(serverId, { listening: values }, { person, act: "listening", about: values.join(" ") });
  },

  async log({ serverId, person, services: { servers } }, { values: [first] }) {
    await servers.setLogChannel(serverId, first, person);
  },

  async roles({ serverId, person, services: { servers } }, { values }) {
    await servers.change(serverId, { managerRoles: values }, { person, act: "manager-roles", about: values.join(" ") });
  },
};

interface Choosing<Name extends ChoiceName> {
  readonly name: Name;
  readonly value: Choices[Name] | undefined;
  /** What the log says was chosen. */
  readonly shown: (words: Managing["words"]["settings"]) => string | undefined;
}

async function choose<Name extends ChoiceName>(
  { serverId, person, words, services: { servers } }: Managing,
  { channelId, level }: Picked,
  { name, value, shown }: Choosing<Name>,
): Promise<void> {
  const isOfChannel = level === "channel";
  const doing = { person, act: name, about: shown(words.settings) || words.settings.panel.by.default };
  await servers.choose(
    serverId,
    { name, value, channelId: isOfChannel ? channelId : undefined },
    isOfChannel ? { ...doing, channel: channelId } : doing,
  );
}
