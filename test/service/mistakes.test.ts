import { describe, expect, it } from "vitest";
import type { UserErrorValues } from "../../src/core/error-values.ts";
import { UserError, type UserErrorCode } from "../../src/core/errors.ts";
import { INTERFACE_LANGUAGES, WORDS } from "../../src/service/words/index.ts";

type Sample = { readonly [Code in UserErrorCode]: readonly UserErrorValues[Code][] };

const LIMITS = ["depth", "elements", "pages", "entries", "unpacked-megabytes", "ratio", "seconds", "memory"] as const;

const DATABASE_PROBLEMS = [
  ...(["address", "sslmode", "certificate-file", "unreachable", "certificate", "password", "missing"] as const),
  ...(["rights", "version", "extension", "foreign", "newer", "used", "connections", "full", "read-only"] as const),
];

/** Values of every mistake, of each of its problems one. */
const samples: Sample = {
  "question-empty": [{ question: "?!" }],
  "question-unreadable": [
    { problem: "script", question: "谁?" },
    { problem: "length", chars: 9001, maxChars: 8000 },
  ],
  "argument-invalid": [
    { problem: "question-beside-batch", question: "Wer?" },
    { problem: "file", file: "a.jsonl", systemCode: "EXDEV" },
    { problem: "no-text", file: "a.txt", character: 17 },
    { problem: "file-to-add", file: "a.md", systemCode: "EXDEV" },
    { problem: "language", given: "klingon", known: ["fr", "vi"] },
  ],
  "setting-invalid": [
    {
      problem: "values",
      mistakes: [
        { name: "ASK_QUEUE", expected: { min: 3, max: 77 }, given: "many" },
        { name: "DISCORD_TOKEN", expected: "token", given: { secretChars: 41 } },
        { name: "ASK_QUEU", meant: "ASK_QUEUE" },
      ],
      places: [{ path: "/here/.env" }],
    },
    { problem: "file", path: "/here/.env" },
    { problem: "data-folder", path: "/here/data" },
    { problem: "port", port: 9191 },
    { problem: "models-address", host: "models.test", port: 9292 },
    { problem: "models-token", host: "0.0.0.0" },
  ],
  "source-unknown": [{ source: "harbour", known: ["library"] }],
  "source-of-folder": [{ source: "harbour", file: "harbour.md" }],
  "source-of-file": [{ source: "harbour" }],
  "file-type": [{ file: "harbour.zip", extensions: [".md", ".pdf"] }],
  "corpus-missing": [
    { problem: "missing", folder: "/here/corpus" },
    { problem: "file", folder: "/here/corpus" },
    { problem: "system", folder: "/here/corpus", systemCode: "EXDEV" },
  ],
  "corpus-empty": [{}],
  "date-unreadable": [{ date: "soonish" }],
  "source-known": [{ title: "The pier" }],
  "source-limit": [
    { problem: "feeds", max: 5 },
    { problem: "sources", max: 201 },
    { problem: "passages", max: 20_001 },
    { problem: "adds", max: 11 },
    { problem: "embedded", max: 5001 },
  ],
  "file-empty": [{ file: "a.md" }],
  "file-binary": [{ file: "a.md", offset: 17 }],
  "file-encoding": [{ file: "a.md", offset: 17, byte: "C3" }],
  "file-too-large": [{ file: "a.md", megabytes: "12.1", maxMegabytes: "10" }],
  "file-unreadable": [
    { problem: "system", file: "a.md", systemCode: "EXDEV" },
    { problem: "outside", file: "a.md" },
    { problem: "loop", file: "a.md" },
    { problem: "no-file", file: "a.md" },
    { problem: "depth", file: "a.md", maxDepth: 16 },
    { problem: "same-id", file: "a.md", id: "a", other: "a.txt" },
  ],
  "file-language": [{ file: "a.md" }],
  "document-damaged": [{ file: "a.pdf", format: "pdf" }],
  "document-limit": LIMITS.map((limit, index) => ({ file: "a.epub", limit, max: 31 + index })),
  "document-locked": [{ file: "a.docx", format: "docx" }],
  "document-no-text": [{ file: "a.html", format: "html" }],
  "document-failed": [{ file: "a.html", detail: "TypeError: no list" }],
  "address-invalid": (["syntax", "scheme", "port", "credentials"] as const).map((problem) => ({
    problem,
    address: "http://a.example",
  })),
  "address-private": [{ address: "http://10.1.1.1" }],
  "address-unreachable": (["name", "connection", "certificate", "broken-off"] as const).map((problem) => ({
    problem,
    address: "http://a.example",
  })),
  "address-timeout": [{ address: "http://a.example", seconds: 21 }],
  "address-status": [
    { problem: "gone", address: "http://a.example", status: 404 },
    { problem: "failed", address: "http://a.example", status: 503 },
  ],
  "address-redirects": [{ address: "http://a.example", max: 6 }],
  "address-too-large": [
    { problem: "size", address: "http://a.example", max: 11 },
    { problem: "ratio", address: "http://a.example", max: 21 },
  ],
  "address-feed": [
    { problem: "feed", address: "http://a.example" },
    { problem: "none", address: "http://a.example" },
  ],
  "address-type": [{ address: "http://a.example", type: "image/png" }],
  "address-paywalled": (["status", "declared", "short"] as const).map((problem) => ({
    problem,
    address: "http://a.example",
  })),
  "address-reserved": (["robots", "tdm"] as const).map((problem) => ({ problem, address: "http://a.example" })),
  "state-read-only": [{ path: "/here/data" }],
  "state-full": [{ path: "/here/data" }],
  "state-too-new": [{ file: "/here/data/s.db", found: 9, known: 4 }],
  "state-damaged": [{ file: "/here/data/s.db" }],
  "state-busy": [{ file: "/here/data/s.db" }],
  "database-unusable": DATABASE_PROBLEMS.map((problem) => ({ problem, server: "db.example:5432/articles" })),
  "move-impossible": [{ problem: "no-database" }, { problem: "no-state", folder: "/here/data" }],
  "model-missing": [{ model: "reader-x", place: "/here/models" }],
  "model-damaged": [{ file: "/here/models/m.onnx", detail: "it is no JSON" }],
  "model-failed": [{}],
  "models-server": [
    { problem: "away", address: "http://models.test:8788", detail: "ECONNREFUSED" },
    { problem: "token", address: "http://models.test:8788" },
    { problem: "other-model", address: "http://models.test:8788", expected: "mine/q8/1", found: "theirs/q8/2" },
    { problem: "protocol", address: "http://models.test:8788" },
  ],
  "queue-full": [{ max: 12 }],
  cancelled: [{}],
  "token-missing": [{}],
  "token-invalid": [{}],
  "intent-refused": [{}],
  "answers-file-invalid": [
    { problem: "empty", file: "a.jsonl" },
    { problem: "not-json", file: "a.jsonl", line: 4 },
    { problem: "no-object", file: "a.jsonl", answer: 5 },
    { problem: "no-citations", file: "a.jsonl", answer: 6 },
    { problem: "no-citation", file: "a.jsonl", answer: 7, citation: 8 },
  ],
};

