import { alternatives, everyLanguage } from "../languages/words-of.ts";
import { foldText, words } from "../text/text.ts";

/** A question of more words asks for something else beside. */
const MAX_WORDS = 9;
const WHO = wholeWords(alternatives(({ kinds }) => kinds.who));
const PHOTO = wholeWords(foldText(alternatives(({ stated }) => stated.photo)));
const PHOTOGRAPHED = wholeWords(alternatives(({ stated }) => stated.photographed));
const UPDATED = wholeWords(
  everyLanguage(({ stated }) => stated.updated)
    .flatMap((list) => foldText(list).split(/[| ]/))
    .join("|"),
);

/** Whether a question asks who took an article's pictures. */
export function asksWhoTookPhoto(question: string): boolean {
  const asked = framed(question);
  const isShort = asked.trim().split(" ").length <= MAX_WORDS;
  return isShort && PHOTO.test(asked) && PHOTOGRAPHED.test(asked) && WHO.test(asked);
}

/** Whether a question about the day of an article means that of its last change. */
export function asksForUpdate(question: string): boolean {
  return UPDATED.test(framed(question));
}

function framed(question: string): string {
  return ` ${words(foldText(question))
    .map(({ text }) => text)
    .join(" ")} `;
}

function wholeWords(list: string): RegExp {
  return new RegExp(` (?:${list}) `, "u");
}
