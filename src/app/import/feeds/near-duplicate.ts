import { countedWords } from "../../../core/corrections/counted-text.ts";

/** Words that follow each other: that two texts have so many in common by chance is unlikely. */
const RUN_WORDS = 5;
/** Shorter texts are told apart by nothing. */
const MIN_RUNS = 30;
/** From this share of the shorter text's runs on, one text is a later form of the other. */
const MIN_COMMON = 0.6;

/** Whether two texts are the same article: most of the shorter one stands in the other. */
export function isNearDuplicate(first: string, second: string): boolean {
  const [shorter, longer] = [runsOf(first), runsOf(second)].sort((a, b) => a.size - b.size);
  if (shorter === undefined || longer === undefined || shorter.size < MIN_RUNS) return false;
  const common = [...shorter].filter((run) => longer.has(run)).length;
  return common / shorter.size >= MIN_COMMON;
}

function runsOf(text: string): ReadonlySet<string> {
  const words = countedWords(text);
  const runs = new Set<string>();
  for (let from = 0; from + RUN_WORDS <= words.length; from += 1)
    runs.add(words.slice(from, from + RUN_WORDS).join(" "));
  return runs;
}
