import type { DocumentKeeper, DocumentStore, StoredDocument } from "../../../src/core/ports/document-store.ts";
import { OPERATOR } from "../../../src/core/scope.ts";

/** Documents and settings of one owner in memory, as JSON: what does not survive that would not survive a restart either. */
export function createMemoryDocuments(): DocumentStore &
  DocumentKeeper & { readonly all: () => readonly StoredDocument[] } {
  const documents = new Map<string, string>();
  const leases = new Map<string, { readonly holder: string; readonly until: number }>();
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
      const key = keyOf(document.kind, document.id);
      const before = documents.get(key);
      if (before !== undefined && JSON.parse(before).dueAt !== document.dueAt) leases.delete(key);
      documents.set(key, JSON.stringify(document));
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
    takeDue: async (kind, { ids, now, holder, leaseMs }) => {
      const isFree = ({ id }: StoredDocument) => (leases.get(keyOf(kind, id))?.until ?? 0) <= performance.now();
      const [found] = all()
        .filter((each) => each.kind === kind && ids.includes(each.id) && (each.dueAt ?? now + 1) <= now && isFree(each))
        .sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0));
      if (found !== undefined) leases.set(keyOf(kind, found.id), { holder, until: performance.now() + leaseMs });
      return found;
    },
    holdDue: async (kind, id, { holder, leaseMs }) => {
      const isHeld = leases.get(keyOf(kind, id))?.holder === holder;
      if (isHeld) leases.set(keyOf(kind, id), { holder, until: performance.now() + leaseMs });
      return isHeld;
    },
    due: async (now) => {
      const times = all().flatMap(({ dueAt }) => (dueAt !== undefined && dueAt <= now ? [dueAt] : []));
      return times.length === 0 ? [] : [{ owner: OPERATOR, since: Math.min(...times) }];
    },
    async *scan(kinds, since) {
      yield all().filter(({ kind, createdAt }) => kinds.includes(kind) && createdAt >= since);
    },
    revise: async ({ kinds, revise }) => {
      let count = 0;
      for (const document of all().filter(({ kind }) => kinds.includes(kind))) {
        const body = revise(document);
        if (body === document.body) continue;
        const key = keyOf(document.kind, document.id);
        if (body === undefined) documents.delete(key);
        else documents.set(key, JSON.stringify({ ...document, body }));
        count += 1;
      }
      return count;
    },
    forget: async (person) => removeWhere((document) => document.person === person),
    expire: async (kinds, before) => removeWhere(({ kind, createdAt }) => kinds.includes(kind) && createdAt < before),
    getSetting: async (name) => settings.get(name),
    putSetting: async (name, value) => {
      settings.set(name, value);
    },
    replaceSetting: async (name, before, value) => {
      if (settings.get(name) !== before) return false;
      settings.set(name, value);
      return true;
    },
    ensureSetting: async (name, value) => {
      settings.set(name, settings.get(name) ?? value);
      return settings.get(name) ?? value;
    },
  };
}
