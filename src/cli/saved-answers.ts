import type { Verification } from "../app/types.ts";
import { UserError } from "../core/errors.ts";

export type SavedCitation = Verification["citation"];

/**
 * The citations of what `ask --json` or `--batch` printed: one JSON value, or one a line. Lines of questions that could
 * not be taken have none. Throws UserError answers-file-invalid.
 */
export function readSavedCitations(text: string, file: string): readonly SavedCitation[] {
  const answers = parseWhole(text) ?? parseLines(text, file);
  if (answers.length === 0) throw invalid(file, "it is empty");
  return answers.flatMap((answer, index) => readAnswer(answer, `answer ${index + 1}`, file));
}

function parseWhole(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch {
    return undefined;
  }
}

function parseLines(text: string, file: string): readonly unknown[] {
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      return [JSON.parse(line)];
    } catch (cause) {
      throw invalid(file, `line ${index + 1} is not JSON`, cause);
    }
  });
}

function readAnswer(answer: unknown, name: string, file: string): readonly SavedCitation[] {
  if (!isObject(answer)) throw invalid(file, `${name} is not an object`);
  if (answer.kind === "error") return [];
  const { citations } = answer;
  if (!Array.isArray(citations)) throw invalid(file, `${name} has no list named "citations"`);
  return citations.map((citation: unknown, index) => {
    if (!isCitation(citation)) throw invalid(file, `citation ${index + 1} of ${name} lacks one of ${CITATION_FIELDS}`);
    const { source, version, start, end, quote } = citation;
    return { source, version, start, end, quote };
  });
}

const CITATION_FIELDS = "source, version, start, end, quote";

function isCitation(value: unknown): value is SavedCitation {
  if (!isObject(value)) return false;
  const texts = [value.source, value.version, value.quote];
  return texts.every((text) => typeof text === "string") && [value.start, value.end].every(isOffset);
}

function isOffset(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function invalid(file: string, reason: string, cause?: unknown): UserError {
  return new UserError({
    code: "answers-file-invalid",
    message: `Cannot take ${JSON.stringify(file)} for saved answers: ${reason}.`,
    hint: "Give a file with what sourcier ask --json or sourcier ask --batch printed.",
    cause,
  });
}
