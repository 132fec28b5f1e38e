import type { GalleryForm } from "./forms.ts";
import type { GalleryMessage } from "./gallery-message.ts";
import { renderForm } from "./render-form.ts";
import { escapeHtml } from "./render-markdown.ts";
import { renderMessage } from "./render-message.ts";
import { STYLE } from "./style.ts";

export interface LanguageMessages {
  readonly language: string;
  readonly messages: readonly GalleryMessage[];
  readonly forms: readonly GalleryForm[];
}

/** "#fr,light,400" shows one language, in that theme, as wide; anything left out is as it stands: all, dark, as wide as the window. */
const SCRIPT = `
function show() {
  const wanted = location.hash.slice(1).split(",");
  document.documentElement.classList.toggle("light", wanted.includes("light"));
  document.body.style.maxWidth = (wanted.find((each) => /^[0-9]+$/.test(each)) ?? 932) - 32 + "px";
  const sections = [...document.querySelectorAll("section")];
  const one = sections.find(({ id }) => wanted.includes("only-" + id));
  for (const section of sections) section.hidden = one !== undefined && section !== one;
}
addEventListener("hashchange", show);
show();
`;

/** One page with every message and form, by language. */
export function renderPage(languages: readonly LanguageMessages[]): string {
  const choices = languages.flatMap(({ language }) =>
    ["dark", "light"].flatMap((theme) =>
      ["400", "900"].map((width) => {
        const name = `only-${language},${theme},${width}`;
        return `<a href="#${name}">${language} ${theme} ${width}</a>`;
      }),
    ),
  );
  return [
    `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>Sourcier: every message</title><style>${STYLE}</style></head><body>`,
    `<nav>${choices.join(" ")}</nav>`,
    ...languages.map(sectionOf),
    `<script>${SCRIPT}</script></body></html>\n`,
  ].join("\n");
}

function sectionOf({ language, messages, forms }: LanguageMessages): string {
  const figures = [
    ...messages.map(({ name, bodies }) => figureOf(name, bodies.map(renderMessage).join(""))),
    ...forms.map(({ name, form }) => figureOf(name, renderForm(form))),
  ];
  return `<section id="${language}" lang="${language}"><h1>${language}</h1>${figures.join("\n")}</section>`;
}

function figureOf(name: string, html: string): string {
  return `<figure><figcaption>${escapeHtml(name)}</figcaption>${html}</figure>`;
}
