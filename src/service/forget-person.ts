import type { Service } from "./service.ts";

/** Erases all that is kept about a person, in memory and in the store, and keeps nothing of what is under way; gives how many documents went. */
export async function forgetPerson(
  { engine, records, forgotten }: Pick<Service, "engine" | "records" | "forgotten">,
  person: string,
): Promise<number> {
  forgotten.add(person);
  records.forget(person);
  return engine.forget(person);
}
