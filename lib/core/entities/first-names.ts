/**
 * First names of the press, folded, parted by spaces: French, English, and those of the rest of the world that both
 * write about. Written for this project from general knowledge; a sign of a person, never a proof.
 */
const FIRST_NAMES = `
  adele adeline adrien adrienne agathe agnes aime alain alban albert alexandra alexandre alexia alexis alice aline
  alix alphonse amandine amelie anais anatole andre andree ange angele angelique anne annick annie antoine antoinette
  apolline ariane aristide armand armelle arnaud arthur aubin aude audrey auguste augustin aurelie aurelien aurore
  axel axelle barbara barnabe bastien baptiste beatrice benedicte benjamin benoit berenice bernadette bernard
  berthe bertrand blaise blandine boris brice brigitte bruno camille capucine carine carla carole caroline catherine
  cecile cedric celeste celestin celia celine chantal charles charlie charlotte christelle christian christiane
  christine christophe claire clarisse claude claudette claudine clemence clement clementine clothilde clotilde colette
  coline constance constant coralie corentin corinne cyprien cyril cyrille damien daniel daniele danielle danny david
  deborah delphine denis denise desire didier dimitri dominique donatien dorothee edgar edith edmond edouard elea
  eleonore eliane elie eliette elisa elisabeth elise elodie eloi eloise elsa emeline emile emilie emilien emma
  emmanuel emmanuelle enzo eric erika ernest estelle esther etienne eugene eugenie eva evelyne fabien fabienne
  fabrice fanny felicien felicite felix fernand fernande flavie flora florence florent florian florianne
  francine francis francois francoise franck frank fred frederic frederique gabin gabriel gabrielle gael gaelle gaetan
  gaspard gaston gautier genevieve geoffrey geoffroy george georges georgette gerald geraldine gerard germain
  germaine gervais ghislain ghislaine gilbert gilberte gilles ginette gisele gregoire gregory guillaume gustave guy
  gwenaelle gwendoline helene henri henriette herve hippolyte honore honorine hubert hugo hugues huguette ines irene
  isabelle isidore ivan jacky jacqueline jacques jean jeanne jeannette jeannine jeremie jeremy jerome joel joelle
  joffrey johan johann jonathan jordan joris jose joseph josephine josette josiane josselin joyce judith jules julia
  julie julien julienne juliette justin justine karim karine katia kevin killian laetitia lambert laura laure laurence
  laurent laurette laurie lea leandre leila lena leo leon leonard leonie leopold lea lilian liliane lionel lisa lise
  loic lola lorenzo lou louane louis louise louna luc lucas lucette lucie lucien lucienne ludivine ludovic lydia lydie
  mael maeva magali manon manuel manuela marc marceau marcel marcelle margaux margot marguerite maria marianne marie
  mariette marilyn marin marina marine marion marius marlene martial martin martine mateo mathias mathieu mathilde
  mathis matthias matthieu maud maurice maurizio max maxence maxime maximilien mel melanie melina melissa mia michel
  michele micheline michelle mickael mireille mohamed monique morgan morgane muriel myriam nadege nadia nadine nancy
  naomi natacha nathalie nathan nelly nestor nicolas nicole nina noe noel noemie nora norbert norman oceane octave
  odette odile olga olivia olivier ondine oscar pablo pascal pascale pascaline patrice patricia patrick paul paule
  paulette pauline perrine philibert philippe philippine pierre pierrette prosper quentin rachel rachid raoul raphael
  raphaelle raymond raymonde rebecca regine regis reine remi remy renaud rene renee richard robert roberte robin roch
  rodolphe rodrigue roger roland rolande romain romane romaric romeo romuald rosalie rose roseline roxane ruben sabine
  sabrina salome samuel sandra sandrine sara sarah sebastien segolene serge severine sibylle sidonie simon simone
  solange solene sophie stanislas stephane stephanie suzanne suzette sylvain sylvaine sylvestre sylvette sylviane
  sylvie tanguy tatiana teddy thea theo theodore theophile therese thibaud thibault thibaut thierry thomas timothee
  titouan tom toussaint tristan ugo urbain ursule valentin valentine valere valerie vanessa vera veronique victoire
  victor victoria victorine vincent violaine violette virginie vivien viviane wilfried william willy xavier yann
  yannick yannis yasmina yohan yohann yolande youssef yves yvette yvon yvonne zacharie zoe christiane jean-luc bixente
  najat rachida fadela rama nolwenn maelle erwan ronan gwenael yael solenn loick enora malo titouan soazig

  aaron abigail abraham adam adrian agatha aidan aileen alan alastair albert alec alex alexander alfie alfred alicia
  alison alistair allan allen allison alyssa amanda amber amelia amy andrea andrew andy angela angelina angus anita ann
  anna annabel anthony april archie arlene arnold ashley ashton austin ava avery barack barbara barney barry bart
  beatrix becky ben bernie bert beth bethany betsy betty beverley beverly bill billie billy blake bob bobby brad
  bradley brandon brenda brendan brett brian bridget britney brittany brooke bruce bryan bryce byron caitlin calvin
  cameron candice carl carla carlton carmen carol carolyn carrie cary casey cassandra cate catherine cathy cecil
  cecilia chad charlene charles chelsea cheryl chester chloe chris christina christopher chuck cindy claire clara
  clarence clark claudia clay clayton cliff clifford clint clinton clive clyde cody colin colleen connie connor conor
  corey courtney craig crystal curt curtis cynthia daisy dale dan dana daniela danielle daphne darren darryl dave dawn
  dean deanna deborah debra declan denise dennis derek desmond diana diane dick dolores dominic don donald donna
  doreen doris dorothy doug douglas drew duncan dustin dwayne dwight dylan earl ed eddie edgar edith edmund edward
  edwin eileen elaine eleanor eliot elijah elizabeth ella ellen elliot elliott elmer elton elvis emily eric erica erin
  ernest ernie ethan ethel eugene evan eve evelyn ewan faith fay felicity finn fiona flora floyd forrest frances frank
  franklin freda freddie frederick gail gareth garry gary gavin gemma gene geoff geoffrey george georgia georgina
  gerald geraldine gerry gertrude gilbert gillian gina glen glenn gloria godfrey gordon grace graeme graham grant greg
  gregory greta guy gwen hannah harold harriet harrison harry harvey hayley hazel heather hector heidi helen henry
  herbert hilary hillary holly homer hope horace howard hugh humphrey hunter ian ida imogen ingrid ira irene iris irma
  irving isaac isabel isabella isla ivan ivor ivy jack jackie jacob jade jake james jamie jan jane janet janice jared
  jasmine jason jay jean jeb jed jeff jefferson jeffrey jenna jennifer jenny jeremiah jeremy jermaine jerry jesse jessica
  jessie jill jim jimmy jo joan joanna joanne jodie joe joel joey john johnny jon jonathan jonny jordan josh joshua joy
  joyce juan judd jude judith judy julia julian juliet june justin kaitlyn kara karen karl kate katherine kathleen
  kathryn kathy katie katy kay kayla keira keith kelly kelvin ken kendra kenneth kenny kent kerry kevin kim kimberly
  kirk kirsten kirsty kris kristen kurt kyle lana lance larry laura lauren laurie lawrence leah lee leigh len leonard
  leonardo leroy leslie lester lewis liam lilian lily linda lindsay lindsey lisa liz lloyd logan lois loretta lorna
  lorraine louis louisa lucas lucy luke luther lydia lyle lyndon lynn lynne mabel mack maddie madeleine madison
  madonna maggie malcolm mandy marcia marcus margaret maria mariah marian marie marilyn mario marjorie mark marlon
  marsha marshall martha martin marvin mary mason matt matthew maureen mavis max maxine maya megan melinda melissa
  melvin mercedes meredith meryl michael michelle mick mike mildred miles millie milton miranda mitch mitchell mitt
  molly monica morgan morris moses muriel murray myra nancy naomi natalie natasha nathan nathaniel neil nelson
  neville newt nicholas nick nicola nigel noah noel nora norma norman oliver olivia oprah orlando oscar otis owen
  paige pamela pat patricia patrick patsy patty paul paula pauline pearl peggy penelope penny percy perry pete peter
  phil philip phillip phoebe phyllis piers polly preston priscilla quentin quincy rachel ralph randall randolph randy
  ray raymond rebecca reginald reese rex rhonda ricardo rich richard rick ricky rita rob robbie robert roberta robin
  robyn rod roderick rodney roger roland ron ronald ronnie rory rosa rosalind rose rosemary rosie ross roy ruby rudolph
  rudy rufus rupert russell rusty ruth ryan sally sam samantha sammy samuel sandra sandy sara sarah saul scarlett
  scott sean serena seth shane shannon sharon shaun shawn sheila shelley sheryl shirley sidney simon sophia spencer
  stacey stacy stan stanley stella stephen steve steven stewart stuart sue summer susan susie suzanne sydney sylvia
  tamara tammy tara taylor ted terence teresa terrence terri terry tess thelma theodore theresa tiffany tim timothy
  tina toby todd tom tommy toni tony tracey tracy travis trevor trish troy tyler tyrone ursula valerie vanessa vernon
  vicky victor vince vincent viola virginia vivian wade wallace wally walt walter wanda warren wayne wendy wesley
  whitney wilbur wilfred will willard willie wilma winston wyatt yvonne zach zachary zoe

  abdallah abdel abdelaziz abdelkader abdelmalek abderrahmane abdou abdoulaye abdul abdullah abu adel adnan ahmad ahmed aicha akbar
  alhassan ali aliou alpha amadou amar amina amine amir ammar anwar aref arif asma assad awa ayman aziz aymen bachar
  bachir bakary bashar bilal boubacar boubakeur brahim cheick cheikh djamel driss fadi fahd faisal faouzi farid farida
  farouk fatima fatou fatoumata fawzi fayez fethi habib hadi hafez haider hakim hamad hamed hamid hamza hani haroun
  hashim hassan hassane hatem hicham hisham hosni houari hussein ibrahim ibrahima idriss idrissa ilham imad iman imran
  ismael ismail issa jalal jamal jamel kamal kamel karima khaled khalid khalifa khadija lakhdar lamine latifa leila
  mahamadou mahmoud mahmud majid malik mamadou mansour mariam maryam mehdi mohammad mohammed mohsen moktar mokhtar
  moncef mounir mourad moussa moustafa muammar mouammar muhammad mustafa mustapha nabil nadir naguib najib nasser nawaz
  nidal noor noureddine nouri omar osama oussama ousmane rachid rafik rami rania rashid reza riad ridha saad sadio
  saddam said salah salem salim salma salman sami samir samira selim seydou sharif sherif sidi slimane sofiane soraya
  souleymane tahar tarek tariq tayeb usman waleed walid yacine yahya yasmine yasser yassin yassine yassir younes yusuf
  zahra zakaria zidane zineb zinedine zine

  alejandro alfonso alfredo alonso alvaro ana andres angel antonio arturo augusto beatriz bernardo carlos carmen
  cesar claudio cristian cristiano cristina cristobal diego domingo eduardo elena emilio enrique ernesto esteban
  eusebio evo federico felipe fernando fidel francisco gabriela gerardo gonzalo guillermo gustavo hernan hugo ignacio
  isabel ivan jaime javier jesus joao joaquin jorge jose josefa juan juana julio lionel lucia luis luiz mafalda manuel
  marcelo marcos mariano marta mateo mauricio mercedes miguel nestor nicolas octavio orlando oscar pablo pedro rafael
  ramon raul ricardo roberto rodrigo rodriguez rosario ruben salvador santiago sergio teresa tomas vicente ximena
  aldo alessandra alessandro alberto amedeo andrea angelo antonella arrigo beppe carlo chiara dario davide domenico
  donato elisabetta emanuele enrico enzo ettore fabio fabrizio federica filippo francesca francesco gennaro giacomo
  gianfranco gianluca gianluigi gianni gina giorgio giovanna giovanni giulia giuliano giulio giuseppe guido ilaria
  lorenzo luca luciano luigi marcello marco mario massimo matteo maurizio michelangelo nicolo paola paolo pier pietro
  raffaele renato roberto romano sandro sergio silvio stefano tiziano tommaso ugo umberto valentino vincenzo vittorio
  achim alfons andreas angela anke anneliese annegret bernd birgit bjorn carsten christoph claus detlef dieter dietrich
  dirk eberhard elke erich erwin ferdinand franz friedrich fritz georg gerd gerhard gertrud gottfried gregor gunter gunther hannes hans
  hartmut heiko heinrich heinz helga helmut herbert hermann holger horst ilse ingo jens joachim jochen johannes jorg josef
  jurgen jutta karl karlheinz karsten katja katrin klaus konrad kurt lars lothar ludwig lukas lutz manfred markus
  matthias michaela moritz niklas norbert olaf oskar otto peer petra rainer reinhard reinhold renate rolf rudi rudolf rudiger
  sebastian siegfried sigmar silke stefan stefanie susanne sven theresa thorsten tobias torsten udo ulrich ulrike
  ursula uwe volker walter werner wilhelm winfried wolf wolfgang
  adriaan anders anneke arne bart birgitta bjarne carl cornelis dag daan dirk einar elias erik ernst frans freja geert
  gerrit gunnar gustav hakan hanne hendrik henrik herman inge ingmar jaap jan jeroen jesper joris jonas jorgen karin
  kees kjell knut lars leif maarten magnus marijke mark marten mette mikael mikko morten niels nils ole olof paavo per
  pieter piet ruud sigrid soren steen stig sven thor tor torben trond ulf willem wim wouter
  agnieszka aleksander aleksandr aleksandra aleksei aleksey alexei alexey anatoli anatoly andrei andrej andrey andrzej
  anastasia arkadi bogdan boleslaw boris borut bronislaw czeslaw danuta darya denis dimitar dimitri dmitri dmitry donald dragan dusan
  edvard ekaterina elena emil evgeni evgeny ewa fedor fyodor gennadi goran grigori grzegorz igor ilia ilya ioan ion
  irina ivana ivo iouri jacek jan janez janos jaroslav jaroslaw jerzy jiri josip katarina kiril konstantin krzysztof
  ladislav larissa lech leonid lev ludmila maciej magdalena maksim marek mariusz marko mateusz matej mihai mikhail
  mikhaïl mikheil milan milos miroslav mladen nadejda natalia nikita nikola nikolai nikolas nikos oleg oleksandr olena
  pavel petr petro piotr radek radovan ratko roman ruslan ryszard sergei sergey serguei slobodan stanislav stanislaw
  stepan svetlana tadeusz tamas tomasz tomislav vaclav vadim valentina valeri vasil vassili viktor vitali vitaly
  vladimir vladislav vojislav volodymyr wladyslaw wojciech yaroslav yelena yevgeny youlia yulia yuri zbigniew zdenek
  zoltan zoran andras attila bela ferenc gabor gyorgy imre istvan laszlo miklos peter sandor viktor alexandros
  andreas antonis constantin costas dimitris evangelos giannis georgios giorgos kostas panagiotis stavros theodoros
  vassilis yannis yanis traian nicolae adrian radu vlad
  abdullahi adama ahmet akin amara ayse ban bekir binyamin benyamin benjamin bulent cem david dominic ehud emre ephraim
  eli fatih golda goodluck hakan haim hasan huseyin ismet itzhak joao joseph kemal kofi kwame laurent mehmet menahem
  moshe murat nana necmettin nelson olusegun orhan osman paulin pascal recep sadio selahattin shimon tayyip thabo tzipi uri winnie yair
  yitzhak zeev robert ellen lansana blaise gnassingbe faure denis felix-antoine macky alassane guillaume amadou
  aung ashok atal akira akio akihito chen deng deepak dilma eiji haruki hideki hiroshi hu hugo indira jawaharlal jiang junichiro
  kenji kim kenzo lakshmi liu lula mao masahiro masao mahatma mukesh naoto naoki narendra nguyen park rajiv rahul raj
  rajesh ravi sanjay satoshi shinzo sonia sukarno sunil suresh takashi takeshi taro tenzin toshio vijay vladimir
  wang xi yoko yoshihiko yoshiro yukio zhang zhou priya arjun anil amit arun asif benazir hamid hideo imelda
  corazon ferdinand rodrigo megawati mahathir thaksin yingluck
  ariel ivana melania ivanka lebron kobe shaquille serena venus tiger usain beyonce rihanna kanye jay-z jermaine keanu denzel
  leonardo viggo sigourney ridley quentin uma orson woody groucho ringo mick keith freddie elton axl bono sting
  malala aung-san desmond wole chinua toni maya langston

  ababacar abbas abdelhakim abdelkrim abdellatif abel achille adebayo adela adelaida adi aditya adolfo adriana afonso
  agata agnese agneta agostino agustin aida aiko ainhoa aisha aishwarya aisling aissa aitana aitor ajay ajit akash aki
  akihiro akiko akram aksel alaa alasdair alejandra alena alessia alessio alfio alina alioune alizee almudena alois alon
  alparslan ama amaia amancio ambre amel amerigo amichai aminata aminatou amitabh amnon amos amparo amrita anand ananya
  anat ander aneta anette anh anis anja anjali annalena annamaria anneli annemarie annika anouk anselme antje antonello
  antonin anya aoife apichatpong apollinaire arafat arantxa arash aravind arianna ariela arik arkadiy arman armando
  armel armin arnaldo arnon artem artur artyom arundhati arvid aryan arzu asamoah asha ashish ashleigh asli asmaa assaf
  assia astrid asuka atefeh attilio aurel aurelio aurora avi avigdor aviv avner avraham aya ayala ayat ayelet ayesha
  ayhan aylin ayo ayoub aysegul azadeh azzedine azzurra babak babatunde bahar bahram balthazar baran baris bartolomeo
  bartosz baruch bassam bastian beata begona behnam behrouz belen belkacem benedetta benigno benito berat berk berta
  bettino bezalel bianca bijan bilawal binali bingbing birger birte bjork blessing boaz bohdan bojan bongbong borislav
  borja borys bouchra branko bratislav bree brianna britta bronius bruna brunella burak burcu burkhard caden callum
  calogero calum camilla canan caoimhe carlota carlotta carmela carmelo carolina carson cassandre cassie catalin
  caterina cayetana celestine celestino celso cemal cengiz ceren cesare cezary chaim chandra charline chelsie cherif
  chicco chidi chihiro chimamanda chioma chitra christa cian ciara ciaran cihan cillian cinzia ciprian ciro claudiu
  clementina cleo clodagh coleen colton concetta constanze consuelo cormac corneliu corrado cosimo cosme cristiana cuong
  dafna dagmar daisuke dalia dalila damian damir dani daniil danilo dany daoud daphnee daragh darius dariush dariusz
  darko darlene davor deandre deepa deepika deirdre dejan delfina delilah dembele demetrius deniz dermot derya desiree
  desislava devlet dexter dieudonne dijana dilek dilip dinesh dinh dino diogo divya djamila djibril dmytro donal
  donatella dongmei dorian dorota dorothea dragana dror duarte dumitru dvora eamon eamonn ebrahim ebru edgard edinson
  edoardo edwige eero efraim efrat egor eiko einat eirik eitan ekrem elad elaheh elazar eleonora elfriede eliezer elif
  elin elina eliyahu elnaz elsie elvira elzbieta emanuela emeka emer emie emiliano emine emmett encarnacion enda
  engelbert enlai ennio enver eoghan eoin ercan ercole erdal erdem eren ergun erhan erhard erkan ermanno erol ersin
  ertugrul erwann eskil espen esperanza esra estefania estela eszter euan eudes eugenia eugenio evelina evgenia evgeniy
  eyal ezekiel ezequiel ezio ezra fabiana fabiola facundo faiza farah farhad farhan farideh farrokh farzaneh fatiha
  fatma faustine fausto feifei femi fereshteh fergus ferhat fernanda ferruccio fikret filipa filipe filiz fintan fionn
  fiorella flavia flavien flavio florentin fode forough fouad fouzia francisca franciszek frantisek frauke fredrik freya
  frida friederike fuat fulvio gabriele gadi gaetane gaetano gaia galina galit gamze gaspar gaspare gaurav gautam
  gauthier gaynor gebhard gennady gerda gershon ghassan gheorghe giada giampaolo giampiero giancarlo giang gianmarco
  gianna gibran gideon gigi gila gilad gilberto ginevra gino giordano giorgia gisela giuditta giuliana giuseppina gizem
  gladys goce godwin goffredo gokhan golnaz golshifteh gopal gordana gottlieb goulven govind graciela grainne graziella
  grazyna gregorio grigory guadalupe gudrun guglielmo gulsen gulzar gunhild gunilla guofeng hacer hadas hadassah hadrien
  hafsa hagit haitao halima halina hamida hamish hamma hana hanan hanane hande hanh hanna hannelore harald harlan haruka
  hatice hayao hayat hayri heide heike heikki heiner heino helder helena helle heloise hemant henning henrique henryk
  hermine hernando hieu hila hilde hildegard hind hiro hiroki hiroko hiroto hoang hongwei honorin horacio hossein hristo
  hrvoje hubertus hulusi humberto huong huw hyun iacopo iain idan idris ifeanyi ignazio ihor iker ilan ilana ilhan ilie
  ilir ilker ilyas imane imanol imtiaz inaya inbal inga ingeborg inigo inma ioana iona iosif irakli irfan irmgard iryna
  isaiah isidro isko ismerie isobel itai italo itamar itzik iulian ivano ivaylo iveta iwona izumi jabulani jacinto
  jacopo jadranka jadwiga jafar jair jakub jamila jana janaina janusz jasna jassim javad jawad jejomar jelena jiabao
  jianguo jianhua jiawei jimena jinping jintao jiro jitka joaquim jocelyn joerg johanna joko jokowi jordi jorn josue
  jouni jovan jozef jozsef juha juliana juliane juma junko juri juris jussi justus justyna jyoti jyrki kaan kabir kadir
  kai kais kaisa kalle kamala kamau kamil kamila kanako kapil karan kareem kareena karel kari karol karolina kasper
  katalin kateryna katharina kathrin katya kaveh kazimierz kazuki kazuo keiko keisuke kenan kendrick kenichi kenta kenza
  kenzi keqiang kerem keren kerstin khadidja khaleda khalil khanh khaya khosrow khurram kiara kiera kieran kilian kinga
  kiran kirsti kishore kjersti klara knud kobi kohei koji kojo komla koray korbinian kosta kostiantyn kourosh krasimir
  krishna kristian kristin kristina kristoffer krystyna ksenia kwabena kwesi kyaw kylian kyoko kyra kyrylo kyung lachlan
  laia laila lajos laleh lalit lamar lamia lamin lancelot lapo lara larisa lauri lazar leandro leire leni lenka leonel
  leonhard leonor leopoldo leora lerato leszek letizia levent levi leyla licia lidia lieselotte liliana lilou lindiwe
  linh lior liora liv livia livio ljubisa ljubomir loredana lorena lorenz lorenza lotfi lotta louay loubna louison luana
  luciana lucile lucille lucrezia ludger ludmilla ludovica luisa luise luka lukasz lupita lya lyudmila mackenzie
  maddalena madhuri maelis maelys maha mahdi mahendra mahesh mahmut mahnaz mahsa maik maimouna mairead mairi maite maja
  makoto maksym mala malak malgorzata malika mana mandla manfredo manish manmohan manny manoj manolo manouchehr mara
  marcela marcelino marcin margarete margarita margit margret mariama mariana mariangela mariella marija mariko marisa
  maristela marjane marlies marwa marwan masaaki masako masayoshi masih masoud massimiliano mateja matheo mathilda
  mathys matias matilde matti mattia maura maurine mauro maximiliano mayu mckenzie meera meghan megumi mehboob mehran
  mehrdad meike meiling meir meirav melchior meltem melvil menachem meral merav merete meriem mert merve mesut metin
  mevlut michal michela mieczyslaw mihaela miho mika miki mikkel mikola mila milagros milena milica milorad mina minh
  minna minoru mircea mireia mirela mirella mirjana mirko mitra moha mohan mohit moises mojtaba mona monika montgomery
  mordechai morteza moti moulay mouna mounira moustapha muhammadu muharrem muhyiddin mwai mya mykhailo mykola mylene
  myung nabila nadezhda nadim nadira nadja nael nafissatou naftali nahel nahuel naim naima najia najoua naoko narayan
  narges naruhito naseem nasrin nassim natalya natan natasa nate naveen nawal nawel nayib nazanin nazim nazli nebahat
  nebojsa necati ned neha nele nemanja nenad nerea nesrin nesrine neta ngoc nhung niall niamh nicoleta nicoletta nieves
  nihat nikki nikolaus niloufar nilufer nima nimrod nir nisha nissim nitzan nizar nkechi nkosazana noam noan noelia
  noemi noga nolan norah noriko nour noura nuala nuno nuray nurcan nuri nuria nurit nusrat obinna ofer ofir oguz ohad
  oisin okan oksana oktay olav oleh oleksandra oleksiy olha olli oluwaseun omari omer omri onder ondrej onofrio onur
  oonagh orazio oren orest oreste orhun oriana oriane orit orlane ornella orville osvaldo ottavio oumou outi ovidiu ozan
  ozge ozgur ozlem pablito paco padraic padraig paetongtarn paloma pancho pankaj parisa parker parviz pascual pasquale
  patricio patrik patrizia paulina paulo pavlo pavol pawel payam pegah pekka pelin pelle percival pernille petar petter
  petteri petya peyman philipp phuc phuong pierluigi piero pilar pinar pinchas pino pippa polina pooja prabowo pradeep
  prakash pranab prasad prashant praveen prayuth predrag preeti prem priscille priyanka qassem qiang quang quim quinn
  quinton quoc quynh rabia rached radmila radoslaw rafaela rafal rafferty rafiq raghav raghu ragnar ragnhild rahat raila
  raimondo raimund raimundo rajan rajeev rajendra raju rakesh ralf ramesh ramin ramiro ranbir randi raquel ratan rayan
  rayane rayna razvan rebeca rebekka reggie regina rehana reinaldo reinhardt ren renata renzo retno reto reuven rhiannon
  rhys riccardo rika riku rina rino risa rivka riza roald rocco rocio rodolfo rogelio rohan rohit roisin romario romy
  ronaldo roni ronit rosalia rosana rosanna rosaria rossana rossella roswitha rotem rowan roxana rufino ruggero ruhollah
  rukhsana rune ryder ryuichi saara sabiha sabina sabri sachin sadia sadiq saeed sagi sahar sakari sakina salima
  salvatore saman sameer samia samson samuele sana sancho sandeep sanja sanjeev sanna santos saoirse sasa sasha saskia
  satya satyajit saulo saverio seamus sebastiano sebastienne sedat selcuk selin semih sepideh serap serdar sergiu serhat
  serhiy serkan seumas seung sevda sevgi sevim sezen shabana shadi shahbaz shahid shahin shai shaima shalom shamim shani
  shankar shanti shashi shaul shehbaz sheikha shekhar sheldon shereen sherri shinji shira shirin shlomo shmuel shoaib
  shohei shona shoshana shula sian siavash sibel siddharth signe sigrun sigurd sihem silje silvana silvestro silvia
  simin simona simonetta sinan sinead siobhan sipho sixtine slavoj slawomir smriti sofian sofiya soheila sohrab
  soledad soline solomon solveig somchai sora sorcha sorin soroush sota soufiane sourav srdjan srettha staffan stefania
  steffen stellan stoyan sudhir suleiman suleyman sunniva susana susanna sushil susilo suzie svante svein svenja sverre
  sviatlana svitlana svyatoslav swann swati sylwia szymon tabitha taha tahir taina takayuki takuma takuya talal tali
  tamir tania tanja taraneh taras tarcisio tarja tarkan tasneem tatjana tatyana tayfun tendai teodor tero tetiana
  thandiwe thanh thao thein themba thiago thierno thilo thurman thuy tiemoko tihomir tilda tilman timeo timo timofei
  timur tito titus todor tolga tomoko tonino toshiaki toshiro tova trine trisha trudy trung trygve tuan tudor tugba
  tullio tuomas turgut tuyet tyra tyson tzachi tzvi ubaldo uday ufuk ugochukwu ugur uhuru ulla ulrik ulysse umar umit
  umut unai urho uriel urs urszula usha ute uzi vadym vahid valdis valeria valerio valery vanesa vania vasco vasile
  vasyl vaughn veikko veit venkat vered verena verity vesna veysel vianney vibeke vidar viet vikas vikram ville vinh
  vinicius vinod viorel viorica viraj virgilio vishal vitalii vitaliy vitautas vitor vivek viviana vladan vojtech volkan
  volkmar vsevolod vuk vyacheslav wahid waldemar waltraud wasim wassim weiwei wiebke wieland wieslaw wilfrid witold
  xabi xander xaver xavi xena xiaobo xiaodong xiaohong xiaoming xiaoping xinyi yaakov yana yaron yasar yasemin yashwant
  yasin yavuz yaya yazid yegor yehezkel yehuda yehudit yemi yevgenia yevhen yifan yigal yigit yildiz yilmaz yisrael
  yitzchak yoan yoann yoav yochai yoel yohanan yoichi yolanda yonatan yoni yoram yosef yoshiko yossi yotam youna yoweri
  yuanyuan yuki yukiko yuko yuliya yumi yunus yuriko yuriy yuval zafer zakariya zaki zakir zanele zdenka zdravko zedong
  zehava zehra zeinab zeki zelda zeljko zemin zeynep zhiqiang ziad zita ziv ziyi zlatan zodwa zofia zohar zohra zohreh
  zola zouhair zoya zsolt zsuzsa zubair zubin zulema zuzana zvonimir zygmunt
`;

export const FIRST_NAME_SET: ReadonlySet<string> = new Set(
  FIRST_NAMES.split(/\s+/u).filter((name) => name !== ""),
);
