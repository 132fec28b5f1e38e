import type { AnswerKind, HeaderKind, KindWords } from "../languages/types/kind-words.ts";
import { alternatives, everyLanguage } from "../languages/words-of.ts";
import { foldText } from "../text/text.ts";
import type { NumberWords } from "../verify/quantities/number-words.ts";

const according = everyLanguage(({ askedSpeaker }) => askedSpeaker.according).join("|");

/** Questions that ask for each kind; folded words, parted by single spaces and framed by them. */
export const asked: Readonly<Record<AnswerKind, RegExp>> = {
  age: asking("age"),
  percentage: asking("percentage"),
  money: asking("money"),
  duration: asking("duration"),
  year: asking("year"),
  day: asking("day"),
  date: new RegExp(
    `^ (?:(?:${every(({ whenLeads }) => whenLeads)}) )?(?:${every(({ when }) => when)}) | (?:${every((each) => each.asked.date)}) `,
    "u",
  ),
  count: asking("count"),
  quantity: asking("quantity"),
  name: asking("name"),
  // "Qui est Untel" asks what he is, not for a name.
  person: new RegExp(
    // "Selon le maire, qui ...": whoever tells it stands before.
    `^ (?:(?:${according}) (?:[\\p{L}\\p{N}]+ ){1,6}?)?(?:(?:${every(({ whoLeads }) => whoLeads)}) )?(?:${every(({ who }) => who)}) ` +
      `(?!(?:${every(({ is }) => is)}) (?!(?:${every(({ articles }) => articles)}) ))` +
      `| (?:${every(({ whoInside }) => whoInside)}) `,
    "u",
  ),
  place: asking("place"),
};

/** Headers, framed like questions, over what answers a kind. */
export const headers: Readonly<Record<HeaderKind, RegExp>> = {
  money: heading("money"),
  person: heading("person"),
};

const together = every(({ askedTogether }) => askedTogether);

/** "When and where was it?": either would answer. */
export const asksForTwo = new RegExp(`^ (?:${together}) (?:${every(({ and }) => and)}) (?:${together})`, "u");

const counting = everyLanguage(({ statements }) => countedWith(statements.numbers)).flat();
export const numberWord = words([every(({ numbers }) => numbers), ...counting].join("|"));

export const ageWord = words(every(({ ages }) => ages));

const years = every((each) => each.years);

/** Years that passed are nobody's age: "depuis sept ans", where the answering words and the next one end the text, */
export const yearsSince = new RegExp(
  ` (?:${every(({ since }) => since)})(?: [\\p{L}\\p{N}]+){1,2} (?:${years})(?: (?!${every(({ isAge }) => isAge)})[\\p{L}\\p{N}]+)? $`,
  "u",
);
/** and "seven years ago", where the answering words begin it. */
export const yearsAgo = new RegExp(`^(?: [\\p{L}\\p{N}]+){1,2} (?:${years}) (?:${every(({ ago }) => ago)}) `, "u");

export const timeUnit = words(every(({ times }) => times));

export const month = words(spell(everyLanguage(({ calendar }) => calendar.months).flat()));

export const dayWord = words(
  `${spell(everyLanguage(({ calendar }) => calendar.weekdays))}|${every(({ days }) => days)}`,
);

export const period = words(every(({ periods }) => periods));

export const currency = new RegExp(String.raw`[$£€¥₫]|(?<!\p{L})(?:${every(({ amounts }) => amounts)})(?!\p{L})`, "iu");

export const percent = new RegExp(String.raw`%|(?<!\p{L})(?:${every(({ shares }) => shares)})(?!\p{L})`, "iu");

/** A year; of fewer than four digits only where its words say so: "en 476", "79 AD". */
export const yearNumber = new RegExp(
  String.raw`(?<![\p{N}.,])\p{N}{4}(?!\p{N}|[.,]\p{N})` +
    String.raw`|(?<!\p{L})(?:${every(({ beforeYear }) => beforeYear)}) \p{N}{2,3}(?![\p{N}%]|[.,]\p{N})` +
    String.raw`|(?<!\p{N})\p{N}{1,4} ?(?:${every(({ eras }) => eras)})(?!\p{L})`,
  "u",
);

export const clockTime = new RegExp(
  String.raw`(?<!\p{N})\p{N}{1,2} ?(?:h(?!\p{L})|:\p{N}{2}|(?:${every(({ clock }) => clock)})(?!\p{L}))`,
  "iu",
);

const clockWord = String.raw`(?:h|${every(({ clock }) => clock)})(?!\p{L})`;

/** An hour as a question has it: "5:30 pm", "9h30", "18 Uhr", and a bare number at its end. */
export const askedHour = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:])(?<hour>\p{N}{1,2})(?:[:.h]\p{N}{2}(?:\s?${clockWord})?` +
    String.raw`|\s?${clockWord}(?:\s\p{N}{2}(?!\p{N}))?|(?=\s*[?？]?\s*$))`,
  "iu",
);

function heading(kind: HeaderKind): RegExp {
  return new RegExp(`^ (?:${every((each) => each.headers[kind])}) $`, "u");
}

function asking(kind: Exclude<AnswerKind, "person">): RegExp {
  return words(every((each) => each.asked[kind]));
}

/** What every language has of one kind, as alternatives. */
function every(pick: (words: KindWords) => string | undefined): string {
  return alternatives(({ kinds }) => pick(kinds));
}

/** A pattern for whole words of folded text with a space at both ends. */
function words(alternatives: string): RegExp {
  return new RegExp(` (?:${alternatives}) `, "u");
}

/** Alternatives as they stand in folded text; abbreviations lose their point there. */
function spell(alternatives: readonly string[]): string {
  return foldText(alternatives.join("|").replace(/\\\.\??/g, ""));
}

/** Words that write a number out but for "one", which is an article too; folded. */
function countedWith({
  values,
  unsure,
  multipliers,
  collectives,
  several,
  fractions,
  halves,
}: NumberWords): readonly string[] {
  const numbers = Object.entries({ ...values, ...unsure, ...multipliers, ...collectives, ...several, ...fractions });
  return [...numbers.flatMap(([word, value]) => (value === 1 ? [] : [word])), ...halves].map(foldText);
}
