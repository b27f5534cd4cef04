/** Clean sentences to damage and mend, by language; invented for the tests. */
export const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  fr: [
    "L’usine de Valmont-sur-Ourte, fermée en décembre, sera rachetée par une société du Québec.",
    "« Nous n’avons jamais été prévenus », répète la gérante, qui évalue le préjudice à 12 000 €.",
    "Où sont passés les élèves ? À la piscine, répond le maire, l’œil rivé sur la façade du théâtre.",
    "Le chantier – prévu pour août – a coûté 3,5 M€ à la région, soit deux fois l’estimation…",
    "D’après l’enquête, le conducteur aurait brûlé un feu ; il a été placé en garde à vue.",
    "Après trente ans d’absence, le cœur du bâtiment a été rénové grâce à un prêt à taux zéro.",
    "La forêt de Lançon abrite des chênes centenaires et, plus rarement, des hêtres pourprés.",
    "L’élue écologiste espère que la majorité votera le texte « dès l’été prochain ».",
    "Le café Noël, à l’angle de l’allée des Frênes, rouvrira ses portes dès qu’il sera raccordé.",
    "Les pêcheurs de Port-Brévant ont manifesté hier contre le prix du gazole : 1,90 € le litre.",
    "Sa mère, Hélène Gérault, née à Sète, dirige l’hôpital depuis dix-huit mois.",
    "La présidente du comité a précisé qu’aucune décision n’était arrêtée à ce jour.",
  ],
  en: [
    "The mayor of Harlow Green said she wouldn’t sign the deal – “not now, not ever”.",
    "It’s the café’s third owner since 2015, and nobody’s sure who’ll pay the £40,000 debt.",
    "“We’ve waited long enough,” said Aoife O’Dolan, whose naïve plan cost €3m.",
    "The résumé listed a stay in São Vicente — hardly the sort of thing you’d forget…",
    "Temperatures fell to −12 °C overnight; the village’s 300 residents weren’t told until 5pm.",
    "Don’t expect miracles: the team’s coach, José Ribelles, hasn’t won since May.",
  ],
  de: [
    "Die Gemeinde Größenbach prüft, ob die Brücke über die Ölde im März geöffnet werden kann.",
    "„Wir hätten früher handeln müssen“, sagte Bürgermeisterin Käthe Möllring am Dienstag.",
    "Für das Gebäude an der Schloßstraße zahlt die Stadt künftig 4500 € im Monat – viel zu viel.",
  ],
  es: [
    "El alcalde de Peñarroyo pidió ayer más médicos: «Sin ellos, el pueblo no sobrevivirá».",
    "¿Quién pagará la reparación del puente? La compañía aún no contestó a los vecinos.",
    "La nueva estación abrirá en otoño, según anunció la señora Muñiz durante la reunión.",
  ],
  pt: [
    "A câmara de Vila Açoreana não aprovou o orçamento: faltam ainda três milhões de euros.",
    "Às nove da manhã, os pescadores já tinham regressado à praia com a rede cheia de sardinhas.",
    "A decisão será anunciada amanhã – disse a ministra – após a reunião com os avós da criança.",
  ],
  pl: [
    "Mieszkańcy Żabiej Woli czekają na most od piętnastu lat, lecz urząd wciąż nie ogłosił przetargu.",
    "„Nie możemy już dłużej milczeć” – powiedziała dyrektorka szkoły, Małgorzata Ćwik.",
    "Śledztwo wykazało, że właściciel spółki przez pół roku nie płacił żadnych składek.",
  ],
  cs: [
    "Obyvatelé Březové Lhoty si stěžují na hluk, který podle nich způsobuje nová dálnice.",
    "„Peníze přišly příliš pozdě,“ řekl starosta Jiří Kučera během úterního zasedání.",
    "Škola se kvůli nízkému počtu žáků zavře už v září; děti budou jezdit do Řečice.",
  ],
  hu: [
    "A városháza előtt gyűltek össze a lakók, mert szerintük túl drága lett az új fürdő.",
    "„Nem értjük, miért döntött így a képviselő-testület” – mondta Kovács Dóra tanítónő.",
    "Az önkormányzat ígérete szerint őszre elkészül a híd, amelyre húsz éve várnak.",
  ],
  ro: [
    "Locuitorii din Vălenii Noi așteaptă de zece ani ca drumul să fie asfaltat și luminat.",
    "„Nu mai putem trăi așa”, a spus învățătoarea Ștefania Țurcanu la ședința de marți.",
    "Primăria promite că lucrările vor începe în toamnă, după ce va primi banii.",
  ],
  tr: [
    "Belediye, yağmurdan zarar gören köprünün ağustos ayında yeniden açılacağını duyurdu.",
    "“Çocuklarımız için güvenli bir yol istiyoruz” diyen Şükran Işık, dilekçe topladı.",
    "Köyün tek öğretmeni, üç yıldır maaşının geç ödendiğini söylüyor.",
  ],
  vi: [
    "Người dân ở thị trấn đã chờ cây cầu mới suốt mười năm, nhưng dự án vẫn chưa khởi công.",
    "Chủ tịch xã nói rằng ngân sách năm nay không đủ để sửa trường học.",
  ],
  lv: [
    "Iedzīvotāji sūdzas, ka jaunā šoseja ir pārāk skaļa un bērniem nav kur droši šķērsot ielu.",
    "„Mēs gaidījām desmit gadus,” sacīja skolas direktore Ņina Ģērmane.",
  ],
  lt: [
    "Gyventojai skundžiasi, kad naujasis kelias per triukšmingas, o šaligatvių vis dar nėra.",
    "„Laukėme dešimt metų“, – sakė mokyklos direktorė Živilė Šukienė.",
  ],
  el: [
    "Οι κάτοικοι του χωριού περιμένουν εδώ και δέκα χρόνια να ανοίξει ξανά το σχολείο.",
    "«Δεν μπορούμε να περιμένουμε άλλο», δήλωσε η δήμαρχος Ελένη Βαρσάμη χθες το πρωί.",
    "Το έργο θα κοστίσει 3 εκατ. ευρώ – δηλαδή τα διπλάσια από όσα είχε υποσχεθεί ο υπουργός.",
  ],
  ru: [
    "Жители посёлка Верхняя Ольха уже десять лет ждут, когда откроют новый мост через реку.",
    "«Мы больше не можем молчать», — заявила директор школы Надежда Жукова.",
    "Строительство обойдётся бюджету в 3 млн рублей, то есть вдвое дороже, чем обещали.",
  ],
  uk: [
    "Мешканці села вже десять років чекають, коли відремонтують дорогу до сусіднього міста.",
    "«Ми більше не можемо мовчати», — сказала вчителька Ганна Їжак учора ввечері.",
  ],
  he: ["תושבי הכפר ממתינים כבר עשר שנים לפתיחת הגשר החדש מעל הנחל."],
  ar: ["ينتظر سكان القرية منذ عشر سنوات افتتاح الجسر الجديد فوق النهر."],
  ja: ["村の住民は新しい橋の開通を十年も待ち続けている。"],
  zh: ["村民们等了十年，新桥仍然没有动工。"],
};
