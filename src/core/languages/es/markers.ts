import type { MarkerWords } from "../../verify/markers.ts";

/** Small words that turn what a statement says; written as those of concepts. */
export const markerWords: MarkerWords = {
  not: "no ni nunca jamas nadie nada ningun* sin tampoco",
  all: "todo todos toda todas cada cualquier* ambos",
  most: "mayoria mayor_parte",
  some: "algun* varios varias ciert* uno_de una_de unos unas parte_de",
  few: "poc* escas* raramente",
  only: "solo solamente unicamente exclusivamente unic*",
  even: "incluso hasta tambien aun",
  planned: "previst* prev* planea* proyect* sera seran va van futur* debera proxim* quiere propone propus*",
  done: "ya fue fueron ha_sido han_sido se_celebro termino",
  maybe: "quiza* tal_vez probablemente podria podrian parece* posib* presunt* supuest* sospech* habria",
  sure: "segur* ciert* definitiv* confirmad* probad* demostrad*",
  if: "si siempre_que a_condicion en_caso_de condicion* salvo_que a_menos_que",
  although: "aunque a_pesar pese_a",
  before: "antes previ* anterior* vispera primero",
  after: "despues tras luego siguiente* posterior* mas_tarde desde",
  more: "mas mayor* superior* mejor",
  less: "menos menor* inferior* peor",
  because: "porque por_culpa debido gracias causa* motivo* razon* a_raiz",
  passive: "por",
  says: "dice* dijo dicen afirm* asegur* declar* explic* anunci* segun sosti* senal* indic* cuent* conto relat* pid* coment*",
};
