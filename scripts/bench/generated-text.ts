import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The vocabulary is larger than any one article's, its first words the frequent ones. */
const VOCABULARY = 3_000;
const SYLLABLES = "ba co di fa gen la lon ma mi no par pe qui ra ri sa so ta ter tion va ville".split(" ");
const FUNCTION_WORDS = "le la les un une des de du à en par pour sur dans avec et qui que se est a ont".split(" ");
const SENTENCE_WORDS = { least: 9, spread: 16 };
const PARAGRAPH_SENTENCES = { least: 3, spread: 4 };
const PARAGRAPHS = 12;

/** Whole numbers from 0 to 2^24 - 1: Numerical Recipes' linear congruential generator, its upper bits. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}

/** Writes so many articles of about 700 words in sentences and paragraphs, the same ones for the same seed. */
export async function writeGeneratedCorpus(folder: string, articles: number, seed = 1): Promise<void> {
  const random = createRandom(seed);
  await mkdir(folder, { recursive: true });
  for (let article = 0; article < articles; article++) {
    const text = generateText(random);
    const frontMatter = `---\ntitle: ${generateName(random)}\nlanguage: fr\n---\n`;
    await writeFile(join(folder, `article-${seed}-${article}.md`), `${frontMatter}${text}\n`);
  }
}

/** Paragraphs of about 700 words in all. */
export function generateText(random: () => number): string {
  return Array.from({ length: PARAGRAPHS }, () => generateParagraph(random)).join("\n\n");
}

/** A question in the articles' words, another one for each number. */
export function generateQuestion(number: number): string {
  const random = createRandom(1_000 + number);
  return `Combien de ${generateWord(random)} ${generateWords(random, 6)} en ${number} ?`;
}

/** Two invented words with capitals. */
export function generateName(random: () => number): string {
  return [generateWord(random), generateWord(random)].map(capitalised).join(" ");
}

function generateParagraph(random: () => number): string {
  const sentences = PARAGRAPH_SENTENCES.least + (random() % PARAGRAPH_SENTENCES.spread);
  return Array.from({ length: sentences }, () => {
    const words = generateWords(random, SENTENCE_WORDS.least + (random() % SENTENCE_WORDS.spread));
    return `${capitalised(words)}.`;
  }).join(" ");
}

/** Every other word is a function word, as in French about. */
function generateWords(random: () => number, count: number): string {
  return Array.from({ length: count }, (_, index) =>
    index % 2 === 0 ? (FUNCTION_WORDS[random() % FUNCTION_WORDS.length] ?? "") : generateWord(random),
  ).join(" ");
}

/** The square makes low ranks frequent. */
function generateWord(random: () => number): string {
  const rank = Math.floor((random() / 2 ** 24) ** 2 * VOCABULARY);
  const spell = createRandom(rank + 1);
  return Array.from({ length: 2 + (rank % 3) }, () => SYLLABLES[spell() % SYLLABLES.length]).join("");
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
