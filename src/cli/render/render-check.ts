import type { MessageCheck, SentenceCheck } from "../../app/types.ts";
import type { Words } from "../../service/words/types.ts";
import { renderCitation } from "./render-citation.ts";
import type { Screen } from "./screen.ts";
import { neutralize } from "./terminal-text.ts";

/** Each sentence with what the articles say of it, and the words that differ. */
export function renderCheck({ sentences }: MessageCheck, screen: Screen, words: Words): string {
  return sentences.map((sentence) => renderSentence(sentence, screen, words)).join("\n");
}

function renderSentence(check: SentenceCheck, screen: Screen, words: Words): string {
  const { sentence, verdict, citation, differences = [] } = check;
  const said = `${neutralize(sentence)}\n`;
  const plain = (text: string) => text;
  const paint = { found: screen.good, differs: screen.bad, closest: plain, nothing: plain }[verdict];
  const word = `${paint(check.isUnreadable ? words.check.unreadable : words.check[verdict])}\n`;
  const lines = differences.map((each) => `  ${neutralize(each.said)} ≠ ${neutralize(each.source)}\n`);
  return [said, word, ...lines, ...(citation === undefined ? [] : [renderCitation(citation, screen, words)])].join("");
}
