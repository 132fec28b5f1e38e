import type { DiscordDouble } from "../../test/helpers/discord-double/index.ts";
import { messageFlags } from "../../test/helpers/discord-double/types.ts";
import { generateQuestion } from "./generated-text.ts";

/** Every other question is a mention, the others are commands. */
const MENTION_EVERY = 2;
const ANSWER_WITHIN_MS = 60_000;

export interface LoadOptions {
  readonly questions: number;
  /** Asked and not answered at one time. */
  readonly atOnce: number;
  /** The first question's number: none is asked twice. */
  readonly from: number;
  /** Names of those that are asked and not answered, which change as it goes on; default: for nobody. */
  readonly open?: Set<string>;
}

export interface LoadResult {
  readonly durationMs: number;
  readonly answered: number;
  /** Asked, and never answered. */
  readonly unanswered: number;
  /** Of these: the first response came later than Discord's three seconds, as on a machine that others keep busy. */
  readonly late: number;
  /** Answered by more than one message. */
  readonly twice: number;
  /** Of those answered once: the work was done by two processes, in the same place. */
  readonly doneTwice: number;
}

/** Asks so many questions, so many at once, and counts what each got. */
export async function askLoad(
  discord: DiscordDouble,
  { questions, atOnce, from, open = new Set() }: LoadOptions,
): Promise<LoadResult> {
  const people = Array.from({ length: 50 }, (_, at) => discord.world.addPerson(`P${from + at}`));
  const watch = watchAnswers(discord, open);
  const startedAt = performance.now();
  let isLate = false;
  for (let number = 0; number < questions && !isLate; number += 1) {
    const question = `${generateQuestion(from + number)} ${from + number}`;
    const actor = { user: people[number % people.length] ?? discord.alice };
    if (number % MENTION_EVERY === 0) watch.message(discord.mention({ content: question, ...actor }).id);
    else watch.interaction(discord.slash({ name: "ask", options: { question }, ...actor }).interaction);
    isLate = !(await watch.until((open) => open < atOnce));
  }
  await watch.until((open) => open === 0);
  const result = { durationMs: performance.now() - startedAt, ...watch.count() };
  open.clear();
  return result;
}

type AskedInteraction = ReturnType<DiscordDouble["slash"]>["interaction"];

/** Discord's code for an interaction that nobody responded to in time. */
const GONE = 10_062;

function watchAnswers(discord: DiscordDouble, open: Set<string>) {
  const late = new Set<string>();
  const messages = new Map<string, Set<string>>();
  const interactions = new Map<string, AskedInteraction>();
  const works = new Map<string, number>();
  let seen = discord.requests.length;

  /** Looks at the requests since the last time alone: there are tens of thousands. */
  const look = () => {
    for (; seen < discord.requests.length; seen += 1) {
      const request = discord.requests[seen];
      if (request === undefined) continue;
      if (request.status >= 300) {
        const tooLate = /^\/interactions\/\d+\/([^/]+)\/callback$/.exec(request.path)?.[1];
        if (tooLate !== undefined && (request.response as { code?: number }).code === GONE) {
          late.add(tooLate);
          open.delete(tooLate);
        }
        continue;
      }
      const asked = (request.body as { message_reference?: { message_id?: string } } | undefined)?.message_reference;
      const questionId = asked?.message_id;
      if (request.method === "POST" && questionId !== undefined) {
        messages.get(questionId)?.add((request.response as { id: string }).id);
        works.set(questionId, (works.get(questionId) ?? 0) + 1);
        open.delete(questionId);
      }
      const token = /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/.exec(request.path)?.[1];
      const interaction = request.method === "PATCH" && token !== undefined ? interactions.get(token) : undefined;
      if (interaction !== undefined && token !== undefined) {
        works.set(token, (works.get(token) ?? 0) + 1);
        open.delete(token);
      }
    }
  };
  const isWhole = ({ originalId = "" }: AskedInteraction) => {
    const message = discord.world.messages.get(originalId);
    return message !== undefined && (message.flags & messageFlags.loading) === 0;
  };

  return {
    message(id: string) {
      open.add(id);
      messages.set(id, new Set());
    },
    interaction(interaction: AskedInteraction) {
      open.add(interaction.token);
      interactions.set(interaction.token, interaction);
    },
    /** False where it takes too long. */
    async until(test: (open: number) => boolean): Promise<boolean> {
      const isThere = () => {
        look();
        return test(open.size) || undefined;
      };
      return discord.waitFor(isThere, "answers", ANSWER_WITHIN_MS).catch(() => false);
    },
    count() {
      look();
      const counts = [
        ...[...messages.values()].map((ids) => ids.size),
        ...[...interactions.values()].map((each) => (isWhole(each) ? 1 + each.followUpIds.length : 0)),
      ];
      return {
        answered: counts.filter((count) => count === 1).length,
        unanswered: counts.filter((count) => count === 0).length,
        late: late.size,
        twice: counts.filter((count) => count > 1).length,
        doneTwice: [...works.values()].filter((count) => count > 1).length,
      };
    },
  };
}
