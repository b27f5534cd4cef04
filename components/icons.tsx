import type { ComponentChildren, VNode } from "preact";

/** One set: a grid of 20, strokes of 1.5, round ends. Always beside or instead of a text that says the same. */
function icon(drawing: ComponentChildren): () => VNode {
  return () => (
    <svg
      class="icon"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawing}
    </svg>
  );
}

export const BookIcon = icon(
  <path d="M10 5.2C8.6 4.1 6.4 3.7 3.5 4v11c2.9-.3 5.1.1 6.5 1.2 1.4-1.1 3.6-1.5 6.5-1.2V4c-2.9-.3-5.1.1-6.5 1.2Zm0 0v11" />,
);
export const ChevronDownIcon = icon(<path d="m5.5 8 4.5 4.5L14.5 8" />);
export const CloseIcon = icon(<path d="m5 5 10 10M15 5 5 15" />);
const BOOKMARK = "M6 3.5h8a.8.8 0 0 1 .8.8v12.2L10 13.2l-4.8 3.3V4.3a.8.8 0 0 1 .8-.8Z";
export const BookmarkIcon = icon(<path d={BOOKMARK} />);
export const BookmarkedIcon = icon(<path d={BOOKMARK} fill="currentColor" />);
export const CheckIcon = icon(<path d="m4.5 10.5 3.7 3.7 7.3-8" />);
export const MoreIcon = icon(
  <g fill="currentColor" stroke="none">
    <circle cx="5" cy="10" r="1.4" />
    <circle cx="10" cy="10" r="1.4" />
    <circle cx="15" cy="10" r="1.4" />
  </g>,
);
export const RetryIcon = icon(<path d="M16 10a6 6 0 1 1-1.8-4.3L16 7.5M16 3.8v3.7h-3.7" />);
export const NoticeIcon = icon(
  <>
    <circle cx="10" cy="10" r="6.8" />
    <path d="M10 9.3v4M10 6.7v.01" />
  </>,
);
export const LockedIcon = icon(
  <>
    <rect x="4.5" y="9" width="11" height="7.5" rx="1.5" />
    <path d="M7 9V6.5a3 3 0 0 1 6 0V9" />
  </>,
);
export const PageIcon = icon(
  <path d="M6 3h5.5L15 6.5V16a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1Zm5.3.2v3.5h3.5M7.5 10h5M7.5 13h3.5" />,
);
export const OutlineIcon = icon(<path d="M4 5h12M7 8.5h9M7 12h9M4 15.5h12" />);
export const MarksIcon = icon(
  <>
    <path d="M6 12.5 9.4 4h1.2L14 12.5M7.2 9.5h5.6" />
    <path d="M4.5 16.5h11" />
  </>,
);
export const PanelIcon = icon(
  <>
    <rect x="3" y="4" width="14" height="12" rx="1.5" />
    <path d="M11.5 4v12M13.7 7.3h1.2M13.7 9.8h1.2" />
  </>,
);
export const TextIcon = icon(
  <>
    <path d="M2.5 15 6.4 5h1l3.9 10M3.9 11.5h6" />
    <path d="M17 15V9.6M17 12.3c0 1.6-1 2.8-2.3 2.8s-2.2-1.2-2.2-2.8 1-2.8 2.2-2.8S17 10.7 17 12.3Z" />
  </>,
);
export const MinusIcon = icon(<path d="M5 10h10" />);
export const PlusIcon = icon(<path d="M5 10h10M10 5v10" />);
export const PrintIcon = icon(
  <path d="M6 7V3.5h8V7M6 14H4.5A1.5 1.5 0 0 1 3 12.5v-4A1.5 1.5 0 0 1 4.5 7h11A1.5 1.5 0 0 1 17 8.5v4a1.5 1.5 0 0 1-1.5 1.5H14M6 11.5h8v5H6z" />,
);
export const KeyboardIcon = icon(
  <>
    <rect x="2.5" y="5" width="15" height="10" rx="1.5" />
    <path d="M5.5 8h.01M8.5 8h.01M11.5 8h.01M14.5 8h.01M5.5 10h.01M14.5 10h.01M7.5 12.3h5" />
  </>,
);
export const PreviousIcon = icon(<path d="M12 5.5 7.5 10l4.5 4.5" />);
export const NextIcon = icon(<path d="M8 5.5 12.5 10 8 14.5" />);

export const ListenIcon = icon(
  <path d="M4 8v4h2.5l4 3.2V4.8L6.5 8H4ZM13 7.4a3.7 3.7 0 0 1 0 5.2M15.2 5.2a6.8 6.8 0 0 1 0 9.6" />,
);
export const PlayIcon = icon(<path d="M7 4.8v10.4l8-5.2-8-5.2Z" fill="currentColor" />);
export const PauseIcon = icon(<path d="M7.2 5v10M12.8 5v10" stroke-width="2.4" />);

export const GearIcon = icon(
  <>
    <circle cx="10" cy="10" r="2.4" />
    <path d="M10 3.5v2M10 14.5v2M3.5 10h2M14.5 10h2M5.4 5.4l1.4 1.4M13.2 13.2l1.4 1.4M14.6 5.4l-1.4 1.4M6.8 13.2l-1.4 1.4" />
  </>,
);
export const SearchIcon = icon(
  <>
    <circle cx="9" cy="9" r="5" />
    <path d="m12.8 12.8 3.7 3.7" />
  </>,
);
export const SourceIcon = icon(
  <path d="M11.5 4H16v4.500M16 4l-6.5 6.500M13.5 11.500V15a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7.500a1 1 0 0 1 1-1h3.5" />,
);
export const TrashIcon = icon(
  <path d="M4 6h12M8 6V4.200a.7.7 0 0 1 .7-.7h2.600a.7.7 0 0 1 .7.7V6M5.5 6l.7 9.500a1 1 0 0 0 1 .9h5.600a1 1 0 0 0 1-.9l.7-9.500M8.5 9v4.500M11.5 9v4.5" />,
);

export const UpIcon = icon(<path d="m5.5 12 4.5-4.5 4.5 4.5" />);

/** The mark of the extension, in its own colours. */
export function LogoIcon() {
  return (
    <svg class="logo" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect width="128" height="128" rx="28" fill="#0e5560" />
      <path fill="#fbfaf7" d="M36 24h20v60H36z" />
      <path fill="#fbfaf7" opacity=".5" d="M68 26h28v8H68zM68 46h28v8H68zM68 66h16v8H68z" />
      <path fill="#f2b64a" d="M36 84h60v20H36z" />
    </svg>
  );
}
