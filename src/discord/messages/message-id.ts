/** The id of a message that somebody names by its link, by "channel-message" or by the id itself; undefined when it is none of them. */
export function messageIdIn(named: string): string | undefined {
  return NAMED.exec(named)?.groups?.["id"];
}

const NAMED =
  /^<?(?:https:\/\/(?:(?:ptb|canary)\.)?discord(?:app)?\.com\/channels\/(?:@me|\d{17,20})\/\d{17,20}\/|\d{17,20}-)?(?<id>\d{17,20})>?$/u;
