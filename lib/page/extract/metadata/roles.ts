/** What authors are, as bylines say it beside their names. Phrases parted by `|`, in lower case. */
interface Roles {
  /** Before a name: "记者 沈一苇". */
  before?: string;
  /** After it, or in the line under it: "Ada Moll, staff writer", "한서린 기자". */
  after?: string;
  /** Accounts and desks that sign where nobody does. */
  desks?: string;
}

export const ROLES: Readonly<Record<string, Roles>> = {
  en: {
    after: `staff writer | staff reporter | staff correspondent | news reporter | senior reporter | senior writer |
      reporter | correspondent | contributor | contributing writer | columnist | journalist | staff`,
    desks:
      "newsroom | news room | news desk | newsdesk | web desk | editorial | editorial team | editors | staff | team",
  },
  fr: {
    after:
      "journaliste | correspondant | correspondante | envoyé spécial | envoyée spéciale | chroniqueur",
    desks: "la rédaction | rédaction | la redaction | redaction",
  },
  de: {
    after:
      "redakteur | redakteurin | reporter | reporterin | korrespondent | korrespondentin | journalist | journalistin | volontär | volontärin",
    desks: "redaktion | onlineredaktion | online-redaktion",
  },
  es: {
    after: "periodista | redactor | redactora | corresponsal",
    desks: "redacción | redaccion | la redacción",
  },
  pt: { after: "jornalista | repórter", desks: "redação | redacao | da redação" },
  it: {
    after: "giornalista | inviato | inviata | corrispondente",
    desks: "redazione | la redazione",
  },
  nl: {
    after: "redacteur | verslaggever | correspondent",
    desks: "redactie | de redactie | webredactie",
  },
  pl: { after: "dziennikarz | dziennikarka", desks: "redakcja" },
  cs: { after: "redaktor | redaktorka | zpravodaj", desks: "redakce" },
  sv: { after: "reporter | journalist | krönikör", desks: "redaktionen" },
  da: { after: "journalist", desks: "redaktionen" },
  no: { after: "journalist", desks: "redaksjonen" },
  tr: { after: "muhabir", desks: "haber merkezi" },
  ru: {
    before: "корреспондент",
    after: "корреспондент | журналист | обозреватель",
    desks: "редакция",
  },
  el: { desks: "σύνταξη | συντακτική ομάδα" },
  ko: {
    after:
      "기자 | 선임기자 | 수습기자 | 인턴기자 | 객원기자 | 특파원 | 칼럼니스트 | 논설위원 | 평론가",
    desks: "편집국 | 온라인뉴스팀",
  },
  ja: {
    before: "文 | 取材・文 | 執筆",
    after: "記者 | 編集委員 | 論説委員 | 特派員 | ライター",
    desks: "編集部",
  },
  zh: {
    before: `本报记者 | 本報記者 | 记者 | 記者 | 实习记者 | 见习记者 | 特约记者 | 全媒体记者 | 通讯员 | 通訊員 | 特约通讯员 | 实习生 | 作者 | 撰文`,
    desks: "编辑部 | 編輯部",
  },
};

const phrases = (field: keyof Roles): string[] =>
  Object.values(ROLES).flatMap((roles) =>
    (roles[field] ?? "")
      .split("|")
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ""),
  );

export const ROLES_BEFORE: readonly string[] = phrases("before");
export const ROLES_AFTER: ReadonlySet<string> = new Set(phrases("after"));
export const DESKS: ReadonlySet<string> = new Set(phrases("desks"));
