import type { Refusal } from "../cooldown.ts";
import type { Messages } from "../messages/types.ts";

export function refusalText(refusal: Refusal, messages: Messages): string {
  return refusal.scope === "person"
    ? messages.refusals.person(refusal.seconds)
    : messages.refusals.guild(refusal.seconds);
}
