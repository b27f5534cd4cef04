/**
 * Family names that the press writes about, of all origins, folded, parted by spaces. Names that are a word of French or
 * English are left out, and those of two parts: a sign of a person, never a proof. Written for this project from general
 * knowledge, copied from no list.
 */
const FAMILY_NAMES = `
  abbas abdi abe abercrombie abiola abramovich abubakar achebe acheson addison addo adebayo adeleke adenauer adeyemi
  adichie adjani adorno afridi afwerki agarwal agnelli aguilar aguirre ahern ahmadinejad ainsworth aitken akhtar
  albanese albright alderson aldrich allard allardyce allende almodovar altmaier altman alvarez alves amado amin amiri
  anderson andersson ando andreotti andrews annan ansah ansari antonescu antonioni aoun appiah appleby applegate
  appleton aquino arafat araghchi araujo archibald arkwright armani armitage armstrong arnault arrhenius asante ashcroft
  ashdown ashrafi aso asquith assange asselborn astor atiku atkins atkinson attenborough attlee aubameyang aubert aubry
  austen awolowo ayrault azikiwe azizi aznar ba babin babis bachelet bachelot bachmann badawi bae baerbock baggio
  bainbridge balde baldwin balfour balotelli bamba bancroft banerjee bangoura bao barak barbosa barbot bardella bardem
  bardot barenboim barlow barnett barrere barrett barroso barrymore barthez bartok barton basescu basu bateman batista
  baudin baudouin baudry bauer baumann baxter bayle bayrou bazin bazoum beaufort beaulieu beauvoir bechu beckenbauer
  becker beckett beckham beckinsale bedard bedie beethoven belanger belkacem bellamy bellingham bello benabar benalla
  benedetti benham benigni benmalek bennani bennett benoist bensaid benson benyamina benzema beranger berete berezovsky
  bergeron bergevin bergman bergstrom berkowitz berlusconi bernanos bernier bernoulli bernstein bertin bertolucci
  bertrand besnard besson bethune bettencourt bevan beveridge bezos bhatt bhattacharya bhutto biden biko bildt bingham
  binoche bismarck bissett biya blackburn blackwell blair blanchard blanchett blanquer blatter blin blinken bloomberg
  boateng bocelli bogart bohm bohr boissier boisvert boivin bokassa bolivar bollore bolsonaro bolton bonino bonnard
  bonneau bonnin borges borissov borloo borrell bosch bose boswell bosworth botin bouazizi bouchard bouchet boukary
  boulanger boumediene bourdieu bourgeois bourguiba bousquet boussouf bouteflika boutin bowie bowles boyer boyle
  bradbury bradford bradshaw brady brahimi braithwaite branagh brandt brannigan brassens braverman brecht brejean
  brejnev brel brennan brewster brezhnev briand briggs brisson broderick brody bronson broughton brownlow bruckheimer
  bruneau brunner bryson buchanan buckley buffon buhari bukele bukowski burgess burke burnham burroughs burton
  butterworth buttigieg buzyn byrne caballero cadot cahuzac cai calatrava caldwell callaghan callahan callas calmels
  camara cambadelis cameron campbell camus cao capello cardoso carlier carlyle carmichael carnegie carney carnot caron
  carpentier carrasco carrington carroll carson cartier carvalho casanova cassidy castex castro cauchon cavanagh cavani
  cavendish cazeneuve ceausescu cervantes cesaire chabert chabrol chadwick chagnon chalamet chamberlain champlain chan
  chandler chang chao chaoui chaplin charcot charest charlebois charpentier chatterjee chatterton chau chaudhary
  chaudhry chauvin chavez chekhov cheney cheng cherkaoui chesterton cheung chevenement chevtchenko chiang chirac
  chisholm cho choi chomsky chopin chopra chostakovitch choudhury christensen christie chung churchill ciotti cisse
  cissokho clapton clarkson clegg clooney cobain cochrane cocteau coetzee coleman collingwood collins coluche comey
  compaore connery connolly conrad constantine conte conway coogan cooney coppens coppola corbett corbiere corbyn corden
  cornwell corot cortazar costa costello costner cotillard coubertin couillard coulibaly coulson cousteau coutard couto
  cowell cowley coyle crawford crichton cronin crosby crowley cruz cui cullen cumberbatch cummings cunningham curie
  curiel curran currie cuthbert cyr d'alema d'annunzio da'silva dacheux dahl dal'pozzo dali dallaire dalton daly dang
  dangote darmanin darras darwin das dassault dati daudet davidson davies davis dawkins dawson de'gaulle deakin debbouze
  debre debussy deby defferre degas delacroix delaney delanoe delattre delaunay delcourt delgado della delmas delon
  delors delpech dembele demers demory dempsey deneuve depardieu derbyshire derrida desai desailly desantis deschamps
  desjardins desmarais desrosiers devlin dewar di'maio diabate diagne diallo diarra diatta diawara dickens dickinson
  dickson diderot dieng dijsselbloem dillon dimbleby dimitrov diof dion dionne diop diouf dje djebar djokovic doan
  doherty donaldson donitz donnelly donoghue donovan dorsey dostoevsky dostoievski dougherty doumbia doumbouya doumer
  dowling doyle drabo draghi dreyfus dreyfuss driscoll drogba drolet drouet drouin drummond dubcek dube dubois dubost
  dubreuil duceppe duchamp duchene duchesne duckworth duclos dudley duffy duflot dufour dugas duggan duguay duhamel
  dujardin dulac dumas dumont dumoulin dunbar dunlop dunne duong dupond dupont dupuis dupuy duquesne durand durkheim
  durocher dussopt duterte dutta duval dvorak dyson eastwood eccleston echeverria edison edmonds edwards einstein
  eisenhower ellington ellison emerson engel epstein erdogan erekat eriksson erskine escobar essebsi estrosi eto'o evans
  everett evrard eyadema fabius fabre fairbanks fairweather falcone fallon farage farrell farron faulkner faurisson
  favre feinstein fellini fellowes feng ferguson ferhat fernandes fernandez ferrand ferrante ferrara ferreira ferrier
  feynman fico figueroa fillon findlay finnegan fischer fitzgerald fitzpatrick fitzsimmons flaherty flanagan flaubert
  fleming fletcher flynn fofana foley fonseca forsyth foucault foucher fouquet fourcade fournel fournier franco fraser
  fraysse freche frechette freeman fresnay freud friedman fuentes fujimori fujita fukuda fulham gaddafi gadot gagne
  gagnon gainsbourg galan galileo gallagher galloway gambetta gandhi ganguly gao garaud garba garcia garcin gardner
  garfield garibaldi garnier garrison garvey garzon gascoigne gaudi gaudin gauguin gauthier gbagbo gelinas gendron
  gentiloni geraghty gerrard gershwin ghani ghannouchi ghosh giacometti gibbs gibson gilchrist gillard gilligan gingrich
  ginsberg ginsburg giolitti girard giraud girouard giroud giscard giuliani gleeson glucksmann godard goddard godin
  godwin goethe goh goita goldberg goldblum goldman goldstein gomes gomez goncalves goncourt gonzalez goodall goodman
  gorbachev gorbatchev gorki gorsuch gosselin gould gounod gove gowda graf grandjean granger grayling greenberg greene
  greenspan greenwood grenier griezmann griffin griffith griffiths grillo grimaldi grimshaw guaido guaino guardiola guay
  guevara gueye guichard guillemin guillet guillot guillou guimaraes guimard guinness guo gupta guterres gutfeld
  gutierrez guyon gyllenhaal habeck haber hackett hackman haddad haig haley hallett halliwell hallyday hamdan hamdok
  hamel hamidou hamill hamilton hammadi hammond hamon hancock haniye haniyeh hannity hanratty hansen hansson haq haqqani
  hardwick hargreaves hariri harman harriman harrington harris hartley hartmann hasegawa hashimoto hasina haskell
  hathaway hatoyama haussmann havel hawking hawkins hawthorne hayashi haydn hayek hayward healey heaney hebert hegseth
  heine hemingway hemsworth henderson hendricks hendrix heng henin hennessy henson hepburn hernandez herrera herriot
  herrmann herzog heseltine hess heston heywood hidalgo higelin higgins hitchcock hitler ho hodgson hoffman hoffmann
  hofmann hogan holbrook hollande hollingsworth honecker hong hopkins horowitz hoskins hosseini houde houellebecq
  houillon houlihan hoxha hsu huang hubbard huber huckabee hughes humphreys huppert hussaini husseini hussey hutchinson
  hwang ibrahimovic ichikawa iglesias igwe iida ikeda ikeme imai imbert inglis inoue ioannou iohannis iqbal irani irwin
  ishiba ishiguro ishihara ishikawa ito ivanov ivanovic iweala jackman jackson jacobs jadot jaishankar jameson jamet
  jamieson jammeh jang jansen janssen jarvis jaures jefferies jenkins jenkinson jenner jennings jensen jeon jia jimenez
  jin jinnah joffre johansen johansson johnson johnston johnstone jokowi jolie jolivet joly jones jorgensen joshi jospin
  joumblatt juarez jubert julliard jumblatt juncker jung juppe kabila kabore kacem kaczynski kadyrov kafka kagame kagawa
  kahlo kamara kang kanoute kant kante kapoor karadzic karajan karamanlis karami karembeu karroubi karzai kasparov kato
  katsura katumbi kaufman kaunda kaur kavanagh kawabata kazan keating keats keita kejriwal kelleher keller kellogg kemp
  kendall kennedy kenyatta kerekou kerrigan kershaw keyta khamenei khanna khashoggi khatami khatib khattabi khodorkovski
  khodorkovsky khomeini khrouchtchev khrushchev kibaki kickl kidman kiir kilpatrick kimmel kimura kinnock kinsella
  kipchoge kirchner kirkpatrick kishi kishida kissinger kitchener klitschko klopp knightley kobayashi koch koffi kohl
  kohler koike koirala koizumi komorowski konan konate kondo kone koo kouame kouchner kouyate kovac kovacs kowalski
  kramer krishnan kruger kubo kubrick kuleba kumar kundera kuroda kurosawa kurz kushner kusturica kuti kwan kwarteng
  kwok labbe laborde lacombe lacoste lacroix lafarge lafferty laflamme lafont lafontaine laforet lagarde lagerfeld
  lagrange lahlou lajoie laliberte lalonde lamarche lamarck lamartine lambert lamoureux lampard lamy lancaster lancelot
  landon landry lang langley langlois lansbury lanthier lapierre lapointe laporte larcher lariviere larkin larsen larson
  larsson lassalle lau laughton lauterbach lauvergeon lavallee lavigne lavoie lavrov lawson leary leblanc leblond lebrun
  leclair leclerc leclercq lecocq lecomte leconte lecoq lecornu ledoux leduc leeb lefebvre lefevre lefort legault
  legendre legrand legros lehmann lejeune lelouch lemaire lemaitre lemay lemercier lemieux lemoine lemonnier lenin
  lenine lennon lenoir leone lepage lepetit leroux lesage lessard lesseps lessing letellier letta leung levasseur
  levesque lewandowski lewinsky lewis li liang lieberman lim lincoln lindbergh lindgren lindner lindqvist lineker ling
  liszt lizarazu lockhart lockwood lodhi loiseau lombardi lopez loughran loukachenko lovell lowell lukashenko lumumba
  luo lussier luxemburg lyautey lynch maccarthy macdonald macgregor machado machar macias macintyre mackay mackenzie
  maclean macleod macmillan macpherson macron maddox madoff maduro maeda magalhaes magritte maguire mahfouz mahler
  mahmood mahoney maier maiga maldini malhotra mallarme malone maloney malraux mandela mandelson mansfield mansouri mara
  maradona marchand marchetti mariani marlowe marois marquet marsden martelli martindale martinez marx massenet masson
  massoud mastroianni mathers matheson matsuda matsui matsumoto matsuyama mattarella mattei matthews maupassant maurer
  mauroy mbappe mbeki mbeumo mbia mboup mbow mcallister mcauley mcbride mccabe mccain mccall mccann mccarthy mccartney
  mcclellan mcconaughey mcconnell mccormack mccormick mccoy mccullough mcdermott mcdonald mcdonnell mcdonough mcdougall
  mcdowell mcenroe mcevoy mcewan mcfadden mcfarlane mcgahern mcgee mcginley mcgovern mcgowan mcgrath mcgregor mcguinness
  mcguire mcilroy mcintosh mcintyre mckay mckee mckellen mckenna mckenzie mckinley mckinnon mclaren mclaughlin mclean
  mcleod mcmahon mcmillan mcmullen mcnally mcnamara mcneil mcneill mcphee mcqueen mcvey medici medvedev meghan megret
  mehra mehta meier mekki melenchon melies meloni melville menard mendel mendes mendoza mendy meng menon mercer merkel
  mernissi merrill merz meshaal messaoudi messi metcalfe meunier meyer michaud michelet michon middleton mikati milei
  miliband millar millerand milligan milliken milne milosevic mimoun minogue mirren mirza mishima mishra mitchum
  mitsotakis mittal mitterrand miyamoto miyazaki mnangagwa mobutu modi modiano moffat mohammadi mohamud moissan mokrani
  moliere molloy monaghan monet mongin monnet monnier monroe montaigne montalban montebourg montesquieu montgomery monti
  mooney morandi moreau morel moreno moretti mori moriarty morin morita moro morrell morrison morrissey mortimer
  moscovici mossadegh mouret mourinho mousavi mousseau moynihan mozart mubarak mugabe mukherjee mukwege mulaney mulcair
  muller mulligan mulroney murakami murdoch murphy murray museveni musharraf musk musset mussolini mwangi mwinyi n'diaye
  n'dour nadal nadeau naidu nair najibullah nakajima nakamura nakasone nakata nantel napier napolitano narayan nasrallah
  navalnaya navalny navarro ndayishimiye ndiaye ndong ndour nehru neruda netanyahou netanyahu neuer neumann neymar ngo
  nguema nguesso ngugi nguyen niang nicholls nichols nicholson nielsen nilsson nishikawa nishimura nixon nkrumah
  nkurunziza nobel noda noguchi nolan noriega norris novak nugent nunes nunez nyerere nyong'o o'brien o'callaghan
  o'connell o'connor o'donnell o'donoghue o'driscoll o'dwyer o'grady o'hara o'higgins o'keeffe o'leary o'malley o'neill
  o'reilly o'rourke o'shea o'sullivan o'toole obama obasanjo obiang obrador ochoa oda odinga ogawa ohtani okada okafor
  okamoto okeke okonjo okonkwo okoye oldfield oldman oliveira ollivier olsen olsson onana onfray ono onyango oppenheimer
  orban ortega ortiz orwell osaka osborne osbourne osimhen ossoff otani ouattara ouedraogo ouellet ouimet ozawa ozdemir
  ozil pacheco padilla pagnol pahlavi pak palin palmer paltrow pamuk panahi pandey panot papadopoulos papin paquette
  parizeau parkinson parmentier parra parsons pasolini pasqua pasquier pasternak pasteur patel patenaude paterson patil
  patterson pattinson pavarotti pavlov pawar paxman payet paz peabody pearce pearson pecresse peguy pelletier pelosi
  peltier pemberton pena peng perec pereira perez perkins peron perret perrier perrin perrot pershing pessoa petain
  peters petersen peterson petrov peyron pfizer pham phan phelps philippot phillips picasso pickering pickett pinault
  pinera pinochet pirlo pisani pistorius pitt planck platini poincare poirier poitras pollard pollock pompidou poncet
  ponsard pouchkine poulin poutine powell prabowo prasad prescott presley prevert prevost priestley prigent prigojine
  prigozhin pritchard pritzker prodi proust puccini puigdemont pushkin putin qian qin quayle quesnel quigley quinlan
  quintero qureshi rabelais rabin radcliffe raffarin rafferty rafsandjani rahimi rahman raisi rajan rajapaksa rajoelina
  rajoy raman ramaphosa ramos ramsay ramsey rana rao rasmussen raspoutine rasputin rathore ravalomanana rayner reagan
  rebsamen reddy redford redgrave redmayne redmond reeves regnier reid reilly reinfeldt remond ren renan renoir renzi
  resnais retailleau retamal reyes reynaud reynolds rezaei rhodes ribeiro ribery ricard ricci richards richardson
  richelieu richter rickman rimbaud rinaldi riordan rios ripley rivard rivera robbins roberts robertson robillard
  robinson robitaille robles robson rocard rocha rochefort rockefeller rodgers rodin rodrigues rodriguez roh rohani
  rohmer rojas rolland romney ronaldinho ronaldo rooney roosevelt rosenberg rosenthal ross rossellini rossi rossiter
  rostand rothschild rouault rousseau rousseff roussel rousset rowland rowling rubio ruffin ruiz rumsfeld ruquier
  rushdie rutherford rutledge ruto rutte ryder saavedra sabatier sadat sadate saeed sagan saidi saito sakai sakamoto
  sakharov salazar saleh salinger sall salmond salvini samaras samb sanchez sandberg sanders sanderson sangare sankara
  sanogo santana santos saramago sarkozy sarr sarraute sarrazin sartre sasaki sassou sato saulnier saunders savary
  savile savoie scaramucci schafer schauble schiff schiller schmid schmidt schmitt schmitz schneider schoelcher scholz
  schreiber schroder schroeder schubert schultz schulz schumacher schumann schumer schwab schwartz schwarz
  schwarzenegger scorsese seguin segura seinfeld senac senghor seo sepulveda serrano shackleton shakespeare shalit
  shapiro sharma shaughnessy sheehan sheeran shen sheridan sherman sherwood shevchenko shi shimizu shinawatra
  shostakovich siddiqui sidibe signoret sihanouk sikorski silva silverman simenon simmons simonet simonin simpson
  sinatra sinclair singh sinha sinouar sinwar sirleaf sirois sisi sison sissi sissoko skinner slattery slimani smith
  smyth snowden soares soeharto soekarno sokolov solana soleimani soljenitsyne solzhenitsyn soong sorensen sorkin soro
  soros sorrentino souchon soumahoro sousa souza soyinka spielberg spitz springsteen srinivasan stafford stalin staline
  stallone starmer steinbeck steiner steinmeier stephens stephenson stevens stevenson stoltenberg streep streisand
  suarez suga sugimoto sugiyama suharto suleiman sullivan sunak sutcliffe sutherland suzuki svensson swann swanson
  sweeney swinney sy syed sylla sylvester syngman tagore tahri takagi takahashi takaichi talbot tamba tanaka tanguay
  tanizaki tarantino tardieu tarkovski tarkovsky tati taubira tautou tavernier taylor tchaikovski tchaikovsky tchekhov
  tchiani tebboune tendulkar teng tessier thakur thant tharoor thatcher theberge thein therrien thevenin thibodeaux
  thiebaud thiers thompson thomson thornberry thornton thunberg thuram thurman thyssen tillier timberlake timochenko
  tinubu tito tolkien tolstoi tolstoy tomlinson tondelier torres toscanini totti toubon toulemonde toumba tounkara toure
  tournier townshend toyoda traore travolta tremblay trepanier trichet trierweiler trimble trinh trintignant trotski
  trotsky trudeau truffaut truman trump truong tsai tse tshisekedi tsipras tsui tsvangirai tudjman tugendhat tung
  turcotte turnbull turner tusk tymoshenko tyson uderzo ueda uemura ullman underwood updike urbina uribe vachon
  vaillancourt vajpayee valadon valencia valery valladares vallaud valls vance vanderbilt vargas varma vaughan vazquez
  veber velasco verdi verdier verhofstadt verlaine verma vernet veron vian vickers vidal vieira vigneault villepin
  villiers villon vincent visconti vogel volkov volpi voltaire vucic wada wadsworth wagenknecht wagner wahlberg
  wainwright wakefield walden waldheim walesa wallis walsh walton walz warburton warhol washington wasserman watanabe
  watkins watson wauquiez weah weber webster wei weil weiner weinstein weiss wenger wentworth westbrook westwood whelan
  whitaker whitehead whitehouse whitman whitmer whittaker wickremesinghe widodo wilders wilkins wilkinson williams
  williamson willoughby wilson windsor winfrey winkler winslet witherspoon wojtyla wolff wong woodward wozniak wright wu
  wulff xhaka xiao xie xu xue yachine yadav yamada yamaguchi yamamoto yamanaka yamashita yameogo yan yanoukovitch
  yanukovych yao yar'adua yates yellen yeltsin yeoh yeung yoon yoshida yu yuen yun yunus yushchenko zang zapata zapatero
  zardari zarif zelensky zelenskyy zellweger zeman zemmour zenawi zeng zeroual zhao zheng zhu ziani ziegler zimmer
  zimmermann zola zuckerberg zuma zverev zweig
`;

export const FAMILY_NAME_SET: ReadonlySet<string> = new Set(
  FAMILY_NAMES.split(/\s+/u).filter((name) => name !== ""),
);
