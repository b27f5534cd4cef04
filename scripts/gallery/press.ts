/**
 * Reports about the same firms by several sources, as a library comes to hold: `press/en/3`. Firms and papers are
 * invented; what differs between sources differs on purpose.
 */
interface Report {
  firm: string;
  paper: string;
  host: string;
  /** ISO 8601. */
  day: string;
  year: number;
  /** Millions of euros. */
  revenue: number;
  /** People. */
  staff: number;
}

const REPORTS: readonly Report[] = [
  ["Ravemar", "The Tidewater Post", "tidewater", "2022-02-14", 2021, 9, 180],
  ["Ravemar", "The Tidewater Post", "tidewater", "2023-02-20", 2022, 11.5, 210],
  ["Ravemar", "Harbour Weekly", "harbour-weekly", "2024-03-04", 2023, 14, 260],
  ["Ravemar", "The Tidewater Post", "tidewater", "2025-02-17", 2024, 16, 310],
  ["Ravemar", "Harbour Weekly", "harbour-weekly", "2025-02-19", 2024, 15.4, 310],
  ["Ravemar", "Quay & Crane", "quay-crane", "2026-02-16", 2025, 21, 350],
  ["Norvik", "Quay & Crane", "quay-crane", "2024-02-11", 2023, 6.2, 95],
  ["Norvik", "Harbour Weekly", "harbour-weekly", "2025-02-11", 2024, 7.1, 104],
  ["Norvik", "The Tidewater Post", "tidewater", "2026-02-12", 2025, 6.8, 112],
].map(([firm, paper, host, day, year, revenue, staff]) => ({
  firm,
  paper,
  host,
  day,
  year,
  revenue,
  staff,
})) as Report[];

export const REPORT_COUNT = REPORTS.length;

const TITLES = {
  en: ({ firm, year }: Report) => `${firm} closes its books for ${year}`,
  fr: ({ firm, year }: Report) => `${firm} présente ses comptes de ${year}`,
};

const SENTENCES = {
  en: ({ firm, year, revenue, staff }: Report) => [
    `${firm} Group said on Monday that its revenue reached €${revenue} million in ${year}, and that it employs ${staff} people.`,
    `The shipyard builds tugs and ferries for the small harbours of the coast, and it repairs whatever the winter leaves behind.`,
    `Its managing director, Ilse Tarvold, told the staff that the order book is full until the end of next year.`,
    `The town hopes that the second slipway, which was promised long ago, will now be built at last.`,
  ],
  fr: ({ firm, year, revenue, staff }: Report) => [
    `Le groupe ${firm} a annoncé lundi un chiffre d’affaires de ${String(revenue).replace(".", ",")} millions d’euros en ${year} ; il emploie ${staff} personnes.`,
    `Le chantier naval construit des remorqueurs et des bacs pour les petits ports de la côte, et il répare ce que l’hiver a abîmé.`,
    `Sa directrice générale, Ilse Tarvold, a dit au personnel que le carnet de commandes est plein jusqu’à la fin de l’an prochain.`,
    `La ville espère que la seconde cale, promise depuis longtemps, sera enfin construite.`,
  ],
};

/** The page of a report, and its address. */
export function pressPage(language: "en" | "fr", at: number): { html: string; url: string } {
  const report = REPORTS[at];
  if (!report) throw new RangeError(`no report ${String(at)}`);
  const title = TITLES[language](report);
  const paragraphs = SENTENCES[language](report).map((sentence) => `<p>${sentence}</p>`);
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><meta property="og:site_name" content="${report.paper.replace("&", "&amp;")}"><meta property="article:published_time" content="${report.day}T07:30:00Z"></head><body><article><h1>${title}</h1>${paragraphs.join("")}</article></body></html>`;
  return { html, url: `https://www.${report.host}.example/${language}/${String(at)}` };
}
