import type { Asked } from "../../../test/helpers/discord-double/asked.ts";
import type { MessageJson } from "../../../test/helpers/discord-double/types.ts";
import type { CanaryBot, CanaryServer } from "./canary-bot.ts";

/** From 0 to below `below`. */
export type Pick = (below: number) => number;

/** Who does something, and what is known of the other server that nobody there should be able to use. */
export interface Acting {
  readonly bot: CanaryBot;
  readonly server: CanaryServer;
  readonly pick: Pick;
  /** Names without a marker: handles, ids of messages, receipts, hashes of versions, of both servers. */
  readonly names: readonly string[];
  /** Messages of the bot's in this server. */
  readonly messages: readonly MessageJson[];
  /** What is said in that channel, or by the token of that interaction, is said in this server. */
  readonly note: (place: string) => void;
}

/** What was started; undefined where there was nothing to press. */
export type Act = (acting: Acting) => Asked | MessageJson | undefined | Promise<Asked | undefined>;
