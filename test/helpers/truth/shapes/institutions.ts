import { renderBlocks } from "../markup.ts";
import { COOKIES, HIDDEN, head, MENU, type Shape, TEASERS } from "./shape.ts";

const government: Shape = {
  name: "a page of a public office with a form for feedback",
  page: (a) =>
    `${head(a)}<body class="govuk-template__body">${COOKIES}<a class="govuk-skip-link" href="#content">` +
    `Skip to main content</a>\n<header role="banner"><a>${a.publisher}</a></header><div ` +
    `class="govuk-width-container"><nav class="breadcrumbs"><ol><li><a>Home</a></li><li><a>Leisure</a>` +
    `</li></ol></nav>\n<main role="main" id="content" class="govuk-main-wrapper"><div ` +
    `class="govuk-grid-row"><div class="govuk-grid-column-two-thirds"><h1 class="govuk-heading-xl">` +
    `${a.title}</h1><div class="govspeak">${renderBlocks(a.blocks)}</div></div>\n` +
    `<div class="govuk-grid-column-one-third"><div class="gem-c-related-navigation"><h2>Related content` +
    `</h2><nav><ul>${TEASERS}</ul></nav></div></div></div></main>\n` +
    `<div class="gem-c-feedback"><form><h2>Is this page useful?</h2><button>Yes</button><button>No` +
    `</button></form></div></div><footer role="contentinfo"><p>All content is available under the open ` +
    "licence, except where otherwise stated.</p></footer></body></html>",
};

const accordion: Shape = {
  name: "questions behind buttons that unfold their answers",
  page: (a) =>
    `${head(a, "<style>.panel{display:none}.panel.is-open{display:block}</style>")}<body><header><nav>` +
    `<ul>${MENU}</ul></nav></header><main><h1>${a.title}</h1><div class="faq-list">` +
    `${renderBlocks(a.blocks, {
      faq: (question, answers, index) =>
        `<div class="accordion"><h3 class="accordion__title"><button type="button" aria-expanded="false" ` +
        `aria-controls="panel-${index}">${question}</button></h3><div id="panel-${index}" class="panel">` +
        `${answers.map((text) => `<p>${text}</p>`).join("")}</div></div>`,
    })}</div>` +
    `</main><footer><p>Contact us by post.</p></footer>${HIDDEN}</body></html>`,
};

const details: Shape = {
  name: "questions as summaries of what they unfold",
  page: (a) =>
    `${head(a)}<body><div class="wrap"><div class="top"><ul>${MENU}</ul></div><div class="content"><h1>${a.title}</h1>${renderBlocks(
      a.blocks,
      {
        faq: (question, answers) =>
          `<details><summary>${question}</summary><div>${answers.map((text) => `<p>${text}</p>`).join("")}</div></details>`,
      },
    )}</div></div></body></html>`,
};

const definitions: Shape = {
  name: "questions as terms of a list of definitions",
  page: (a) =>
    `${head(a)}<body><div id="wrapper"><div id="header">${a.publisher}</div><div id="main"><h1>${a.title}</h1>${renderBlocks(
      a.blocks,
      {
        faq: (question, answers) =>
          `<dl><dt>${question}</dt><dd>${answers.length === 1 ? answers[0] : answers.map((text) => `<p>${text}</p>`).join("")}</dd></dl>`,
      },
    )}</div><div id="footer">Imprint · Privacy</div></div></body></html>`,
};

const form: Shape = {
  name: "a page that is one large form",
  page: (a) =>
    `${head(a)}<body><form method="post" action="./default.aspx" id="aspnetForm"><input type="hidden" ` +
    `name="__VIEWSTATE" value="abc"><div id="ctl00_header"><ul>${MENU}</ul></div>\n` +
    `<div id="ctl00_main"><h1>${a.title}</h1><div id="ctl00_text">` +
    `${renderBlocks(a.blocks, { paragraph: (html) => `<div>${html}</div>` })}</div></div><div ` +
    `id="ctl00_footer">Designed by nobody</div></form></body></html>`,
};

const drupal: Shape = {
  name: "a portal of regions and fields",
  lines: ({ author }) => [`Submitted by ${author}`],
  page: (a) =>
    `${head(a)}<body><div class="dialog-off-canvas-main-canvas"><div class="layout-container"><header ` +
    `role="banner"><div class="region region-header">${a.publisher}</div></header>\n` +
    `<main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div ` +
    `class="region region-content"><div data-drupal-messages-fallback class="hidden"></div><div ` +
    `id="block-title"><h1><span class="field field--name-title">${a.title}</span></h1></div>\n` +
    `<article class="node node--type-article"><div class="node__submitted byline">Submitted by ` +
    `${a.author}</div><div class="node__content"><div class="field field--name-body ` +
    `field--type-text-with-summary field__item">${renderBlocks(a.blocks)}</div>\n` +
    `<div class="field field--name-field-tags"><div class="field__label">Tags</div><div ` +
    `class="field__item"><a>water</a></div></div><ul class="links inline"><li><a>Log in</a> to post ` +
    "comments</li></ul></div></article></div></div>\n" +
    `<aside class="layout-sidebar-first"><div class="region region-sidebar-first"><div class="block"><h2>` +
    `Search</h2><form><input></form></div></div></aside></main><footer role="contentinfo"><p>Powered by ` +
    "a portal</p></footer></div></div></body></html>",
};

const medium: Shape = {
  name: "a platform with meaningless class names",
  page: (a) =>
    `${head(a)}<body><div id="root"><div class="a b c"><div class="d e"><a>Open in app</a><button>Sign up` +
    `</button></div><article><div class="l"><div class="l"><section><div><div class="fu fv"><div ` +
    `class="ab ca"><h1 class="pw-post-title ft">${a.title}</h1>\n` +
    `<div class="speechify"><button>Listen</button><button>Share</button></div>` +
    renderBlocks(a.blocks, {
      paragraph: (html) => `<p class="pw-post-body-paragraph mi mj">${html}</p>`,
      heading: (level, html) => `<h${level} class="nh ni">${html}</h${level}>`,
      quote: (html) => `<blockquote class="og oh"><p class="mi">${html}</p></blockquote>`,
      caption: (html) =>
        `<figure class="oz"><div role="button"><picture><img></picture></div><figcaption class="pa">${html}</figcaption></figure>`,
    }) +
    "</div></div></div></section></div></div></article>\n" +
    `<div class="rs rt"><div class="l"><h2>Recommended from elsewhere</h2><div><a href="/r1"><h3>Why I ` +
    `stopped making lists</h3></a></div><div><a href="/r2"><h3>Seven habits of slow people</h3></a></div>` +
    "</div></div></div></div></body></html>",
};

const press: Shape = {
  name: "a press release with a print view and a contact card",
  lines: ({ published }) => [published],
  page: (a) =>
    `${head(a, "<style>@media print{.no-print{display:none}}.print-only{display:none}</style>")}<body>` +
    `<div class="page"><div class="header no-print"><ul class="nav">${MENU}</ul></div><div class="main">` +
    `<div class="press-release"><p class="date">${a.published}</p><h1>${a.title}</h1>` +
    `${renderBlocks(a.blocks)}<p class="print-only">Printed from the press room.</p></div>\n` +
    `<div class="sidebar contact-card"><h3>Press contact</h3><p>press@example.org</p></div></div><div ` +
    `class="footer no-print"><ul>${MENU}</ul></div></div></body></html>`,
};

export const INSTITUTION_SHAPES: readonly Shape[] = [
  government,
  accordion,
  details,
  definitions,
  form,
  drupal,
  medium,
  press,
];
