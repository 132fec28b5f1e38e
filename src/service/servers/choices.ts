import { FALLBACK_LANGUAGE, INTERFACE_LANGUAGES, type InterfaceLanguage } from "../words/index.ts";
import type { Caution, Replies } from "./choice-values.ts";

/** What a server chooses for all of it, and a channel for itself. */
export interface Choices {
  /** How sure an answer must be. */
  readonly caution?: Caution;
  /** Those that the bot speaks where everybody reads it; an answer in another one is worded in the first. */
  readonly languages?: readonly InterfaceLanguage[];
  /** Where a message is answered. */
  readonly replies?: Replies;
}

export type ChoiceName = keyof Choices;

/** What a server has chosen, and its channels for themselves, by their ids. */
export interface PlacedChoices extends Choices {
  readonly ofChannels: Readonly<Record<string, Choices>>;
}

/** What was chosen at a place, and by whom: the channel, the server, or nobody. */
export interface Chosen<Value> {
  readonly value: Value;
  readonly by: "channel" | "server" | "default";
}

const DEFAULTS: Values = { caution: "normal", languages: INTERFACE_LANGUAGES, replies: "channel" };

type Values = { readonly [Name in ChoiceName]: NonNullable<Choices[Name]> };

/** What goes at a place of a server: the thread's choice, else its channel's, else the server's. `channels`: the thread, where it is one, and its channel. */
export function chosenAt<Name extends ChoiceName>(
  settings: PlacedChoices,
  channels: readonly string[],
  name: Name,
): Chosen<NonNullable<Choices[Name]>> {
  const ofChannel = channels.map((id) => settings.ofChannels[id]?.[name]).find((value) => value !== undefined);
  if (ofChannel !== undefined) return { value: ofChannel, by: "channel" };
  const ofServer = settings[name];
  return ofServer === undefined ? { value: DEFAULTS[name], by: "default" } : { value: ofServer, by: "server" };
}

/** From which probability on questions are answered; "normal": the one that was fitted to the models. */
export const THRESHOLDS: Readonly<Record<Caution, number | undefined>> = {
  cautious: 0.7,
  normal: undefined,
  bold: 0.4,
};

/** The language among those of a place that the first of the wished ones names, else the place's first one. */
export function spokenLanguage(
  languages: readonly InterfaceLanguage[],
  wished: readonly (InterfaceLanguage | undefined)[],
): InterfaceLanguage {
  return (
    wished.find((each): each is InterfaceLanguage => each !== undefined && languages.includes(each)) ??
    languages[0] ??
    FALLBACK_LANGUAGE
  );
}
