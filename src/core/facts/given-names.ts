import { FEMALE_NAMES } from "./data/female-names.ts";
import { MALE_NAMES } from "./data/male-names.ts";
import type { Gender } from "./data/vocabulary-type.ts";
import { foldName } from "./fold.ts";

/** Whether a word is known as a given name; of "Jean-Luc" each half must be. */
export function isGivenName(word: string): boolean {
  return foldName(word)
    .split(" ")
    .every((part) => FEMALE_NAMES.has(part) || MALE_NAMES.has(part));
}

/** The gender of a given name, when only one bears it. */
export function genderOfName(word: string): Gender | undefined {
  const first = foldName(word).split(" ")[0] ?? "";
  const female = FEMALE_NAMES.has(first);
  if (female === MALE_NAMES.has(first)) return undefined;
  return female ? "female" : "male";
}
