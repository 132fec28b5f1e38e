import { FEMALE_NAMES } from "./data/female-names.ts";
import { MALE_NAMES } from "./data/male-names.ts";
import { MORE_FEMALE_NAMES, MORE_MALE_NAMES } from "./data/more-names.ts";
import type { Gender } from "./data/vocabulary-type.ts";
import { foldName } from "./fold.ts";

/** Whether a word is known as a given name; of "Jean-Luc" each half must be. */
export function isGivenName(word: string): boolean {
  return foldName(word)
    .split(" ")
    .every((part) => isFemale(part) || isMale(part));
}

/** The gender of a given name, when only one bears it. */
export function genderOfName(word: string): Gender | undefined {
  const first = foldName(word).split(" ")[0] ?? "";
  const female = isFemale(first);
  if (female === isMale(first)) return undefined;
  return female ? "female" : "male";
}

function isFemale(name: string): boolean {
  return FEMALE_NAMES.has(name) || MORE_FEMALE_NAMES.has(name);
}

function isMale(name: string): boolean {
  return MALE_NAMES.has(name) || MORE_MALE_NAMES.has(name);
}
