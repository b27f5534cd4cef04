import { describe, expect, it } from "vitest";
import { repaired, repairedArticle } from "../support.ts";

describe("spaces that do not belong", () => {
  it.each([
    ["dans l 'Europe entière", "dans l'Europe entière"],
    ["qu 'il dise", "qu'il dise"],
    ["l' Europe et d’ été", "l'Europe et d’été"],
    ["(l'agglomération de Vaulx )", "(l'agglomération de Vaulx)"],
    ["( CPV et CCI)", "(CPV et CCI)"],
    ["Hier , on a fini .", "Hier, on a fini."],
    ["deux  mots", "deux mots"],
    ["« fini » .", "« fini »."],
  ])("go from French: %s", (damaged, right) => {
    expect(repaired(damaged)).toBe(right);
  });

  it.each([
    "Vraiment ? Oui ! Non ; enfin : « rien »",
    "dix\u00a0% et 3 ,5",
    "La suite … ou la suite ...",
    "un poste .NET à pourvoir",
    "une note de .5",
    "un smiley :) ou : )",
    "les parenthèses ( ) vides",
    "rock 'n' roll, les années '80",
    "un\u00a0\u00a0bloc",
    "cas d 'a' et de 'b'".replace("d '", "où '"),
    "Fini.  La suite vient.  Puis rien.",
    "nom  le nom de la chose",
    "sucre  cent grammes  sel  dix grammes  eau  un litre",
    "les points . et .. du chemin",
    "cherchez dans . ou ailleurs",
    "les séquences ESC ) K et ESC ) 0",
    "je suis triste :( tant pis",
  ])("are not seen in %s", (text) => {
    expect(repaired(text)).toBe(text);
  });

  it("stay in an English quotation", () => {
    expect(repaired("He said 't was 'all right' , then left.", "en")).toBe(
      "He said 't was 'all right', then left.",
    );
    expect(repaired("the letter l 'Europe", "en")).toBe("the letter l 'Europe");
  });

  it("stay in tables and in what lines things up", () => {
    expect(repairedArticle([["table", "Lyon  12  ,\nNice  3"]]).text).toBe("Lyon  12  ,\nNice  3");
    expect(repaired("total:        12")).toBe("total:        12");
  });

  it("never touch line breaks", () => {
    expect(repaired("un \r\n\r\n deux\n , trois\r")).toBe("un \r\n\r\n deux\n , trois\r");
  });
});

describe("units", () => {
  it.each([
    ["5 000 m2 de bureaux", "5 000 m² de bureaux"],
    ["12\u00a0km2", "12\u00a0km²"],
    ["3m3/s", "3m³/s"],
    ["4,5 cm2.", "4,5 cm²."],
  ])("take their exponent after a number: %s", (damaged, right) => {
    expect(repaired(damaged)).toBe(right);
    expect(repaired(damaged, "en")).toBe(right);
  });

  it.each(["la ligne M2", "le modèle m2", "du CO2 à 3 %", "12 m2a", "A3 m200", "version 3 km25"])(
    "are not seen in %s",
    (text) => {
      expect(repaired(text)).toBe(text);
    },
  );
});
