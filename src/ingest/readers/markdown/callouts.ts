import type { Blockquote, PhrasingContent } from "mdast";

/** "[!note] Title", "[!TIP]", "[!faq]- Title": the first line of a box of GitHub or Obsidian. */
const MARK = /^\[!([\w -]+)[^\]]*\][+-]?[ \t]*/;

/** A quote that is a box: its title, empty where it has none of its own, and what it holds. */
export interface Callout {
  readonly title: string;
  readonly children: Blockquote["children"];
}

/** The box that a quote is; undefined where it is a quote. */
export function readCallout(children: Blockquote["children"]): Callout | undefined {
  const [first, ...others] = children;
  if (first?.type !== "paragraph") return undefined;
  const [opening, ...following] = first.children;
  const mark = opening?.type === "text" ? MARK.exec(opening.value) : null;
  if (opening?.type !== "text" || mark === null) return undefined;
  const { title, body } = splitFirstLine([{ ...opening, value: opening.value.slice(mark[0].length) }, ...following]);
  return { title, children: body.length === 0 ? others : [{ ...first, children: body }, ...others] };
}

function splitFirstLine(nodes: readonly PhrasingContent[]): {
  readonly title: string;
  readonly body: PhrasingContent[];
} {
  let title = "";
  for (const [index, node] of nodes.entries()) {
    if (node.type === "break") return { title: title.trim(), body: nodes.slice(index + 1) };
    const lineEnd = node.type === "text" ? node.value.indexOf("\n") : -1;
    if (node.type === "text" && lineEnd !== -1) {
      const rest = { ...node, value: node.value.slice(lineEnd + 1) };
      return { title: (title + node.value.slice(0, lineEnd)).trim(), body: [rest, ...nodes.slice(index + 1)] };
    }
    title += wordsOf(node);
  }
  return { title: title.trim(), body: [] };
}

function wordsOf(node: PhrasingContent): string {
  if ("children" in node) return node.children.map(wordsOf).join("");
  return "value" in node && node.type !== "html" ? node.value : "";
}
