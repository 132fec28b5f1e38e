import { createHmac, randomBytes } from "node:crypto";
import type { DocumentStore } from "../core/ports/document-store.ts";

const KEY_SETTING = "discord-people-key";
const KEY_BYTES = 32;
const HASH_CHARS = 32;

/** Turns a Discord user id into the name under which documents about that person are kept: an HMAC with the key of this installation, 32 hex digits. */
export type HashPerson = (userId: string) => string;

export async function createHashPerson(documents: DocumentStore): Promise<HashPerson> {
  const key = await documents.ensureSetting(KEY_SETTING, randomBytes(KEY_BYTES).toString("hex"));
  return (userId) => createHmac("sha256", key).update(userId).digest("hex").slice(0, HASH_CHARS);
}
