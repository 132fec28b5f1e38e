import { makeDocx, makeEpub, wordParagraph } from "../../../test/helpers/make-documents.ts";
import { makePdf, pdfLines } from "../../../test/helpers/make-pdf.ts";
import { TRUE_ARTICLES } from "../../../test/helpers/truth/articles/index.ts";
import { renderBlocks } from "../../../test/helpers/truth/markup.ts";
import { SHAPES } from "../../../test/helpers/truth/shapes/index.ts";
import { mutate, type Random } from "./mutate.ts";

/** A sound document that others are made of. */
interface Seed {
  readonly file: string;
  /** The document, or one whose packed text is changed before it is packed. */
  readonly make: (change: (part: string) => string) => Buffer;
}

const same = (part: string) => part;

/** Documents of every format that is read. */
export function createSeeds(): Seed[] {
  return TRUE_ARTICLES.flatMap((article, index): Seed[] => {
    const { slug, title, blocks } = article;
    const body = renderBlocks(blocks);
    const texts = blocks.flatMap((block) => ("text" in block ? [block.text] : []));
    const shape = SHAPES[(index * 7) % SHAPES.length];
    const markdown = `---\ntitle: "${title}"\ndate: 2024-05-03\n---\n\n# ${title}\n\n${texts.join("\n\n")}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n`;
    return [
      { file: `${slug}.html`, make: () => Buffer.from(shape?.page(article) ?? body) },
      { file: `${slug}.md`, make: () => Buffer.from(markdown) },
      { file: `${slug}.txt`, make: () => Buffer.from(texts.join("\n\n")) },
      {
        file: `${slug}.epub`,
        make: (change) => makeEpub([{ file: "a.xhtml", label: title, body: change(`<h1>${title}</h1>${body}`) }]),
      },
      { file: `${slug}.docx`, make: (change) => makeDocx(change(texts.map((text) => wordParagraph(text)).join(""))) },
      {
        file: `${slug}.pdf`,
        make: () =>
          makePdf([
            pdfLines(
              texts.map((text) => text.slice(0, 90)),
              { x: 60, y: 780 },
            ),
          ]),
      },
    ];
  });
}

/** One document of a seed, changed: of packed ones now the packed text, now the bytes. */
export function changedDocument(
  { file, make }: Seed,
  random: Random,
): { readonly file: string; readonly bytes: Buffer } {
  const isPacked = /\.(?:docx|epub)$/.test(file);
  if (isPacked && random() % 2 === 0)
    return { file, bytes: make((part) => mutate(Buffer.from(part), random).toString("latin1")) };
  return { file, bytes: mutate(make(same), random) };
}
