import type { FactKind } from "../../core/types.ts";

export const KIND_ICONS: Readonly<Record<FactKind, string>> = {
  person: "👤",
  organisation: "🏛️",
  place: "📍",
  date: "📅",
  number: "🔢",
  document: "📄",
  quotation: "💬",
  event: "⭐",
};
