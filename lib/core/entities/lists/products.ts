/**
 * Products in the news, parted by commas: vehicles, aircraft and ships; rockets, satellites and probes; devices, software
 * and services; games; medicines and foods.
 * Written for this project from general knowledge, copied from no list.
 */
export const PRODUCTS = `
  737 Max, 787 Dreamliner, A220, A319, A320, A320neo, A321, A330, A350, A380, A400M, Air Force One, Airbus A320,
  Airbus A330, Airbus A350, Airbus A380, AK-47, Amoco Cadiz, Antonov 124, AR-15, Atlas V, ATR 72, B-2, B-52, Bayraktar,
  Bayraktar TB2, Black Hawk, Boeing 737, Boeing 737 Max, Boeing 747, Boeing 767, Boeing 777, Boeing 787, C-130,
  Canadair, Charles-de-Gaulle, Chinook, Comac C919, Concorde, Costa Concordia, Dash 8, Dôme de fer, Dreamliner,
  Eurofighter, Eurofighter Typhoon, Ever Given, Exocet, F-14, F-15, F-16, F-18, F-22, F-35, Gripen, Himars, Iron Dome,
  Iskander, Kalachnikov, Kalashnikov, Kinjal, Kinzhal, Leopard 2, M1 Abrams, MiG-21, Mig-29, Mirage 2000, Mirage III,
  MQ-9 Reaper, Ocean Viking, Orechnik, Oreshnik, porte-avions Charles-de-Gaulle, Queen Mary 2, Rainbow Warrior,
  RMS Titanic, S-300, S-400, Sarmat, Scud, Shahed, Shahed-136, Solar Impulse, Spitfire, Storm Shadow, Su-35, Su-57,
  Sukhoi Su-27, Super Étendard, Super Puma, Superjet 100, T-72, T-90, Titanic, Tu-95, V-22 Osprey, Zeppelin,

  Apollo 11, Apollo 17, Apollo 8, Ariane 4, Ariane 5, Ariane 6, Artemis I, Artemis II, Beidou, BepiColombo, Cassini,
  Cassini-Huygens, Chandrayaan-2, Chandrayaan-3, Chang'e 4, Chang'e 5, Chang'e 6, Crew-9, Crew Dragon, EPR2, ExoMars,
  Falcon 9, Falcon Heavy, Hayabusa 2, Hayabusa2, Hubble, Hubble Space Telescope, International Space Station, ISS, ITER,
  James Webb, James Webb Space Telescope, JWST, Large Hadron Collider, LHC, Luna 25, Lunar Gateway, Mars Express,
  navette Challenger, navette Columbia, New Glenn, New Horizons, New Shepard, OSIRIS-REx, Parker Solar Probe, Saturn V,
  Skylab, Solar Orbiter, Soyouz, Soyuz, Space Launch System, Space Shuttle, SpaceShipTwo, Spoutnik, Sputnik 1,
  Starliner, Starship, Station spatiale internationale, SVOM, télescope Hubble, télescope James-Webb,
  télescope spatial Hubble, Tiangong, Tianwen-1, Vega C, Vera C. Rubin, Very Large Telescope, Vostok 1, Voyager 1,
  Voyager 2, Zhurong,

  2CV, Alpine A110, Autolib, Cadillac, Captur, Citroën C3, Clio, Cybertruck, Dacia Duster, Dacia Sandero, Dacia Spring,
  Eurostar, Fiat 500, Flying Scotsman, Ford F-150, Ford Fiesta, Ford Focus, Ford Mustang, Ford T, Honda Civic, Hummer,
  Hyperloop, ID.3, Intercités, Ioniq, Ioniq 5, Kangoo, Lada, Land Cruiser, Maglev, Mégane, Mini Cooper, Model 3,
  Model S, Model X, Model Y, Nissan Leaf, Nissan Qashqai, Orient-Express, Ouigo, Peugeot 205, Peugeot 208, Peugeot 3008,
  Peugeot 308, Porsche 911, Porsche Taycan, Prius, Qashqai, Range Rover, Renault 4L, Renault 5, Renault Clio,
  Renault Kangoo, Renault Mégane, Renault Twingo, Renault Zoé, Shinkansen, Tesla Model 3, Tesla Model Y, TGV, TGV M,
  Thalys, Toyota Corolla, Toyota Prius, Toyota Yaris, Trabant, Trans-Siberian, Transsibérien, Twingo, Velib', Vélo'v,
  Vélosolex, Vespa, Volkswagen Golf, Volkswagen Polo, Yaris,

  Air Jordan, AirPods, AirTag, AlphaFold, AlphaGo, Amazon Prime, Amazon Prime Video, Amazon Web Services, Ameli,
  Among Us, Android, Angry Birds, Animal Crossing, App Store, Apple Music, Apple Pay, Apple TV, Apple Vision Pro,
  Apple Watch, Assassin's Creed, AWS, Baldur's Gate, Baldur's Gate 3, Beyfortus, Big Mac, Bing Chat, Birkin, Bitcoin,
  Blu-ray, Bluesky, Botox, Budweiser, Call of Duty, Candy Crush, ChatGPT, Chromebook, Clair Obscur: Expedition 33,
  Comirnaty, Cortana, Counter-Strike, Crocs, Cyberpunk 2077, DALL-E, Deep Blue, Dépakine, Disney+, Disney Plus, Dofus,
  Dogecoin, Doliprane, Donjons et Dragons, Donkey Kong, Dota 2, Dungeons & Dragons, Efferalgan, Elden Ring, Ethereum,
  Facebook Messenger, FaceTime, Fentanyl, Final Fantasy, Final Fantasy VII, Firefox, Fortnite, FranceConnect, Game Boy,
  GameCube, Gardasil, GeForce, Genshin Impact, Gmail, God of War, Google Chrome, Google Docs, Google Drive,
  Google Earth, Google Maps, Google Play, Google Search, Google Street View, GPT-3, GPT-4, GPT-4o, GPT-5, Gran Turismo,
  Grand Theft Auto, Grand Theft Auto VI, Grok, GTA, GTA V, GTA VI, Half-Life, iCloud, iMac, iMessage, Internet Explorer,
  iOS, iPad, iPad Pro, iPhone, iPod, iTunes, Kevlar, Keytruda, Kindle, KitKat, Kleenex, League of Legends, Les Sims,
  Levothyrox, Linux, MacBook, MacBook Pro, macOS, Mario Kart, Metal Gear Solid, Microsoft 365, Microsoft Excel,
  Microsoft Office, Microsoft Teams, Microsoft Word, Midjourney, Minecraft, Minitel, Mon espace santé, Mortal Kombat,
  Mounjaro, Nescafé, Nintendo Switch, Novichok, Nutella, Oculus, Oculus Quest, Oculus Rift, Office 365, OneDrive, Oreo,
  OxyContin, Ozempic, Pac-Man, Palworld, Parcoursup, Paxlovid, Perrier, Photoshop, Playmobil, PlayStation,
  PlayStation 4, PlayStation 5, PlayStation Network, Plexiglas, Pokémon, Pokémon Go, Polaroid, Post-it, PowerPoint,
  Prime Video, Prozac, PS4, PS5, PUBG, Raspberry Pi, Red Bull, Red Dead Redemption, Remdesivir, Resident Evil, Ritalin,
  Ritaline, Rocket League, Roundup, Rubik's Cube, Samsung Galaxy, Scrabble, SimCity, Siri, Skyrim, Space Invaders,
  Spikevax, Sputnik V, Stable Diffusion, StarCraft, Steam Deck, StopCovid, Stradivarius, Street Fighter, Street View,
  Stuxnet, Subutex, Super Mario, Super Mario Bros, Tamagotchi, Tamiflu, Teflon, Tetris, The Elder Scrolls,
  The Last of Us, The Witcher, Thermomix, Tinder, Toblerone, Tomb Raider, TousAntiCovid, Tylenol, Ubuntu, Unreal Engine,
  Valium, Vaxzevria, Velcro, VHS, Viagra, Viber, Vision Pro, WannaCry, Waze, Wegovy, Whopper, Wii, Wii U, Windows 10,
  Windows 11, Windows XP, Wordle, WordPress, World of Warcraft, Xanax, Xbox, Xbox One, Yuka, Zippo
`;
