/**
 * Measures facts against scripts/markup: `npx tsx scripts/eval-facts.ts SETS_FOLDER [--half look|report] [--errors]`.
 * `look` are the documents whose sha1 starts with 0-7, the only ones whose errors may be read; `report` are the others.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createArticle } from "../src/core/article/article.ts";
import { factKinds } from "../src/core/facts/kinds.ts";
import { foldName } from "../src/core/names/fold-name.ts";
import { FOLDER_LIBRARY } from "../src/core/scope.ts";
import type { FactKind, Language, Source, Span } from "../src/core/types.ts";
import { extractFacts } from "../src/finders/facts/extract.ts";
import { findBlocks } from "../src/ingest/readers/text/find-blocks.ts";

interface MarkedFact extends Span {
  readonly kind: FactKind;
  readonly speaker?: Span;
}

interface MarkedDocument {
  readonly set: string;
  readonly corpus?: string;
  readonly doc_id: string;
  readonly facts: readonly MarkedFact[];
}

interface FoundFact extends Span {
  readonly kind: FactKind;
  readonly name: string;
  readonly speaker?: string;
}

class Tally {
  found = 0;
  right = 0;
  marked = 0;
  met = 0;
}

const [folder = "../shared/eval", ...flags] = process.argv.slice(2);
const half = flags.includes("--half") ? flags[flags.indexOf("--half") + 1] : undefined;
const showErrors = flags.includes("--errors") && half === "look";

for (const language of ["fr", "en"] as const) {
  const tallies = new Map(factKinds.map((kind) => [kind, new Tally()]));
  const speakers = new Tally();
  for (const document of readMarkup(language)) measure(document, language, tallies, speakers);
  printTable(language, tallies, speakers);
}

function readMarkup(language: Language): readonly MarkedDocument[] {
  return readJsonLines<MarkedDocument>(join(import.meta.dirname, `markup/facts.${language}.jsonl`)).filter(
    ({ doc_id }) => {
      const isLook = /^[0-7]/.test(createHash("sha1").update(doc_id).digest("hex"));
      return half === undefined || (half === "look") === isLook;
    },
  );
}

function measure(
  document: MarkedDocument,
  language: Language,
  tallies: ReadonlyMap<FactKind, Tally>,
  speakers: Tally,
): void {
  const text = readText(document);
  const source: Source = {
    library: FOLDER_LIBRARY,
    id: document.doc_id,
    version: "",
    text,
    metadata: { title: "", language },
  };
  const found = extractFacts(createArticle(source, findBlocks(text, source.metadata))).flatMap<FoundFact>((fact) =>
    fact.mentions.map(({ start, end }) => ({
      kind: fact.kind,
      start,
      end,
      name: fact.name,
      ...(fact.speaker !== undefined && { speaker: fact.speaker }),
    })),
  );
  for (const kind of factKinds) {
    const tally = tallies.get(kind);
    if (tally === undefined) continue;
    const marked = document.facts.filter((fact) => fact.kind === kind);
    for (const mark of marked) {
      tally.marked++;
      const match = found.find((fact) => fact.kind === kind && overlaps(fact, mark));
      if (match !== undefined) tally.met++;
      else complain(text, "missed", kind, mark);
      if (kind !== "quotation" || mark.speaker === undefined || match === undefined) continue;
      speakers.marked++;
      if (match.speaker !== undefined) speakers.found++;
      if (match.speaker !== undefined && isSameName(match.speaker, text.slice(mark.speaker.start, mark.speaker.end)))
        speakers.right++;
      else
        complain(
          text,
          `speaker ${match.speaker ?? "-"} for ${text.slice(mark.speaker.start, mark.speaker.end)}`,
          kind,
          mark,
        );
    }
    for (const fact of firstOfEach(found.filter((each) => each.kind === kind))) {
      if (marked.some((mark) => overlaps(fact, mark))) {
        tally.right++;
        tally.found++;
      } else if (!repeats(text, fact, marked)) {
        tally.found++;
        complain(text, "wrong", kind, fact);
      }
    }
  }
}

/** A span is met by one that shares at least half of the longer of both, or holds it with few words more. */
function overlaps(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  if (shared <= 0) return false;
  return (
    shared / Math.max(a.end - a.start, b.end - b.start) >= 0.5 ||
    (shared === Math.min(a.end - a.start, b.end - b.start) &&
      shared >= 4 &&
      shared / Math.max(a.end - a.start, b.end - b.start) >= 0.34)
  );
}

function firstOfEach(found: readonly FoundFact[]): readonly FoundFact[] {
  const seen = new Set<string>();
  return found.filter((fact) => {
    const key = fact.kind === "quotation" ? String(fact.start) : fact.name;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

// Names a marked fact again, whole or by a part of it: neither right nor wrong.
function repeats(text: string, fact: Span, marked: readonly MarkedFact[]): boolean {
  const name = foldName(text.slice(fact.start, fact.end));
  return marked.some((mark) => {
    const other = foldName(text.slice(mark.start, mark.end));
    return other === name || ` ${other} `.includes(` ${name} `);
  });
}

function isSameName(a: string, b: string): boolean {
  const [first, second] = [foldName(a), foldName(b)];
  return first.includes(second) || second.includes(first) || first.split(" ").at(-1) === second.split(" ").at(-1);
}

function complain(text: string, what: string, kind: FactKind, span: Span): void {
  if (!showErrors) return;
  const before = text.slice(Math.max(0, span.start - 50), span.start).replace(/\s+/g, " ");
  const after = text.slice(span.end, span.end + 50).replace(/\s+/g, " ");
  console.log(`${kind} ${what}: ${before}[${text.slice(span.start, span.end)}]${after}`);
}

function printTable(language: Language, tallies: ReadonlyMap<FactKind, Tally>, speakers: Tally): void {
  console.log(`\n${language}  kind          precision  recall  found  marked`);
  for (const [kind, { found, right, marked, met }] of tallies)
    console.log(
      `    ${kind.padEnd(14)}${ratio(right, found)}      ${ratio(met, marked)}   ${String(found).padStart(5)}  ${String(marked).padStart(6)}`,
    );
  console.log(
    `    speaker right: ${ratio(speakers.right, speakers.marked)} of ${speakers.marked} quotations found (named: ${speakers.found})`,
  );
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? "   -" : (part / whole).toFixed(3).slice(0, 5);
}

function readText(document: MarkedDocument): string {
  const path = join(folder, document.set, document.corpus ?? "corpus.jsonl");
  if (!existsSync(path))
    throw new Error(`Expected the set at ${path}; name the folder of the sets as the first argument.`);
  const entry = readJsonLines<{ readonly doc_id: string; readonly text: string }>(path).find(
    ({ doc_id }) => doc_id === document.doc_id,
  );
  if (entry === undefined) throw new Error(`Expected ${document.doc_id} in ${path}.`);
  return entry.text;
}

function readJsonLines<Line>(path: string): readonly Line[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Line => JSON.parse(line));
}
