import { cutLabel } from "../../core/text/cut-label.ts";
import { MAX_CHOICE_NAME } from "../limits.ts";

/** A text as a choice of a select or a completion, which is one line and shows no marks. */
export function optionLabel(text: string): string {
  return cutLabel(text.replace(/\s+/gu, " ").trim(), MAX_CHOICE_NAME);
}
