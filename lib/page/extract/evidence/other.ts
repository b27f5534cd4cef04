import type { LineWords } from "./line-words.ts";

/** German, Spanish, Italian, Portuguese, Dutch: what their sites write most often around articles. */
export const OTHER: LineWords = {
  related:
    /^(?:lesen sie (?:auch|mehr)|lees (?:ook|meer)|mehr (?:zum thema|dazu)|siehe auch|lea también|le[ea] (?:más|mais|também)|leia (?:também|mais)|te puede interesar|ver también|leggi anche|vedi anche|veja também|saiba mais)(?!\p{L})/iu,
  relatedHeading:
    /^(?:mehr zum thema|das könnte sie auch interessieren|ähnliche (?:artikel|beiträge)|meistgelesen|verwandte (?:artikel|themen)|artículos relacionados|noticias relacionadas|te puede interesar|lo más (?:leído|visto)|leggi anche|articoli correlati|potrebbe interessarti|notícias relacionadas|artigos relacionados|leia também|veja também|mais lidas|lees ook|gerelateerd|meest gelezen)\s*:?$/iu,
  comments:
    /^(?:\d+ )?(?:kommentare?|comentarios?|commenti|comentários?|reacties?)(?: ?\(\d+\)| \d+)?$|^(?:kommentar (?:schreiben|verfassen)|deja (?:un|tu) comentario|lascia un commento|deixe (?:um|seu) comentário|reageer)/iu,
  share:
    /^(?:(?:artikel )?teilen|compartir(?: en .{0,40})?|condividi(?: su .{0,40})?|compartilhar?(?: .{0,40})?|delen|drucken|imprimir|stampa)$/iu,
  newsletter:
    /^(?:(?:newsletter )?(?:abonnieren|bestellen)|melden sie sich .{0,40}an|suscríbe(?:te|ase)|iscriviti|inscreva-se|assine|schrijf je in)/iu,
  advertisement:
    /^(?:anzeige|werbung|publicidad|pubblicità|publicidade|advertentie|реклама|広告|广告)\s*:?$/iu,
  consent:
    /^(?:wir verwenden cookies|diese (?:web)?seite (?:verwendet|nutzt) cookies|utilizamos cookies|questo sito utilizza)/iu,
  paywall:
    /^(?:weiterlesen mit|jetzt weiterlesen|contenido exclusivo para suscriptores|contenuto riservato agli abbonati)/iu,
  by: /^(?:von|por|di|door|texto|testo|autor(?:es)?|foto e testo)\s*:?\s+(?=\p{Lu})/iu,
  staff: /^(?:\(?(?:dpa|afp|ansa|efe|anp)(?:[/, ]+\w{2,6})*\)?$|mit material von|mitarbeit:)/iu,
  time: /^(?:(?:veröffentlicht|aktualisiert|stand|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd)\b.{0,12}\d|(?:lesezeit|tiempo de lectura|tempo (?:de leitura|di lettura)|leestijd)|(?:vor|hace|há) \d+ (?:minuten|stunden|tagen|minutos|horas|días|dias))/iu,
  photo:
    /^[[(]?(?:fotos?|bild(?:er|quelle)?|imagen|imagem|immagine|crédito|foto di|фото|사진|写真)\s*[:©=]/iu,
  copyright:
    /^(?:alle rechte vorbehalten|todos los derechos reservados|todos os direitos reservados|riproduzione riservata)/iu,
  months:
    /(?<!\p{L})(?:januar|februar|märz|mai|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|januari|februari|maart|mei|augustus|uhr|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?!\p{L})/gu,
};
