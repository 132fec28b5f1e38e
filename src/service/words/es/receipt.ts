import type { ReceiptWords } from "../types/receipt-words.ts";

export const receipt: ReceiptWords = {
  menu: "Comprobar esta respuesta",
  verify: { name: "verificar", description: "Di si las citas de una de mis respuestas siguen en pie" },
  whichAnswer: { name: "respuesta", description: "Enlace o identificador del mensaje con la respuesta, o su recibo" },
  noAnswer: "Esta no es una respuesta mía que aún tenga.",
  noQuote: "Esta respuesta no cita nada.",
  title: "Las citas de esta respuesta, en su orden:",
  states: {
    intact: "sigue tal como se citó",
    moved: "está ahora en otro sitio, palabra por palabra",
    changed: "su artículo dice ahora otra cosa",
    withdrawn: "su artículo se ha quitado",
    gone: "ya no se encuentra",
  },
};