const mistakes = Object.entries(samples).flatMap(([code, values]) =>
  values.map(
    (each) =>
      new UserError({ code: code as UserErrorCode, values: each, message: "An English message.", hint: "A hint." }),
  ),
);

describe.each(INTERFACE_LANGUAGES.filter((language) => language !== "en"))("mistakes in %s", (language) => {
  it.each(mistakes.map((mistake) => [mistake.code, mistake] as const))("keep the values of %s", (_code, mistake) => {
    const { message, hint } = WORDS[language].mistake(mistake);
    for (const value of leavesOf(mistake.values)) expect(withoutGroups(`${message} ${hint}`)).toContain(value);
    expect(message).not.toContain("English");
    expect(hint.trim()).not.toBe("");
    expect(`${message}${hint}`).not.toMatch(/undefined|\[object/u);
  });
});

describe("mistakes in English", () => {
  it("keep the words with which they were thrown", () => {
    for (const mistake of mistakes) {
      expect(WORDS.en.mistake(mistake)).toEqual({ message: mistake.message, hint: mistake.hint });
    }
  });
});

/** Numbers as JSON has them: a language sets marks or spaces between thousands. */
function withoutGroups(text: string): string {
  return text.replace(/(?<=\b\d{1,3})[.,\s\u202f\u00a0](?=\d{3}\b)/gu, "");
}

/** What a person must find again: names and numbers, not what only tells which problem or kind it is. */
function leavesOf(value: unknown): readonly string[] {
  if (typeof value === "number") return [String(value)];
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  return Object.entries(value ?? {}).flatMap(([key, each]) =>
    key === "problem" || key === "limit" || (key === "expected" && typeof each === "string") ? [] : leavesOf(each),
  );
}
