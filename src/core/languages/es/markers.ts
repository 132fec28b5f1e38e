import type { MarkerWords } from "../../verify/markers.ts";

/** Small words that turn what a statement says; written as those of concepts. */
export const markerWords: MarkerWords = {
  not: "no ni nunca jamas nadie nada ningun* sin tampoco",
  none: "ningun ninguno ninguna nadie ninguno_de",
  all: "todos todas cada cualquier* la_totalidad",
  most: "mayoria mayor_parte mas_de_la_mitad",
  some: "algunos algunas varios varias uno_de una_de parte_de",
  few: "poc* escas* raramente",
  only: "solo solamente exclusivamente unic*",
  even: "incluso hasta tambien aun",
  planned: "previst* preve preven planea planean sera seran debera proximamente futur* propone propuso tendra iran",
  done: "ya_fue ya_ha ya_han fueron ha_sido han_sido se_celebro termino en_marcha",
  maybe:
    "quiza* tal_vez es_posible probablemente podria podrian parece* posiblemente presunt* supuest* sospech* habria",
  sure: "seguro_de definitivamente confirmado probado demostrado condenado",
  if: "si siempre_que a_condicion en_caso_de condicion* salvo_que a_menos_que",
  although: "aunque a_pesar pese_a",
  during: "durante mientras en_el_transcurso",
  before: "antes previ* anterior* vispera primero",
  after: "despues tras luego siguiente* posterior* mas_tarde desde",
  more: "mas mayor* superior* mejor",
  less: "menos menor* inferior* peor",
  because: "porque por_culpa debido gracias causa* motivo* razon* a_raiz",
  except: "salvo excepto a_excepcion",
  whereas: "mientras_que",
  passive: "por",
  says: "dice* dijo afirm* asegur* declar* explic* anunci* segun sosti* senal* indic* cuent* conto relat* pid* coment*",
};
