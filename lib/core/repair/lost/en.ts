/** English: what the language says about lost characters. Own observation of its spelling. */

/** "don?t", "company?s", "they?re": at the hole. */
export const CONTRACTION = /(?<=\p{L})[?\uFFFD](?=(?:s|re|ve|ll|d|m|(?<=n[?\uFFFD])t)(?!\p{L}))/iuy;

/** The same after a name in another language: "McDonald?s". */
export const CAPITALISED_CONTRACTION = /(?<=\p{Lu}\p{L}{2,30})[?\uFFFD](?=s(?!\p{L}))/uy;

/** Words and names with letters beyond ASCII that stand in English news. */
export const COMMON_WORDS =
  "café cafés cliché clichés fiancé fiancée façade façades naïve naïveté résumé résumés protégé protégée née soirée soufflé sauté touché risqué passé cortège crèche crème brûlée décor déjà vu détente éclair élan élite émigré entrée exposé fête matinée mêlée ménage à trois papier-mâché pâté piñata jalapeño señor señora El Niño La Niña doppelgänger über smörgåsbord café-bar communiqué coup d'état coup d'éclat raison d'être tête-à-tête vis-à-vis São Paulo Zürich München Köln Düsseldorf Malmö Göteborg Kraków Łódź Gdańsk Bogotá México Perú Panamá Canadá Québec Montréal Côte d'Ivoire Réunion Curaçao Málaga Cádiz Córdoba León Mérida Cancún Yucatán Asunción Brasília Belém Reykjavík Tórshavn Århus Ålesund Tromsø Malmö Besançon Orléans Nîmes José Jesús María García Rodríguez Martínez Hernández López González Pérez Sánchez Ramírez Gómez Fernández Díaz Álvarez Jiménez Gutiérrez Muñoz Núñez Peña Ibáñez Vázquez Suárez Domínguez Velázquez Mérimée Beyoncé Renée Zoë Chloë Brontë Citroën Nestlé Hermès Lancôme Estée Häagen-Dazs Škoda L'Oréal Pokémon Björn Jürgen Müller Schröder Göring Jörg Søren Bjørn Erdoğan Özil Gündoğan Ibrahimović Đoković Modrić";
