import { describe, expect, it } from "vitest";
import { readHtml } from "../../../src/ingest/html/read-html.ts";

/** "kind: text < kind: text < ..." of each block, its context innermost first. */
function outline(markup: string): string[] {
  const { text, blocks } = readHtml(markup, "page.html");
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end).replaceAll("\t", "|");
  return blocks.map((block) => {
    const above = (block.context ?? []).toReversed().map((span) => `${span.kind}: ${slice(span)}`);
    return [`${block.kind}: ${slice(block)}`, ...above].join(" < ");
  });
}

const FILLER =
  "<p>The ferry leaves the northern pier at seven, and nobody on board has slept much since the storm.</p>";

describe("readHtml", () => {
  it("gives the text that a browser shows: entities resolved, white space collapsed, marks and signs gone", () => {
    const markup = `<h1>Tides &amp; times</h1><p>High water is at\n   6&nbsp;am, <b>give</b> or take<sup><a href="#n1">[1]</a></sup>
      ten min\u00ADutes.</p><h2>Low water<a class="anchor" href="#low">#</a></h2><p>At noon.<br>At midnight.<br><br>Never at dawn.</p>`;
    expect(outline(markup)).toEqual([
      "title: Tides & times",
      "paragraph: High water is at 6\u00A0am, give or take ten minutes.",
      "heading: Low water",
      "paragraph: At noon.\nAt midnight. < heading: Low water",
      "paragraph: Never at dawn. < heading: Low water",
    ]);
  });

  it("keeps lists, their numbers and what stands inside their items", () => {
    const markup = `<p>Pack these:</p><ol start="3"><li>rope</li><li><p>lamp</p><p>With oil.</p><ul><li>or a torch</li></ul></li></ol>
      <ul><li><input type="checkbox" checked> call home</li></ul>`;
    const { blocks } = readHtml(markup, "page.html");
    expect(outline(markup)).toEqual([
      "paragraph: Pack these:",
      "item: rope < opening: Pack these:",
      "item: lamp < opening: Pack these:",
      "paragraph: With oil. < opening: lamp < opening: Pack these:",
      "item: or a torch < opening: lamp < opening: Pack these:",
      "item: call home",
    ]);
    expect(blocks.flatMap(({ list }) => list ?? [])).toEqual([
      { kind: "ordered", number: 3 },
      { kind: "ordered", number: 4 },
      { kind: "unordered" },
      { kind: "task" },
    ]);
  });

  it("reads definitions under their terms, which are no quotes of their own; a term without one is", () => {
    const markup = `<h1>Mill words</h1><dl><dt>Sluice<dt>Gate<dd>Lets the water in.<dd>Also a bar.</dd>
      <div><dt>Race</dt><dd>A channel.</dd></div><dt>Hopper</dt></dl>`;
    const { text, blocks } = readHtml(markup, "page.html");
    expect(outline(markup)).toEqual([
      "title: Mill words",
      "item: Sluice\nGate",
      "paragraph: Lets the water in. < opening: Sluice\nGate",
      "paragraph: Also a bar. < opening: Sluice\nGate",
      "item: Race",
      "paragraph: A channel. < opening: Race",
      "item: Hopper",
    ]);
    const quotable = blocks.filter(({ paragraph }) => paragraph !== undefined);
    expect(quotable.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Lets the water in.",
      "Also a bar.",
      "A channel.",
      "Hopper",
    ]);
  });

  it("keeps the place of cells that reach over rows and columns", () => {
    const markup = `<table><caption>Fares</caption><tr><th>Zone</th><th colspan="2">Ticket</th></tr>
      <tr><td rowspan="2">A</td><td>day</td><td>4 €</td></tr><tr><td>week</td><td>15 €</td></tr></table>`;
    expect(outline(markup)).toEqual([
      "caption: Fares",
      "row: Zone|Ticket| < opening: Fares",
      "row: A|day|4 € < header: Zone|Ticket| < opening: Fares",
      "row: |week|15 € < header: A < header: Zone|Ticket| < opening: Fares",
    ]);
  });

  it("reads tables that lay out a page as the page that they lay out", () => {
    const markup = `<table><tr><td><a href="/">Home</a></td><td><h1>Fog</h1>${FILLER}${FILLER}</td></tr></table>`;
    expect(outline(markup).map((line) => line.split(":")[0])).toEqual(["title", "paragraph", "paragraph"]);
  });

  it.each([
    ["the attribute hidden", "<p hidden>trap</p>"],
    ["aria-hidden", '<div aria-hidden="true"><p>trap</p></div>'],
    ["display", '<p style="color:red; display : none !important">trap</p>'],
    ["visibility", '<p style="visibility:hidden">trap</p>'],
    ["opacity", '<p style="opacity:0.0">trap</p>'],
    ["a font of no size", '<p><span style="font-size:0px">trap</span></p>'],
    ["a place off the screen", '<p style="position:absolute; left:-10000px">trap</p>'],
    ["an indent off the screen", '<p style="text-indent:-9999px">trap</p>'],
    ["a clip", '<p style="position:absolute;clip:rect(0 0 0 0)">trap</p>'],
    ["a rule of the page", "<style>main > .ghost, .b { display: none }</style><p class='b'>trap</p>"],
    ["a rule for screens", "<style>@media screen { .ghost { visibility: hidden } }</style><p class='ghost'>trap</p>"],
    ["a class for screen readers", '<p class="visually-hidden">trap</p>'],
    ["a template", "<template><p>trap</p></template><noscript>trap</noscript><script>trap</script>"],
  ])("leaves out what is hidden by %s", (_, hidden) => {
    const read = readHtml(`<html><body><main>${FILLER}${hidden}${FILLER}</main></body></html>`, "page.html");
    expect(read.text).not.toContain("trap");
    expect(read.pageText).not.toContain("trap");
    expect(read.blocks).toHaveLength(2);
  });

  it.each([
    ["a rule for paper", "<style>@media print { .seen { display: none } }</style>"],
    ["a rule for small screens", "<style>@media (max-width: 600px) { .seen { display: none } }</style>"],
    ["a rule that a later one takes back", "<style>.seen { display: none } p.seen { display: block }</style>"],
    ["a rule for a state of the mouse", "<style>.seen:hover { opacity: 0 }</style>"],
  ])("keeps what is hidden by %s", (_, style) => {
    const markup = `<html><head>${style}</head><body>${FILLER}<p class="seen">A clear night.</p></body></html>`;
    expect(readHtml(markup, "page.html").text).toContain("A clear night.");
  });

  it("reads what a button unfolds, and a summary as the question that it asks", () => {
    const markup = `<h1>Help</h1><h2><button aria-expanded="false" aria-controls="a1">Who drives?</button></h2>
      <div id="a1" hidden><p>Ruth does.</p></div><details><summary>Who pays?</summary><p>The town.</p></details><p>Ask at the desk.</p>`;
    expect(outline(markup)).toEqual([
      "title: Help",
      "heading: Who drives?",
      "paragraph: Ruth does. < heading: Who drives?",
      "question: Who pays? < heading: Who drives?",
      "answer: The town. < question: Who pays? < heading: Who drives?",
      "paragraph: Ask at the desk. < heading: Who drives?",
    ]);
  });

  it("tells a question in bold from the answer behind it", () => {
    const faq =
      "<p><b>Who drives?</b><br>Ruth does.</p><p><strong>Who pays?</strong> The town.</p><p><b>Why?</b> Ask her.</p>";
    expect(outline(faq).map((line) => line.split(" < ")[0])).toEqual([
      "question: Who drives?",
      "answer: Ruth does.",
      "question: Who pays?",
      "answer: The town.",
      "question: Why?",
      "answer: Ask her.",
    ]);
  });

  it("tells bylines, dates and photo credits from paragraphs", () => {
    const markup = `<article><h1>Ice</h1><p class="byline">By Ada Lund</p><time datetime="2024-01-02">2 January</time>${FILLER}
      <figure><img><figcaption>The bay.</figcaption></figure><p>Photo: Ada Lund</p></article>`;
    expect(outline(markup).filter((line) => !line.startsWith("paragraph"))).toEqual([
      "title: Ice",
      "credit: By Ada Lund",
      "credit: 2 January",
      "caption: The bay.",
      "credit: Photo: Ada Lund",
    ]);
  });

  it("shows code as it stands, with the line that opens it", () => {
    const markup = "<p>Run:</p><pre><code>if ok:\n    go()\n</code></pre>";
    expect(outline(markup)[1]).toBe("code: if ok:\n    go() < opening: Run:");
  });

  it("takes from the page's data who wrote it, when, where and in which language", () => {
    const data = {
      "@graph": [
        { "@id": "#p", "@type": "Organization", name: "Daily Tide" },
        {
          "@type": ["NewsArticle"],
          headline: "Ice",
          author: [{ name: "Ada Lund" }, { name: "Bo Ek" }],
          publisher: { "@id": "#p" },
          datePublished: "2024-01-02T23:30:00-05:00",
          isAccessibleForFree: "False",
        },
      ],
    };
    const markup = `<html lang="sv-SE"><head><link rel="canonical" href="https://tide.example/ice"><meta name="robots" content="noindex, noai">
      <script type="application/ld+json">${JSON.stringify(data)}</script></head><body>${FILLER}</body></html>`;
    expect(readHtml(markup, "page.html").metadata).toEqual({
      title: "Ice",
      author: "Ada Lund, Bo Ek",
      publisher: "Daily Tide",
      published: "2024-01-02T23:30:00-05:00",
      url: "https://tide.example/ice",
      language: "sv-SE",
      isPaywalled: true,
      isReserved: true,
    });
  });

  it("names the limit that a page of a machine is over", () => {
    const deep = `${"<div>".repeat(600)}x`;
    expect(() => readHtml(deep, "deep.html")).toThrow(
      "deep.html is too large to be read: its elements lie more than 512 deep.",
    );
    expect(() => readHtml("<i></i>".repeat(200_001), "wide.html")).toThrow("more than 200000 elements");
  });

  it.each([
    "",
    "   ",
    "plain words",
    "<",
    "<html>",
    "<table><tr>",
    "</p></p>",
    "<!--",
    "<style>p{",
    "<p/><a/>",
    "<!--<html><p>x",
    "<!DOCTYPE html><!-- <html> --><p>x",
  ])("reads %j without failing", (markup) => {
    expect(readHtml(markup, "x.html").blocks.length).toBeLessThanOrEqual(1);
  });
});
