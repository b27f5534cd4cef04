import { describe, expect, it } from "vitest";
import { findEntities } from "../../../../lib/core/entities/entities.ts";
import type { Entity } from "../../../../lib/core/reading.ts";
import { segment } from "../../../../lib/core/text/segment.ts";

/** The entities of a text whose lines are its blocks. */
function read(text: string, lang: string, title: string | null = null): Entity[] {
  let start = 0;
  const blocks = text.split("\n").map((line) => {
    const block = { start, end: start + line.length, kind: "p" as const };
    start += line.length + 1;
    return block;
  });
  return findEntities(segment(text, blocks, lang), { title });
}

/** "type name" of every entity, sorted. */
function names(text: string, lang: string): string[] {
  return read(text, lang)
    .map((entity) => `${entity.type} ${entity.name}`)
    .toSorted();
}

function mentions(entities: readonly Entity[], name: string): string[] {
  return entities.find((entity) => entity.name === name)?.mentions.map((m) => m.text) ?? [];
}

describe("findEntities in French", () => {
  it("tells persons by title, apposition and verbs of saying, and leaves titles out of the span", () => {
    expect(
      names(
        "M. Vauclair a salué le projet, porté par Odile Tanguy, directrice du site. « Nous avançons », assure Bakar Diarrassi.",
        "fr",
      ),
    ).toEqual(["person Bakar Diarrassi", "person Odile Tanguy", "person Vauclair"]);
  });

  it("tells firms by what they do, what stands beside them and how they are written", () => {
    expect(
      names(
        "Brizonet, qui a levé 3 M€, rejoint l'éditeur Calissor. Le site vendanges-directes.fr et NovaFret s'y installent.",
        "fr",
      ),
    ).toEqual([
      "organisation Brizonet",
      "organisation Calissor",
      "organisation NovaFret",
      "organisation vendanges-directes.fr",
    ]);
  });

  it("takes the head word and its small words into the span", () => {
    expect(
      names(
        "Selon l'Université de Limoges et la Cour de cassation, le Ministère de la Culture suivra. L'Assemblée nationale aussi.",
        "fr",
      ),
    ).toEqual([
      "organisation Assemblée nationale",
      "organisation Cour de cassation",
      "organisation Ministère de la Culture",
      "organisation Université de Limoges",
    ]);
  });

  it("tells places by preposition, gazetteer and form", () => {
    expect(
      names("De passage à Trévignac, il a quitté le Portugal pour Nogent-sur-Vire.", "fr"),
    ).toEqual(["place Nogent-sur-Vire", "place Portugal", "place Trévignac"]);
  });

  it("names works and events by their cue words", () => {
    expect(
      names("La série Moins douce la Nuit a été primée au Festival de Vernouillet.", "fr"),
    ).toEqual(["event Festival de Vernouillet", "work Moins douce la Nuit"]);
    expect(names("Elle signe le roman « Les heures pâles du port ».", "fr")).toEqual([
      "work Les heures pâles du port",
    ]);
  });

  it("finds no name in the capital of a common word", () => {
    expect(
      names(
        "Hier, la pluie est tombée. Interrogé, le maire a ri. Mardi, les Français et un Espagnol ont voté. Internet ralentit. La TVA monte.",
        "fr",
      ),
    ).toEqual([]);
    expect(names("Réponse demain\nVolume et prix du marché\nDes prix. Prix bas.", "fr")).toEqual(
      [],
    );
  });

  it("lets the rest of the document settle a capital at a sentence start", () => {
    const text =
      "Orme recrute. La croissance d'Orme étonne. Frêne pousse vite, et le frêne est solide.";
    expect(names(text, "fr")).toEqual(["organisation Orme"]);
  });

  it("splits lists into their names and lends them the type of a sure neighbour", () => {
    expect(names("Les chaînes sont au Groupe 07, KBX, ONV.", "fr")).toEqual([
      "organisation Groupe 07",
      "organisation KBX",
      "organisation ONV",
    ]);
    expect(names("Lumidor SA et Pascaline & Fils s'implantent.", "fr")).toEqual([
      "organisation Lumidor SA",
      "organisation Pascaline & Fils",
    ]);
  });

  it("makes a name in parentheses an alias of the name before it", () => {
    const entities = read(
      "La Communauté du pays de Vauclair (CPV) a voté. La CPV paiera. Selon Jean Roux (AFP), c'est fait.",
      "fr",
    );
    expect(mentions(entities, "Communauté du pays de Vauclair")).toEqual([
      "Communauté du pays de Vauclair",
      "CPV",
      "CPV",
    ]);
    expect(mentions(entities, "Jean Roux")).toEqual(["Jean Roux"]);
  });

  it("links surnames, and other spellings of one name", () => {
    const entities = read(
      "Kévin Rossigneux préside Médirelais. Medirelais embauche, dit Rossigneux. Kevin Rossigneux a lancé Booster Alpin ; Booster alpin suit.",
      "fr",
    );
    expect(mentions(entities, "Kévin Rossigneux")).toEqual([
      "Kévin Rossigneux",
      "Rossigneux",
      "Kevin Rossigneux",
    ]);
    expect(mentions(entities, "Médirelais")).toEqual(["Médirelais", "Medirelais"]);
    expect(mentions(entities, "Booster Alpin")).toEqual(["Booster Alpin", "Booster alpin"]);
  });

  it("keeps two persons of one surname apart and gives the bare surname to the last named", () => {
    const entities = read(
      "Anne Delorge a parlé. Delorge a cité Paul Delorge. « Oui », dit Delorge.",
      "fr",
    );
    expect(mentions(entities, "Anne Delorge")).toEqual(["Anne Delorge", "Delorge"]);
    expect(mentions(entities, "Paul Delorge")).toEqual(["Paul Delorge", "Delorge"]);
  });

  it("reads the inner particles of personal names", () => {
    expect(names("Avec Charles de Brissande, Fatima al-Hariri et Ludwig van Osten.", "fr")).toEqual(
      ["person Charles de Brissande", "person Fatima al-Hariri", "person Ludwig van Osten"],
    );
  });

  it("tells waters and towns by banks, crossings and works, and not by the verb of another subject", () => {
    expect(
      names(
        "La friche s'étend au bord de la Vérance. Le pont sur l'Ardelle est fermé. À l'abri du Morlan, courant froid, elle résiste. Son usine de Trévignac ouvrira en mai.",
        "fr",
      ),
    ).toEqual(["place Ardelle", "place Morlan", "place Trévignac", "place Vérance"]);
  });

  it("tells firms by their trade, their deeds and their rivals", () => {
    expect(
      names(
        "La biscuiterie Tanguy cuit des sablés et les tanneries Roussel ont fermé. Son rival Calissor emploie 60 personnes. La coopérative Les Deux Rivières, qui réunit 160 adhérents, a investi. Le fonds Noir Sommet a payé le chef de file de Vauclair Autrement.",
        "fr",
      ),
    ).toEqual([
      "organisation Calissor",
      "organisation Les Deux Rivières",
      "organisation Noir Sommet",
      "organisation Roussel",
      "organisation Tanguy",
      "organisation Vauclair Autrement",
    ]);
  });

  it("still takes a rival with a first name for a person", () => {
    expect(
      names("Son rival Julien Moreau a perdu. Le maire, Odile Tanguy, se tait.", "fr"),
    ).toEqual(["person Julien Moreau", "person Odile Tanguy"]);
  });

  it("takes a small complement into a name that the document never writes without it", () => {
    expect(
      names("Le festival Plume d'étoile s'achève. Il dirigeait Plume d'étoile depuis peu.", "fr"),
    ).toEqual(["event Plume d'étoile"]);
    expect(names("Le trésorier de la Plume d'or, un club de billard, se tait.", "fr")).toEqual([
      "organisation Plume d'or",
    ]);
    // What the name also goes without, or what only follows it, is no part of it.
    expect(
      names("Calissor d'emblée recule. Chez Calissor d'emblée on se tait. Calissor perd.", "fr"),
    ).toEqual(["organisation Calissor"]);
    expect(names("Il accuse Calissor d'espionnage.", "fr")).not.toContain(
      "organisation Calissor d'espionnage",
    );
  });

  it("takes adjectives and towns into the names of stations and clubs", () => {
    expect(
      names(
        "Une équipe de la Station biologique de Morvan a aidé le Rugby club vauclairien à gagner.",
        "fr",
      ),
    ).toEqual(["organisation Rugby club vauclairien", "organisation Station biologique de Morvan"]);
  });

  it("finds no name in a set phrase, and the same name outside it", () => {
    expect(names("C'est un cheval de Troie, son talon d'Achille.", "fr")).toEqual([]);
    expect(names("Le cheval de Troie est resté à Troie.", "fr")).toEqual(["place Troie"]);
  });

  it("reads no apposition after an opening preposition or in a relative clause", () => {
    expect(
      names("Selon Marquet, l'usine fermera. Marquet, qui préside le syndicat, se tait.", "fr"),
    ).toEqual(["person Marquet"]);
  });

  it("takes the tail of a club's name for no person", () => {
    expect(names("Le Racing Morvallon gagne. Morvallon a fini à dix.", "fr")).toEqual([
      "organisation Racing Morvallon",
    ]);
  });
});

