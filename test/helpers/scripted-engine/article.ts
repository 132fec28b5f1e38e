import { createHash } from "node:crypto";
import { type Article, type Block, createArticle } from "../../../src/core/article/article.ts";
import { FOLDER_LIBRARY } from "../../../src/core/scope.ts";
import type { Citation, Source } from "../../../src/core/types.ts";

const LONG_SENTENCE = `Le rapport complet ${"détaille chaque étape du chantier, ".repeat(45)}et conclut.`;

/** Paragraphs of an invented article; the third is full of what a chat would take for marks, the fourth of long sentences. */
const paragraphs = [
  "Le pont de Valmer rouvre ce lundi. Trois communes ont financé les travaux.",
  "« Nous avons tenu parole », a déclaré Inès Moreau, maire de Valmer. Elle inaugurera l'ouvrage à midi.",
  "Le chantier a duré *quatorze* mois, écrit @everyone sur https://exemple.test/_x_ avec <@1> et [un lien](http://x.test).",
  [LONG_SENTENCE, LONG_SENTENCE.replace("rapport", "bilan"), LONG_SENTENCE.replace("rapport", "dossier")].join(" "),
];

export const article = articleOf(paragraphs);

/** The same article after its editors have changed it: other first sentences, so that every offset moves. */
export const changedArticle = articleOf(["Mise à jour. Le pont de Valmer rouvre mardi.", ...paragraphs.slice(1)]);

export const sentences = {
  reopens: "Le pont de Valmer rouvre ce lundi.",
  financed: "Trois communes ont financé les travaux.",
  kept: "« Nous avons tenu parole », a déclaré Inès Moreau, maire de Valmer.",
  marked: paragraphs[2] ?? "",
  long: LONG_SENTENCE,
  longer: LONG_SENTENCE.replace("rapport", "bilan"),
  longest: LONG_SENTENCE.replace("rapport", "dossier"),
} as const;

/** A citation of whole sentences of the article, with words of them highlighted. */
export function cite(quote: string, highlighted: readonly string[] = [], more: Partial<Citation> = {}): Citation {
  const start = article.text.indexOf(quote);
  const paragraph = article.text.slice(0, start).split("\n\n").length;
  const highlights = highlighted.map((words) => {
    const at = article.text.indexOf(words, start);
    return { start: at, end: at + words.length };
  });
  return {
    library: article.library,
    source: article.id,
    title: article.metadata.title,
    version: article.version,
    start,
    end: start + quote.length,
    quote,
    paragraph,
    highlights,
    link: `${article.metadata.url}#:~:text=${encodeURIComponent(quote.slice(0, 20))}`,
    credit: "Jeanne Petit",
    publisher: "La Gazette de Valmer",
    ...more,
  };
}

/** A source whose blocks are paragraphs apart by empty lines. */
export function readArticle(source: Source): Article {
  const blocks: Block[] = [];
  for (const text of source.text.split("\n\n")) {
    const start = source.text.indexOf(text, blocks.at(-1)?.end ?? 0);
    blocks.push({ kind: "paragraph", paragraph: blocks.length + 1, start, end: start + text.length });
  }
  return createArticle(source, blocks);
}

function articleOf(texts: readonly string[]): Source {
  const text = texts.join("\n\n");
  return {
    library: FOLDER_LIBRARY,
    id: "pont-de-valmer",
    version: createHash("sha256").update(text).digest("hex"),
    text,
    metadata: {
      title: "Le pont de Valmer rouvre",
      publisher: "La Gazette de Valmer",
      credit: "Jeanne Petit",
      url: "https://gazette.test/pont",
      language: "fr",
    },
  };
}
