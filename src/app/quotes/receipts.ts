import { randomBytes } from "node:crypto";
import type { DocumentStore } from "../../core/ports/document-store.ts";
import type { Citation } from "../../core/types.ts";

/** Documents of this kind say what an answer quoted; they hold no question and nobody's name. */
export const RECEIPT_KIND = "receipt";

/** What is kept of an answer, so that it can be verified later. */
export interface Receipt {
  readonly confidence: number;
  readonly fingerprint: string;
  readonly citations: readonly Pick<Citation, "library" | "source" | "version" | "start" | "end" | "quote">[];
}

/** Twelve letters and digits that no other receipt has. */
export function createReceiptId(): string {
  return randomBytes(9).toString("base64url");
}

/** Files a receipt. An answer is worth more than its receipt: what goes wrong is told to `log`, and the answer stands. */
export async function fileReceipt(
  documents: DocumentStore,
  { id, receipt, log }: { readonly id: string; readonly receipt: Receipt; readonly log: (message: string) => void },
): Promise<void> {
  try {
    await documents.putDocument({ kind: RECEIPT_KIND, id, createdAt: Date.now(), body: receipt });
  } catch (error) {
    log(`The receipt ${id} was not kept: ${error instanceof Error ? error.message : String(error)}`);
  }
}
