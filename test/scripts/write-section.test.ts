import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeSection } from "../../scripts/lib/write-section.ts";

describe("writing a section", () => {
  let directory = "";
  const file = () => join(directory, "page.md");
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "sourcier-section-"));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it("makes the file, and writes the same section again in its place", () => {
    writeSection(file(), "figures", "one\n");
    expect(readFileSync(file(), "utf8")).toBe("<!-- figures -->\none\n<!-- /figures -->\n");
    writeSection(file(), "figures", "two");
    expect(readFileSync(file(), "utf8")).toBe("<!-- figures -->\ntwo\n<!-- /figures -->\n");
  });

  it("leaves everything else as it is", () => {
    writeFileSync(file(), "# Page\n\n<!-- a -->\n1\n<!-- /a -->\n\nWords.\n");
    writeSection(file(), "b", "2");
    writeSection(file(), "a", "3");
    expect(readFileSync(file(), "utf8")).toBe(
      "# Page\n\n<!-- a -->\n3\n<!-- /a -->\n\nWords.\n\n<!-- b -->\n2\n<!-- /b -->\n",
    );
  });
});
