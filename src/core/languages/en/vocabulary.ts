import type { Vocabulary } from "../types/vocabulary.ts";
import { genderedWords, wordSet } from "../word-set.ts";

export const vocabulary: Vocabulary = {
  functionWords: wordSet(`
    the a an this that these those some any all both each every either neither no none one two three four five six
    seven eight nine ten
    i you he she it we they me him her us them my your his its our their mine who whom whose which what when where why
    how
    and or but nor so yet if because although though while whereas unless until since as than after before during
    about above across against along
    among around at behind below beneath beside besides between beyond by despite down except for from in inside into
    like near of off on onto out
    outside over past per through throughout to toward towards under underneath up upon via with within without
    is are was were be been being am do does did has have had will would shall should can could may might must not
    there here then now today yesterday tomorrow later earlier also however meanwhile moreover furthermore
    nevertheless instead still already
    again always never often sometimes just only even well more most less least much many few several other others
    another such same
    first second third last next new old good great big high such most since once ever yes no thank thanks please let
    lets get go
    speaking asked according following given based including among amid writing responding born having being
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december
    people men women children police officials experts researchers scientists residents critics supporters fans years
    days weeks months
    media image images video picture read watch listen source sources photo caption analysis updated published breaking
    former current follow send visit join email contact perhaps maybe indeed overall together alongside back little
    part early late currently recently previously finally eventually unlike whether
    around nearly almost about over half both nobody everyone everybody someone something nothing anything everything
    thousands hundreds millions dozens
    speaking adding asked born tell told make made take find see look think know want come keep
  `),
  titles: genderedWords({
    male: "mr sir lord king prince father brother pope monsieur master",
    female: "mrs ms miss lady dame queen princess sister madame baroness",
    either:
      "dr prof rev reverend hon honourable sgt lt col capt gen maj cpl justice det insp supt cllr sen rep gov dci",
  }),
  roles: genderedWords({
    male:
      "chairman spokesman businessman congressman fireman policeman king prince actor father son brother " +
      "husband uncle nephew boyfriend boy man frontman cameraman midfielder striker",
    female:
      "chairwoman spokeswoman businesswoman congresswoman policewoman queen princess actress mother daughter sister wife aunt niece girlfriend girl woman",
    either: `waiter waitress hairdresser florist winemaker beekeeper mechanic electrician plumber joiner bricklayer accountant lifeguard
      translator interpreter sociologist philosopher notary sculptor unionist programmer postman postwoman receptionist apprentice
      trainee illustrator cartoonist jeweller watchmaker clockmaker seamstress locksmith roofer physiotherapist cardiologist botanist
      climatologist oceanographer geographer linguist monk nun screenwriter columnist consul auditor headmaster headmistress ranger
      stewardess restaurateur innkeeper fisherman shopkeeper veterinarian warden caretaker gardener archivist surveyor foreman forewoman
      vicar chaplain contractor builder tenant
      president speaker vice-president minister secretary chancellor governor senator mayor ambassador director chief head
leader chair chairperson spokesperson
      founder co-founder cofounder executive ceo cfo coo boss manager coach captain goalkeeper defender forward winger
      player footballer champion
      singer rapper musician artist author writer novelist poet journalist reporter correspondent editor presenter
      host broadcaster producer filmmaker
      professor scientist researcher economist analyst expert historian lawyer solicitor barrister attorney prosecutor
      judge doctor surgeon nurse psychologist
      general colonel commander admiral officer sheriff supervisor superintendent warden
      ranger registrar alderman detective inspector constable sergeant lieutenant marshal
      mp mep msp councillor congressman lawmaker politician candidate nominee premier deputy representative
      commissioner envoy diplomat delegate
      activist campaigner lobbyist entrepreneur billionaire investor trader banker owner partner consultant adviser
      advisor strategist economist
      engineer designer developer architect farmer teacher student pupil driver pilot astronaut cyclist runner
      sprinter boxer golfer swimmer
      bishop archbishop cardinal pope imam rabbi pastor priest reverend emperor sultan emir monarch duke earl
      resident victim witness survivor volunteer worker trustee curator librarian conservative democrat republican
      secretary-general director-general
      organiser organizer auctioneer puppeteer midwife headteacher paramedic carer postmaster publican landlord
      landlady butcher chef coroner skipper vice-captain winger hooker flanker fly-half
      scrum-half full-back centre-back seamer bowler batter batsman wicketkeeper all-rounder spinner jockey trainer
      umpire referee promoter bassist violinist pianist soprano tenor cellist
      choreographer dancer ballerina blogger influencer vlogger newsreader meteorologist virologist epidemiologist
      immunologist neurologist paediatrician psychiatrist therapist dentist vet
      pharmacist biologist chemist physicist astronomer archaeologist anthropologist geologist ecologist
      conservationist zoologist academic lecturer vice-chancellor judoka gymnast diver rower
      sailor skier snowboarder skater climber wrestler weightlifter hurdler heptathlete triathlete paralympian
      olympian youngster teenager schoolboy schoolgirl compatriot teammate team-mate
      chief-executive co-chair comedian star superstar model youtuber streamer guitarist drummer vocalist composer
      conductor treasurer
    `,
  }),
  roleWords: wordSet(`
    fellow former acting interim vice assistant senior junior prime foreign home defence
    defense finance health education trade justice
      national international regional managing late current then new first lead opposition
    shadow state press
    us uk british american french german russian chinese indian nigerian ghanaian kenyan south african ukrainian
    israeli australian canadian irish scottish welsh
    labour democratic liberal party club company government military police football
    political economic financial
  `),
  groups: wordSet(`
    police officials official authorities authority government ministry prosecutors court department agency
    organisation organization group charity company firm
    researchers scientists experts analysts economists doctors campaigners critics residents witnesses
    lawyers lawmakers mps senators ministers leaders
    delegates delegations sources source union unions opposition party committee commission council
      regulator watchdog
    airline bank retailer manufacturer operator club federation military army parents relatives family friends
    colleagues investigators organisers organizers
    participants observers diplomats journalists activists protesters countries country authors team body institute
    university regulators bosses employers
             giant business chain supermarket pair couple
  `),
  reports: wordSet(`
    report study survey poll statement document media newspaper paper magazine research data figures statistics estimates estimate analysis website article
      book letter account records review census tabloid
  `),
  organisationWords: wordSet(`
    university college school institute academy association federation union party league council committee commission
    court tribunal agency bank fund foundation
    centre center office department ministry parliament congress senate assembly house authority board bureau service
    services society company group corporation
    corp inc ltd limited llc plc co club fc united city rovers wanderers albion athletic hotspur nations organisation
    organization trust church police army navy
    force forces network broadcasting media news times post guardian telegraph mirror sun mail express journal herald
    tribune review magazine radio channel
    airlines airways motors records entertainment studios pictures labs technologies systems energy oil petroleum gas
    holdings partners capital
    industries international institution hospital clinic museum theatre orchestra band alliance movement coalition forum
    firm publishing press studio studios authority laboratory laboratories pharmaceuticals healthcare insurance
    solicitors cymru government ports auctions auctioneers productions brewery gallery cinema primary workers midwives
    nurses teachers farmers trains stores supermarkets
    elementary automotive campaign chapel
  `),
  placeWords: wordSet(`
    street road avenue lane square park lake river sea ocean mount mountain mountains hill hills valley island islands
    peninsula gulf bay cape coast beach
    port harbour harbor airport station bridge tower castle palace cathedral stadium arena hall garden gardens hotel
    prison desert forest
    mews gate close crescent terrace abbey boulevard inlet drive place circus airfield reservoir moor common zoo
    town village county state province district region north south east west northern southern eastern western central
    borough bailiwick strait canal falls dam delta
  `),
  eventWords: wordSet(`
    summit conference championship championships cup games olympics paralympics war battle revolution election elections referendum festival tournament
    awards award oscars grammys anniversary ceremony exhibition marathon prix final finals trophy tour open masters week jubilee super-bowl
    world-cup uprising crisis massacre hurricane cyclone typhoon storm depression fest carnival parade show summit grand-national
  `),
  documentWords: wordSet(
    "act bill treaty convention pact agreement protocol charter law code constitution declaration " +
      "directive resolution plan accord accords deal manifesto memorandum report regulation amendment " +
      "policy arrangement",
  ),
  looseHeads: wordSet(""),
  workWords: wordSet(
    "podcast thriller memoir autobiography soap miniseries film movie series documentary book novel " +
      "album song single show musical sitcom programme comedy drama",
  ),
  links: wordSet("of the and for de la"),
  particles: wordSet("de du van von der den ten bin ben al el da di dos la le ibn ould"),
  placePrepositions: wordSet("in near"),
  complementPrepositions: wordSet(
    "of for in at from with by to on about against over between into under than as like behind inside",
  ),
  determiners: genderedWords({
    female: "her",
    male: "his",
    either:
      "the a an this that these those some many several most all its their our my one two three other both any no few more",
  }),
  commonCapitals: wordSet(
    "brexit k-pop tweet tweets hip-hop xl brent u-turn u-turns u-turned gmt bst est edt cest ndlr " +
      "suv suvs led co2 cds dvds tvs uavs uav pmqs faq agm hr pr vpn gcses a-levels ftse rpi cpi gdp " +
      "ppi msps mlas msp mla kc qc e-scooter e-bike co-op kg vs dr rip gp mum dad cpr ptsd mma dm mc tv " +
      "gdp ceo cv dna hiv aids covid covid-19 sms gps dvd cd vip ok pm ii iii iv vi vii viii mph km " +
      "pc usb id html web internet ai vat gcse a-level wi-fi mbe obe cbe phd ba ma bsc lgbt lgbtq ppe " +
      "mp mps coo cfo diy hgv suv ev evs dj unpaid i'm i've i'll i'd",
  ),
};