describe("findEntities in English", () => {
  it("leaves titles, possessives and demonyms out of the span", () => {
    expect(
      names(
        "French President Gaspard Leclair met Dr. Hollis Marden. Mr Marden's firm is London-based, said Judge Tessa Roke.",
        "en",
      ),
    ).toEqual([
      "person Gaspard Leclair",
      "person Hollis Marden",
      "person Tessa Roke",
      "place London",
    ]);
  });

  it("tells firms, bodies, places and events", () => {
    expect(
      names(
        "Quillmark Inc. acquired the software company Brindle. The University of Ashby and the Ministry of Defence agreed. She lives in Overbrook, near Lake Tarn. The World Cup begins.",
        "en",
      ),
    ).toEqual([
      "event World Cup",
      "organisation Brindle",
      "organisation Ministry of Defence",
      "organisation Quillmark Inc.",
      "organisation University of Ashby",
      "place Lake Tarn",
      "place Overbrook",
    ]);
  });

  it("finds no name in openers, pronouns, days and months", () => {
    expect(
      names(
        "However, I left on Monday. Police said in March that the British were late. They go.",
        "en",
      ),
    ).toEqual([]);
  });

  it("finds the names and not the words of a heading in Title Case", () => {
    const text =
      "Brindle Chief Says Very Many New Jobs Coming Soon\nThe firm's owner, Brindle, said that new jobs are coming soon.";
    expect(read(text, "en").flatMap((entity) => entity.mentions.map((m) => m.text))).toEqual([
      "Brindle",
      "Brindle",
    ]);
  });

  it("tells places by preposition, motion, crossings and what they own", () => {
    expect(
      names(
        "Gusts of 80mph were recorded at Scarwell. They moved to Marsh Tolley. The footbridge over the Wendle went. Watch the Tarrow rise behind its banks. She farms above Pelderby. My hands froze on Hartcrag.",
        "en",
      ),
    ).toEqual([
      "place Hartcrag",
      "place Marsh Tolley",
      "place Pelderby",
      "place Scarwell",
      "place Tarrow",
      "place Wendle",
    ]);
  });

  it("tells firms by their last word, the role before them, shares, posts and plans", () => {
    expect(
      names(
        "It will buy its rival Harbin Plastics. The contractor, Tolland Civil, of Exeter, found peat. Shares in Quillmark fell. Brindle said it would cut 40 jobs. He is an analyst at Morwen. Vandell Partners of Omaha paid.",
        "en",
      ),
    ).toEqual([
      "organisation Brindle",
      "organisation Harbin Plastics",
      "organisation Morwen",
      "organisation Quillmark",
      "organisation Tolland Civil",
      "organisation Vandell Partners",
      "place Exeter",
      "place Omaha",
    ]);
  });

  it("tells competitions by who won them, and the harbour master from the harbour", () => {
    expect(names("She won the Wendle Horseshoe again.", "en")).toEqual(["event Wendle Horseshoe"]);
    expect(names("Ada Wells, the harbour master, spoke.", "en")).toEqual(["person Ada Wells"]);
  });

  it("keeps a plural's apostrophe inside a name and leaves a trade before a name out", () => {
    expect(names("Headteacher Odile Marsden-Pole left the National Farmers' Union.", "en")).toEqual(
      ["organisation National Farmers' Union", "person Odile Marsden-Pole"],
    );
  });

  it("finds no name in a set phrase or in a bare plural", () => {
    expect(
      names("It is a Trojan horse. Pandora's box, his Achilles' heel. Patients will wait.", "en"),
    ).toEqual([]);
    expect(names("Flooding closed roads in Keldale.", "en")).toEqual(["place Keldale"]);
    expect(names("They met Pandora Wells.", "en")).toEqual(["person Pandora Wells"]);
  });

  it("tells the place of a dateline from an acronym before a dash", () => {
    expect(names("SILVER FORD, Neb. — The board met.", "en")).toContain("place SILVER FORD");
    expect(names("PORT MARLOW (Reuters) - They left.", "en")).toContain("place PORT MARLOW");
    expect(names("QVRT – they met.", "en")).toEqual(["organisation QVRT"]);
  });
});

