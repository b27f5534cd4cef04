import { DEMO, tab, type Surface } from "../surface.ts";

const NOTES = {
  show: "reader",
  panel: "open",
  page: DEMO,
  notes: "some",
  widths: [320, 1280],
  height: 760,
} as const;

export const NOTES_SHOWN: readonly Surface[] = [
  {
    ...NOTES,
    show: "side",
    panel: undefined,
    name: "side-notes",
    widths: [320, 480],
    steps: [tab("notes")],
  },
  { ...NOTES, name: "notes-none", notes: undefined, steps: [tab("notes")] },
  { ...NOTES, name: "notes-text", steps: ["key:Escape"] },
  { ...NOTES, name: "notes-notebook", steps: [tab("notes")], height: 1100 },
  { ...NOTES, name: "notes-edit", steps: [tab("notes"), ".note-row .note-actions button"] },
  {
    ...NOTES,
    name: "notes-lost",
    steps: [tab("notes"), ".note-lost .note-actions button", "focus:.note-lost button"],
    height: 1100,
  },
  {
    ...NOTES,
    name: "notes-palette",
    steps: [tab("notes"), ".note-settings summary", "focus:.note-palette input"],
  },
  { ...NOTES, name: "notes-card", steps: [".article .own[role=button]", "wait:.note-card"] },
  {
    ...NOTES,
    name: "notes-card-changed",
    steps: [".article .own[data-unsure][role=button]", "wait:.note-card"],
  },
  {
    ...NOTES,
    name: "notes-card-edit",
    steps: [
      ".article .own[role=button]",
      "wait:.note-card",
      ".note-card .note-actions button:nth-last-child(2)",
      "wait:.note-card .note-editor",
    ],
  },
  {
    ...NOTES,
    name: "notes-offer",
    notes: undefined,
    panel: undefined,
    given: { notesSite: true },
    widths: [400, 1280],
    steps: ["select:.article > p", "wait:.selection-bar", "key:u", "wait:.status-offer"],
  },
  { ...NOTES, name: "notes-bar", notes: undefined, steps: ["select:.article > p"] },
];
