/** What is used of fr-compromise: its own types are sources that do not compile here, and lack these. */
interface FrenchNames {
  readonly length: number;
}

export default function read(text: string): {
  people: () => FrenchNames;
  places: () => FrenchNames;
  organizations: () => FrenchNames;
};