describe("findEntities", () => {
  it("ends a name at the end of a cell and of a line", () => {
    const text = "Name\tClub\tTime\nAda Wells\tPelderby\t4:10\nOdile Roke\tMarsh Tolley\t4:20";
    const blocks = [{ start: 0, end: text.length, kind: "table" as const }];
    const found = findEntities(segment(text, blocks, "en"), { title: null });
    expect(found.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Ada Wells", "Odile Roke", "Marsh Tolley"]),
    );
    expect(found.filter(({ name }) => /[\t\n]/u.test(name))).toEqual([]);
  });

  it("sorts by salience, gives exact spans in text order and lets none overlap", () => {
    const text =
      "Brizonet recrute à Limoges. Selon Odile Tanguy, Brizonet ouvrira un site à Limoges. Tanguy dirige Brizonet.";
    const entities = read(text, "fr", "Brizonet recrute");
    expect(entities[0]?.name).toBe("Brizonet");
    const saliences = entities.map((entity) => entity.salience);
    expect(saliences).toEqual(saliences.toSorted((a, b) => b - a));
    for (const salience of saliences) expect(salience > 0 && salience <= 1).toBe(true);
    for (const { mentions } of entities) {
      for (const mention of mentions) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      }
      const starts = mentions.map((mention) => mention.start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }
    const spans = entities.flatMap((e) => e.mentions).toSorted((a, b) => a.start - b.start);
    for (const [i, span] of spans.entries()) {
      expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
    }
  });

  it("returns nothing for a script without capitals, for empty text and for text without names", () => {
    expect(read("東京は日本の首都です。", "ja")).toEqual([]);
    expect(read("القاهرة عاصمة مصر", "ar")).toEqual([]);
    expect(read("", "fr")).toEqual([]);
    expect(read("il pleut.", "fr")).toEqual([]);
  });

  it("invents no names in a language it knows nothing of, though its nouns have capitals", () => {
    for (const [lang, text] of [
      ["de", "Der Zug nach Neuland hielt drei Tage lang, sagte Bürgermeisterin Helga Brandt."],
      ["es", "La Marina de Guerra, dijo ayer Pilar Sotomonte, no volverá al puerto."],
      ["nl", "De Burgemeester van Nieuwdorp, Henk van Loon, sprak maandag met de Raad."],
      ["ru", "Мэр Новограда Иван Петренко сказал в понедельник, что поезд ушёл."],
    ] as const) {
      expect(names(text, lang)).toEqual([]);
    }
  });

  it("takes time in proportion to hostile text", () => {
    for (const unit of [
      "Jean A",
      "Le ",
      "A. B. ",
      "Université de ",
      "« Film ",
      "X (Y) ",
      "al-Z de ",
    ]) {
      expect(Array.isArray(read(unit.repeat(20_000), "fr"))).toBe(true);
    }
  }, 20_000);
});
