import type { SourceMetadata } from "../../core/types.ts";
import { escapeInline } from "../escape.ts";

/** A source's title, as it stands in a sentence. */
export function nameOf({ metadata }: { readonly metadata: Pick<SourceMetadata, "title"> }): string {
  return `**${escapeInline(metadata.title)}**`;
}
