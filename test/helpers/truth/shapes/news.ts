import { PLAIN, renderBlocks } from "../markup.ts";
import { COOKIES, HIDDEN, head, MENU, type Shape, TEASERS } from "./shape.ts";

const ADVERTISEMENT =
  '<div class="ad-slot" data-ad-slot="mid"><span>Advertisement</span></div><p class="css-9"><strong>Read also: ' +
  '<a href="/x">The other story about the depot</a></strong></p>';
const SUBSCRIPTION =
  '<div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><p class="cta-caption">' +
  'Thanks for reading! Subscribe for free to receive new posts.</p><form><input type="email"></form></div></div>';

const wordpress: Shape = {
  name: "a blog with sidebar, sharing and comments",
  lines: ({ author, published }) => [`By ${author}`, published],
  page: (a) =>
    `${head(a)}<body class="post-template single">${COOKIES}\n` +
    `<header id="masthead" class="site-header"><a class="custom-logo">${a.publisher}</a><nav ` +
    `id="site-navigation"><ul class="menu">${MENU}</ul></nav></header>\n` +
    `<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main">` +
    `<article id="post-77" class="post hentry">\n` +
    `<header class="entry-header"><h1 class="entry-title">${a.title}</h1><div class="entry-meta"><span ` +
    `class="byline">By <a rel="author">${a.author}</a></span></div><div class="entry-meta"><time ` +
    `datetime="${a.published}">${a.published}</time></div></header>\n` +
    `<div class="entry-content">${renderBlocks(a.blocks)}\n` +
    `<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li><a>Twitter</a></li><li><a>` +
    `Facebook</a></li></ul></div>\n<div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3><ul>` +
    `${TEASERS}</ul></div></div>\n<footer class="entry-footer"><span class="tags-links">Tagged <a>harbour` +
    "</a>, <a>council</a></span></footer></article>\n" +
    `<div id="comments" class="comments-area"><h2>3 thoughts</h2><ol class="comment-list"><li>Nonsense, ` +
    "says a commenter who has never been there at all.</li></ol></div></main></div>\n" +
    `<aside id="secondary" class="widget-area"><section class="widget"><h2>Recent posts</h2><ul>` +
    `${TEASERS}</ul></section></aside></div>\n` +
    `<footer id="colophon"><p>Proudly powered by a content system. All rights reserved.</p></footer>` +
    `${HIDDEN}</body></html>`,
};

const newspaper: Shape = {
  name: "a newspaper of nested divs with advertisements, links to other articles and data for machines",
  page: (a) => {
    const texts = a.blocks.flatMap((b) => (b.kind === "paragraph" ? [b.text] : [])).join(" ");
    const data = {
      "@context": "https://schema.org",
      "@graph": [
        {
          "@type": "NewsArticle",
          headline: a.title,
          articleBody: texts,
          datePublished: `${a.published}T06:00:00Z`,
          author: [{ "@type": "Person", name: a.author }],
        },
      ],
    };
    const markup = {
      paragraph: (html: string, index: number) =>
        `<div class="article__paragraph"><p class="css-1x${index}">${html}</p></div>${index === 2 ? ADVERTISEMENT : ""}`,
    };
    return (
      `${head(a, `<script type="application/ld+json">${JSON.stringify(data)}</script>`)}<body><div ` +
      `id="app"><div class="css-top"><div class="css-nav"><ul>${MENU}</ul></div></div>\n` +
      `<div class="css-page"><div class="css-col"><div class="css-head"><h1 class="css-title">${a.title}` +
      `</h1></div><div class="css-body">${renderBlocks(a.blocks, markup)}</div>\n` +
      `<form class="newsletter-signup" action="/nl"><h4>Our newsletter</h4><p>Every morning the five ` +
      `stories of the day in your box.</p><input type="email"><button>Sign up</button></form></div>\n` +
      `<div class="css-rail"><h4>Most read</h4><ul>${TEASERS}</ul></div></div><div class="css-foot"><ul>` +
      `${MENU}</ul><p>© ${a.publisher} 2025</p></div></div>${HIDDEN}</body></html>`
    );
  },
};

