import { MessageFlags, type RepliableInteraction } from "discord.js";
import type { MessageBody } from "../render/layout.ts";
import type { FollowUps } from "./follow-ups.ts";

/** Answers an interaction with a message that only the person sees, behind what it was answered with already. */
export async function replyPrivately(interaction: RepliableInteraction, body: MessageBody): Promise<void> {
  const isFollowing = interaction.replied || interaction.deferred;
  await (isFollowing ? interaction.followUp(privately(body)) : interaction.reply(privately(body)));
}

/** Likewise, in the place of an answer that is awaited. */
export async function tellPrivately(interaction: RepliableInteraction, body: MessageBody): Promise<void> {
  // Of a button that only updates, what would be edited is the message that the button stands in; discord.js then knows no `ephemeral`.
  const isAwaited = interaction.deferred && !interaction.replied && interaction.ephemeral !== null;
  await (isAwaited ? interaction.editReply(body) : replyPrivately(interaction, body));
}

function privately(body: MessageBody) {
  return { ...body, flags: body.flags | MessageFlags.Ephemeral };
}

/** Fills a deferred answer; what does not fit follows. Gives the ids of the messages, in order. */
export async function fillDeferred(
  interaction: RepliableInteraction,
  bodies: readonly MessageBody[],
  { ephemeral, followUps }: { readonly ephemeral: boolean; readonly followUps: FollowUps },
): Promise<readonly string[]> {
  const [first, ...others] = bodies;
  if (first === undefined) return [];
  const ids = [(await interaction.editReply(first)).id];
  for (const [at, body] of others.entries()) {
    const id = await followUps.send(interaction, at + 1, ephemeral ? privately(body) : body);
    if (id !== undefined) ids.push(id);
  }
  return ids;
}

/** The result of work done while a deferral is under way. Settles after both, so that a failure can be told in the deferred answer. */
export async function whileDeferring<Result>(deferral: Promise<unknown>, work: Promise<Result>): Promise<Result> {
  await Promise.allSettled([deferral, work]);
  await deferral;
  return work;
}
