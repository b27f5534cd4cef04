import { PACKED } from "./packed.ts";
import { unpackWeights } from "./pack.ts";

let unpacked: Int16Array | null = null;

/** The weights that `npm run train -- facts` has learnt, unpacked once. */
export function roleWeights(): Int16Array {
  return (unpacked ??= unpackWeights(PACKED));
}
