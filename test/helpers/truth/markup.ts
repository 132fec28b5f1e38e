import type { TrueBlock, TrueItem } from "./article.ts";

/** How a site writes each kind of block. */
export interface Markup {
  readonly paragraph: (html: string, index: number) => string;
  readonly heading: (level: number, html: string) => string;
  readonly list: (ordered: boolean, items: string) => string;
  readonly item: (html: string) => string;
  readonly table: (parts: { readonly caption: string; readonly head: string; readonly body: string }) => string;
  readonly caption: (html: string) => string;
  readonly quote: (html: string) => string;
  readonly code: (html: string) => string;
  readonly faq: (question: string, answers: readonly string[], index: number) => string;
}

export const PLAIN: Markup = {
  paragraph: (html) => `<p>${html}</p>`,
  heading: (level, html) => `<h${level}>${html}</h${level}>`,
  list: (ordered, items) => (ordered ? `<ol>\n${items}</ol>` : `<ul>\n${items}</ul>`),
  item: (html) => `<li>${html}</li>\n`,
  table: ({ caption, head, body }) =>
    `<table>${caption === "" ? "" : `<caption>${caption}</caption>`}<thead>${head}</thead><tbody>${body}</tbody></table>`,
  caption: (html) => `<figure><img src="/i/1.jpg" alt="a picture"><figcaption>${html}</figcaption></figure>`,
  quote: (html) => `<blockquote><p>${html}</p></blockquote>`,
  code: (html) => `<pre><code>${html}</code></pre>`,
  faq: (question, answers) => `<h3>${question}</h3>${answers.map((answer) => `<p>${answer}</p>`).join("")}`,
};

/** The blocks as a site with this markup writes them. */
export function renderBlocks(blocks: readonly TrueBlock[], markup: Partial<Markup> = {}): string {
  const write = { ...PLAIN, ...markup };
  return blocks.map((block, index) => render(block, index, write)).join("\n");
}

function render(block: TrueBlock, index: number, write: Markup): string {
  switch (block.kind) {
    case "paragraph":
      return write.paragraph(inline(block.text), index);
    case "quote":
      return write.quote(inline(block.text));
    case "caption":
      return write.caption(inline(block.text));
    case "heading":
      return write.heading(block.level, escapeHtml(block.text));
    case "code":
      return write.code(escapeHtml(block.text));
    case "list":
      return write.list(block.ordered, items(block.items, block.ordered, write));
    case "faq":
      return write.faq(escapeHtml(block.question), block.answers.map(inline), index);
    case "table":
      return write.table({
        caption: escapeHtml(block.caption ?? ""),
        head: `<tr>${block.header.map((cell) => `<th>${escapeHtml(cell)}</th>`).join("")}</tr>`,
        body: block.rows
          .map((cells) => `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>`)
          .join("\n"),
      });
  }
}

function items(list: readonly TrueItem[], ordered: boolean, write: Markup): string {
  return list
    .map((item) =>
      write.item(
        inline(item.text) + (item.items === undefined ? "" : write.list(ordered, items(item.items, ordered, write))),
      ),
    )
    .join("");
}

/** Some words in bold, italics and links, as sites set them: each seventh, ninth and eleventh. */
function inline(text: string): string {
  return text
    .split(" ")
    .map((word, index) => {
      const html = escapeHtml(word);
      if (index % 11 === 10) return `<a href="/topic/${index}">${html}</a>`;
      if (index % 9 === 8) return `<em>${html}</em>`;
      return index % 7 === 6 ? `<strong>${html}</strong>` : html;
    })
    .join(" ");
}

export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\u00A0/g, "&nbsp;");
}
