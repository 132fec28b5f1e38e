import { everyLanguage } from "../languages/words-of.ts";
import { foldLine } from "../text/text.ts";

/** Whether the question asks for several things: "quelles mesures", "lesquels". */
export function asksForSeveral(question: string): boolean {
  return several.test(` ${foldLine(question)} `);
}

const several = new RegExp(
  everyLanguage(({ questions }) => questions.several)
    .flat()
    .join("|"),
  "u",
);
