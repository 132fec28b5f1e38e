import { alternatives, everyLanguage, wordsOf } from "../languages/words-of.ts";
import { foldName } from "../names/fold-name.ts";
import { isGivenName } from "../names/given-names.ts";
import { withinEdits } from "../spelling/within-edits.ts";
import type { Language } from "../types.ts";
import type { KnownLibrary, KnownPerson } from "./library.ts";

/** A question who somebody is whom an article names. */
export interface AskedPerson {
  readonly name: string;
  /** Where a name was all that was typed: the question written out, in the language of the article that names the person. */
  readonly written?: { readonly question: string; readonly language: Language };
}

/** Longer names are none: people are not even looked up for them. */
const MAX_NAME_WORDS = 6;

/** "guy ryder" alone, "Qui est Guy Ryder ?"; undefined where no person is called so. */
export async function findAskedPerson(
  question: string,
  library: Pick<KnownLibrary, "findPerson">,
): Promise<AskedPerson | undefined> {
  const typed = question.replace(/[?!.\s]+$/u, "").trim();
  const bare = await find(typed, library);
  if (bare !== undefined) {
    const { name, language } = bare;
    return { name, written: { question: wordsOf(language).questions.whoIs(name), language } };
  }
  const person = await find(askedName(typed), library);
  return person && { name: person.name };
}

/** Whether a question who somebody is gives another given name to a surname than the articles do: nobody there is called so. */
export async function asksForNamesake(question: string, library: Pick<KnownLibrary, "findPerson">): Promise<boolean> {
  const [given = "", ...others] = askedName(question.replace(/[?!.\s]+$/u, "").trim()).split(/\s+/u);
  const person = await find(others.at(-1) ?? "", library);
  const known = person?.name.split(" ") ?? [];
  const [theirs = ""] = known;
  if (known.length < 2 || !isGivenName(given) || !isGivenName(theirs)) return false;
  return !withinEdits(foldName(given), foldName(theirs), MAX_EDITS);
}

/** So many slips make no other given name of one. */
const MAX_EDITS = 2;

function askedName(typed: string): string {
  const { behind, before } = asksWhoIs.exec(typed)?.groups ?? {};
  return behind ?? before ?? "";
}

async function find(typed: string, library: Pick<KnownLibrary, "findPerson">): Promise<KnownPerson | undefined> {
  return typed === "" || typed.split(/\s+/u).length > MAX_NAME_WORDS ? undefined : library.findPerson(typed.trim());
}

/** What stands behind the name where a language asks so: "Guy Ryder là ai". */
const endings = everyLanguage(({ questions }) => questions.whoIs("|").split("|"))
  .filter(([before]) => before === "")
  .map(([, behind = ""]) => behind.replace(/[?\s]+$/u, ""));

const asksWhoIs = new RegExp(
  String.raw`^[¿\s]*(?:${alternatives(({ followUps }) => followUps.whoIs)})\s+(?<behind>.+)$|^(?<before>.+)(?:${endings.join("|")})$`,
  "iu",
);
