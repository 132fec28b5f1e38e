import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Importer } from "../../src/app/import/importer.ts";
import { createImportBench, FERRY, newsPage } from "../helpers/import-bench.ts";
import { runCli } from "../helpers/run-cli.ts";
import { HARBOUR } from "../helpers/test-corpus.ts";

let folder: string;
let importer: Importer;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sourcier-cli-"));
  const page = newsPage("Ferry \u202Esails again", ...FERRY);
  const item = "<item><title>Ferry</title><link>http://paper.example/ferry</link><guid>1</guid></item>";
  ({ importer } = await createImportBench((request, response) => {
    if (request.url === "/feed.xml") {
      response.end(`<rss version="2.0"><channel><title>Paper</title>${item}</channel></rss>`);
      return;
    }
    response.writeHead(request.url === "/ferry" ? 200 : 404).end(page);
  }));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const cli = (...argv: string[]) => runCli(argv, { importer, cwd: folder });

describe("add", () => {
  it("shows a preview and adds nothing, then adds, then knows it", async () => {
    const preview = await cli("add", "http://paper.example/ferry", "--preview");
    expect(preview).toMatchObject({ exitCode: 0, stderr: "" });
    expect(preview.stdout).toContain(
      "4 paragraphs, 551 characters\n  First words: The ferry to Tern Island sails again",
    );
    expect(preview.stdout).not.toContain("\u202E");
    expect(preview.stdout).toMatch(/Nothing was added\. .*--preview adds it\.\n$/);
    const { stdout, exitCode } = await cli("add", "http://paper.example/ferry", "--every", "week");
    expect({ last: stdout.trimEnd().split("\n").at(-1), exitCode }).toEqual({
      last: expect.stringMatching(/^Added paper\.example\/ferry: 2 passages\. Looked at again on January 8, 2030/),
      exitCode: 0,
    });
    expect((await cli("add", "http://paper.example/ferry")).stdout).toMatch(/is there already, word for word\.\n$/);
  });

  it("takes a feed, follows it, and takes it out with its articles", async () => {
    const feed = "http://paper.example/feed.xml";
    expect((await cli("add", feed, "--preview")).stdout).toMatch(
      /^Paper\n {2}http.*\n {2}a feed of 1 entry\n {2}- Ferry\nNothing was added/,
    );
    expect((await cli("add", feed)).stdout).toMatch(/\nPaper: 1 added, 0 with a new version\n$/);
    expect(await cli("refresh", feed)).toMatchObject({ stdout: "Paper: 0 added, 0 with a new version\n", exitCode: 0 });
    expect((await importer.feeds.list()).map(({ every }) => every)).toEqual(["day"]);
    expect((await cli("remove", feed)).exitCode).toBe(0);
    expect((await cli("remove", "paper.example/ferry")).exitCode).toBe(2);
    await cli("add", feed, "--every", "never");
    expect(await importer.feeds.list()).toEqual([]);
    expect((await cli("remove", "paper.example/ferry")).exitCode).toBe(0);
  });

  it("takes a file, and says in the person's language what it cannot take", async () => {
    await writeFile(join(folder, "harbour.md"), HARBOUR);
    expect((await cli("add", "harbour.md")).stdout).toMatch(/\nAdded harbour: 1 passage\.\n$/);
    const { stdout, stderr, exitCode } = await cli("add", "nothing.md", "--lang", "fr");
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toContain("Impossible de lire");
  });

  it.each([
    ["http://paper.example/gone", /There is no page at http:\/\/paper\.example\/gone \(404\)/],
    ["http://127.0.0.1/secret", /127\.0\.0\.1/],
    ["ftp://paper.example/a", /does not start with http/],
  ])("refuses %s with 2 and writes nothing", async (address, reason) => {
    const { stdout, stderr, exitCode } = await cli("add", address);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toMatch(reason);
  });

  it("takes no other interval than those it names", async () => {
    const { stderr, exitCode } = await cli("add", "http://paper.example/ferry", "--every", "minute");
    expect(exitCode).toBe(2);
    expect(stderr).toContain("hour, 6h, day, week, never");
  });
});

describe("refresh and remove", () => {
  it("look at an address again, and take it out", async () => {
    await cli("add", "http://paper.example/ferry");
    expect(await cli("refresh")).toEqual({ stdout: "", stderr: "Nothing is due.\n", exitCode: 0 });
    expect((await cli("refresh", "paper.example/ferry")).stdout).toBe("paper.example/ferry: unchanged\n");
    expect((await cli("remove", "paper.example/ferry")).stdout).toMatch(/^Removed paper\.example\/ferry\./);
    const again = await cli("refresh", "paper.example/ferry");
    expect(again).toMatchObject({ stdout: "", exitCode: 2, stderr: expect.stringContaining("no article") });
  });
});

describe("show --blocks", () => {
  it("prints a line a block: what it is, its number, where it stands", async () => {
    const { stdout } = await runCli(["show", "town/library", "--blocks"]);
    expect(stdout).toBe(
      [
        "paragraph #1     0-47 The library opens at nine. It has 40,000 books.",
        "credit           49-66 Photo: City Press",
        'paragraph #2     68-142 The mayor, Anna Holm, said: "Everyone may come in." She praised the staff.\n',
      ].join("\n"),
    );
  });
});
