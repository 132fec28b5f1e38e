import type { Words } from "../../service/words/types.ts";

/** Where and for whom the panel of settings is shown. */
export interface SettingsView {
  /** The thread, where it is one, and its channel. */
  readonly channelIds: readonly string[];
  readonly words: Words;
  /** Whether Discord gives messages that are not addressed to the bot. */
  readonly hearsAll: boolean;
  /** For what the panel's selects choose what a channel can choose for itself. */
  readonly level: "server" | "channel";
}
