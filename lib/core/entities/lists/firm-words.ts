/**
 * Words that the names of firms, banks, funds, clubs and bodies hold the world over, in the languages that press names come
 * in, folded, parted by spaces: a sign of an organisation, never a proof. Written for this project from general knowledge,
 * copied from no list.
 */
const FIRM_WORDS = `
  acquisition acquisitions aerospace aero agency agri agro air airlines airways aluminium analytics apparel architects
  asset assets associates association athletic atletico audio authority auto automobiles automotive aviation azucarera
  bakery ballet banca banco bancorp bank bankas banka banque bau beauty beheer beverage beverages bio biologics biopharma
  biosciences biotech blockchain boats books boutique brands brasserie brewers brewery brewing broadcasting brokerage
  brokers brothers builders building bureau cable calcio campus capital cargo carriers casa celulosa cement cementos
  ceramics chain charity chemicals chemie chemical chimie choir clinic clinics cloud club coal coalition coffee
  collective college commerce commission committee communications community compagnie compania companhia company
  components computing concrete congress conseil consortium constructions construction consultants consulting container
  cooperative cooperativa coop cosmetics council creamery credit crew cruises cycles dairies dairy data defence defense
  delivery design designs development diagnostics digital distillers distillery distribution docks drinks dynamics
  editions eisenbahn electric electricity electronics elektro employment endowment energia energie energies energy
  engineering engines entertainment enterprise enterprises environmental equipment equity estates euro exchange exploration
  express fabrik farms fashion federation ferries ferrovie fertilizers films finance financial finanz fisheries fleet
  flight foods food footwear forest forestry forum foundation foundry frigorifico fruit fruits fund funds furniture
  futbol futebol gallery games gaming garages gas gasnet generation genetics genomics global gold grain grains graphics
  grocers groep group groupe grupo gruppo gruppe guild handel hardware harvest haulage havayollari health healthcare
  heavy holding holdings holz home homes hospital hospitality hospitals hotels housing hydro immo immobilier immobilien
  import import-export imports industria industrias industrie industries information infrastructure ingenieria inns
  innovation innovations institute instituto instruments insurance insurers interactive international internet
  investments investment investors iron jewellers joint jute kombinat konzern kraftwerke lab laboratoires laboratories
  laboratory labs laiterie land leasing leather legal leisure licensing life linen line liner lines logistics
  logistica logistik lumber machinery maderas management manufacturing maritime marine markets marketing maschinen
  maschinenbau materials media mebel medical medien metal metall metallurgie metals metro mfg microsystems military
  mills minera mineral minerals mines mining mobile mobility motor motors movement museum musik mutual mutuelle naturals
  navigation naviera network networks news newspapers nickel nuclear nutrition offshore oil oils optical optics
  orchestra outfitters packaging paints paper papers papeterie paribas park parks partners party pastoral payments
  petroleo petroleum pharma pharmaceutical pharmaceuticals pharmacy photonics pictures pipelines plantation plantations
  plastics platforms ports poultry power precision press printing produce production productions products projects
  properties property provident publishers publishing quarries rail railroad railway railways ranch realty records
  recordings recycling refinery refining renewables rentals research reserve resorts resources ressources restaurants
  retail robotics rovers royalty rubber safety salt satellite savings sawmill sawmills schiffahrt school sciences
  seafood securities security seeds semiconductor semiconductors services shipbuilding shipping shipyard shipyards shop
  silk silo siderurgica smelter smelting society software solar solutions spinners spinning spirits sporting sports
  sportif stahl star stadtwerke steamship steel steelworks storage store stores studio studios sugar sugars supermarkets
  supplies supply surgical surveying syndicate synod system systems systemes tannery tea tech technik technologies
  technology telecom telecommunications telekom television tele textile textiles theatre timber tires tobacco
  tools touring tours toys traders trading trailers trams transit transport transports travel treasury trucking trucks
  trust tubes turbines tyres union united utilities vacations vehicles ventures verkehr verlag versicherung video 
  vineyards vision warehouse warehousing waste watch water waterworks wealth weavers weaving wein werft werk werke wind
  wines winery wireless wood woods wool woollen works workshop yachts yarn yards zeitung zinc zoo
  & limited ltd plc llc llp inc incorporated corp corporation co cie gmbh ag kg se sa sas sarl spa srl bv nv ab oy oyj as
  asa aps pty pte kk ood ad doo pjsc ojsc pao ooo jsc tbk berhad bhd sdn sae scop gaec eurl snc
`;

export const FIRM_WORD_SET: ReadonlySet<string> = new Set(
  FIRM_WORDS.split(/\s+/u).filter((word) => word !== ""),
);
