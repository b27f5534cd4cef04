/** English press prose of any length, written for this and varied by counting: the same on every machine. */

const PLACES = ["Wexcombe", "Port Haldon", "Tarnside", "Little Orrow", "Brackmoor"];
const PERSONS = ["Orla Fenwright", "Tobias Quell", "Maren Ashgrove", "Idris Calloway"];
const FIRMS = ["Corvane Foods", "Haldon Ferries", "Pellmark Energy", "Ashgrove & Quell"];

/** `{0}` a place, `{1}` a person, `{2}` a firm, `{n}` a number that grows, `{y}` a year. */
const PARAGRAPHS = [
  "{2} said on Thursday that it would close its {0} plant by March {y}, with the loss of {n} jobs. Staff were told at 8.30am; {1}, 44, who has worked there for two decades, heard it on the bus.",
  "Revenue rose 4.5 per cent to £{n}m in the six months to the end of June, against £12.4m a year earlier. Net debt fell by a third.",
  "The council voted 19 to eight to spend ${n},000 on the bridge, which has been shut since January 12, {y}. One in five residents had written to object.",
  "“We counted {n} of them last summer and three this year,” said {1}. “Nobody at {0} has asked us why.” The reserve covers 1,200 acres and draws up to {n} visitors a day.",
  "Temperatures at {0} fell to -7 °C overnight, and winds of 60 mph brought down lines along 14 miles of the valley. Some {n} homes were without power at 6 a.m.",
  "{2} won 3-1 at {0} in front of a crowd of {n}, its fifth victory in a row. {1} scored twice in the first half and left after 71 minutes.",
  "The ferry, 42 metres long and built in {y}, carried {n} passengers and 16 tonnes of freight. It had been due at 9:45 on the second Friday of May.",
  "A spokesman for {2} declined to say whether the figure of {n} was right. It is not the first time that {1} has been asked.",
];

/** The n-th paragraph; no two are the same. */
export function englishParagraph(index: number): string {
  const pick = (list: readonly string[], step: number): string =>
    list[Math.floor(index / step) % list.length] ?? "";
  return pick(PARAGRAPHS, 1)
    .replaceAll("{0}", pick(PLACES, 1))
    .replaceAll("{1}", pick(PERSONS, 2))
    .replaceAll("{2}", pick(FIRMS, 3))
    .replaceAll("{n}", String(12 + ((index * 37) % 900)))
    .replaceAll("{y}", String(1985 + ((index * 7) % 39)));
}
