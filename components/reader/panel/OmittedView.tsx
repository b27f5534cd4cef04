import type { Reading } from "../../../lib/core/reading.ts";
import { leftOut } from "../../model/notices.ts";
import { OmittedList } from "../LeftOut.tsx";

/** Everything that was left out, in page order. */
export function OmittedView({ reading }: { reading: Reading }) {
  return <OmittedList omitted={leftOut(reading.omitted)} lang={reading.lang} />;
}
