import type { Calendar } from "../types/calendar.ts";

export const calendar: Calendar = {
  months: [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre|setiembre",
    "octubre",
    "noviembre",
    "diciembre",
  ],
  weekdays: "lunes|martes|miércoles|jueves|viernes|sábado|domingo",
  behindWeekday: "el|día",
  recurring: "cada|los",
  recurringBehind: "de cada",
  relative:
    "anteayer|ayer|hoy|mañana|est[ea] (?:semana|mes|año|verano|invierno|tarde|noche)|(?:la semana|el mes" +
    "|el año) (?:pasad[oa]|que viene)|(?:el )?próxim[oa] (?:semana|mes|año)|siglo [XVI]+|años \\d{2,4}",
  before: "principios de|finales de|mediados de",
  after: "pasado|próximo",
  beforeYear: "en|desde|de|del|hasta|año|entre|y|para",
  until: "al|y(?: el)?|-|a",
  joint: "(?:de |del )?",
  ambiguous: "",
};
