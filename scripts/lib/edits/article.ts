import { createRandom } from "../../bench/generated-text.ts";
import { PHRASES, type Phrases } from "./sentences.ts";

/** From 0 to below `below`. */
export type Pick = (below: number) => number;

/** A sentence as it was made: what it says stays known. */
export interface MadeSentence {
  readonly template: number;
  readonly name: string;
  readonly number: number;
  readonly text: string;
}

export interface MadeArticle {
  readonly language: string;
  readonly paragraphs: readonly (readonly MadeSentence[])[];
}

const PARAGRAPHS = { least: 3, spread: 4 };
const SENTENCES = { least: 1, spread: 4 };

export function createPick(seed: number): Pick {
  const random = createRandom(seed);
  return (below) => random() % below;
}

/** An article of some paragraphs, no two sentences of which have a number in common. */
export function makeArticle(pick: Pick): MadeArticle {
  const languages = Object.keys(PHRASES);
  const language = languages[pick(languages.length)] ?? "en";
  const used = new Set<number>();
  const paragraphs = Array.from({ length: PARAGRAPHS.least + pick(PARAGRAPHS.spread) }, () =>
    Array.from({ length: SENTENCES.least + pick(SENTENCES.spread) }, () => makeSentence(language, { pick, used })),
  );
  return { language, paragraphs };
}

interface Making {
  readonly pick: Pick;
  /** Numbers that other sentences have. */
  readonly used: Set<number>;
}

/** Any sentence of a language. */
export function makeSentence(language: string, { pick, used }: Making): MadeSentence {
  const { names, templates } = phrasesOf(language);
  const template = pick(templates.length);
  const name = names[pick(names.length)] ?? "";
  const number = freeNumber(pick, used);
  return { template, name, number, text: say(language, { template, name, number }) };
}

/** The same said in the first way or in the second. */
export function say(language: string, { template, name, number }: Omit<MadeSentence, "text">, way: 0 | 1 = 0): string {
  const [first, second] = phrasesOf(language).templates[template] ?? ["", ""];
  return (way === 0 ? first : second).replace("{N}", name).replace("{#}", grouped(number));
}

/** Up to six digits, grouped by commas. */
export function grouped(number: number): string {
  return String(number).replace(/(?<=\d)(?=(?:\d{3})+$)/gu, ",");
}

export function freeNumber(pick: Pick, used: Set<number>): number {
  for (;;) {
    const number = 2 + pick(pick(2) === 0 ? 90 : 400_000);
    if (used.has(number)) continue;
    used.add(number);
    return number;
  }
}

/** As a Markdown file. */
export function writeArticle(paragraphs: readonly (readonly string[])[], language: string, title: string): string {
  return `---\nlanguage: ${language}\n---\n# ${title}\n\n${paragraphs.map((sentences) => sentences.join(" ")).join("\n\n")}\n`;
}

function phrasesOf(language: string): Phrases {
  return PHRASES[language] ?? { names: [], templates: [] };
}
