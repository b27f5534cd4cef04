/**
 * Organisations known the world over, parted by commas: papers, broadcasters, firms, clubs and bodies that the press
 * names without saying what they are. A short list on purpose: context tells the others. Written for this project
 * from general knowledge.
 */
export const ORGANISATIONS = `
  AFP, AP, Reuters, BBC, CNN, NBC, CBS, ABC News, Fox News, MSNBC, PBS, NPR, Al Jazeera, Al-Jazeera, TF1, France 2, France 3,
  France 24, M6, Arte, Canal+, BFM TV, BFMTV, LCI, RTL, RMC, RFI, RTBF, RTS, Radio France, France Info, France Inter,
  France Culture, Europe 1, Radio-Canada, Le Monde, Le Figaro, Libération, Les Échos, La Tribune, Le Parisien, L'Équipe,
  L'Express, Le Point, L'Obs, Mediapart, Le Canard enchaîné, Charlie Hebdo, Ouest-France, Sud Ouest, La Croix, L'Humanité, Le Soir,
  La Presse, Le Devoir, Le Temps, El País, La Repubblica, Corriere della Sera, Der Spiegel, Die Zeit, Bild,
  The New York Times, New York Times, The Washington Post, The Wall Street Journal, The Guardian, The Times,
  The Independent, The Economist, Financial Times, Daily Mail, Daily Telegraph, The Sun, USA Today, Los Angeles Times, Bloomberg,
  Time, Newsweek, Forbes, Vogue, Nature, Science, Netflix, Disney, Warner Bros, Universal, Sony, Nintendo, Microsoft, Apple, Google,
  Alphabet, Facebook, Meta, Amazon, Twitter, Instagram, WhatsApp, YouTube, TikTok, Snapchat, LinkedIn, Wikipedia, Wikipédia,
  Wikimedia, Mozilla, IBM, Intel, AMD, Nvidia, Oracle, SAP, Cisco, Dell, HP, Samsung, LG, Huawei, Xiaomi, Lenovo, Nokia,
  Ericsson, Motorola, Yahoo, Uber, Airbnb, Tesla, SpaceX, OpenAI, eBay, PayPal, Visa, Mastercard, Spotify,
  Renault, Peugeot, Citroën, PSA, Stellantis, Michelin, Volkswagen, BMW, Mercedes, Mercedes-Benz, Daimler, Audi, Porsche, Opel,
  Fiat, Ferrari, Toyota, Honda, Nissan, Mazda, Mitsubishi, Hyundai, Kia, Ford, Chrysler, General Motors, Volvo, Airbus, Boeing,
  Dassault, Thales, Safran, EADS, Lockheed Martin, Alstom, Siemens, Bombardier, SNCF, RATP, Air France, Lufthansa, Ryanair, easyJet,
  British Airways, Total, TotalEnergies, Shell, BP, ExxonMobil, Chevron, Gazprom, EDF, Engie, Areva, Veolia, Suez, Orange, SFR,
  Free, Bouygues, Vodafone, AT&T, Verizon, Carrefour, Auchan, Leclerc, Casino, Walmart, Tesco, Ikea, Danone, Nestlé, Lactalis, Unilever,
  L'Oréal, LVMH, Kering, Hermès, Chanel, Gucci, Nike, Adidas, Puma, Coca-Cola, Pepsi, McDonald's, Starbucks, Pfizer, Sanofi, Novartis,
  Roche, Bayer, AstraZeneca, Moderna, Monsanto, BNP Paribas, Société Générale, Crédit agricole, Axa, Allianz, HSBC, Barclays, UBS,
  Goldman Sachs, JPMorgan, Morgan Stanley, Lehman Brothers, Deutsche Bank, Standard & Poor's, Moody's, Fitch, Publicis, Vivendi,
  Bolloré, Lagardère, Capgemini, Atos, Ubisoft, Criteo, ArcelorMittal, Mittal, Arcelor, Saint-Gobain, Lafarge,
  ONU, UN, OTAN, NATO, UE, EU, OMS, WHO, OMC, WTO, FMI, IMF, BCE, ECB, OCDE, OECD, Unesco, Unicef, HCR, UNHCR, CICR, FAO, AIEA, IAEA,
  OSCE, OPEP, OPEC, Interpol, Europol, CPI, FIFA, UEFA, CIO, IOC, NBA, NFL, NHL, MLB, NASA, ESA, CNES, CNRS, Inserm, Inra, CEA, FBI, CIA,
  NSA, KGB, FSB, Mossad, DGSE, DGSI, GIGN, Raid, CRS, MI5, MI6, SEC, FDA, EPA, IRS, Pentagone, Pentagon, Kremlin, Maison-Blanche,
  Maison Blanche, White House, Knesset, Bundestag, Hamas, Fatah, Hezbollah, Al-Qaïda, Al-Qaida, al-Qaeda, Al Qaeda, Daech, Daesh, ISIS,
  État islamique, Islamic State, Boko Haram, Talibans, Taliban, AQMI, Farc, ETA, IRA, PKK, OLP, Frères musulmans, Muslim Brotherhood,
  PS, UMP, LR, RN, FN, LFI, EELV, PCF, UDI, MoDem, LREM, La République en marche, En marche, Les Républicains, La France insoumise,
  Rassemblement national, Reconquête, CDU, SPD, CSU, AfD, PSOE, Podemos, Syriza, Likoud, Likud, Labour, Tories, CGT, CFDT, FO, Medef, FNSEA,
  PSG, OM, OL, Paris Saint-Germain, Olympique de Marseille, Olympique lyonnais, Real Madrid, FC Barcelone, FC Barcelona,
  Bayern Munich, Borussia Dortmund, Juventus, Inter Milan, AC Milan, Arsenal, Chelsea, Liverpool FC, Manchester United,
  Manchester City, Tottenham Hotspur, Ajax, Celtic, Benfica, Greenpeace, Amnesty International, WWF, Oxfam, Human Rights Watch,
  Médecins sans frontières, Reporters sans frontières, Croix-Rouge, Red Cross, Secours populaire, Emmaüs, Wikileaks, WikiLeaks,
  MIT, Harvard, Stanford, Yale, Princeton, Sorbonne, Sciences Po, Polytechnique, HEC, ENA, Hollywood Foreign Press Association
`;
