import type { MessageCheck, SentenceCheck } from "../../app/types.ts";
import { renderCitation } from "./render-citation.ts";
import type { Screen } from "./screen.ts";
import { neutralize } from "./terminal-text.ts";

/** Each sentence with what the articles say of it, and the words that differ. */
export function renderCheck({ sentences }: MessageCheck, screen: Screen): string {
  return sentences.map((sentence) => renderSentence(sentence, screen)).join("\n");
}

const VERDICTS = {
  found: "The article says this:",
  differs: "The article says something else:",
  closest: "The closest passage:",
  nothing: "The article says nothing about it.",
} as const;

function renderSentence({ sentence, verdict, citation, differences = [] }: SentenceCheck, screen: Screen): string {
  const said = `${neutralize(sentence)}\n`;
  const word = `${verdict === "found" ? screen.good(VERDICTS.found) : verdict === "differs" ? screen.bad(VERDICTS.differs) : VERDICTS[verdict]}\n`;
  const lines = differences.map((each) => `  ${neutralize(each.said)} ≠ ${neutralize(each.source)}\n`);
  return [said, word, ...lines, ...(citation === undefined ? [] : [renderCitation(citation, screen)])].join("");
}
