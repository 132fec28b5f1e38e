import { fittedIntents } from "./fitted-intents.ts";
import type { FittedIntents, IntentModel } from "./intent.ts";

/** The model that was fitted to the vectors of that embedder; undefined where none was. */
export function intentModelFor(embedder: string, fitted: FittedIntents = fittedIntents): IntentModel | undefined {
  return embedder.startsWith(fitted.make) ? unpackIntents(fitted) : undefined;
}

/** From what is kept, for use. */
export function unpackIntents({ classes }: FittedIntents): IntentModel {
  return {
    classes: classes.map(({ name, bias, scale, weights }) => {
      const bytes = Int8Array.from(atob(weights), (character) => character.charCodeAt(0));
      return { name, bias, weights: Float32Array.from(bytes, (byte) => byte * scale) };
    }),
  };
}

const MAX_BYTE = 127;

/** For keeping; rounds each weight to a 127th of its class's greatest. */
export function packIntents(make: string, { classes }: IntentModel): FittedIntents {
  return {
    make,
    classes: classes.map(({ name, bias, weights }) => {
      const scale = Math.max(...weights.map(Math.abs)) / MAX_BYTE || 1;
      const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
      const characters = Array.from(new Uint8Array(bytes.buffer), (byte) => String.fromCharCode(byte));
      return { name, bias, scale, weights: btoa(characters.join("")) };
    }),
  };
}
