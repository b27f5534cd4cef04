import { describe, expect, it } from "vitest";
import { told } from "./marked.ts";

/** The figures as "text · role", whoever's they are. */
function roles(source: string, lang: string): string[] {
  return told(source, lang).map((line) => line.split(" · ").slice(0, 2).join(" · "));
}

describe("roles in French", () => {
  it.each([
    ["un investissement de [money:4 M€=4000000:EUR]", "investment"],
    ["[money:2 M€=2000000:EUR] de résultat net", "net-income"],
    ["un chiffre d'affaires de près de [money:17 M€=17000000:EUR]", "revenue"],
    ["Le groupe a levé en quelques semaines [money:30 M€=30000000:EUR].", "funding"],
    ["[money:30 M€=30000000:EUR] ont été levés auprès de banques", "funding"],
    ["La dette nette s'élève à [money:1,2 milliard=1200000000:EUR].", "debt"],
    ["une amende de [money:50 000 euros=50000:EUR]", "fine"],
    ["une subvention de [money:2 M€=2000000:EUR]", "subsidy"],
    ["Elle emploie [people:45 personnes=45:personne].", "employees"],
    ["[people:300 postes=300:poste] seront supprimés.", "jobs-cut"],
    ["Le site va créer [people:50 emplois=50:emploi].", "jobs-created"],
    ["L'accident a fait [people:douze blessés=12:blessé].", "injured"],
    ["Une explosion a tué [people:trois personnes=3:personne].", "deaths"],
    ["[people:Cinq personnes=5:personne] ont été interpellées.", "arrests"],
    ["une ville de [people:8 000 habitants=8000:habitant]", "inhabitants"],
    ["devant [people:20 000 spectateurs=20000:spectateur]", "attendance"],
    ["en hausse de [percentage:3 %=3:%]", "growth"],
    ["Le chiffre d'affaires a augmenté de [money:2 M€=2000000:EUR].", "growth"],
    ["soit [percentage:30 %=30:%] de moins", "growth"],
    ["Jusqu'à [percentage:20 %=20:%] de carburant en moins", "growth"],
    ["Le taux de chômage atteint [percentage:7 %=7:%].", "rate"],
    ["une remise de [percentage:40 %=40:%]", "discount"],
    ["Le fonds détient [percentage:20 %=20:%] du capital.", "stake"],
    ["Le taux de participation atteint [percentage:47 %=47:%].", "turnout"],
    ["[percentage:40 %=40:%] des votants", "share"],
    ["totalisant [area:900 m²=900:m2] de surface", "floor-area"],
    ["une deuxième tranche de [area:6 000 m²=6000:m2]", "floor-area"],
    ["un terrain de [area:8 hectares=8:har]", "land-area"],
    ["une salle d'une capacité de [count:600 places=600:place]", "capacity"],
    ["L'usine produit [mass:12 000 tonnes=12000:t] par an.", "production"],
    ["La maison fondée en [date:1921=1921] ferme.", "founded"],
    ["Elle est née le [date:4 mai 1962=1962-05-04].", "born"],
    ["Il est âgé de [duration:34 ans=34:a].", "age"],
    ["un bail de [duration:neuf ans=9:a]", "term"],
  ])("%s", (source, role) => {
    expect(roles(source, "fr")[0]?.split(" · ")[1]).toBe(role);
  });

  it.each([
    ["Les investisseurs ont évoqué [money:5 M€=5000000:EUR]."],
    ["Le réseau loge [count:une centaine de jeunes pousses=100:pousse]."],
    ["à [distance:20 km=20:km] de la ville"],
    ["Le débat a eu lieu le [date:12 juin=--06-12]."],
    ["un délai de [duration:15 jours=15:d]"],
    ["Un budget serré ; la mairie reçoit [count:40 dossiers=40:dossier]."],
    ["deux écoles privées, [count:deux publics=2:public]"],
    ["Le site français du [rank:15e=15] arrondissement ferme."],
    ["Aux enfants, il reste [duration:45 minutes=45:min]."],
    ["Sur [area:5 000 m²=5000:m2], rien ne pousse."],
  ])("gives none where the text does not say: %s", (source) => {
    expect(roles(source, "fr")[0]).not.toContain(" · ");
  });

  it("takes where a change began for no growth", () => {
    expect(
      roles("Le loyer grimpe de [money:310 €=310:EUR] à [money:495 €=495:EUR].", "fr").join(),
    ).not.toContain("growth");
    expect(
      roles("Sales reached $9m, down from [money:$12m=12000000:USD].", "en").join(),
    ).not.toContain("growth");
  });

  it("takes a level for a rate, not for growth", () => {
    expect(roles("Le taux progresse à [percentage:3 %=3:%].", "fr")).toEqual(["3 % · rate"]);
  });

  it("keeps each figure to its own cue in a list", () => {
    const source =
      "un chiffre d'affaires de [money:17 M€=17000000:EUR], un résultat net de [money:2 M€=2000000:EUR] et [people:60 salariés=60:salarié]";
    expect(roles(source, "fr")).toEqual([
      "17 M€ · revenue",
      "2 M€ · net-income",
      "60 salariés · employees",
    ]);
  });
});

