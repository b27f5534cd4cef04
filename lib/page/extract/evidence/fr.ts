import type { LineWords } from "./line-words.ts";

export const FR: LineWords = {
  related:
    /^(?:(?:à )?(?:lire|voir|écouter|consulter|relire|découvrir)(?: (?:aussi|également|encore|ensuite|sur le même sujet))?\b|(?:lire|voir) la suite|pour aller plus loin|sur le même (?:sujet|thème)|en savoir plus|retrouvez)/iu,
  relatedHeading:
    /^(?:(?:à )?(?:lire|voir|découvrir)(?: (?:aussi|également|ensuite))?|(?:sur le|dans le) même (?:sujet|thème|dossier)|articles? (?:liés?|similaires?|connexes?|associés?|récents?|recommandés?)|vous aimerez (?:aussi|peut-être)|ces articles peuvent vous intéresser|(?:ceci|cela) (?:pourrait|peut) vous intéresser|(?:sujets |articles )?les (?:plus|\+) (?:lus?|commentés?|partagés?|populaires?|vus)|nos (?:derniers|autres) articles|(?:toute l['’]|l['’])actualité(?: en continu)?|en ce moment|la rédaction vous (?:conseille|recommande)|pour aller plus loin|plus d['’](?:articles|infos?|actualités))\s*:?$/iu,
  comments:
    /^(?:(?:commentaires?|réactions?)(?: ?\(\d+\)| \d+)?$|\d+ (?:commentaires?|réactions?)$|(?:laissez|laisser|ajouter|écrire|poster|publier|déposer) (?:un |votre |une )?(?:commentaire|réaction|réponse)|soyez le premier à (?:donner|réagir|commenter)|réagir(?: à cet article)?$|(?:voir|lire|afficher) (?:tous )?les commentaires|votre (?:adresse )?e-?mail ne sera pas|tous les champs sont obligatoires|les commentaires sont fermés|merci pour votre commentaire|il n['’]y a (?:actuellement )?aucun commentaire)/iu,
  share:
    /^(?:partage(?:r|z)?(?: (?:sur|par|cet|l['’]|cette|via).{0,60})?$|imprimer(?: cet article| l['’]article)?$|envoyer (?:par|à un)|copier le lien|tweeter$|suivez[- ](?:nous|-?moi)|retrouvez[- ]nous sur|épingler$)/iu,
  newsletter:
    /^(?:(?:inscrivez|abonnez)[- ]vous\b|s['’](?:inscrire|abonner)\b|recevez (?:chaque|tous les|toute|gratuitement|nos|notre|l['’])|(?:la |notre )?newsletter$|je m['’](?:inscris|abonne))/iu,
  advertisement:
    /^(?:(?:cet article|cette page|ce billet) (?:peut )?conten?(?:ir|ient) des liens (?:affiliés|d['’]affiliation|sponsorisés).{0,160}|publicité|pub|annonce|contenu sponsorisé|(?:la )?suite (?:de l['’]article )?après (?:la|cette) (?:publicité|pub|annonce)|article sponsorisé|partenaire|vous venez de lire .{1,60}|(?:je |nous )?(?:vous )?souten(?:ez|ons|ir) (?:notre|une presse|un média|ce média).{0,80})\s*:?$/iu,
  consent:
    /^(?:nous utilisons des cookies|ce site utilise des cookies|en poursuivant votre navigation|accepter (?:tous les )?cookies|(?:gérer|paramétrer) (?:les|mes) cookies)/iu,
  navigation:
    /^(?:imprimer|(?:aller|accéder) (?:au|à la) (?:contenu|recette|menu)|(?:haut de|retour en haut de) (?:la )?page|retour (?:à|au|en) (?:la |l['’])?(?:liste|haut|accueil|sommaire)|(?:page|article) (?:suivante?|précédente?)$|(?:suivant|précédent)e?$|(?:voir|afficher) (?:plus|moins|tout)$|cliquez pour agrandir|agrandir l['’]image|(?:ré)?écouter (?:l['’]|cet )(?:article|épisode)|ouvrir dans un nouvel|s['’]ouvre dans un|télécharger (?:le |au format )?(?:pdf|communiqué)|taille du texte|sommaire$|dans cet article$|sur cette page$|réutiliser ce contenu|signaler (?:une erreur|un contenu)|cette page vous a-t-elle|modifier(?: cette page| le code)?$)/iu,
  paywall:
    /^(?:(?:la suite|cet article|ce contenu|la lecture de cet article) est réservée? (?:aux|à nos) abonnés|article réservé aux abonnés|il (?:vous )?reste \d+(?:[.,]\d+)? ?%|déjà abonnée?\s*\?|pour lire la suite)/iu,
  by: /^(?:(?:écrit |rédigé |publié |posté |propos recueillis |texte |article |recueilli )?par|auteure?|texte|propos recueillis par)(?!\p{L})\s*:?\s*/iu,
  staff:
    /^(?:propos recueillis par|(?:avec )?(?:afp|reuters|ap|belga)(?: (?:et|,) (?:afp|reuters|ap|belga))*$|\(?avec (?:l['’])?(?:afp|reuters|ap|agences?)\)?|(?:notre|de notre) (?:correspondante?|envoyée? spéciale?)|(?:la )?rédaction$)/iu,
  time: /^(?:(?:publié|posté|mis(?:e)? (?:à jour|en ligne)|modifié|créé|paru|actualisé|écrit)e? (?:le|à|il y a|par|hier|aujourd)|(?:temps|durée) de lecture|lecture\s*:?\s*\d|il y a \d+ (?:min|h|j|sem|mois|an)|\d+ min(?:utes?)? de lecture|date de publication|dernière mise à jour)/iu,
  photo:
    /^[[(]?(?:photos?|crédits?|images?|illustration|légende|dessin|visuel)(?: (?:photo|d['’]illustration|d['’]archives?|par|ci-(?:dessus|contre|dessous)|dr))*\s*[:©]|^[[(](?:photo|crédit|illustration)\b[^\])]{0,120}[\])]$/iu,
  copyright: /^(?:tous droits réservés|reproduction interdite|toute reproduction|©\s*\p{L})/iu,
  months:
    /(?<!\p{L})(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv|févr|juil|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)(?!\p{L})/gu,
};
