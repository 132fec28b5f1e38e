import { describe, expect, it } from "vitest";
import { FOLDER_LIBRARY } from "../../../src/core/scope.ts";
import { readPage } from "../../../src/ingest/readers/html.ts";
import { toArticle } from "../../../src/ingest/to-article.ts";

const TEXT =
  "<p>The lamp at the end of the mole was lit again on Tuesday, after eleven weeks in which boats had to wait outside.</p>".repeat(
    4,
  );

async function licenseOf({ article = "", beside = "", head = "" }): Promise<string | undefined> {
  const markup = `<html lang="en"><head>${head}</head><body><main><article><h1>The lamp</h1>${TEXT}${article}</article></main>${beside}</body></html>`;
  const named = { file: "lamp.html", id: "lamp", library: FOLDER_LIBRARY };
  return (await toArticle(readPage(markup, { name: named.file }), named)).source.metadata.license;
}

describe("the licence that a page gives beside its article", () => {
  it.each([
    ["<footer><p>Harbour Gazette · Text is available under CC BY-SA 4.0</p></footer>", "CC BY-SA 4.0"],
    ['<div role="contentinfo"><div>Contenu sous licence ouverte</div></div>', "licence ouverte"],
    ['<div class="siteFooter"><span>© 2024 Gazette. Alle Rechte vorbehalten.</span></div>', "Alle Rechte vorbehalten"],
    ['<p id="Copyright">Licensed under the MIT License</p>', "MIT"],
    ["<footer><ul><li>Contact</li><li>Phạm vi công cộng</li></ul></footer>", "Phạm vi công cộng"],
    ["<footer>Code: MIT License, texts: CC BY 4.0</footer>", "Code: MIT License, texts: CC BY 4.0"],
    ["<footer><p>© Gazette. All rights reserved.</p><p>Texts: CC BY 4.0</p></footer>", "CC BY 4.0"],
    [
      '<footer><a href="https://creativecommons.org/licenses/by-nc/3.0/deed.es"><img src="cc.png"></a></footer>',
      "CC BY-NC 3.0",
    ],
    ['<footer><a href="https://creativecommons.org/publicdomain/zero/1.0/">our terms</a></footer>', "CC0 1.0"],
  ])("is read where the article names none: %s", async (beside, license) => {
    expect(await licenseOf({ beside })).toBe(license);
  });

  it.each([
    ["a name of three letters that stands for something else", "<footer>© 2024 MIT</footer>"],
    ["the licence of a picture", "<footer>Photo: Ann Berg, CC BY 4.0</footer>"],
    ["a licence in a table of what is offered", '<table class="licences"><tr><td>GPL</td><td>free</td></tr></table>'],
    ["what the page hides", "<footer hidden>CC BY 4.0</footer>"],
    ["the foot of a comment", "<ul><li>Good!<footer>CC BY 4.0</footer></li></ul>"],
    ["the foot of another article", "<article><h2>Pumps</h2><footer>CC BY 4.0</footer></article>"],
  ])("is not %s", async (_, beside) => {
    expect(await licenseOf({ beside })).toBeUndefined();
  });

  it("is believed after what the article says of itself, and what the page marks", async () => {
    const beside = "<footer>All rights reserved</footer>";
    expect(await licenseOf({ beside, article: "<p>This article is licensed under CC BY-ND 4.0.</p>" })).toBe(
      "CC BY-ND 4.0",
    );
    expect(await licenseOf({ beside, head: '<link rel="license" href="https://example.org/terms">' })).toBe(
      "https://example.org/terms",
    );
  });

  it("is named where a marked link only points at it", async () => {
    const link = (words: string) =>
      `<p>Terms: <a rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/">${words}</a></p>`;
    expect(await licenseOf({ article: link("here") })).toBe("CC BY-SA 4.0");
    expect(await licenseOf({ article: link("Creative Commons Attribution 4.0") })).toBe(
      "Creative Commons Attribution 4.0",
    );
  });
});
