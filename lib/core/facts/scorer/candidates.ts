import type { FigureKind, Role } from "../../reading.ts";
import { isBare } from "../forms.ts";
import { admits, ROLES } from "../roles.ts";
import { contextOf, type Scene } from "./context.ts";
import { continuity, goingOn } from "./continuity.ts";
import { evidenceOf } from "./evidence.ts";
import { hash, slotOf, type Candidate } from "./weigh.ts";

/** A figure's candidates; every one has its plain features first, then as many lexical ones, then its own. */
export interface Candidates {
  candidates: Candidate[];
  /** How many of each candidate's features are plain, and how many behind them lexical. */
  plain: number;
  lexical: number;
  /** Roles that a rule or a word within reach speaks for. */
  heard: ReadonlySet<Role>;
}

const SALTS: ReadonlyMap<Role | null, number> = new Map(
  [null, ...ROLES].map((role) => [role, hash(`role ${role ?? "none"}`)]),
);

/** Kinds whose form alone gives no role: without a word of one within reach they need not be weighed. */
const SPOKEN: ReadonlySet<FigureKind> = new Set<FigureKind>([
  "money",
  "date",
  "area",
  "distance",
  "mass",
  "volume",
  "temperature",
  "speed",
  "energy",
  "data",
]);

const NONE: Candidates = { candidates: [], plain: 0, lexical: 0, heard: new Set() };

/** The roles that a figure may have, and none, each with its features; no candidates where it can have no role. */
export function candidatesOf(scene: Scene, i: number): Candidates {
  const placed = scene.view.figures[i];
  if (!placed) return NONE;
  const evidence = evidenceOf(scene, i, placed);
  const heard = new Set(evidence.keys());
  for (const role of goingOn(scene.told, placed)) heard.add(role);
  if (heard.size === 0 && SPOKEN.has(placed.figure.kind)) return NONE;
  const { plain, lexical } = contextOf(scene, i);
  const context = [...plain, ...lexical].map(hash);
  const silent = scene.roles[i] ? "none rule" : "none silent";
  const bare = isBare(placed);
  const { kind } = placed.figure;
  const roles = ROLES.filter((role) => admits(role, kind) || (bare && admitsBare(role)));
  const candidates = [null, ...roles].map((role): Candidate => {
    const salt = SALTS.get(role) ?? 0;
    const own = role === null ? [silent] : [...(evidence.get(role) ?? ["unheard"])];
    own.push(...continuity(scene, i, placed, role));
    const slots = context.map((feature) => slotOf(feature, salt));
    for (const feature of own) {
      const hashed = hash(feature);
      slots.push(slotOf(hashed, 0), slotOf(hashed, salt));
    }
    return { role, slots };
  });
  return {
    candidates,
    plain: plain.length,
    lexical: lexical.length,
    heard,
  };
}

/** A number alone stands for a figure of any kind, as the one before it: "aged 24, 31 and 33". */
const admitsBare = (role: Role): boolean => !admits(role, "date");
