import type { Vocabulary } from "../types/vocabulary.ts";
import { genderedWords, wordSet } from "../word-set.ts";

export const vocabulary: Vocabulary = {
  functionWords: wordSet(`
    el la los las lo un una unos unas de del al a en y e o u pero ni que quien quienes cual cuales cuyo donde cuando como si porque aunque mientras
    por para con sin sobre entre desde hasta hacia según tras ante bajo contra durante mediante excepto
    yo tú él ella ello nosotros vosotros ellos ellas usted ustedes me te se nos os le les mi tu su sus nuestro nuestra
    este esta estos estas ese esa esos esas aquel aquella esto eso no sí también tampoco además sin embargo entonces así ahora hoy ayer mañana aquí allí
    ya aún todavía siempre nunca más menos muy mucho muchos poco pocos todo toda todos todas otro otra otros otras cada algún algunos algunas varios varias
    es son era fue ha han había hay ser estar está están tiene dos tres cuatro cinco seis siete ocho nueve diez cien mil primero primera segundo último
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    gran nuevo nueva después antes luego finalmente
  `),
  titles: genderedWords({ male: "sr señor don rey", female: "sra señora srta doña reina", either: "dr dra prof" }),
  roles: genderedWords({
    male:
      `panadero carnicero cocinero camarero peluquero jardinero viticultor apicultor mecánico electricista fontanero carpintero albañil
      capitán bibliotecario conservador químico físico geólogo psicólogo sociólogo historiador arqueólogo biólogo cirujano médico
      enfermero farmacéutico veterinario obispo arzobispo párroco maestro pescador pescadero agricultor ganadero músico compositor
      escultor pintor fotógrafo nadador empresario banquero arquitecto ingeniero constructor concejal tesorero comisario inspector
      bombero alfarero relojero joyero librero vecino fundador coordinador investigador científico rector decano alumno voluntario
      meteorólogo epidemiólogo virólogo delegado autor editor productor ` +
      "presidente vicepresidente ministro director secretario alcalde gobernador senador diputado " +
      "embajador entrenador jugador actor escritor rey abogado profesor consejero",
    female:
      `panadera carnicera cocinera camarera peluquera jardinera viticultora apicultora mecánica fontanera carpintera capitana
      bibliotecaria conservadora química física geóloga psicóloga socióloga historiadora arqueóloga bióloga cirujana médica enfermera
      farmacéutica veterinaria matrona maestra pescadora pescadera agricultora ganadera pastora compositora escultora pintora fotógrafa
      nadadora empresaria banquera arquitecta ingeniera constructora concejala tesorera comisaria inspectora bombera alfarera relojera
      joyera librera vecina fundadora coordinadora investigadora científica rectora decana alumna voluntaria meteoróloga epidemióloga
      viróloga delegada autora editora productora ` +
      "presidenta vicepresidenta ministra directora secretaria alcaldesa gobernadora senadora diputada " +
      "embajadora entrenadora jugadora actriz escritora reina abogada profesora consejera",
    either:
      `socorrista dentista cantante guitarrista pianista violinista poeta cineasta humorista tenista ciclista sindicalista activista
      astronauta ceramista testigo gerente responsable estudiante representante ` +
      "portavoz líder jefe jefa juez fiscal experto experta periodista analista economista futbolista artista canciller canciller papa",
  }),
  roleWords: wordSet("primera"),
  groups: wordSet(
    "autoridades policía gobierno ministerio delegaciones expertos científicos investigadores fiscalía " +
      "oposición empresa organización fuentes médicos analistas países vecinos testigos sindicatos diputados",
  ),
  reports: wordSet(
    "informe estudio encuesta comunicado prensa medios diario periódico agencia datos cifras estimaciones documento",
  ),
  organisationWords: wordSet(`
    asamblea senado parlamento congreso ministerio universidad instituto escuela academia organización asociación
    federación confederación unión partido movimiento
    frente alianza liga comité comisión consejo corte tribunal agencia banco fondo fundación centro oficina policía
    naciones real club grupo compañía sa hospital
    museo onu otan unesco unicef ue fmi oms pp psoe fifa uefa nasa fbi cia
  `),
  placeWords: wordSet(
    "calle avenida plaza puente puerto estadio parque lago mar océano río monte montaña valle isla islas " +
      "cabo golfo bahía ciudad pueblo provincia estado región",
  ),
  eventWords: wordSet(
    "cumbre conferencia copa campeonato juegos guerra batalla revolución elecciones referéndum festival aniversario torneo mundial final",
  ),
  documentWords: wordSet(
    "ley tratado convenio convención pacto acuerdo protocolo carta código constitución declaración directiva resolución plan reglamento decreto informe",
  ),
  looseHeads: wordSet(""),
  workWords: wordSet("película serie libro novela álbum canción"),
  links: wordSet("de del la las los el y e para en"),
  particles: wordSet("de la van von da"),
  placePrepositions: wordSet("en hacia"),
  complementPrepositions: wordSet("de del a al por para con en sobre contra entre"),
  determiners: genderedWords({
    male: "el un este los",
    female: "la una esta las",
    either: "su sus varios varias algunos algunas muchos muchas",
  }),
  commonCapitals: wordSet("tv pib adn vih covid gps ok ii iii iv vi vii viii xx xxi"),
};
