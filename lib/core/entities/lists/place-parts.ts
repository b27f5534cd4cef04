/**
 * Beginnings and endings of the names of towns and villages in the languages that press names come in, and words that such
 * names hold, folded: a sign of a place, never a proof. Written for this project from general knowledge, copied from no list.
 */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  `saint sainte san santa santo sao st ste villa ville mont monte puerto porto port bad el la las los le les il al new old
  great little upper lower north south east west nord sud est ouest haut haute bas basse vieux vieille neuf neuve grand
  grande petit petite nouveau nouvelle bay beach bridge creek falls ferry field fort gate glen grove harbor harbour head
  heights hill hills island islands isle lake lakes lough loch mill mount mountain park pass pier plains point pond quay
  ridge river rock shore spring springs square station street valley view village water well wood woods road lane avenue
  boulevard cerro cabo campo ciudad costa lago llano mar playa quebrada rio sierra valle baie bois bourg cap castel chateau
  col combe cote crique etang ile iles lac marais moulin pic plage plaine plateau pointe pont puy roc roche rocher val
  vallee vallon bir wadi oued ain ksar beni sidi djebel jebel kafr tel khan tell bandar kampung kota pulau sungai tanjung
  ulan gora novo nizhny stary velike dolni horni nagy kis unter ober`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/** Endings of three letters and more. */
export const PLACE_ENDINGS: ReadonlySet<string> = new Set(
  `court ville villers bourg burg burgh borough bury berg dorf feld furt hausen heim haven ingham hampton ington
    worth wich wick mouth minster chester cester caster combe combes dale dean field ford gate ham holme hurst hythe
    land ley low moor ness port pool shire shaw stead stoke stone stow thorpe thwaite toft ton tree well wold wood
    abad pur pore ganj garh nagar stan grad gorod polis poli ovo evo itsa nice itz witz owo ice any iers ieres igny
    ignac agnac argues acs illac zac anges ans ecourt encourt euil eres eux fleur gnan guen hoven ieu igneux ines
    inges ingen ingues isse lans lieu loc mesnil moutiers nac ols onne oux plessis rac ronne rupt sac san sart sur
    viers vic villard willer`.split(/\s+/u),
);
