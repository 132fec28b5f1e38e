import { countryCode } from "./countries.ts";
import { foldName } from "./fold.ts";

/** International bodies under the names that the five languages give them, folded, one body a line. Public knowledge, put together by hand. */
const BODIES =
  "\nonu,un,u.n.,nations unies,organisation des nations unies,united nations,united nations " +
  "organization,naciones unidas,vereinte nationen,lien hop quoc,lhq\n" +
  "ue,eu,e.u.,union europeenne,european union,union europea,europaische union,lien minh chau au\n" +
  "oms,who,organisation mondiale de la sante,world health organization,world health " +
  "organisation,organizacion mundial de la salud,weltgesundheitsorganisation,to chuc y te the gioi\n" +
  `otan,nato,organisation du traite de l'atlantique nord,north atlantic treaty ` +
  "organization,organizacion del tratado del atlantico norte\n" +
  "fmi,imf,iwf,fonds monetaire international,international monetary fund,fondo monetario " +
  "internacional,internationaler wahrungsfonds,quy tien te quoc te\n" +
  "omc,wto,organisation mondiale du commerce,world trade organization,world trade " +
  "organisation,organizacion mundial del comercio,welthandelsorganisation,to chuc thuong mai the gioi\n" +
  "banque mondiale,world bank,banco mundial,weltbank,ngan hang the gioi\n" +
  "ua,au,union africaine,african union,union africana,afrikanische union,lien minh chau phi\n" +
  "oit,ilo,organisation internationale du travail,international labour organization,organizacion " +
  "internacional del trabajo,internationale arbeitsorganisation\n" +
  "oim,iom,organisation internationale pour les migrations,international organization for " +
  "migration,organizacion internacional para las migraciones\n" +
  "hcr,unhcr,acnur,haut commissariat des nations unies pour les refugies,united nations high " +
  "commissioner for refugees\ncpi,icc,istgh,cour penale internationale,international criminal " +
  "court,corte penal internacional,internationaler strafgerichtshof\n" +
  "bce,ecb,ezb,banque centrale europeenne,european central bank,banco central europeo,europaische " +
  "zentralbank\ncommission europeenne,european commission,comision europea,europaische kommission,uy " +
  "ban chau au\nparlement europeen,european parliament,parlamento europeo,europaisches parlament\n" +
  `conseil de securite,conseil de securite des nations unies,conseil de securite de l'onu,security ` +
  "council,un security council,united nations security council,consejo de seguridad,sicherheitsrat,un " +
  "sicherheitsrat,hoi dong bao an\n" +
  `assemblee generale des nations unies,assemblee generale de l'onu,united nations general assembly,un ` +
  "general assembly,asamblea general de las naciones unidas,generalversammlung der vereinten " +
  "nationen,dai hoi dong lien hop quoc\n" +
  "ocde,oecd,organisation de cooperation et de developpement economiques,organisation for economic co " +
  `operation and development\nasean,anase,association des nations de l'asie du sud est,association of ` +
  "southeast asian nations,hiep hoi cac quoc gia dong nam a\n" +
  "croix rouge,red cross,cruz roja,rotes kreuz,hoi chu thap do\n";

let bodies: ReadonlyMap<string, string> | undefined;

/** What the names of one country or of one international body have in common, whatever the language; undefined for any other name. */
export function sameNameKey(name: string): string | undefined {
  bodies ??= readBodies();
  const folded = foldName(name.trim());
  return countryCode(folded) ?? bodies.get(folded);
}

function readBodies(): ReadonlyMap<string, string> {
  const lines = BODIES.trim().split("\n");
  return new Map(lines.flatMap((line, index) => line.split(",").map((name) => [name, `body ${index}`] as const)));
}
