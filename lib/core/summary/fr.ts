import type { SummaryWords } from "./words.ts";

/** Parted by spaces; a phrase has `_` for its own. */
const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(" ").map((word) => word.replace("_", " ")));
const pairs = (articles: string, nouns: string): ReadonlySet<string> =>
  new Set(articles.split(" ").flatMap((a) => nouns.split(" ").map((n) => `${a} ${n}`)));

export const FR: SummaryWords = {
  stop: words(
    "le la les l' un une des de d' du à au aux en et ou où que qu' qui dont dans sur sous par pour avec sans ce c' cet cette ces se s' son sa ses leur leurs il elle ils elles on nous vous je j' tu me m' te t' y ne n' pas plus moins très tout tous toute toutes est sont était étaient a ont avait été être avoir fait faire si comme mais or ni car donc aussi encore déjà entre vers chez depuis après avant selon lors même deux trois va vont peut doit",
  ),
  leaning: words(
    "en_d' de_même pour_mémoire pour_rappel par_ailleurs en_revanche de_plus en_effet au_contraire du_coup à_noter de_son de_leur quelques-uns il elle ils elles ce c' cela ça cet cette ces celui-ci celle-ci ceux-ci celles-ci celui celle ceux celles mais or donc car et ainsi cependant toutefois néanmoins pourtant ensuite puis enfin aussi lui leur leurs son sa ses y en tandis alors autre autrement résultat conséquence bref là ici quant d'ailleurs ailleurs oui non voilà voici parmi deuxième second seconde outre pis reste mieux parallèlement inversement concrètement seul idem dernier même",
  ),
  pronouns: words("il elle ils elles celui-ci celle-ci je j' nous tu vous"),
  descriptions: pairs(
    "le la l' les",
    "société entreprise groupe start-up startup compagnie club association fondation coopérative syndicat établissement filiale firme enseigne agence fédération premier première second seconde dernier dernière suspect victime quadragénaire trentenaire quinquagénaire jeune intéressé élu",
  ),
  apparatus:
    /^(?:notes?|références|bibliographie|sources?|pour en savoir plus|p\.[-\s]?s|post-scriptum|à lire|annexes?)(?![\p{L}])/iu,
  furniture:
    /^(?:[*©►▶→•]|\[\d|(?:photos?|crédits?|vidéo|lire|à lire|voir|à voir|retrouvez|découvrez|abonnez|inscrivez|cliquez|suivez|en savoir plus|pour aller plus loin|publié|mis à jour|propos recueillis|légende|source|partager|téléchargez|réservé aux abonnés)(?![\p{L}]))/iu,
};
