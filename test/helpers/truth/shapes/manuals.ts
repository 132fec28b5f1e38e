import { renderBlocks } from "../markup.ts";
import { head, MENU, type Shape } from "./shape.ts";

const CHAPTERS = ["Introduction", "Install", "First steps", "Configuration", "Upgrade", "Changelog"]
  .map((text) => `<li class="menu__item"><a class="menu__link" href="/docs/${text}">${text}</a></li>`)
  .join("");
const contents = (blocks: readonly { readonly kind: string; readonly text?: string }[]) =>
  blocks.flatMap((b, index) => (b.kind === "heading" ? [`<li><a href="#s${index}">${b.text}</a></li>`] : [])).join("");

const docusaurus: Shape = {
  name: "a manual with side bar, table of contents and links at its headings",
  page: (a) =>
    `${head(a)}<body><div id="__docusaurus"><div role="region" aria-label="Skip"><a ` +
    `class="skipToContent" href="#c">Skip to main content</a></div>\n` +
    `<nav class="navbar"><a>${a.publisher}</a></nav><div class="docsWrapper"><aside ` +
    `class="theme-doc-sidebar-container"><ul class="menu__list">${CHAPTERS}</ul></aside>\n` +
    `<main class="docMainContainer"><div class="container"><div class="row"><div class="col docItemCol">` +
    `<div class="docItemContainer"><article><nav class="theme-doc-breadcrumbs" aria-label="Breadcrumbs">` +
    "<ul><li>Guides</li></ul></nav>\n" +
    `<div class="theme-doc-markdown markdown"><header><h1>${a.title}</h1></header>` +
    `${renderBlocks(a.blocks, {
      heading: (level, html) =>
        `<h${level} class="anchor" id="s">${html}<a href="#s" class="hash-link" aria-label="Direct link">\u200B</a></h${level}>`,
      code: (html) =>
        `<div class="language-yaml codeBlockContainer"><div class="codeBlockContent"><pre tabindex="0"><code>` +
        `${html}</code></pre><div class="buttonGroup"><button>Copy</button></div></div></div>`,
    })}</div>` +
    `<footer class="theme-doc-footer"><a>Edit this page</a></footer></article><nav ` +
    `class="pagination-nav"><a>Previous</a><a>Next</a></nav></div></div>\n` +
    `<div class="col col--3"><div class="tableOfContents"><ul class="table-of-contents">` +
    `${contents(a.blocks)}</ul></div></div></div></div></main></div><footer class="footer"><p>Copyright ` +
    "© 2025 Built with a generator.</p></footer></div></body></html>",
};

const sphinx: Shape = {
  name: "a manual in nested sections with signs behind headings",
  page: (a) =>
    `${head(a)}<body class="wy-body-for-nav"><div class="wy-grid-for-nav"><nav class="wy-nav-side"><ul>` +
    `${CHAPTERS}</ul></nav>\n<section class="wy-nav-content-wrap"><div class="wy-nav-content"><div ` +
    `class="rst-content"><div role="navigation" aria-label="Page navigation"><ul class="wy-breadcrumbs">` +
    `<li>Docs</li><li class="wy-breadcrumbs-aside"><a>View page source</a></li></ul></div>\n` +
    `<div role="main" class="document"><div itemprop="articleBody"><section id="top"><h1>${a.title}<a ` +
    `class="headerlink" href="#top" title="Link">¶</a></h1>` +
    `${renderBlocks(a.blocks, {
      heading: (level, html) =>
        `<h${level}>${html}<a class="headerlink" href="#x" title="Link to this heading">¶</a></h${level}>`,
      list: (ordered, items) =>
        ordered ? `<ol class="arabic simple">${items}</ol>` : `<ul class="simple">${items}</ul>`,
      item: (html) =>
        `<li>${html.startsWith("<") ? html : `<p>${html.replace(/(<ul|<ol)/, "</p>$1")}${/<ul|<ol/.test(html) ? "" : "</p>"}`}</li>`,
      code: (html) =>
        `<div class="highlight-yaml notranslate"><div class="highlight"><pre><span></span>${html}</pre></div></div>`,
      table: ({ caption, head: top, body }) =>
        `<table class="docutils align-default">` +
        `${caption && `<caption><span class="caption-text">${caption}</span><a class="headerlink" href="#t">¶</a></caption>`}<thead>` +
        `${top}</thead><tbody>${body}</tbody></table>`,
    })}</section>` +
    `</div></div><footer><div class="rst-footer-buttons"><a>Previous</a><a>Next</a></div><hr><p>© ` +
    "Copyright 2025. Built with a tool.</p></footer></div></div></section></div></body></html>",
};

