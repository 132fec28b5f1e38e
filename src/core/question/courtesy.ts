import { foldText, words } from "../text.ts";

/**
 * A question without the words that people open and close with ("salut, dis-moi", "do you know", "stp"), unless there are no
 * others: they say nothing of what is asked, and an embedding would mix them in. The rest is the question's own text.
 */
export function withoutCourtesy(question: string): string {
  const all = words(question);
  const folded = all.map(({ text }) => foldText(text));
  // A question that opens with a quotation speaks of those words.
  const first = /^\s*[«“„"]/u.test(question) ? 0 : countWords(openers.exec(`${folded.join(" ")} `));
  const last = all.length - countWords(closers.exec(` ${folded.slice(first).join(" ")}`));
  const start = all[first]?.start;
  const end = all[last - 1]?.end;
  if (start === undefined || end === undefined || last <= first) return question;
  return question.slice(first === 0 ? 0 : start, last === all.length ? undefined : end);
}

function countWords(match: RegExpExecArray | null): number {
  return match?.[0].trim().split(" ").filter(Boolean).length ?? 0;
}

/** Folded words; a longer opener stands before one that begins it. */
const openers = new RegExp(
  `^(?:(?:${[
    "hey|hi|hello|yo|ok|so|please|pls|can you|could you|do you know|does anyone know|i d like to know|i want to know|just wondering|tell me",
    "salut|slt|bonjour|bjr|bonsoir|coucou|wesh|hep|euh|dis moi|dites moi|dis|svp|stp|s il (?:te|vous) " +
      "plait|est ce que tu peux|tu peux|peux tu|pouvez vous|me dire|est ce que (?:tu sais|vous savez)|tu " +
      "sais|vous savez|(?:y a|ya|il y a) moyen de savoir|j aimerais (?:bien )?savoir|je voudrais savoir|on sait",
    "hola|oye|por favor|puedes|me|decirme|decir|dime|sabes|quiero saber|quisiera saber",
    "hallo|bitte|sag mal|kannst du|mir sagen|weisst du|weiß(?:t du| jemand)|weiss jemand|ich wurde gern wissen",
    "xin chao|chao (?:ban|moi nguoi)|hay|vui long|lam on|cho (?:minh|toi|em) (?:hoi|biet)|ban co biet",
    "sourcier",
  ].join("|")}) )+`,
  "u",
);
const closers =
  /(?: (?:please|pls|svp|stp|s il (?:te|vous) plait|por favor|bitte|nhe|a|merci|thanks|gracias|danke))+$/u;
