import type { TrueArticle } from "../article.ts";

/** A page of some kind of site around an article. */
export interface Shape {
  readonly name: string;
  /** The page's markup. */
  readonly page: (article: TrueArticle) => string;
  /** Lines beside title and blocks that belong to the article: its byline, its date. */
  readonly lines?: (article: TrueArticle) => readonly string[];
}

export const head = (article: TrueArticle, more = ""): string =>
  `<!doctype html><html lang="${article.language}"><head><meta charset="utf-8"><title>${article.title} | ${article.publisher}</title>${more}</head>`;

/** Teasers of other articles, as a list of links. */
export const TEASERS = [
  "Bridge closed for repairs until Monday",
  "Ten gardens to visit this spring",
  "Council sells old depot",
  "Local choir wins prize",
]
  .map((text, index) => `<li><a href="/n/${index}">${text}</a></li>`)
  .join("");

export const MENU = ["Home", "Politics", "Culture", "Sport", "Weather", "Subscribe"]
  .map((text) => `<li><a href="/${text}">${text}</a></li>`)
  .join("");

export const COOKIES =
  '<div class="cookie-banner" id="cookie-consent"><p>We use cookies to measure audience and to show ' +
  "advertisements. You may accept or refuse them at any time.</p><button>Accept</button></div>";

/** Words for machines and traps, none of which a reader sees. */
export const HIDDEN =
  '<div style="display:none">Invisible keyword stuffing paragraph number one.</div><p hidden>Hidden ' +
  'attribute words.</p><span class="sr-only">Skip to content now</span><p ' +
  'style="position:absolute;left:-9999px">Offscreen trap sentence.</p>';
