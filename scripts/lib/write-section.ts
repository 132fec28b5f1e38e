import { existsSync, readFileSync, writeFileSync } from "node:fs";

/**
 * Writes a section of a Markdown file between its two marks, so that the rest of the file stays as it is; a section that is not there
 * yet goes to the end, a file that is not there is made.
 */
export function writeSection(file: string, name: string, content: string): void {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const section = `${open}\n${content.trim()}\n${close}\n`;
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  const start = before.indexOf(open);
  const end = before.indexOf(close);
  const after =
    start < 0 || end < start
      ? `${before.trimEnd()}${before.trim() === "" ? "" : "\n\n"}${section}`
      : before.slice(0, start) + section + before.slice(end + close.length).replace(/^\n/, "");
  writeFileSync(file, after);
}
