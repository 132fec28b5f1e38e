import type { DocumentKeeper, DocumentStore, StoredDocument } from "../../../src/core/ports/document-store.ts";

/** Documents and settings in memory, as JSON: what does not survive that would not survive a restart either. */
export function createMemoryDocuments(): DocumentStore &
  DocumentKeeper & { readonly all: () => readonly StoredDocument[] } {
  const documents = new Map<string, string>();
  const settings = new Map<string, string>();
  const keyOf = (kind: string, id: string) => JSON.stringify([kind, id]);
  const all = () => [...documents.values()].map((json) => JSON.parse(json) as StoredDocument);
  const removeWhere = (test: (document: StoredDocument) => boolean) => {
    const gone = all().filter(test);
    for (const { kind, id } of gone) documents.delete(keyOf(kind, id));
    return gone.length;
  };
  return {
    all,
    putDocument: async (document) => {
      documents.set(keyOf(document.kind, document.id), JSON.stringify(document));
    },
    getDocument: async (kind, id) => {
      const json = documents.get(keyOf(kind, id));
      return json === undefined ? undefined : (JSON.parse(json) as StoredDocument);
    },
    listDocuments: async (kind, { person, limit }) =>
      all()
        .filter((document) => document.kind === kind && (person === undefined || document.person === person))
        .sort((a, b) => b.createdAt - a.createdAt)
        .slice(0, limit),
    deleteDocument: async (kind, id) => documents.delete(keyOf(kind, id)),
    forget: async (person) => removeWhere((document) => document.person === person),
    expire: async (kinds, before) => removeWhere(({ kind, createdAt }) => kinds.includes(kind) && createdAt < before),
    getSetting: async (name) => settings.get(name),
    putSetting: async (name, value) => {
      settings.set(name, value);
    },
    ensureSetting: async (name, value) => {
      settings.set(name, settings.get(name) ?? value);
      return settings.get(name) ?? value;
    },
  };
}
