import { AskSite } from "../../../components/sites/AskSite.tsx";
import { nothing, type Shown } from "./shown.ts";

export function ShownSite({ surface: { given } }: Shown) {
  return (
    <AskSite
      site="www.tidewater.example"
      wish={given?.notesSite ? "notes" : "read"}
      onAsk={nothing}
      onLeave={nothing}
    />
  );
}
