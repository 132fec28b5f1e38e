import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const exported = readExports(join(import.meta.dirname, "../src/index.ts"));

describe("the library", () => {
  it("exports an engine, its errors, and nothing else that runs", () => {
    expect(exported.values).toEqual(["UserError", "createEngine"]);
  });

  it("exports the types that its callers meet", () => {
    expect(exported.types).toEqual([
      "Abstained",
      "Answer",
      "AnswerAbout",
      "Answered",
      "AskOptions",
      "Attribution",
      "Citation",
      "Engine",
      "EngineOptions",
      "Explanation",
      "Fact",
      "FactKind",
      "FactQuery",
      "IndexReport",
      "Language",
      "MetadataFact",
      "Span",
      "Trace",
      "Turn",
      "UserErrorCode",
      "UserErrorInit",
      "Verification",
      "VerifyState",
    ]);
  });
});

/** Names exported by a file that only passes on what others define, each list in code-unit order. */
function readExports(path: string): { readonly values: readonly string[]; readonly types: readonly string[] } {
  const values: string[] = [];
  const types: string[] = [];
  for (const statement of ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2023).statements) {
    const clause = ts.isExportDeclaration(statement) ? statement.exportClause : undefined;
    if (!ts.isExportDeclaration(statement) || !clause || !ts.isNamedExports(clause)) {
      throw new Error(`Expected ${path} to hold named exports alone`);
    }
    for (const { name, isTypeOnly } of clause.elements) {
      (statement.isTypeOnly || isTypeOnly ? types : values).push(name.text);
    }
  }
  return { values: values.sort(), types: types.sort() };
}
