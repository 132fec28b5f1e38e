import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { allMessages } from "../../scripts/lib/gallery/all-messages.ts";
import { allForms } from "../../scripts/lib/gallery/forms.ts";
import type { GalleryMessage } from "../../scripts/lib/gallery/gallery-message.ts";
import { managingMessages } from "../../scripts/lib/gallery/managing.ts";
import { renderMarkdown } from "../../scripts/lib/gallery/render-markdown.ts";
import { renderPage } from "../../scripts/lib/gallery/render-page.ts";
import { escapeInline, quoteBlock } from "../../src/discord/escape.ts";
import { INTERFACE_LANGUAGES, WORDS } from "../../src/service/words/index.ts";
import { messageProblems, modalProblems } from "../helpers/discord-double/message-rules.ts";
import { schemaProblems } from "../helpers/discord-double/schemas.ts";
import type { ComponentJson, MessageBody } from "../helpers/discord-double/types.ts";

describe.each(INTERFACE_LANGUAGES)("every kind of message: %s", (language) => {
  const messages = allMessages(WORDS[language]);

  it("is sent as it was looked at last", () => {
    expect(`\n${messages.map(payloadsOf).join("\n\n")}\n`).toMatchSnapshot();
  });

  it("for managers is sent as it was looked at last", () => {
    expect(`\n${managingMessages(WORDS[language]).map(payloadsOf).join("\n\n")}\n`).toMatchSnapshot();
  });

  it("as a form is opened as it was looked at last, and keeps Discord's rules", () => {
    const forms = allForms(WORDS[language]);
    expect(`\n${forms.map(({ name, form }) => `${name}\n${JSON.stringify(form)}`).join("\n\n")}\n`).toMatchSnapshot();
    for (const { form } of forms) {
      expect(modalProblems(form.components as unknown as ComponentJson[])).toEqual([]);
      expect(schemaProblems("ModalInteractionCallbackRequestSchema", { type: 9, data: form })).toEqual([]);
    }
  });

  it("keeps Discord's rules", () => {
    const problems = [...messages, ...managingMessages(WORDS[language])].flatMap(({ name, bodies }) =>
      bodies.flatMap((body) => {
        const sent = { ...body, allowed_mentions: { parse: [] } } as unknown as MessageBody;
        return messageProblems(sent, { flags: body.flags }).map(({ problem }) => `${name}: ${problem}`);
      }),
    );
    expect(problems).toEqual([]);
  });

  it("has a name of its own", () => {
    const all = [...messages, ...managingMessages(WORDS[language])];
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });
});

describe("the page of the gallery", () => {
  it("shows all messages and forms of all languages", () => {
    const languages = INTERFACE_LANGUAGES.map((language) => {
      return { language, messages: allMessages(WORDS[language]), forms: allForms(WORDS[language]) };
    });
    const page = renderPage(languages);
    const count = languages.reduce((sum, { messages, forms }) => sum + messages.length + forms.length, 0);
    expect(page.split("<figure>").length - 1).toBe(count);
  });

  it("draws what the messages use of Discord's Markdown", () => {
    const text = "## A ~~z~~\n-# b **c**\n> d\n> e\n- f\n  g\n```\n<h>\n```\n</ask:1> <@2> \\*i\\*";
    expect(renderMarkdown(text)).toBe(
      '<h2>A <s>z</s></h2><p class="small">b <strong>c</strong></p><blockquote><p>d</p><p>e</p></blockquote>' +
        '<ul><li>f</li><li class="more">g</li></ul><pre>&lt;h&gt;</pre>' +
        '<p><span class="mention">/ask</span> <span class="mention">@Sourcier</span> *i*</p>',
    );
  });

  test.prop([fc.string({ unit: "grapheme" })])("shows texts that were escaped as they are, never as marks", (text) => {
    const plain = (html: string) =>
      html.replace(/<[^>]+>/gu, "").replace(/&(amp|lt|gt|quot);/gu, (_, name) => ENTITIES[name as Name]);
    const line = text.replace(/\s+/gu, " ");
    expect(plain(renderMarkdown(`.${escapeInline(line)}`))).toBe(`.${line}`);
    expect(plain(renderMarkdown(quoteBlock(line)))).toBe(line);
  });
});

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"' };
type Name = keyof typeof ENTITIES;

/** A line for each component. */
function payloadsOf({ name, bodies }: GalleryMessage): string {
  const lines = bodies.flatMap(({ flags, components }) => [
    `flags ${flags}`,
    ...components.map((each) => JSON.stringify(each)),
  ]);
  return [name, ...lines].join("\n");
}