const standfirst: Shape = {
  name: "a newspaper whose opening stands outside of the body",
  lines: ({ author }) => [author],
  page: (a) => {
    const [first, ...rest] = a.blocks;
    return (
      `${head(a)}<body><header><nav>${MENU}</nav></header><main data-layout="StandardLayout"><article>\n` +
      `<div data-name="headline"><h1>${a.title}</h1></div><div data-name="standfirst">` +
      `${renderBlocks(first === undefined ? [] : [first])}</div>\n` +
      `<div data-name="meta"><address aria-label="Contributor"><a rel="author">${a.author}</a></address>` +
      `</div>\n<div data-name="body"><div id="maincontent">${renderBlocks(rest)}</div></div><div ` +
      `class="submeta"><ul class="submeta__links">${TEASERS}</ul></div></article></main>\n` +
      `<section class="onward"><h2>More on this story</h2><ul>${TEASERS}</ul></section><footer><p>Original ` +
      `reporting from ${a.publisher}</p></footer></body></html>`
    );
  },
};

const amp: Shape = {
  name: "an AMP page with styles of its own",
  lines: ({ published }) => [published],
  page: (a) =>
    `${head(a, "<style amp-custom>.amp-lb{display:none}.hid{visibility:hidden}@media print{.amp-wp-article-content{display:none}}</style>")}<body>\n` +
    `<header class="amp-wp-header"><a>${a.publisher}</a></header><article class="amp-wp-article"><header ` +
    `class="amp-wp-article-header"><h1 class="amp-wp-title">${a.title}</h1><time>${a.published}</time>` +
    `</header>\n<amp-social-share type="email"></amp-social-share><div class="amp-wp-article-content">` +
    renderBlocks(a.blocks, {
      caption: (html) =>
        `<figure><amp-img src="x"></amp-img><figcaption class="wp-caption-text">${html}</figcaption></figure>`,
    }) +
    `\n<div class="amp-lb">Lightbox words that are not shown</div><p class="hid">Neither are these.</p>` +
    `</div></article><footer class="amp-wp-footer"><h2>${a.publisher}</h2><p>Powered by a plugin</p>` +
    "</footer></body></html>",
};

const newsletter: Shape = {
  name: "a newsletter with subscription boxes inside the text",
  page: (a) =>
    `${head(a)}<body><div class="main-menu"><a>${a.publisher}</a><button>Subscribe</button><button>Sign ` +
    `in</button></div><article class="post"><div class="post-header"><h1 class="post-title">${a.title}` +
    `</h1></div>\n<div class="available-content"><div class="body markup" dir="auto">` +
    `${renderBlocks(a.blocks, {
      paragraph: (html, index) => `<p><span>${html}</span></p>${index === 3 ? SUBSCRIPTION : ""}`,
    })}</div>` +
    `</div><div class="post-footer"><a class="like-button">12</a><a>Share</a></div></article><div ` +
    `class="comments-section"><h4>Discussion about this post</h4><div class="comment">What a lovely ` +
    "text, thank you so much for it.</div></div></body></html>",
};

const tables: Shape = {
  name: "an old page laid out by tables, with breaks for paragraphs",
  page: (a) =>
    `${head(a)}<body bgcolor="#ffffff"><table width="100%" border="0"><tr><td colspan="3" class="nav"><a ` +
    `href="/">Home</a> | <a href="/a">Archive</a> | <a href="/m">Mail</a></td></tr>\n` +
    `<tr><td width="150" valign="top"><a href="/1">Old news</a><br><a href="/2">Guestbook</a><br><a ` +
    `href="/3">Links</a></td>\n<td valign="top"><h1>${a.title}</h1>` +
    renderBlocks(a.blocks, {
      paragraph: (html) => `<font face="Arial" size="2">${html}</font><br><br>`,
      quote: (html) => `<blockquote>${html}</blockquote>`,
      caption: (html) => `<div class="figure"><div class="caption">${html}</div></div>`,
      table: ({ caption, head: top, body }) => `${PLAIN.table({ caption, head: top, body })}<br>`,
    }) +
    `</td>\n<td width="120" valign="top"><a href="/4">Banner</a></td></tr></table></body></html>`,
};

export const NEWS_SHAPES: readonly Shape[] = [wordpress, newspaper, standfirst, amp, newsletter, tables];
