import { AskSite } from "../../../components/sites/AskSite.tsx";
import { nothing } from "./shown.ts";

export function ShownSite() {
  return <AskSite site="www.tidewater.example" onAsk={nothing} onLeave={nothing} />;
}
