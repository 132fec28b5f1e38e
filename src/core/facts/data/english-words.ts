import { wordSet } from "./vocabulary-type.ts";

/** Everyday English words: a capital alone makes no name of them. From the word lists of faker (MIT) and by hand. */
export const ENGLISH_WORDS: ReadonlySet<string> = wordSet(`
abandoned able aboriginal about above abuse academy accept acceptable access account accountability accurate achieve
acknowledge acquire across act actor actual actually address administration admired adult advanced adviser affairs
affect afford afraid after aftermath afterwards against aged aggressive agreement air airline airport album alert
alive all alliance allowance almost along alongside although always amazing ambition ambitious ambulance amendment
amid among amount analysis and announcing annual annually another answers anti any apologise app appeal appreciate
approach appropriate army around arrange art artist artistic ashamed aside assembly asset assist assistant associate
assured athletics atlantic attack attend audience audio autumn availability average aware awareness awful baby back
bad badly baltic band bank bar bare basic basket battle because before behind below beneficial benefit best better
between beyond bid big bill birth bitter black blood blue body bone book border boss both boxing boy brain brand
brave break brexit bridge brief briefly bright brilliant british broadcast broadly broken brother brown budget bus
business busy but buzzing cabinet cafe campaign cancer candidate cap captain caption car card care carefully caring
case cash castle catch cautious celebrate celebrated celebrity celtic central century certainly chairman challenge
championship change channel chapter character charity cheap check cheers chief child children christmas church
circle city classic clean clear clearly client climate climb clinch close closed closely cloud club coach coal coast
collaboration college colour come comfortable commercial commission commissioner common commonly commonwealth
communications community comparison compete complete complicated compromise computer concerned concerning conclude
conduct confirm confused confusion connect conservative considering content contrast conversation convince cook cool
cope copyright corner coronavirus coroner corporation correctly cost council county court covid crazy creative
creator credit cricket crime criminal crisis critical cross culture cup custody customer cycle cycling dad daily
damaged dame dance dancing dark dash data daughter day dead deadly death debate debut decent decide decision
decisive deep deeply defence defensive definitely degree delay delete deliberately delight dementia demonstrate
dental deny department dependent deputy describe design despite determined develop developing development diabetes
different difficult digital direct director disappointment display district diversity doctor doing door down draft
dramatic draw dream dress drive drug dual duke during duty each early earth easily east easter eastern easy edge
editor educated education elderly election electric email emerge emergency emotional empire employer empty energy
engage engineering enhance enterprise entire entry episode equal equally especially essential even evening event
eventually every exactly excellency excellent excited excluding executive exhausted expansion expense expensive
experience experienced expert extension extent extremely factor fail failing fair fairly faith fake fall familiar
family famously fan fantastic far farm fashion fast fatal father fellow festival field fight fill film final finally
finance finding fine finished fire firm first fit fixed flat flight floor flu fly focused follower following food
foot football for force forecast forest form formal formula fortunate fortunately foundation founder frankly free
freezing frequent friend friendly from front frozen fuel fully fun function fund fundraising funny furlough gaelic
gallery game games garden general generally genuine getty giant gift gifted girl give given giving glass global god
going gold golf good goodbye governance government grade great green group growing grown guest guidance guide guilty
gym gymnastics hall halloween halt handful handle handover happy harbour harmful hate hateful haul head headline
health heart heating heaven heavily heavy hello help helpful herald hidden high highlight highly highness hill
history hockey hold hole home honour hope hopeful hopefully horse hospital host hot hotel house housing how however
huge human humble hungry hunt husband ideal idol ill illustrious image immediate immediately immense impact
importance important impossible impressive including income indeed independence indigenous individual individuals
industry information innocent innovation inquest inquiry inside inspection instance instead institute insurance
intend interesting internal international internet intervention into investigate investment iron island issue jobs
joint journal joy judge jump jungle junior jury justice key kick king kingdom kit knife know knowingly known label
labour lack lady lake land language large last lasting late latest law lawful lay leader leading league leap left
legal legend less lesson letter life lifestyle lift light like likely limited lined link list listener little live
living local lockdown long loose lord lost love lovely low luck lucky machine mad magazine mainstream majesty major
majority make making male man manage management manager manifesto manner market marketplace married mask massive
match matter maybe mayor meal mean meanwhile medal media medical medium meet mega member membership memorable men
mental merit message metal mid middle midlands midwife mighty mild mind minister minor minority mixed mobile moment
money month monthly moon moral more morning mostly mother motion mum murder music narrow nation national nativity
natural nature navy nazi nazis near nearly necessary negative negotiation nerve nervous netball never new news next
nice night nor norm normal north northern not noted now nurse obligation obvious off office officer official
officially offset often oil okay old olympian olympians olympic once online only onto open openly opera operating
operations opposite opposition optimistic option order ordinary other our out outgoing outside outstanding over own
owner ownership pace pacific page pandemic panel paper paralympic park parliament part partial partially party
passionate passport past patient pause pay peace pension people per perfectly perhaps person personal phone photo
phrase physical physically pick picture pilot pink place plain plan planning plastic player please pleased pleasure
plus pointed police policy political poll poor poorly pop popularity port possible post potentially power powerful
practical premier present presenter president press pressure prestigious pretty prevention price primary prime
prince princess print prison private privilege pro proceed procurement produce producer professor profitable
programme progress project promise promotion proper properly protection proud provided provider province provision
pub public publication pull pupil put qualified queen question questions quick quickly quiet quit radio rail railway
ramp range rape rapid rapidly rare rarely raw reach reader ready realistic reality really reasonable recent
recommendation record recovery red reference reflecting regarding region regular regularly relative release
remarkable removing reopen repay repeat repeatedly replacement replicate report represent representation republic
request requirement rescue research resolve resort responsibility responsible restaurant retention review reward
rich ride right rights ring rise rival river road robust rock role roman room rough roughly round row royal rugby
rule running rural rust sad sadly safe safeguard safely same save saw scale scared scary scenario schedule scheme
school science scientific scope scrap scratch sea search season second secondary secret secretary section security
see sell senior sense sentence separate separately series seriously serve service settle severe shared sharply
shocked shoot shop short shoulder show sick sign signature silent silver similar simple since singer singing single
sir sister sit site skin sky slap slow slowly small smart soap social society software solution some sometimes son
song songs soon sore sorry source south southern space speaking special specific speech spirit split sport sports
spring squad square squash stabilise staff stage stake standard star stark state statement station status stay steel
step stock stone store stories story straight strange strategy street strict strictly strike striking stroke strong
structure student study stuff stunning substantial successfully sudden suddenly summer sun super superb supplier
support supportive surface surge surprise surprised surprisingly survey suspect suspension swiftly swimming switch
table tackle talent tank task tax teacher team technology tennis tense term terrible territory test testing than
thanks that the these thick thin think those though through throughout tight time times tiny tired title tomorrow
too tool top total tough towards tower town track trade traffic tragic train trained training transparency transport
travel trial tricky true truly trust ultimately unaware uncomfortable uncommon under understanding unfit unfortunate
unfortunately uniform union unique unit universal university unknown unlawful unless unlike until unusual updates
upon upset urgently user usually utter vaccine vague valley valuable variable vast verdict verify version very veto
via vibrant vice victim victorian video viewer viking village violence violent virtual virus vision voice volleyball
volume voluntarily volunteer vote voter walking wall war warm water wealthy wear web week weekly weight welcome well
west western what when whenever where whereas wherever whether which while white who whole wholly whose why wide
wild willing window wing winter wire with within without witness woman women wonderful wood word work worker world
worse worst worth worthy wow wrestling writer wrong year yes yesterday yet young
`);
