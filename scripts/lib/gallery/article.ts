import { createHash } from "node:crypto";
import type { ContextSpan } from "../../../src/core/article/article.ts";
import { cite } from "../../../src/core/quotes/cite.ts";
import { linkToPassage } from "../../../src/core/quotes/link.ts";
import { FOLDER_LIBRARY } from "../../../src/core/scope.ts";
import type { Citation, Source, Span } from "../../../src/core/types.ts";

/** Paragraphs of an invented article: a quotation, figures, a table, a list, code, and what a chat would take for marks. */
const paragraphs = [
  "L'horloge de la tour d'Ostrel a sonné de nouveau dimanche, après onze ans de silence. Près de 6 200 habitants s'étaient réunis sur la place.",
  "« Mon grand-père la remontait chaque soir », a raconté Salomé Vasseur, horlogère. Elle a refait à la main deux des cinq roues d'échappement.",
  "La remise en état a coûté 148 000 euros. La commune en a payé la moitié ; le reste vient d'une *souscription* ouverte sur https://ostrel.test/don_libre.",
  "Pièce\tMatière\tRefaite en\nCadran\tcuivre émaillé\t2023\nGrande roue\tlaiton\t2024",
  "Pour la visite, il faut :\nune réservation deux jours avant,\nde bonnes chaussures,\nun casque, prêté à l'entrée.",
  "sonnerie --heure 12 --coups 12",
  "La prochaine restauration, celle du carillon, est prévue au printemps 2027. Aucune date n'a encore été fixée.",
] as const;

/** Another, in another language. */
const otherParagraphs = [
  "The market of Lower Tarn moves to the old tannery yard on the first Saturday of May. Forty stalls have signed up so far.",
  '"We will not raise the fees this year," said Owen Pritchard, who runs the market.',
] as const;

export const clock = sourceOf("horloge", paragraphs, {
  title: "L'horloge d'Ostrel sonne de nouveau",
  language: "fr",
  publisher: "Le Courrier d'Ostrel",
  published: "2025-09-21",
  url: "https://courrier.ostrel.test/horloge",
});

export const market = sourceOf("market", otherParagraphs, {
  title: "The market moves to the tannery",
  language: "en",
  credit: "Tarn Weekly",
});

/** Long sentences, of which two fit into no message. */
export const longSentences = ["rapport", "bilan"].map(
  (paper) => `Le ${paper} des travaux ${"décrit chaque roue, chaque vis et chaque pivot, ".repeat(45)}et conclut.`,
);

export const minutes = sourceOf("minutes", [longSentences.join(" ")], {
  title: "Les travaux en détail",
  language: "fr",
});

export interface QuoteOptions {
  readonly source?: Source;
  /** The answering words. */
  readonly bold?: readonly string[];
  readonly speaker?: { readonly name: string; readonly role?: string };
  /** A text of the source that stands above the quote. */
  readonly above?: { readonly kind: ContextSpan["kind"]; readonly text: string };
  readonly isCode?: boolean;
}

/** Cites a text of a source. */
export function quote(text: string, options: QuoteOptions = {}): Citation {
  const { source = clock, bold = [], speaker, above, isCode = false } = options;
  const span = find(source, text);
  const { url } = source.metadata;
  return cite({
    source,
    span,
    paragraph: source.text.slice(0, span.start).split("\n\n").length,
    highlights: bold.map((words) => find(source, words, span.start)),
    isCode,
    ...(above && { context: [{ kind: above.kind, ...find(source, above.text) }] }),
    ...(speaker && { attribution: { ...speaker, ...find(source, speaker.name) } }),
    ...(url && { link: linkToPassage(url, source, span) }),
  });
}

/** The sentence of a paragraph, from 0. */
export function sentence(paragraph: number, index: number, options: QuoteOptions = {}): Citation {
  const all = (options.source === market ? otherParagraphs : paragraphs)[paragraph] ?? "";
  return quote(all.split(/(?<=[.!?])\s+/u)[index] ?? all, options);
}

function find({ id, text }: Source, part: string, from = 0): Span {
  const start = text.indexOf(part, from);
  if (start < 0) throw new RangeError(`Expected a text of ${id}, got ${part}.`);
  return { start, end: start + part.length };
}

function sourceOf(id: string, texts: readonly string[], metadata: Source["metadata"]): Source {
  const text = texts.join("\n\n");
  return { library: FOLDER_LIBRARY, id, version: createHash("sha256").update(text).digest("hex"), text, metadata };
}
