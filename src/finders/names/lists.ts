import englishWords from "./data/english-words.json" with { type: "json" };
import knownPeople from "./data/known-people.json" with { type: "json" };
import ministries from "./data/ministries.json" with { type: "json" };
import surnames from "./data/surnames.json" with { type: "json" };

/** Everyday English words: a capital alone makes no name of them. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(englishWords);

/** Surnames and stage names by which everybody knows one person: lower case, no accents. */
export const KNOWN_PEOPLE: ReadonlySet<string> = new Set(knownPeople);

/**
 * What a French ministry is for, with and without accents: a minister's name may follow ("ministre des Finances X"), and alone it names
 * nothing.
 */
export const MINISTRIES: ReadonlySet<string> = new Set(ministries);

/** Surnames of English, French and some African countries: lower case, no accents. */
export const SURNAMES: ReadonlySet<string> = new Set(surnames);
