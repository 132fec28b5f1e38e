import { describe, expect, it } from "vitest";
import { readFeed } from "../../../src/ingest/feed/read-feed.ts";

const rss =
  `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY bomb "boom">]><rss version="2.0" ` +
  `xmlns:content="http://purl.org/rss/1.0/modules/content/" ` +
  `xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Le Port</title><language>fr-FR` +
  "</language>\n  <item><title>Pêche &amp;amp; marée</title><link>https://port.example/1</link><guid " +
  `isPermaLink="false">g1</guid><pubDate>Mon, 03 May 2021 23:30:00 -0500</pubDate><dc:creator>Ida Holm` +
  "</dc:creator><description>Un résumé.</description><content:encoded><![CDATA[<p>La criée <b>ferme</b>" +
  ".</p><ul><li>lundi</li></ul><p hidden>trap</p>]]></content:encoded></item>\n" +
  "  <item><title>Brève</title><link>https://port.example/2</link><description>&lt;p&gt;Trois lignes " +
  "&amp;bomb; et rien.&lt;/p&gt;</description></item>\n" +
  "  <item><title>Sans adresse</title><description>Rien.</description></item></channel></rss>";
const atom =
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour</title><entry><id>urn:1</id>` +
  `<title type="html">A &lt;i&gt;fine&lt;/i&gt; day</title><link href="https://harbour.example/1"/>` +
  `<updated>2021-05-03T10:00:00Z</updated><author><name>Bo Ek</name></author><content type="html">` +
  "&lt;p&gt;Calm sea.&lt;/p&gt;</content></entry></feed>";
const json = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "Hafen",
  language: "de",
  items: [
    {
      id: "1",
      url: "https://hafen.example/1",
      title: "Ebbe",
      content_text: "Erster Absatz.\n\nZweiter Absatz.",
      authors: [{ name: "Cem Ay" }],
    },
  ],
});

async function outline(feed: string) {
  const { title, entries } = await readFeed(Buffer.from(feed), { name: "feed" });
  return {
    title,
    entries: entries.map(({ id, url, isWhole, document: { text, blocks, metadata } }) => ({
      id,
      url,
      isWhole,
      metadata,
      blocks: blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
    })),
  };
}

describe("readFeed", () => {
  it("reads RSS, each entry a document, whole where the feed gives it whole", async () => {
    expect(await outline(rss)).toEqual({
      title: "Le Port",
      entries: [
        {
          id: "g1",
          url: "https://port.example/1",
          isWhole: true,
          metadata: {
            title: "Pêche & marée",
            author: "Ida Holm",
            publisher: "Le Port",
            published: "2021-05-03",
            url: "https://port.example/1",
            language: "fr",
          },
          blocks: ["title: Pêche & marée", "paragraph: La criée ferme.", "item: lundi"],
        },
        {
          id: "https://port.example/2",
          url: "https://port.example/2",
          isWhole: false,
          metadata: { title: "Brève", publisher: "Le Port", url: "https://port.example/2", language: "fr" },
          blocks: ["title: Brève", "paragraph: Trois lignes &bomb; et rien."],
        },
      ],
    });
  });

  it("reads Atom and JSON Feed", async () => {
    expect((await outline(atom)).entries).toEqual([
      {
        id: "urn:1",
        url: "https://harbour.example/1",
        isWhole: true,
        metadata: {
          title: "A fine day",
          author: "Bo Ek",
          publisher: "Harbour",
          published: "2021-05-03",
          url: "https://harbour.example/1",
          language: "en",
        },
        blocks: ["title: A fine day", "paragraph: Calm sea."],
      },
    ]);
    expect((await outline(json)).entries[0]).toMatchObject({
      id: "1",
      metadata: { title: "Ebbe", author: "Cem Ay", language: "de" },
      blocks: ["title: Ebbe", "paragraph: Erster Absatz.", "paragraph: Zweiter Absatz."],
    });
  });

  it.each(["", "<html><p>no feed", "{}", "<rss"])("refuses %j", async (text) => {
    await expect(readFeed(Buffer.from(text), { name: "feed" })).rejects.toMatchObject({
      code: "document-damaged",
      values: { format: "feed" },
    });
  });
});
