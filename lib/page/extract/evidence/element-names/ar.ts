import type { ElementNames } from "../phrases.ts";

export const AR: ElementNames = {};
