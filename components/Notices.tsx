import type { Reading } from "../lib/core/reading.ts";
import { useI18n } from "./i18n.ts";
import { NoticeIcon } from "./icons.tsx";
import { noticesOf } from "./model/notices.ts";
import "./notices.css";

/** What a reader must know before trusting the rest: a text cut short, a stage that failed. */
export function Notices({ reading }: { reading: Partial<Reading> }) {
  const i18n = useI18n();
  const notices = noticesOf(reading, i18n);
  if (notices.length === 0) return null;
  return (
    <ul class="notices">
      {notices.map((notice) => (
        <li class="notice" key={notice}>
          <NoticeIcon />
          {notice}
        </li>
      ))}
    </ul>
  );
}