describe("roles in English", () => {
  it.each([
    ["revenue of [money:$17m=17000000:USD]", "revenue"],
    ["[money:$5m=5000000:USD] in annual revenue", "revenue"],
    ["a [money:$4m=4000000:USD] fine", "fine"],
    ["The start-up raised [money:$4m=4000000:USD].", "funding"],
    ["a net loss of [money:£3m=3000000:GBP]", "loss"],
    ["Net debt stood at [money:£3m=3000000:GBP].", "debt"],
    ["It employs [people:350 people=350:person].", "employees"],
    ["It will cut [people:300 jobs=300:job].", "jobs-cut"],
    ["[people:300 jobs=300:job] will be lost.", "jobs-cut"],
    ["to create [people:50 jobs=50:job]", "jobs-created"],
    ["A blast killed [people:12 people=12:person].", "deaths"],
    ["[people:12 people=12:person] were injured.", "injured"],
    ["Police arrested [people:six people=6:person].", "arrests"],
    ["a crowd of [people:61,000=61000:person]", "attendance"],
    ["Sales fell by [percentage:9%=9:%].", "growth"],
    ["Revenue rose by [money:$2m=2000000:USD].", "growth"],
    ["a [percentage:20%=20:%] stake", "stake"],
    ["Turnout was [percentage:61%=61:%].", "turnout"],
    ["a [percentage:30%=30:%] discount", "discount"],
    ["[percentage:61%=61:%] of voters", "share"],
    ["Unemployment rose to [percentage:5%=5:%].", "rate"],
    ["founded in [date:2009=2009]", "founded"],
    ["She was born in [date:1962=1962].", "born"],
    ["The stadium has a capacity of [count:30,000 seats=30000:seat].", "capacity"],
    ["a warehouse of [area:50,000 sq ft=50000:ft2]", "floor-area"],
  ])("%s", (source, role) => {
    expect(roles(source, "en")[0]?.split(" · ")[1]).toBe(role);
  });

  it.each([
    ["He walked [distance:20 miles=20:mi] home."],
    ["They met on [date:12 June=--06-12]."],
    ["The storm cut off [count:300 homes=300:home]."],
    ["It raised its forecast for the year to [money:$4m=4000000:USD]."],
    ["The council heard [count:40 objections=40:objection]."],
  ])("gives none where the text does not say: %s", (source) => {
    expect(roles(source, "en")[0]).not.toContain(" · ");
  });
});

