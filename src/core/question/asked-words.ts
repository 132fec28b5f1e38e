import { everyLanguage } from "../languages/words-of.ts";
import { analyze } from "../lexical/analyze.ts";
import { foldLine } from "../text/text.ts";
import type { Language } from "../types.ts";

/**
 * The informative words of what somebody is asked for who says it, folded: "a garden of pools" of "who spoke of a garden of pools?".
 * Undefined where nobody is asked for by what he or she says, calls, wants or fears.
 */
export function askedWords(question: string, language: Language): readonly string[] | undefined {
  const folded = ` ${foldLine(question)} `;
  const [asking] = whoSays.exec(folded) ?? [];
  if (asking === undefined) return undefined;
  const words = analyze(folded.slice(asking.length), language).map(({ surface }) => surface);
  return words.length > 0 ? words : undefined;
}

const leads = everyLanguage(({ askedSpeaker }) => askedSpeaker.leads ?? []).flat();
const asks = everyLanguage(({ askedSpeaker }) => askedSpeaker.whoSays);

/** "Qui a parlé de", "Selon qui", "Who warned of", "¿Quién lo llama", "Wer nennt", "Ai đã nói"; folded words, each with a space behind it. */
const whoSays = new RegExp(`^ (?:(?:${leads.join("|")}) )?(?:${asks.join("|")})`, "u");
