import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readCorpus } from "../../src/ingest/corpus.ts";
import { MAX_FILE_BYTES } from "../../src/ingest/limits.ts";
import { createReadingProcess } from "../../src/ingest/reading/reading-process.ts";

let dir: string;

/** A process that reads documents and dies over b.md. */
const FAILS_ON_B = `process.on("message", ({ kind, file }) => {
  if (file === "b.md") process.exit(1);
  if (kind === "read") process.send({ kind: "read", read: { article: { source: {}, read: file }, warnings: [] } });
});`;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "corpus-"));
});

afterEach(async () => {
  await rm(dir, { recursive: true });
});

async function put(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(dir, file)), { recursive: true });
  await writeFile(join(dir, file), content);
}

async function refusals(): Promise<string[]> {
  const { refused } = await readCorpus(dir);
  return refused.map(({ code, message }) => `${code}: ${message}`);
}

describe("readCorpus", () => {
  it("reads Markdown and text files of all folders in the order of their paths", async () => {
    await put("b.md", "Un texte.");
    await put("a/z.txt", "Un texte.");
    await put("a/A.MD", "Un texte.");
    const { files, refused } = await readCorpus(dir);
    expect(files.map(({ article }) => article.source.id)).toEqual(["a/A", "a/z", "b"]);
    expect(refused).toEqual([]);
  });

  it("reads web pages, and keeps the extension in the ids of files that differ in it alone", async () => {
    await put(
      "tide.html",
      "<html lang=en><body><h1>Tide</h1><p>High water is at six in the morning.</p></body></html>",
    );
    await put("tide.md", "# Tide\n\nHigh water is at six.");
    await put("wind.HTM", "<p>The wind is from the north today.</p>");
    const { files } = await readCorpus(dir);
    expect(files.map(({ article }) => [article.source.id, article.source.metadata.title])).toEqual([
      ["tide.html", "Tide"],
      ["tide.md", "Tide"],
      ["wind", "wind"],
    ]);
  });

  it("leaves out hidden files, other files and the README at the top, but not one in a folder", async () => {
    for (const file of ["README.md", ".hidden.md", ".git/a.md", "photo.jpg", "b/README.md"])
      await put(file, "Un texte.");
    const { files } = await readCorpus(dir);
    expect(files.map(({ article }) => article.source.id)).toEqual(["b/README"]);
  });

  it("keeps the body of a plain text exactly as it stands below the front matter, and names it by its sha256", async () => {
    const body = "\n  Été indien.\n\nFin  \n";
    await put("a.txt", `\uFEFF---\r\ntitle: Un titre\r\n---\r\n${body.normalize("NFD").replaceAll("\n", "\r\n")}`);
    const { files } = await readCorpus(dir);
    expect(files[0]?.article.source.text).toBe(body);
    expect(files[0]?.article.source.version).toBe(createHash("sha256").update(body).digest("hex"));
  });

  it("takes a title from the text, else from the name, and tells the language", async () => {
    await put("heading.md", "# Les loups\n\nLes loups vivent dans la forêt et dans la montagne.");
    await put("line.txt", "The wolves\n\nThe wolves live in the forest and on the mountain.");
    await put("no-title_here.md", "Die Wölfe leben im Wald und auf dem Berg.");
    const { files } = await readCorpus(dir);
    expect(files.map(({ article }) => article.source.metadata)).toEqual([
      { title: "Les loups", language: "fr" },
      { title: "The wolves", language: "en" },
      { title: "no title here", isUntitled: true, language: "de" },
    ]);
  });

  it("believes the language of the front matter, as other where it has no rules for it", async () => {
    await put("a.md", "---\nlanguage: EN\n---\nLes loups vivent dans la forêt.");
    await put("b.md", "---\nlanguage: it\n---\nI lupi vivono nella foresta.");
    const { files } = await readCorpus(dir);
    expect(files.map(({ article }) => article.source.metadata.language)).toEqual(["en", "und"]);
  });

  it("keeps two files with one title, and tells two that differ in the extension alone apart by it", async () => {
    await put("a.md", "---\ntitle: Un titre\n---\nUn texte.");
    await put("b.md", "---\ntitle: Un titre\n---\nUn texte.");
    await put("b.txt", "Un texte.");
    const { files, refused } = await readCorpus(dir);
    expect(files.map(({ article }) => article.source.id)).toEqual(["a", "b.md", "b.txt"]);
    expect(refused).toEqual([]);
  });

  it("does not parse a file again whose hash is known", async () => {
    await put("a.md", "Un texte.");
    await put("b.md", "Un texte.");
    const first = await readCorpus(dir);
    const known = new Map(first.files.map(({ article, fileHash }) => [article.source.id, fileHash]));
    await put("b.md", "Un autre texte.");
    const second = await readCorpus(dir, known);
    expect(second.unchanged).toEqual([{ id: "a", fileHash: known.get("a") }]);
    expect(second.files.map(({ article }) => article.source.text)).toEqual(["Un autre texte."]);
  });

  it("refuses each bad file with its reason and takes the others", async () => {
    await put("binary.md", new Uint8Array([97, 0, 98]));
    await put("empty.md", "");
    await put("encoding.md", new Uint8Array([0xc3, 0xa9, 0x74, 0xe9, 0x20]));
    await put("good.md", "Un texte.");
    await put("heading.md", "# Un titre\n\nAFP");
    await put("invisible.md", "\u200b");
    await put("large.md", "");
    await truncate(join(dir, "large.md"), MAX_FILE_BYTES + 1);
    const { files } = await readCorpus(dir);
    expect(files.map(({ article }) => article.source.id)).toEqual(["good"]);
    expect(await refusals()).toEqual([
      "file-binary: binary.md is not a text, whatever its name says (byte 1 is NUL).",
      "file-empty: empty.md has no paragraph of text.",
      "file-encoding: encoding.md is not valid UTF-8: byte 3 is 0xE9.",
      "file-empty: heading.md has no paragraph of text.",
      "file-empty: invisible.md has no paragraph of text.",
      "file-too-large: large.md is 10.01 MB, over the limit of 10 MB.",
    ]);
  });

  it("loses a document that its reader fails on, and no other", async () => {
    await put("a.md", "Un texte.");
    await put("b.md", "Un autre texte.");
    await put("c.md", "Un dernier texte.");
    const reading = createReadingProcess({
      spawn: () =>
        spawn(process.execPath, ["-e", FAILS_ON_B], {
          serialization: "advanced",
          stdio: ["ignore", "ignore", "ignore", "ipc"],
        }),
    });
    const { files, refused } = await readCorpus(dir, new Map(), reading.read).finally(() => reading.close());
    expect(files.map(({ file }) => file)).toEqual(["a.md", "c.md"]);
    expect(refused).toMatchObject([{ file: "b.md", id: "b", code: "document-failed" }]);
  });

  it("follows links inside the corpus and refuses those that lead out, nowhere or in a circle", async () => {
    await put("in/a.md", "Un texte.");
    await symlink(join(dir, "in/a.md"), join(dir, "link.md"));
    await symlink(tmpdir(), join(dir, "out"));
    await symlink(join(dir, "nothing.md"), join(dir, "dangling.md"));
    await symlink(dir, join(dir, "in/loop"));
    const { files } = await readCorpus(dir);
    expect(files.map(({ article }) => article.source.id)).toEqual(["in/a", "link"]);
    expect(await refusals()).toEqual([
      "file-unreadable: dangling.md cannot be read: nothing is there.",
      "file-unreadable: in/loop is a link to a folder that it lies in.",
      "file-unreadable: out is a link that leads out of the corpus folder.",
    ]);
  });

  it("refuses a folder that is missing or a file, and finds nothing in an empty one", async () => {
    await put("a.md", "Un texte.");
    await expect(readCorpus(join(dir, "missing"))).rejects.toMatchObject({
      code: "corpus-missing",
      message: `There is no folder ${join(dir, "missing")}.`,
    });
    await expect(readCorpus(join(dir, "a.md"))).rejects.toMatchObject({ code: "corpus-missing" });
    await mkdir(join(dir, "empty"));
    expect(await readCorpus(join(dir, "empty"))).toEqual({ files: [], unchanged: [], refused: [] });
  });
});
