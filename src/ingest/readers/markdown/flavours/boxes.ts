const CONTAINER = /^([ \t]*)(:{3,})[ \t]*(.*?)[ \t]*$/;
const ADMONITION = /^([ \t]*)(?:!!!|\?\?\?\+?|===\+?!?)[ \t]+(.*?)[ \t]*$/;
const FENCE = /^(?:[ \t]|>)*(`{3,}|~{3,})(.*)$/;
/** MkDocs indents what stands in a box so far. */
const INDENTATION = /^(?: {4}|\t)/;
/** What a container's opening line says: a kind, then a title in brackets or as it stands. */
const OPENING = /^[\w-]+(?:\[(.*)\]|[ \t]+(.*))?/;

/** People put no more boxes into each other; text of machines would grow with the square of its length. */
const MAX_BOXES = 16;

interface Box {
  readonly indent: string;
  /** A box of MkDocs has no closing line: it ends where its indentation does. */
  readonly isIndented: boolean;
}

/**
 * Boxes of Docusaurus, VuePress and Pandoc (":::tip Title" to ":::") and of MkDocs ('!!! note "Title"' with what is indented below) as
 * quotes that begin with "[!tip] Title", as GitHub and Obsidian write them. Lines of code are not looked at.
 */
export function unifyBoxes(markdown: string): string {
  if (!/^[ \t]*(?::::|!!!|\?\?\?|===)/m.test(markdown)) return markdown;
  const boxes: Box[] = [];
  let fence: string | undefined;
  const unified: string[] = [];
  for (const raw of markdown.split("\n")) {
    leaveIndented(boxes, raw, unified);
    const line = strip(raw, boxes);
    const [, mark = "", info = ""] = FENCE.exec(line) ?? [];
    if (fence !== undefined) fence = mark.startsWith(fence) && info.trim() === "" ? undefined : fence;
    else if (mark !== "") fence = mark;
    unified.push(...(fence === undefined && mark === "" ? readLine(line, boxes) : [quoted(line, boxes)]));
  }
  return unified.join("\n");
}

function readLine(line: string, boxes: Box[]): string[] {
  const container = CONTAINER.exec(line);
  if (container !== null) {
    const [, indent = "", , said = ""] = container;
    // ":::image ... :::" stands for something that is shown in its place.
    if (said.endsWith(":::")) return [quoted("", boxes)];
    if (said === "" && boxes.at(-1)?.isIndented === false) {
      boxes.pop();
      return [quoted("", boxes)];
    }
    return said === "" ? [quoted("", boxes)] : open({ indent, isIndented: false }, titleOf(said), boxes);
  }
  const admonition = ADMONITION.exec(line);
  if (admonition === null) return [quoted(line, boxes)];
  const [, indent = "", said = ""] = admonition;
  return open({ indent, isIndented: true }, /"(.*)"/.exec(said)?.[1] ?? "", boxes);
}

function open(box: Box, title: string, boxes: Box[]): string[] {
  if (boxes.length >= MAX_BOXES) return [quoted("", boxes)];
  const before = quoted("", boxes);
  boxes.push(box);
  return [before, quoted(`[!box] ${title}`, boxes), quoted("", boxes)];
}

function titleOf(said: string): string {
  const [, inBrackets, behind] = OPENING.exec(said) ?? [];
  const title = inBrackets ?? behind ?? "";
  return /[={}]/.test(title) ? "" : title;
}

/** Ends the boxes whose indentation a line of text does not keep. */
function leaveIndented(boxes: Box[], line: string, unified: string[]): void {
  if (line.trim() === "") return;
  for (let index = 0; index < boxes.length; index++) {
    const box = boxes[index];
    if (box?.isIndented !== true || INDENTATION.test(strip(line, boxes.slice(0, index)).slice(box.indent.length)))
      continue;
    boxes.length = index;
    unified.push(quoted("", boxes));
    return;
  }
}

/** The line as it stands inside its boxes. */
function strip(line: string, boxes: readonly Box[]): string {
  let rest = line;
  for (const { indent, isIndented } of boxes) {
    if (rest.startsWith(indent)) rest = rest.slice(indent.length);
    if (isIndented) rest = rest.replace(INDENTATION, "");
  }
  return rest;
}

function quoted(line: string, boxes: readonly Box[]): string {
  return boxes.reduceRight((inner, { indent }) => `${indent}> ${inner}`, line);
}
