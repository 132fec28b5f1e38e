import type { ListWords } from "../types/list-words.ts";

export const listWords: ListWords = {
  items: "pasos?|puntos?|elementos?",
  last: "ultimo",
  firstOfAll: "hago primero|hacer primero|va primero",
  need: "necesito|necesita|necesitas|necesitan|necesarios?|hace falta|llevar",
};
