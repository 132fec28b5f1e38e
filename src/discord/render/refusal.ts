import type { Refusal } from "../../service/cooldown.ts";
import type { Words } from "../../service/words/types.ts";

export function refusalText(refusal: Refusal, words: Words): string {
  return refusal.limit === "person" ? words.refusals.person(refusal.seconds) : words.refusals.guild(refusal.seconds);
}
