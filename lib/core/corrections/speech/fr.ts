import type { Speech } from "./speech.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const FRENCH: Speech = {
  verbs: words(
    "dit disait disent dira ajoute ajoutait ajouté explique expliquait expliqué raconte racontait raconté affirme affirmait affirmé assure assurait assuré estime estimait estimé déclare déclarait déclaré précise précisait précisé indique indiquait indiqué souligne soulignait souligné rappelle rappelait rappelé confie confiait confié annonce annonçait annoncé répond répondait répondu demande demandait écrit écrivait insiste insistait insisté poursuit poursuivait poursuivi conclut concluait reconnaît reconnaissait reconnu regrette regrettait regretté note notait noté observe observait confirme confirmait confirmé promet promettait promis lance lançait lancé résume résumait exclame exclamait inquiète inquiétait interroge selon d'après plaisante ironise martèle admet admettait témoigne témoignait détaille détaillait juge jugeait jugé pense pensait croit prévient prévenait",
  ),
  pronouns: words("il elle ils elles t-il t-elle on"),
};
