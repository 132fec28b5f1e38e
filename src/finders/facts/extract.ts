import type { Article } from "../../core/article/article.ts";
import { countryCode } from "../../core/names/countries.ts";
import { foldName } from "../../core/names/fold-name.ts";
import { trimSpan } from "../../core/text/text.ts";
import type { FactKind, FactMention, SourceFact, Span } from "../../core/types.ts";
import { reportedArticle } from "../attribution/attribute.ts";
import { piecesOf } from "../grammar/one-word-of.ts";
import type { ArticleNames } from "../names/article-names.ts";
import type { Person } from "../names/people.ts";
import { createSpanSearch, lastStartingBefore, meets } from "../names/span-search.ts";
import { findDates } from "./dates.ts";
import { isNamedByItsPlace } from "./figure-place.ts";
import { findHours } from "./hours.ts";
import { findNamedThings } from "./named-things.ts";
import { findNumbers } from "./numbers.ts";
import { findQuotations, findQuotedTitles } from "./quotations.ts";
import { findRecurringDays } from "./recurring-days.ts";

/**
 * What an article names, says and counts, in the order of first mention: people with their roles, organisations, places,
 * dates, numbers, documents, quotations and events. Deterministic. Only paragraphs count, no credit or photo line.
 */
export function extractFacts(read: Article): readonly SourceFact[] {
  const { source } = read;
  const reported = reportedArticle(read);
  const { article } = reported;
  const collector = new FactCollector(article);
  const allDates = findDates(source.text, source.metadata.language, source.metadata.published);
  const things = findNamedThings(article, allDates);
  const thingsMeeting = createSpanSearch(things);
  const dates = allDates.filter((date) => !thingsMeeting(date).some((thing) => isNameAround(article, thing, date)));
  for (const person of article.names.people) collector.addPerson(person);
  for (const thing of things) collector.add(thing.kind, thing, identityOf(thing.kind, thing.key));
  for (const title of findQuotedTitles(reported))
    if (!things.some((thing) => thing.kind === "document" && meets(thing, title)))
      collector.add("document", title, identityOf("document", foldName(textOf(article, title))));
  for (const date of dates)
    collector.add("date", date, date.value ?? foldName(textOf(article, date)), { value: date.value });
  const taken = [
    ...dates,
    ...article.names.mentions,
    ...findHours(source.text),
    ...findRecurringDays(source.text, source.metadata.language),
  ];
  for (const number of findNumbers(source.text, article.words, {
    language: source.metadata.language,
    vocabulary: article.vocabulary,
    taken,
  }))
    if (number.isBare !== true || isNamedByItsPlace(read, number))
      collector.add("number", number, foldName(textOf(article, number)), { value: number.value });
  for (const quotation of findQuotations(reported))
    collector.add("quotation", quotation, `${quotation.start}`, { speaker: quotation.speaker?.name });
  return collector.facts();
}

// "Salon de Genève 2019", "Mail on Sunday": a date that belongs to a name. That of "référendum du 22 mars" is one for itself.
function isNameAround({ text }: ArticleNames, thing: Span, date: Span): boolean {
  return (
    thing.start <= date.start &&
    date.end <= thing.end &&
    thing.end - thing.start > date.end - date.start &&
    /\p{Lu}/u.test(text[thing.start] ?? "")
  );
}

// "Vietnam" and "Viêt Nam" are one country.
function identityOf(kind: FactKind, key: string): string {
  return kind === "place" ? (countryCode(key) ?? key) : key.replace(BARE_ARTICLE, "");
}

const BARE_ARTICLE = new RegExp(`^(?:${piecesOf(({ bareArticle }) => bareArticle)})`);

function textOf(article: ArticleNames, { start, end }: Span): string {
  return article.text.slice(start, end);
}

interface Draft {
  readonly kind: FactKind;
  readonly name: string;
  readonly role?: string | undefined;
  readonly speaker?: string | undefined;
  readonly value?: string | undefined;
  readonly variants: Set<string>;
  readonly mentions: FactMention[];
}

/** Gathers mentions into facts: one fact for each kind and identity. */
class FactCollector {
  readonly #article: ArticleNames;
  readonly #drafts = new Map<string, Draft>();

  constructor(article: ArticleNames) {
    this.#article = article;
  }

  add(
    kind: FactKind,
    mention: FactMention,
    identity: string,
    details: { readonly value?: string | undefined; readonly speaker?: string | undefined } = {},
  ): void {
    const span = trimSpan(this.#article.text, mention);
    if (span.start >= span.end || !this.#isInParagraph(span)) return;
    const key = `${kind} ${identity}`;
    const name = textOf(this.#article, span);
    const draft = this.#drafts.get(key) ?? { kind, name, ...details, variants: new Set<string>(), mentions: [] };
    this.#drafts.set(key, draft);
    if (name !== draft.name) draft.variants.add(name);
    draft.mentions.push({ ...span, ...(mention.speaker && { speaker: mention.speaker }) });
  }

  addPerson(person: Person): void {
    const mentions = person.mentions
      .filter((mention) => this.#isInParagraph(mention))
      .map(({ start, end }) => ({ start, end }));
    if (mentions.length === 0) return;
    const name = textOf(this.#article, person.name);
    const role = person.role && textOf(this.#article, person.role);
    const variants = new Set(mentions.map((mention) => textOf(this.#article, mention)));
    if (role !== undefined) variants.add(role);
    variants.delete(name);
    this.#drafts.set(`person ${person.name.key}`, { kind: "person", name, role, variants, mentions });
  }

  facts(): readonly SourceFact[] {
    return [...this.#drafts.values()]
      .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
      .map(toFact);
  }

  #isInParagraph(span: Span): boolean {
    const { sentences } = this.#article;
    const sentence = sentences[lastStartingBefore(sentences, span.start)];
    return sentence !== undefined && span.start < sentence.end;
  }
}

function toFact({ kind, name, role, speaker, value, variants, mentions }: Draft): SourceFact {
  return {
    kind,
    name,
    ...(role !== undefined && { role }),
    ...(speaker !== undefined && { speaker }),
    ...(value !== undefined && { value }),
    variants: [...variants],
    mentions: [...mentions].sort((a, b) => a.start - b.start),
  };
}