const wiki: Shape = {
  name: "a wiki with contents, links to edit and references",
  page: (a) =>
    `${head(a)}<body class="mediawiki"><div id="mw-page-base"></div><div id="content" class="mw-body" ` +
    `role="main"><h1 id="firstHeading" class="firstHeading">${a.title}</h1><div id="bodyContent">\n` +
    `<div id="siteSub" class="noprint">From the free wiki</div><div id="mw-content-text"><div ` +
    `class="mw-parser-output"><div id="toc" class="toc" role="navigation"><h2>Contents</h2><ul>` +
    `${contents(a.blocks)}</ul></div>\n` +
    `${renderBlocks(a.blocks, {
      paragraph: (html, index) =>
        `<p>${html}<sup id="cite_ref-${index}" class="reference"><a href="#cite_note-${index}">[${index + 1}]</a></sup></p>`,
      heading: (level, html) =>
        `<div class="mw-heading"><h${level}>${html}</h${level}><span class="mw-editsection"><span>[</span><a href="/edit">edit</a><span>]</span></span></div>`,
      table: ({ caption, head: top, body }) =>
        `<table class="wikitable">${caption && `<caption>${caption}</caption>`}<tbody>${top}${body}</tbody></table>`,
      caption: (html) => `<figure typeof="mw:File/Thumb"><a><img></a><figcaption>${html}</figcaption></figure>`,
    })}<div ` +
    `role="navigation" class="navbox"><table><tr><td><a>One</a></td><td><a>Two</a></td></tr></table>` +
    `</div></div></div><div id="catlinks" class="catlinks"><a>Categories</a>: <ul><li><a>Kilns</a></li>` +
    `</ul></div></div></div>\n<div id="mw-navigation"><div id="mw-panel"><nav><ul>${MENU}</ul></nav>` +
    `</div></div><footer id="footer"><ul><li>This page was last edited on 3 May.</li></ul></footer>` +
    "</body></html>",
};

const pandoc: Shape = {
  name: "a page that a converter wrote: a body, and no more",
  lines: ({ author, published }) => [author, published],
  page: (a) =>
    `${head(a, "<style>body{max-width:36em}</style>")}<body><header id="title-block-header"><h1 ` +
    `class="title">${a.title}</h1><p class="author">${a.author}</p><p class="date">${a.published}</p>` +
    `</header>${renderBlocks(a.blocks)}</body></html>`,
};

const office: Shape = {
  name: "a page that an office program wrote",
  page: (a) =>
    `${head(a, '<meta name="generator" content="Office"><style type="text/css">p.western{font-size:11pt} td p{margin:0}</style>')}<body ` +
    `lang="${a.language}" text="#000000" dir="ltr"><h1 class="western">${a.title}</h1>` +
    `${renderBlocks(a.blocks, {
      paragraph: (html) =>
        `<p class="western" style="margin-bottom: 0.1in; line-height: 115%"><font face="Liberation Serif">${html}</font></p>\n<p class="western"><br/>\n</p>`,
      item: (html) =>
        `<li><p class="western" style="margin-bottom: 0in">\n${html.replace(/(<ul|<ol)/, "</p>$1")}${/<ul|<ol/.test(html) ? "" : "</p>"}</li>`,
      quote: (html) => `<p class="western" style="margin-left: 0.4in"><i>${html}</i></p>`,
      caption: (html) => `<figure><figcaption><p class="western">${html}</p></figcaption></figure>`,
      table: ({ caption, head: top, body }) =>
        `<table cellpadding="4" cellspacing="0">${caption && `<caption>${caption}</caption>`}<thead>` +
        `${top.replace(/<th>(.*?)<\/th>/g, '<th><p class="western"><b>$1</b></p></th>')}</thead><tbody>` +
        `${body.replace(/<td>(.*?)<\/td>/g, '<td style="border: 1px"><p class="western">$1</p></td>')}</tbody></table>`,
    })}</body></html>`,
};

const frameless: Shape = {
  name: "a fragment without head or body",
  page: (a) => `<h1>${a.title}</h1>\n${renderBlocks(a.blocks)}`,
};

export const MANUAL_SHAPES: readonly Shape[] = [docusaurus, sphinx, wiki, pandoc, office, frameless];
