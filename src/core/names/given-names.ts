import type { Gender } from "../languages/types/vocabulary.ts";
import femaleNames from "./data/female-names.json" with { type: "json" };
import maleNames from "./data/male-names.json" with { type: "json" };
import moreFemaleNames from "./data/more-female-names.json" with { type: "json" };
import moreMaleNames from "./data/more-male-names.json" with { type: "json" };
import { foldName } from "./fold-name.ts";

const FEMALE: ReadonlySet<string> = new Set([...femaleNames, ...moreFemaleNames]);
const MALE: ReadonlySet<string> = new Set([...maleNames, ...moreMaleNames]);

/** Whether a word is known as a given name; of "Jean-Luc" each half must be. */
export function isGivenName(word: string): boolean {
  return foldName(word)
    .split(" ")
    .every((part) => FEMALE.has(part) || MALE.has(part));
}

/** The gender of a given name, when only one bears it. */
export function genderOfName(word: string): Gender | undefined {
  const first = foldName(word).split(" ")[0] ?? "";
  const female = FEMALE.has(first);
  if (female === MALE.has(first)) return undefined;
  return female ? "female" : "male";
}
