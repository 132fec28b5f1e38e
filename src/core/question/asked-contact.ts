import { alternatives } from "../languages/words-of.ts";
import { analyze } from "../lexical/analyze.ts";
import { foldText } from "../text/text.ts";
import type { Language, Span } from "../types.ts";

/** By what somebody can be reached; each shows by its form what it is. */
export type ContactForm = "email" | "phone" | "web";

const WORDS: Readonly<Record<ContactForm, string>> = {
  email: alternatives(({ lists }) => lists.email),
  phone: alternatives(({ lists }) => lists.phone),
  web: alternatives(({ lists }) => lists.web),
};
const ASKED: readonly (readonly [ContactForm, RegExp])[] = [
  ["web", asRegExp(WORDS.web)],
  ["email", asRegExp(WORDS.email)],
  ["phone", asRegExp(WORDS.phone)],
];
const EMAIL = /[\p{L}\p{N}][\p{L}\p{N}._%+-]*@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>()"]*[^\s<>()".,;:!?]/giu;
const HOST = /\p{L}[\p{L}\p{N}-]*\.\p{Ll}{2,}(?![\p{L}\p{N}])/u;
/** Seven figures at least, whatever sets them apart. */
const FIGURES = /(?<![\p{L}\p{N}.,])(?:\+|\(?)\d(?:[ \u00A0\u202F./()–-]{0,2}\d){6,14}(?!\p{N})/gu;
/** A day is none: "2026-05-03", "03.05.2026". */
const DAY = /^(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2\d{4})$/u;
/** So begins a number to call where no word before it says so. */
const DIALLED = /^(?:\+|\(?0)\d/u;
/** A word that says so stands within so many UTF-16 code units before it. */
const LABEL_CHARS = 30;
const CALLED = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:tel|${foldText(WORDS.phone)})(?![\p{L}\p{M}])`, "u");

/** What a question asks for, when it asks for nothing but an e-mail address, a telephone number or a web address. */
export function askedContact(question: string, language: Language): ContactForm | undefined {
  const folded = foldText(question);
  const found = ASKED.find(([, words]) => words.test(folded));
  if (found === undefined) return undefined;
  const [form, words] = found;
  const named = new Set((words.exec(folded)?.[0] ?? "").split(/[\s-]/u));
  const others = analyze(question, language).filter(({ start, end }) =>
    foldText(question.slice(start, end))
      .split(/[\s-]/u)
      .some((word) => word.length > 1 && !named.has(word)),
  );
  return others.length === 0 ? form : undefined;
}

/** The contacts of a form that stand in a text, in order. */
export function findContacts(text: string, form: ContactForm): readonly Span[] {
  if (form === "email") return spansOf(text, EMAIL);
  if (form === "web") return spansOf(text, ADDRESS);
  return numbersIn(text).filter(({ start, end }) => {
    const before = foldText(text.slice(Math.max(0, start - LABEL_CHARS), start));
    return DIALLED.test(text.slice(start, end)) || CALLED.test(before);
  });
}

/** Whether anything in a text may be a contact of that form, its form taken widely. */
export function mayHoldContact(text: string, form: ContactForm): boolean {
  if (form === "email") return text.includes("@");
  return form === "web" ? HOST.test(text) : numbersIn(text).length > 0;
}

function numbersIn(text: string): readonly Span[] {
  return spansOf(text, FIGURES).filter(({ start, end }) => !DAY.test(text.slice(start, end)));
}

function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** Longer ones first: "e-mail" of one language opens "e-mail address" of another. */
function asRegExp(words: string): RegExp {
  const sorted = foldText(words)
    .split("|")
    .sort((a, b) => b.length - a.length);
  return new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${sorted.join("|")})(?![\p{L}\p{M}])`, "u");
}