describe("roles by time, list and place", () => {
  it.each([
    ["en", "The clinic pays [money:$2,900=2900:USD] a week to each nurse.", "salary"],
    ["en", "The buyer will charge [money:$4=4:USD] an hour for parking.", "price"],
    ["en", "The sale is to close by [date:15 January 2027=2027-01-15].", "deadline"],
    [
      "en",
      "The fund has given [person:Ada Holt] [money:$1m=1000000:USD] to look for wells.",
      "funding",
    ],
    ["en", "Nearly [people:200 people=200:person] are expected at the opening.", "attendance"],
    [
      "en",
      "Sales rose [percentage:9%=9:%] to [money:£31m=31000000:GBP] in [date:2025=2025] and net profit fell.",
      "growth",
    ],
    ["fr", "La ville a porté à [money:2,40 euros=2.4:EUR] le prix du repas.", "price"],
    ["fr", "Ils mettent [money:850 000 euros=850000:EUR] sur la table.", "investment"],
    ["fr", "Les saisonniers sont payés [money:2 100 euros=2100:EUR] brut par mois.", "salary"],
    ["fr", "La ligne doit rouvrir d'ici à [date:2026=2026].", "deadline"],
  ])("%s: %s", (lang, source, role) => {
    expect(roles(source, lang)[0]?.split(" · ")[1]).toBe(role);
  });

  it.each([
    ["en", "She paid [money:$40=40:USD] to each of them."],
    ["en", "Sales had halved by [date:1963=1963]."],
    ["en", "The cakes are sold in [count:220 shops=220:shop]."],
    ["fr", "Les biscuits sont vendus dans [count:220 magasins=220:magasin]."],
    ["fr", "Le club a dû vendre quatre de ses [count:onze tables=11:table]."],
    ["fr", "Nous avons livré des ailes [date:l'an dernier=2025]."],
    ["fr", "Elle y travaille depuis [date:2011=2011]."],
  ])("gives none where the text does not say (%s): %s", (lang, source) => {
    expect(roles(source, lang)[0]).not.toContain(" · ");
  });

  it("gives a noun behind a conjunction its own figure only", () => {
    const source =
      "Sales rose [percentage:22%=22:%] to [money:€31m=31000000:EUR] in [date:2025=2025] and net profit reached [money:€2.3m=2300000:EUR].";
    expect(roles(source, "en")).toEqual([
      "22% · growth",
      "€31m · revenue",
      "2025",
      "€2.3m · net-income",
    ]);
  });

  it("says again in a list what its first part says", () => {
    const source =
      "La billetterie en couvre [percentage:58 %=58:%], les collectivités [percentage:29 %=29:%].";
    expect(roles(source, "fr")).toEqual(["58 % · share", "29 % · share"]);
    const other =
      "La billetterie en couvre [percentage:58 %=58:%], les prix montent de [percentage:9 %=9:%].";
    expect(roles(other, "fr")[1]).not.toBe("9 % · share");
  });

  it("takes a date by which a level will hold as its period, and one by which something is to be done as a deadline", () => {
    expect(
      roles("Elle comptera [people:120 salariés=120:salarié] d'ici à [date:2027=2027].", "fr")[1],
    ).toBe("2027");
    expect(
      roles("Elle va créer [people:120 emplois=120:emploi] d'ici à [date:2027=2027].", "fr")[1],
    ).toBe("2027 · deadline");
  });
});

describe("roles by a figure's own form", () => {
  it.each([
    ["fr", "Le garagiste, un homme de [duration:61 ans=61:a], se tait.", "age"],
    ["fr", "À [duration:41 ans=41:a], il court encore.", "age"],
    ["fr", "La salle bat le record : [percentage:+5,8 %=5.8:%].", "growth"],
    ["fr", "Le foin se vend [money:85 euros=85:EUR] la tonne.", "price"],
    ["fr", "Les locaux ont gagné [ratio:3-1=3-1].", "score"],
    ["fr", "Le club, [rank:neuvième=9] de Ligue 2, reçoit.", "rank"],
    ["en", "The [duration:37-year-old=37:a] keeper retired.", "age"],
    ["en", "Shares in the brewer climbed to [money:659p=6.59:GBP].", "price"],
    ["en", "The lads were signed for [money:£4m=4000000:GBP].", "price"],
    ["en", "They won [ratio:3-1=3-1] at home.", "score"],
    ["en", "a wind farm of [power:504 MW=504:MW]", "capacity"],
  ])("%s: %s", (lang, source, role) => {
    expect(roles(source, lang)[0]?.split(" · ")[1]).toBe(role);
  });

  it.each([
    ["fr", "un bail de [duration:neuf ans=9:a] renouvelable", "age"],
    ["fr", "Le [rank:19e=19] kilomètre fut le pire.", "rank"],
    ["en", "Lord Gullane was the [ratio:11-8=11-8] favourite.", "score"],
    ["en", "It covers more than [percentage:40%=40:%] of the body.", "growth"],
    ["en", "an office on [area:2 acres=2:ha]", "floor-area"],
    ["en", "They met a peak demand of [power:120 MW=120:MW].", "capacity"],
  ])("is not misled (%s): %s", (lang, source, role) => {
    expect(roles(source, lang)[0]?.split(" · ")[1]).not.toBe(role);
  });

  it("gives numbers alone what their like beside them have", () => {
    expect(
      roles(
        "Three men, aged [duration:24=24:a], [count:31=31] and [count:33=33], were held.",
        "en",
      ),
    ).toEqual(["24 · age", "31 · age", "33 · age"]);
  });

  it("gives no sum a role that no word speaks for", () => {
    expect(roles("[place:Lorme] ([money:40 M€=40000000:EUR]) dort.", "fr")).toEqual([
      "40 M€ · Lorme",
    ]);
  });

  it("starts a new clause's figure anew", () => {
    expect(
      roles(
        "Un ouvrier a été tué et [people:seize personnes=16:personne] ont été blessées mardi.",
        "fr",
      )[0],
    ).toBe("seize personnes · injured");
  });
});
