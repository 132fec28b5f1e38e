/** Loaded before a script: what the environment names is off in it. */
import { register } from "node:module";

register("./switch-off-hook.ts", import.meta.url);
