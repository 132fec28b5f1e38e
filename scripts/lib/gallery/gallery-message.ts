import type { MessageBody } from "../../../src/discord/render/layout.ts";

/** One kind of message, as Discord gets it; several bodies where it takes more than one message. */
export interface GalleryMessage {
  readonly name: string;
  readonly bodies: readonly MessageBody[];
}
