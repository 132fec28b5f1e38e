import { alternatives } from "../languages/words-of.ts";
import type { KnownLibrary } from "./library.ts";

/** Longer names are none: they are not even looked up. */
const MAX_NAME_WORDS = 8;

/** "What is the OFP?": the name as the articles have it, of an organisation, a place, a law; undefined where nothing there is called so. */
export async function findAskedThing(
  question: string,
  library: Pick<KnownLibrary, "findThing">,
): Promise<string | undefined> {
  const { behind, before } = asksWhatIs.exec(question.replace(/[?!.\s]+$/u, ""))?.groups ?? {};
  const typed = (behind ?? before ?? "").trim();
  if (typed === "" || typed.split(/\s+/u).length > MAX_NAME_WORDS) return undefined;
  return (await library.findThing(typed)) ?? library.findThing(typed.replace(article, ""));
}

const article = new RegExp(`^(?:${alternatives(({ followUps }) => followUps.articles)})`, "iu");

const asksWhatIs = new RegExp(
  `^[¿\\s]*(?:${alternatives(({ followUps }) => followUps.whatIs)})(?<behind>.+)$` +
    `|^(?<before>.+?)(?:${alternatives(({ followUps }) => followUps.whatIsBehind)})$`,
  "iu",
);
