import { type Document, isMap, isScalar, LineCounter, type Pair, parseDocument } from "yaml";
import { UserError } from "../core/errors.ts";
import { checkField, FRONT_MATTER_KEYS, type FrontMatter, isFrontMatterKey } from "./front-matter-fields.ts";

/** A file taken apart: what its front matter says, and the body exactly as it stands after the closing line. */
export interface SplitArticle {
  readonly frontMatter: FrontMatter;
  readonly body: string;
}

const OPENING_LINE = /^---[ \t]*(?:\n|$)/;
const CLOSING_LINE = /^---[ \t]*(?:\n|$)/m;
/** The front matter starts on the second line of the file. */
const FIRST_LINE = 2;

/** Takes canonical text apart; without a line "---" at its very top all of it is body. Throws UserError front-matter-invalid. */
export function splitFrontMatter(text: string, file: string): SplitArticle {
  const opening = OPENING_LINE.exec(text)?.[0];
  if (opening === undefined) return { frontMatter: {}, body: text };
  const rest = text.slice(opening.length);
  const closing = CLOSING_LINE.exec(rest);
  if (closing === null) throw invalid(file, 1, 'Expected the front matter to be closed by a line "---", got none.');
  return {
    frontMatter: readFields(rest.slice(0, closing.index), file),
    body: rest.slice(closing.index + closing[0].length),
  };
}

function readFields(yaml: string, file: string): FrontMatter {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, version: "1.2", schema: "core", prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + FIRST_LINE - 1;
  const [error] = document.errors;
  if (error !== undefined)
    throw invalid(file, lineAt(error.pos[0]), `The YAML is broken: ${endSentence(error.message)}`, error);
  const fields = pairsOf(document, file).map((pair) => ({ ...readField(pair), line: lineAt(offsetOf(pair)) }));
  const [first, ...others] = fields.flatMap(({ line, problem }) => (problem === undefined ? [] : [{ line, problem }]));
  if (first !== undefined) {
    const further = others.map(({ line, problem }) => ` Line ${line}: ${problem}`);
    throw invalid(file, first.line, first.problem + further.join(""));
  }
  return Object.fromEntries(fields.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value]])));
}

interface ReadField {
  readonly key: string;
  readonly value?: string | undefined;
  readonly problem?: string;
}

function readField(pair: Pair): ReadField {
  const key = isScalar(pair.key) ? String(pair.key.value) : "";
  if (!isFrontMatterKey(key)) return { key, problem: `Expected a known key, got ${JSON.stringify(key)}.` };
  const checked = checkField(key, isScalar(pair.value) ? pair.value.value : pair.value);
  if (!("expected" in checked)) return { key, value: checked.value };
  return { key, problem: `Expected ${key} to be ${checked.expected}, got ${checked.got}.` };
}

function pairsOf(document: Document, file: string): readonly Pair[] {
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return [];
  if (isMap(contents)) return contents.items;
  throw invalid(file, FIRST_LINE, "Expected the front matter to be lines of the form `key: value`.");
}

function offsetOf({ key }: Pair): number {
  return isScalar(key) ? (key.range?.[0] ?? 0) : 0;
}

function endSentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}

function invalid(file: string, line: number, message: string, cause?: unknown): UserError {
  return new UserError({
    code: "front-matter-invalid",
    values: { file, line, problem: message },
    message: `${file}, line ${line}: ${message}`,
    hint: `Correct the lines between the two "---"; known keys: ${FRONT_MATTER_KEYS.join(", ")}.`,
    cause,
  });
}
