import { describe, expect, it } from "vitest";

import {
  isBylineOrDate,
  isInitials,
  isPhotoLine,
  reasonOfLine,
} from "../../../../../lib/page/extract/evidence/lines.ts";
import { namesOf, zoneOf } from "../../../../../lib/page/extract/evidence/zones.ts";
import { element } from "../../dom.ts";

describe("the words of a line", () => {
  it.each([
    ["Lire aussi : Le chantier naval embauche", 0.8, "related"],
    ["Les plus lus", 0, "related"],
    ["Read more: Harbour plan approved", 0.9, "related"],
    ["Partager sur Facebook", 1, "share"],
    ["Soyez le premier à réagir", 0, "comments"],
    ["Abonnez-vous pour lire la suite", 0, "newsletter"],
    ["Sign up for our daily briefing", 0, "newsletter"],
    ["[ADVERTISEMENT]", 0, "advertisement"],
    ["Tous droits réservés", 0, "other"],
    ["(Reporting by Ann Moss; editing by Bo Reed)", 0, "byline"],
    ["https://journal.example/a", 0, "other"],
  ])("%s is %s", (line, linked, reason) => {
    expect(reasonOfLine(line, linked)).toBe(reason);
  });

  it.each([
    "Lire la suite des comptes prendra une semaine, dit la mairie.",
    "Comments from the board were scarce.",
    "Adam Reed, who runs the harbour, said so.",
    "Share prices fell by 3% on Tuesday.",
    "Watch out for the ice, the mayor said.",
    "* * *",
    "2013",
    "",
  ])("says nothing of %j", (line) => {
    expect(reasonOfLine(line, 0)).toBeNull();
  });

  it("knows bylines and dates that are nothing else", () => {
    for (const line of [
      "Par Jeanne Torel",
      "By Ann Moss and Bo Reed",
      "Publié le 12 juin 2014 à 18 h 30",
      "12 June 2014",
      "Jeudi 12 juin 2014, 18:30",
      "Temps de lecture : 4 min",
      "jeanne torel",
    ]) {
      expect(isBylineOrDate(line, ["Jeanne Torel"]), line).toBe(true);
    }
    for (const line of [
      "Par ailleurs, le port ferme.",
      "By then the harbour was closed.",
      "Le 12 juin 2014, le port a fermé.",
      "What’s new in 2.26 (September pack)?",
      "Updated rules apply to boats.",
    ]) {
      expect(isBylineOrDate(line, []), line).toBe(false);
    }
    expect(["A.D", "J.-P. M.", "J. T."].map(isInitials)).toEqual([true, true, true]);
    expect(["Oui.", "ONU et UE", "A"].map(isInitials)).toEqual([false, false, false]);
  });

  it("knows a picture's line", () => {
    expect(
      ["Photo : R. Abel", "(Image: GETTY)", "Crédit photo : DR", "© Photo"].map((line) =>
        isPhotoLine(line),
      ),
    ).toEqual([true, true, true, false]);
    expect(isPhotoLine("Photos were taken: the board denies it.")).toBe(false);
  });
});

describe("the names of an element", () => {
  it("are cut into words", () => {
    expect(namesOf(element(`<div class="relatedPosts_2 is-wide" id="zone1"></div>`))).toBe(
      "related-posts-is-wide-zone-",
    );
  });

  it.each([
    [`<div class="social-share"></div>`, "share"],
    [`<section id="comments"></section>`, "comments"],
    [`<div class="RelatedArticles"></div>`, "related"],
    [`<div class="ad-slot"></div>`, "advertisement"],
    [`<nav></nav>`, "navigation"],
    [`<form><textarea></textarea></form>`, "comments"],
    [`<aside></aside>`, "related"],
  ])("announce: %s", (html, reason) => {
    expect(zoneOf(element(html))).toBe(reason);
  });

  it.each([
    `<div class="shared-content-body"></div>`,
    `<div class="header-advance"></div>`,
    `<div class="article__body"></div>`,
    `<div class="navigable commentary"></div>`,
    `<p></p>`,
  ])("announce nothing: %s", (html) => {
    expect(zoneOf(element(html))).toBeNull();
  });
});
