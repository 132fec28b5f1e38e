import type { Verification } from "../app/types.ts";
import type { UserErrorValues } from "../core/error-values.ts";
import { UserError } from "../core/errors.ts";
import { FOLDER_LIBRARY, libraryId } from "../core/scope.ts";

export type SavedCitation = Verification["citation"];

/**
 * The citations of what `ask --json` or `--batch` printed: one JSON value, or one a line. Lines of questions that could
 * not be taken have none. Throws UserError answers-file-invalid.
 */
export function readSavedCitations(text: string, file: string): readonly SavedCitation[] {
  const answers = parseWhole(text) ?? parseLines(text, file);
  if (answers.length === 0) throw invalid({ file, problem: "empty" });
  return answers.flatMap((answer, index) => readAnswer(answer, index + 1, file));
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
      throw invalid({ file, problem: "not-json", line: index + 1 }, cause);
    }
  });
}

function readAnswer(answer: unknown, number: number, file: string): readonly SavedCitation[] {
  if (!isObject(answer)) throw invalid({ file, problem: "no-object", answer: number });
  if (answer.kind === "error") return [];
  const { citations } = answer;
  if (!Array.isArray(citations)) throw invalid({ file, problem: "no-citations", answer: number });
  return citations.map((citation: unknown, index) => {
    if (!isCitation(citation)) {
      throw invalid({ file, problem: "no-citation", answer: number, citation: index + 1 });
    }
    const { source, version, start, end, quote } = citation;
    // What was printed before libraries were is of the folder.
    const library = typeof citation.library === "string" ? libraryId(citation.library) : FOLDER_LIBRARY;
    return { library, source, version, start, end, quote };
  });
}

function isCitation(value: unknown): value is Omit<SavedCitation, "library"> & { readonly library?: unknown } {
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

type Problem = UserErrorValues["answers-file-invalid"];

function invalid(values: Problem, cause?: unknown): UserError {
  return new UserError({
    code: "answers-file-invalid",
    values,
    message: `Cannot take ${JSON.stringify(values.file)} for saved answers: ${wordProblem(values)}.`,
    hint: "Give a file with what sourcier ask --json or sourcier ask --batch printed.",
    cause,
  });
}

function wordProblem(values: Problem): string {
  switch (values.problem) {
    case "empty":
      return "it is empty";
    case "not-json":
      return `line ${values.line} is not JSON`;
    case "no-object":
      return `answer ${values.answer} is not an object`;
    case "no-citations":
      return `answer ${values.answer} has no list named "citations"`;
    case "no-citation":
      return `citation ${values.citation} of answer ${values.answer} lacks one of source, version, start, end, quote`;
  }
}
