import type { ListWords } from "../types/list-words.ts";

export const listWords: ListWords = {
  items: "pasos?|puntos?|elementos?",
  last: "ultimo",
  firstOfAll: "hago primero|hacer primero|va primero",
  need: "necesito|necesita|necesitas|necesitan|necesarios?|hace falta|llevar|traer",
  steps: "como puedo|como se puede|como hago|como hay que|como me",
  present: "presentes?|asistentes?|asistió|asistieron",
  absent: "ausentes?|faltó|faltaron|falta|faltan|excusad[oa]s?",
  where: "dónde",
  meeting: "reunión|reunió|sesión|asamblea|celebró",
  venue: "lugar|sede",
  sections: "artículo|sección|capítulo|regla",
  saying: "qué|dice|establece|trata|el|la|de",
  released: "version|publico|publicada|salio|lanzo|lanzada",
  party: "partido|grupo parlamentario",
  address: "dirección|domicilio",
  email: "correo electrónico|dirección de correo|email|correo",
  phone: "número de teléfono|teléfono",
  web: "página web|sitio web|dirección web",
};
