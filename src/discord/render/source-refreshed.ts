import { ButtonStyle } from "discord.js";
import type { Refreshed } from "../../app/import/refresher.ts";
import type { Words } from "../../service/words/types.ts";
import { encodeCustomId } from "../custom-id.ts";
import { type Button, button, layOut, type MessageBody, plainMessage } from "./layout.ts";

export interface RefreshedView {
  readonly outcome: Refreshed["outcome"];
  /** Of the source. */
  readonly handle: string;
  readonly words: Words;
}

/** What a look at an address brought, with the buttons of what can be done about it. */
export function renderRefreshed(lines: readonly string[], view: RefreshedView): MessageBody {
  const text = lines.join("\n");
  const [body] = layOut({ sections: [[text]], buttons: [buttonsOf(view)] }, view.words);
  return body ?? plainMessage(text);
}

function buttonsOf({ outcome, handle: id, words }: RefreshedView): readonly Button[] {
  const { take, keep, release } = words.manage.buttons;
  if (outcome === "held") return [button(encodeCustomId({ action: "source-release", id }), release)];
  if (outcome !== "shrunk") return [];
  return [
    { ...button(encodeCustomId({ action: "source-keep", id }), keep), style: ButtonStyle.Primary },
    button(encodeCustomId({ action: "source-take", id }), take),
  ];
}
