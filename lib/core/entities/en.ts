import type { LexiconData } from "./lexicon-data.ts";

/** English. */
export const ENGLISH: LexiconData = {
  functionWords: `the a an this that these those my your his her its our their some any each every no all both either
    neither another such what which whose who whom i you he she it we they me him us them one two three four five six
    seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion first second third
    last next of in on at by for with from to into onto upon about above after again against along although among
    around as because before behind below beneath beside besides between beyond but despite down during except if
    inside instead like near nor not now off once only or otherwise out outside over past per since so still than then
    there therefore though through throughout thus till toward towards under unless until unlike up via when whenever
    where whereas wherever whether while why within without yet and is are was were be been being am has have had
    having do does did done can could may might must shall should will would ought let let's get got go goes going
    gone come came make made take took see saw say said also even ever never always often sometimes usually already
    soon later earlier today tonight tomorrow yesterday here how however indeed just maybe more moreover most much
    many few fewer less least lot several nevertheless nonetheless perhaps quite rather really same too very well
    yes meanwhile furthermore additionally according due thanks based given following including regarding concerning
    aside apart overall finally eventually recently currently originally initially previously formerly
    i'm i've i'd i'll it's he's she's that's there's what's who's where's here's how's we're we've we'd we'll they're
    they've you're you've you'll you'd he'd she'd don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't
    cannot couldn't shouldn't hasn't haven't hadn't ok okay please hello hi hey dear thank sorry oh ah wow well yeah
    anyone anything anybody everyone everything everybody someone something somebody nobody nothing none others other
    mine yours ours theirs myself himself herself itself themselves ourselves yourself former ex new old young big
    small great little good bad best worst better worse free next-door nearly almost half double twice far back away
    together ago else rt re fw fwd cc ps fyi`,
  openers: `police officials authorities investigators researchers scientists experts critics supporters analysts
    shares stocks sales profits revenue prices workers students parents children women men people residents voters
    members players fans leaders lawmakers doctors nurses teachers firefighters soldiers troops rebels protesters
    companies firms banks investors traders economists markets business sport sports politics health science
    technology world news opinion video photo photos image images picture source sources credit update updated live
    breaking exclusive watch read share related advertisement comment comments editor editors author authors image
    question questions answer answers example note notes summary conclusion introduction background history overview
    results result report reports review reviews analysis interview profile timeline references see-also external
    born raised educated located founded established built written directed produced published released recorded
    named known called considered asked speaking writing working living looking being following using used located
    try check click call contact send find visit follow join buy order ask tell give keep put want need think know
    believe hope love hate wait start stop stay try turn use work help look feel seem remember forget imagine consider
    subject date attached attachment regards sincerely cheers best congratulations welcome happy merry good nice cool
    music film films television book books album albums song songs art culture education travel food weather war
    peace love life death government parliament congress- court- army navy council church school university hospital
    early late mid january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter north south east west
    northern southern eastern western central upper lower actor actress singer president minister king queen prince
    chapter section part volume figure table appendix page step level round phase game games match season team teams
    service staff place food location price prices room rooms hotel restaurant great excellent amazing awesome
    wonderful terrible horrible highly definitely absolutely very super`,
  determiners:
    "the a an this these those some any its several two three four five other both many all",
  articles: "the el la las los le les",
  joiners: "of the for de la del di da du des",
  titles: `mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev reverend hon honorable honourable st
    president vice-president chairman chairwoman chairperson ceo cfo cto coo minister premier chancellor secretary governor gov senator sen
    congressman congresswoman representative rep mayor councillor councilman alderman ambassador judge justice attorney prosecutor sheriff detective
    inspector superintendent constable officer chief captain capt colonel col general gen lieutenant lt major maj
    sergeant sgt corporal cpl private pvt admiral commander commodore marshal king queen prince princess emperor
    empress tsar czar duke duchess earl count countess baron baroness viscount pope cardinal archbishop bishop father
    brother sister mother rabbi imam sheikh sheik ayatollah mullah sultan emir pastor coach director deputy speaker
    spokesman spokeswoman spokesperson actor actress singer author founder uncle aunt grandma grandpa mom dad
    crown prime vice foreign defense defence interior finance attorney
    headteacher headmaster headmistress provost canon`,
  jobs: `president chairman chairwoman ceo executive minister premier chancellor secretary governor senator congressman
    congresswoman representative mayor councillor ambassador judge justice attorney prosecutor lawyer solicitor barrister sheriff
    detective inspector superintendent constable officer chief captain colonel general lieutenant major sergeant
    soldier admiral commander king queen prince princess emperor duke pope cardinal archbishop bishop priest rabbi imam
    sheikh pastor reverend coach manager director producer filmmaker writer screenwriter playwright novelist poet
    author journalist reporter editor columnist correspondent presenter broadcaster host actor actress comedian singer
    songwriter rapper musician composer pianist guitarist drummer bassist vocalist conductor dancer choreographer
    artist painter sculptor photographer designer architect engineer programmer developer inventor scientist physicist
    chemist biologist astronomer mathematician historian philosopher economist sociologist psychologist
    anthropologist archaeologist professor lecturer teacher researcher scholar student graduate doctor physician
    surgeon nurse psychiatrist analyst strategist adviser advisor consultant banker investor entrepreneur businessman
    businesswoman tycoon billionaire millionaire founder co-founder cofounder owner partner spokesman spokeswoman
    spokesperson activist campaigner dissident militant terrorist gunman suspect murderer killer victim witness
    player striker midfielder defender goalkeeper winger forward quarterback pitcher batsman bowler golfer boxer
    wrestler swimmer sprinter cyclist driver jockey skier skater champion rival opponent teammate candidate nominee
    incumbent successor predecessor leader member head deputy farmer chef astronaut pilot sailor explorer
    son daughter brother sister father mother wife husband widow uncle aunt nephew niece cousin grandson granddaughter
    grandfather grandmother friend colleague boyfriend girlfriend fiancé fiancée resident legend star veteran winner
    headteacher headmaster headmistress principal dean provost vicar warden curator oceanographer geologist paramedic midwife baker butcher fisherman gardener grower landlord
    master clerk caretaker`,
  sayVerbs: `said says say told tells added adds explained explains argued argues announced announces stated states
    claimed claims insisted insists noted notes warned warns admitted admits acknowledged acknowledges denied denies
    confirmed confirms suggested suggests believes believed thinks thought replied replies responded responds asked
    asks wrote writes tweeted tweets recalled recalls remembered predicts predicted promised promises urged urges
    vowed vows declared declares concluded concludes observed observes remarked commented comments complained
    joked jokes testified testifies revealed revealing agreed agrees hoped hopes expects expected feels felt shouted
    whispered laughed smiled nodded praised praises criticised criticized condemned`,
  personVerbs: `born died dies killed murdered assassinated shot wounded injured arrested detained jailed imprisoned
    convicted sentenced charged accused acquitted married divorced resigned retired elected re-elected appointed nominated succeeded
    succeeds replaced replaces plays played scored scores sang sings starred stars wrote directed graduated studied
    attended joined won wins lost beat defeated lives lived moved returned became grew worked works served serves
    led leads met visited arrived left went came sat stood walked ran smiled testified underwent suffered recovered
    wants wanted loves loved enjoys liked decided begins began`,
  firmVerbs: `acquired acquires buys bought sells sold makes manufactures manufactured raised raises launched launches
    employs employed hires hired unveiled unveils merged merges operates operated owns owned publishes published
    produces produced distributes distributed supplies supplied develops announced reported reports posted invests
    invested expanded expands listed files filed sued sues licensed distributes ships shipped offers offered provides
    recalls recalled rebranded headquartered founded incorporated
    employing cut cuts closed closes supply axed`,
  auxiliaries:
    "has have had is are was were will would could can may might must should also been being be have not to who which later then never did does do himself herself once",
  organisationHeads: `company corporation corp inc ltd llc plc gmbh group holdings holding bank trust insurance university
    college school academy institute institution faculty hospital clinic laboratory laboratories foundation
    association federation confederation union party movement front league alliance coalition council committee
    commission court tribunal assembly senate parliament congress house ministry department agency authority office
    organisation organization bureau exchange club society team army navy police brigade battalion regiment corps squadron
    division force forces guard service services secretariat observatory conservatory opera orchestra philharmonic symphony
    theatre theater museum library fund funds press radio television tv channel network networks journal times
    post tribune herald gazette telegraph guardian observer chronicle magazine news review airlines airways air
    aviation motors motor electric electronics systems technologies technology software consulting solutions
    industries pharmaceuticals records entertainment studios pictures films media broadcasting publishing publishers
    books energy oil petroleum gas power telecom communications mobile partners ventures capital investment
    investments securities brothers sons associates church diocese archdiocese administration board cabinet
    conference-usa democrats republicans liberals conservatives greens labour tories fc afc united rovers wanderers city-fc athletic
    state-department nations committee legion knights lodge fraternity sorority dynasty consortium cooperative
    stores store supermarkets restaurants foods brewery brewing hotels resorts band quartet ensemble choir
    constabulary militia taliban sox yankees lakers bulls cowboys giants- eagles tigers lions bears wolves hawks falcons panthers
    rangers raiders dodgers cubs mets braves warriors knicks celtics senators bruins penguins steelers packers
    archives playhouse gallery infirmary`,
  placeHeads: `lake sea ocean gulf bay strait straits canal river creek valley plain plains plateau desert forest
    woods park garden gardens island islands isle isles archipelago peninsula cape point coast street avenue
    boulevard road lane drive square plaza bridge gate tower palace castle fort cathedral basilica abbey chapel temple
    station airport port harbour harbor stadium arena camp prison highway route city town village borough county
    province district state territory republic kingdom principality emirate empire mount mountain mountains hill
    hills peak ridge falls springs beach shore heights field center centre mall hotel building hall cemetery
    township parish region saint st new north south east west northern southern eastern western san santa los las el
    puerto fort port rio cape glen loch mont monte val`,
  eventHeads: `cup olympics games championship championships tournament tour festival fair show expo forum summit
    conference convention exhibition biennale carnival gala ceremony awards award prize prix open masters rally marathon
    trophy bowl series war wars battle battles campaign revolution treaty siege operation crisis scandal massacre riots
    uprising holocaust election elections referendum day week derby regatta playoffs finals eurovision`,
  divisions: "division arm unit branch",
  organisationNouns: `company firm corporation group conglomerate startup start-up multinational subsidiary bank insurer
    operator publisher maker manufacturer carmaker automaker distributor retailer chain brand agency association
    federation foundation charity ngo organisation organization party movement union coalition club team side squad newspaper
    daily weekly magazine journal channel station broadcaster network website site portal platform giant contractor
    supplier provider consultancy lab laboratory university institute college school museum hospital theatre theater
    militia cartel gang army label studio band duo trio airline carrier brewery restaurant church newspaper rival
    website brewer
    buyer seller owner landlord developer builder regulator watchdog lender cooperative co-operative coach-builder bakery dairy foundry mill wholesaler landlord producer`,
  placeNouns: `city town village capital region province district county state suburb neighborhood neighbourhood
    borough island islands archipelago peninsula mountain lake river sea ocean gulf bay valley desert forest park
    beach coast street avenue road bridge port airport station prison camp stadium cathedral castle palace territory
    country kingdom republic municipality commune hamlet port outskirts north south east west northeast northwest
    southeast southwest border site base area mayor governor heart downtown
    harbour harbor pier quay estuary reservoir hill hills cliffs seafront moor dale loch glen creek stream tributary`,
  eventNouns: `festival tournament championship race rally exhibition summit conference hurricane cyclone typhoon storm event operation
    project programme program`,
  workNouns: `film movie series novel album book song single play musical opera painting show documentary sitcom
    comic manga poem titled entitled memoir thriller sequel remake episode soundtrack ep video autobiography`,
  productNouns: `smartphone phone tablet console computer laptop software app browser game car model sedan motorcycle
    aircraft plane jet helicopter missile rocket satellite probe shuttle drone submarine ship vessel ferry yacht
    vaccine drug processor chip system robot train telescope spacecraft camera`,
  firmParts: `founder founders co-founder ceo cfo cto chairman director directors executive executives boss employee
    employees staff workers shareholders shareholder investors customers subscribers subsidiary shares stock headquarters
    factory factories plant plants products product revenue profit profits sales earnings board management spokesman
    spokeswoman spokesperson members member merger acquisition takeover store stores website brand logo chief owner
    president manager editor reporter offices lineup roster players coach fans supporters
    revenues stake turnover depot depots warehouse warehouses`,
  personParts: `wife husband son daughter brother sister father mother parents children family widow partner death birth
    career life lawyer lawyers attorney funeral home house body resignation arrest trial biography book song songs album
    performance mandate speech face supporters successor predecessor assassination friend friends girlfriend boyfriend
    novels paintings poems hair eyes voice hands head heart`,
  placeParts: `capital city region mayor people population government economy north south east west center centre
    province suburb suburbs airport port streets border territory embassy ambassador parliament prime coast outskirts
    downtown neighborhood residents inhabitants king queen history army military president minister town
    bank banks shore shores edge foot mouth slopes summit valley estuary cliffs harbour harbor quay`,
  placePrepositions:
    "in=1.3 near=2 from=0.5 to=0.4 at=1 on=0.5 above=1.2 below=0.8 beyond=0.6 of=0.2 through=0.5 across=1 around=0.6 toward=0.7 towards=0.7 into=0.6 outside=1 inside=0.5 throughout=1.5 via=0.5 within=0.6",
  articledPlacePrepositions: "in across throughout",
  motionVerbs: `go goes going went gone move moves moving moved travel travels travelling traveling travelled traveled
    drive drives driving drove fly flies flying flew flown return returns returning returned walk walked walking
    cycle cycled ride rode run ran sail sailed journey commute commutes commuted relocate relocated relocating
    head headed heading back`,
  winVerbs: "won win wins winning contest contested",
  ownedByPlaces: `banks bank waters floods tributaries shores slopes summit cliffs streets harbour harbor residents
    inhabitants outskirts suburbs beaches fields rooftops`,
  thingPossessives: "its",
  thingPronouns: "it",
  planVerbs: "would will plans planned expects expected intends intended aims hopes",
  workshopSuffixes: "",
  crossings:
    "bridge bridges footbridge footbridges viaduct ferry ford tunnel weir dam crossing aqueduct",
  crossingPrepositions: "over across under on spanning",
  shareNouns: "share shares stake stakes stock interest holding holdings investment",
  sharePrepositions: "in",
  postPrepositions: "at with for",
  organisationPrepositions:
    "at=0.5 for=0.6 by=0.4 with=0.3 against=0.5 from=0.2 joined=1.2 join=1.2 versus=0.6 vs=0.6",
  personPrepositions:
    "by=0.8 with=0.6 for=0.2 against=0.3 to=0.2 from=0.1 whom=1 dear=1.5 hi=1.5 hello=1.5 hey=1 love=0.5 thanks=1",
  ageWords: "years year months",
  conjunctions: "and or nor",
  demonyms: `american americans british briton britons english englishman scottish scots welsh irish french frenchman
    german germans austrian austrians swiss belgian belgians flemish dutch spanish spaniard spaniards catalan basque
    portuguese italian italians greek greeks turkish turk turks russian russians ukrainian ukrainians polish pole poles
    czech czechs slovak slovaks hungarian hungarians romanian romanians bulgarian serbian serb serbs croatian croat
    croats bosnian bosnians albanian albanians slovenian swedish swede swedes norwegian norwegians danish dane danes
    finnish finn finns icelandic latvian lithuanian estonian european europeans african africans asian asians arab
    arabs arabic jewish jew jews muslim muslims islamic christian christians catholic catholics protestant protestants
    orthodox sunni shia shiite shiites hindu hindus buddhist buddhists sikh sikhs israeli israelis palestinian
    palestinians lebanese syrian syrians iraqi iraqis iranian iranians persian saudi saudis egyptian egyptians libyan
    libyans tunisian algerian moroccan senegalese nigerian nigerians kenyan kenyans ethiopian somali somalis sudanese
    ugandan ghanaian zimbabwean japanese chinese korean koreans vietnamese indian indians pakistani pakistanis afghan
    afghans bangladeshi thai filipino filipinos indonesian indonesians malaysian burmese tibetan mongolian australian
    australians canadian canadians mexican mexicans cuban cubans haitian brazilian brazilians argentine argentinian
    chilean colombian colombians peruvian venezuelan bolivian jamaican latin latino latinos hispanic hispanics hebrew
    mandarin cantonese sanskrit urdu hindi tamil bengali celtic gaelic roman romans byzantine ottoman victorian
    georgian elizabethan californian texan texans parisian londoner londoners kurdish kurd kurds chechen western
    african-american african-americans anglo-saxon anglican lutheran methodist presbyterian baptist mormon mormons
    democrat republican democratic soviet soviets nazi nazis marxist communist communists socialist socialists
    judaism islam christianity buddhism hinduism catholicism protestantism gothic renaissance baroque slavic germanic`,
  calendar: `january february march april may june july august september october november december jan feb mar apr jun
    jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
    christmas easter thanksgiving halloween ramadan hanukkah passover`,
  commonCapitals: `internet web god lord- jesus- tv dvd cd pc usb gps sms hiv aids gmo hd 3d cv pdf html rss wifi wi-fi
    iaas saas mp3 www http https ok okay lol omg wtf btw imo imho faq asap rsvp diy vip iq ad bc bce ce am pm est edt
    pst pdt gmt utc cst phd ph.d ph md mba ba bs ma jr sr gdp ceo cfo cto coo hr it pr r&d dna rna i ii iii iv vi vii
    viii ix xi xii earth- covid covid-19 mr mrs ms a.m p.m e.g i.e no vs etc haha hahaha xx xxx bible quran koran
    constitution internet-s mvp nr id tba tbd p.s rip dj- bbq atm suv`,
  openerSuffixes: "ly ing tion tions ment ments ness ity ities ism ed",
  adjectiveSuffixes: "",
  headComplements: "",
  bareComplements: "",
  firmHeads: "",
  colours: "",
  numbered:
    "channel radio studio windows playstation xbox formula route interstate apollo boeing airbus highway iphone galaxy division group euro blink",
  organisations: `European Union, United Nations, World Bank, International Monetary Fund, White House, Red Cross,
    Supreme Court, Security Council, National Guard, State Department, Justice Department, Federal Reserve,
    House of Representatives, House of Commons, House of Lords, Democratic Party, Republican Party, Labour Party,
    Conservative Party, Islamic State, Doctors Without Borders, Amnesty International, Greenpeace, Hamas, Hezbollah,
    al-Qaeda, Al Qaeda, Taliban, NATO, UNESCO, UNICEF, FIFA, UEFA, OPEC, NASA, Congress, Senate, Pentagon, Kremlin,
    Scotland Yard, New York Times, Washington Post, Wall Street Journal, Financial Times, Associated Press, Reuters,
    The Times, The Guardian, Facebook, Google, Twitter, YouTube, Microsoft, Amazon, Wikipedia, Premier League`,
  events: `World War I, World War II, First World War, Second World War, Cold War, Civil War, American Civil War,
    World Cup, Olympic Games, Winter Olympics, Summer Olympics, Paralympic Games, Super Bowl, World Series,
    Champions League, Tour de France, Holocaust, Industrial Revolution, Arab Spring, Great Depression, Wimbledon`,
  setPhrases: `Trojan horse, Trojan horses, Achilles heel, Achilles tendon, Pandora box, Gordian knot, Midas touch,
    sword of Damocles, Tower of Babel, Noah ark, Judas kiss, judgment of Solomon, patience of Job, Murphy law,
    Occam razor, Pyrrhic victory, Hobson choice, Morton fork, Procrustean bed, Sisyphean task, Herculean task,
    Augean stables, Adam apple`,
  organisationSuffixes: `partners capital plastics ventures holdings industries technologies systems networks
    consulting studios pharma pharmaceuticals chemicals logistics robotics analytics dynamics aerospace semiconductor semiconductors
    biotech biosciences bio therapeutics diagnostics healthcare medical tech civil engineering construction builders
    contractors properties estates homes developments materials minerals mining metals steel steels ceramics glass
    textiles packaging foods farms dairies dairy wines brewers shipping freight couriers haulage transit railways
    buses coaches instruments tools appliances furniture securities investments advisers advisors software motors
    rescue research plc ltd inc llc`,
};
