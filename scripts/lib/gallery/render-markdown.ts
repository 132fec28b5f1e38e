/** What of Discord's Markdown the bot's messages use, as HTML; whatever stands between marks is escaped. */
export function renderMarkdown(text: string): string {
  const lines = text.split("\n");
  const html: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? "";
    const kind = kindOf(line);
    const from = at;
    do at++;
    while (at < lines.length && belongs(kind, lines[at] ?? "", lines[at - 1] ?? "", at - from));
    html.push(blockOf(kind, lines.slice(from, at)));
  }
  return html.join("");
}

type Kind = "code" | "quote" | "small" | "title" | "heading" | "item" | "text";

const OPENINGS: readonly (readonly [Kind, RegExp])[] = [
  ["code", /^```/u],
  ["quote", /^> /u],
  ["small", /^-# /u],
  ["title", /^## /u],
  ["heading", /^### /u],
  ["item", /^ *- /u],
];

function kindOf(line: string): Kind {
  return OPENINGS.find(([, opening]) => opening.test(line))?.[0] ?? "text";
}

/** Whether a line goes on with the block of the lines above it, of which there are `count`. */
function belongs(kind: Kind, line: string, above: string, count: number): boolean {
  if (kind === "code") return count === 1 || above !== "```";
  if (kind === "item") return kindOf(line) === "item" || line.startsWith("  ");
  return kind === "quote" && kindOf(line) === "quote";
}

function blockOf(kind: Kind, lines: readonly string[]): string {
  const [first = ""] = lines;
  switch (kind) {
    case "code":
      return `<pre>${escapeHtml(lines.slice(1, -1).join("\n"))}</pre>`;
    case "quote":
      return `<blockquote>${lines.map((line) => `<p>${renderInline(line.slice(2))}</p>`).join("")}</blockquote>`;
    case "small":
      return `<p class="small">${renderInline(first.slice(3))}</p>`;
    case "title":
      return `<h2>${renderInline(first.slice(3))}</h2>`;
    case "heading":
      return `<h3>${renderInline(first.slice(4))}</h3>`;
    case "item":
      return `<ul>${lines.map(itemOf).join("")}</ul>`;
    case "text":
      return `<p>${renderInline(first)}</p>`;
  }
}

function itemOf(line: string): string {
  return kindOf(line) === "item"
    ? `<li>${renderInline(line.replace(/^ *- /u, ""))}</li>`
    : `<li class="more">${renderInline(line.trim())}</li>`;
}

const TOKEN =
  /\\([!-/:-@[-`{-~])|(\*\*|\*|~~)|<(@&?|#)\d+>|<\/([^:>]+):\d+>|<(https?:[^>\s]+)>|<(t):\d+:\w>|([\s\S])/gu;

const TAGS: Readonly<Record<string, string>> = { "**": "strong", "*": "em", "~~": "s" };

function renderInline(text: string): string {
  const open: string[] = [];
  const html = text.replace(TOKEN, (_, escaped, mark, mention, command, link, time, other) => {
    if (mark !== undefined) return toggle(mark, open);
    if (mention !== undefined) return `<span class="mention">${mention === "#" ? "#salon" : "@Sourcier"}</span>`;
    if (command !== undefined) return `<span class="mention">/${escapeHtml(command)}</span>`;
    if (link !== undefined) return `<a>${escapeHtml(link)}</a>`;
    if (time !== undefined) return `<span class="mention">15 janvier</span>`;
    return escapeHtml(escaped ?? other);
  });
  return html + open.map((mark) => `</${TAGS[mark]}>`).join("");
}

/** Opens what a mark marks, or closes it. */
function toggle(mark: string, open: string[]): string {
  const at = open.lastIndexOf(mark);
  if (at < 0) {
    open.push(mark);
    return `<${TAGS[mark]}>`;
  }
  open.splice(at, 1);
  return `</${TAGS[mark]}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? "");
}
