import { RECEIPT_KIND, type Receipt } from "../../app/quotes/receipts.ts";
import type { Engine, Verification } from "../../app/types.ts";
import { isErased } from "../../core/erased-source.ts";
import { FOLDER_LIBRARY, type Owner } from "../../core/scope.ts";
import { documentsOf } from "../documents-of.ts";

/** A quote of an answer that was given, and where it stood. */
export type GivenQuote = Verification["citation"] & {
  /** Empty where its source was erased. */
  readonly title: string;
  /** Absent where the text that was quoted is no longer kept. */
  readonly paragraph?: number;
};

/** What an answer of that owner's quoted, by its receipt; undefined when there is none. */
export async function quotesOfReceipt(
  engine: Pick<Engine, "in" | "library">,
  owner: Owner,
  receipt: string,
): Promise<readonly GivenQuote[] | undefined> {
  const body = (await documentsOf(engine, owner).getDocument(RECEIPT_KIND, receipt))?.body;
  if (!isReceipt(body)) return undefined;
  // What was filed before libraries were is of the folder.
  return Promise.all(body.citations.map((citation) => placed(engine, { library: FOLDER_LIBRARY, ...citation })));
}

async function placed(engine: Pick<Engine, "library">, citation: Quoted): Promise<GivenQuote> {
  const { library, source, version, start } = citation;
  if (isErased(citation)) return { ...citation, title: "" };
  const article = await engine.library(library).version(source, version);
  if (article === undefined) return { ...citation, title: source };
  const paragraph = article.blocks.find((block) => block.start <= start && start < block.end)?.paragraph;
  return { ...citation, title: article.source.metadata.title, ...(paragraph !== undefined && { paragraph }) };
}

type Quoted = Receipt["citations"][number];
type FiledQuote = Omit<Quoted, "library"> & Partial<Pick<Quoted, "library">>;

/** Written by app/receipts alone. */
function isReceipt(body: unknown): body is { readonly citations: readonly FiledQuote[] } {
  return typeof body === "object" && body !== null && "citations" in body && Array.isArray(body.citations);
}
