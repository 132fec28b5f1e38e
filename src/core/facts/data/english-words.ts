import { wordSet } from "./vocabulary-type.ts";

/** Everyday English words: a capital alone makes no name of them. From the word lists of faker and compromise (both MIT) and by hand. */
export const ENGLISH_WORDS: ReadonlySet<string> = wordSet(`
submarine yellow consumers consumer fencing abandon abandoned able aboriginal about above abroad absolute abuse abused academy accept acceptable accepted
accepting accepts access accessed accessing accident accidents accommodate according account accountability
accounting accounts accurate accused accusing ace achieve achieved achieving acknowledge acknowledged acknowledges
acquire acquired across act acted acting activist activists actor actors actress acts actual actually acute adapt
add added adding address addressed addresses addressing adds adjusted administered administration administrators
admired admit admits admitted admitting adopt adopted adult adults advance advanced advantage advantages advertising
advice adviser advisor advocates affairs affect affected affecting affects afford afraid after aftermath afterwards
again against age aged agent agents ages aggressive agree agreed agreement agrees ahead aid aim aimed aiming aims
air aired airline airport album alert aligned alike alive all alleged alliance allies allow allowance allowed
allowing allows ally almost along alongside already also alter alternative alternatives although altogether always
amazing ambition ambitious ambulance amendment amid among amount analysed analysis analyst analysts and angel anger
angry animal announce announced announcing annual annually another answer answering answers anti anticipated any
anybody anymore anyone anything anyway apart apologise app apparent appeal appealed appealing appear appeared
appearing appears appetite applied apply applying appointed appreciate approach approached appropriate approve
approved arbitrary argue argued argues arguing arm armed arms army around arrange arranged arrest arrested arrive
arrived arrives arriving art artificial artist artistic artists arts ashamed aside ask asked asking asks aspects
assembly assess assessed asset assist assistant assisted assisting assists associate associated assumed assuming
assured athlete athletes athletics atlantic attached attack attacked attacking attacks attempt attempted attempting
attempts attend attorney attract attracted attracting attractive auction audience audio author automated autumn
availability average avoid avoided awaiting award awarded awards aware awareness away awful baby back backbench
backed backing backwards bad badly balance balanced baltic ban band bands bank banking banks banned bans bar bare
barred barriers bars base based basic basket battle battles bear beat beaten beating beautiful became because become
becomes becoming been before began begin beginning begins begun behind being believe believed believes belonging
below belt beneficial benefit benefited benefits best bet better between beyond bid big bigger biggest bike bill
bills bird birth bit bitter black blamed blaming blessed blocked blocking blocks blood bloody blow blue board boards
boat boats bodies body bold bond bonds bone book booked booking bookings books boost border borders borrow borrowing
boss bosses both bottle bottom bought bounce bounced bound bowls box boxes boxing boy boycott boys brain branches
brand branded brands brave breach breached breaches breaching break breakfast breaking breaks breakthrough breathe
breathing brexit bridge brief briefly bright brilliant bring bringing brings british broad broadcast broadcasting
broader broadly broke broken broker bronze brother brothers brought brown budget budgets build building buildings
built bulk bullying burden burning burst bus busiest business busy but buy buying buzzing cabinet cafe cage
calculated call called calling calls calm came camp campaign cancel cancelled cancer candidate cap capital capped
caps captain caption capture captured capturing car card cards care cared careful carefully carers caring carried
carry carrying cars case cash cast castle cat catch catching catering caught cause caused causes causing caution
cautious celebrate celebrated celebrating celebrities celebrity celtic central centre centres century certain
certainly chain chains chair chaired chairman challenge challenged challenges challenging champion champions
championship chancellor change changed changes changing channel channels chaos chapter character characteristics
characters charge charged charges charging charities charity chart charts chasing chat cheap cheaper check checked
checking checks cheer cheers chef cheque chicken chief child children chips chocolate choose chose chosen christmas
church circle cited cities citing citizens city civil claim claimed claiming claims classement classic clean
cleaning clear cleared clearly client clients climate climb climbed climbing clinch clinic clinics close closed
closely closer closest closing clothes clothing cloud club clubs coach coaches coaching coal coast code coffee cold
collaboration collapse collapsed colleague colleagues collect collected collecting college colour colours combat
combined come comedian comes comfortable coming comment commented commenting comments commercial commission
commissioner commit committed common commonly commonwealth communications community comparison compete competed
competing complain complained complete completed completing complex complicated comply compromise compromised
computer concentrate concern concerned concerning concerns conclude concluded condemned conduct conducted confidence
confirm confirmed conflict confused confusing confusion connect consent conservative consider considered considering
considers constitutes consultant consultants consumed contact contacted contain contained contains contender
contenders content continue continued continues continuing contrast contribute contributed contributing control
controlled controlling controls conversation converted convince convinced convincing cook cooking cool cope copies
copyright core corner coronavirus coroner corporate corporation correct correctly cost costing costly costs council
councillor councillors count counted county couple court courts cover covered covering covers covid crack cracks
crash crashed crazy create created creates creating creative creator credit credited cricket crime criminal crisis
criteria critical critics cross crossed crossing crossings crowd crowds crucial cry culture cup curb cure currency
custody customer customers cut cuts cutting cycle cycles cycling dad daily damage damaged damaging dame dance
dancing dangerous dark dash data date dates daughter daughters day dead deadly deal dealing deals dealt death deaths
debate debated debates debut decent decide decided deciding decision decisive declare declared declined dedicated
deep deeper deeply defeat defeated defeats defence defensive defined defining definitely degree delay delayed
delaying delays delete deliberately delight delighted deliver delivered delivering delivers demand demanded
demanding demands dementia demonstrate denied denies dental deny denying department dependent depicts deployed
deposits deputy describe deserve deserves design designed designer designs desire desperate despite detail detailed
details determine determined devastated devastating develop developed developers developing development devolved
diabetes diagnose diagnosed diagnoses diagnosis did die died different difficult dig digital dignity dinner dipped
direct directed directing directly director directors disabled disappointed disappointing disappointment discharge
discharged discharging discipline discount discounts discover discovered discuss discussed display dispute disputed
disputes disrepute disrupted distress district dive diverse diversity diverted divided diving doctor doctors
document documentary documents does dog doing dominant done door doors double doubled doubt doubts down download
downloaded downloads draft dramatic draw drawing drawn dream dreams dress drink drinking drinks drive driven driver
drivers drives driving drone drones drop dropped dropping drops drug dry dual dubbed duck due duke during duty dying
each earlier early earn earned earning earnings earth easier easily east easter eastern easy eat eating echoed
economics economies economist economists economy edge edged editor educated education effect effects efficient
elderly elected election electric electricity elite email embassy embrace emerge emerged emergency emerging
emotional empire employee employees employer employers empty enable enabled enables enabling encounter encourage
encouraged encouraging encrypted end ended ending ends energy enforcing engage engaged engaging engineering
engineers enhance enhanced enjoy enjoyed enjoying enough ensure ensuring enter entered entering enterprise enters
entertainment entire entrepreneur entry episode equal equally equipment erupted escape escapism especially essential
essentials establish established establishing estate estimate estimated estimates even evening evenings event events
eventually ever every everybody everyday everyone everything evolved evolving exact exactly examined examining
example examples excellency excellent exchange excited exciting excluded excluding excuse executive executives
exercise exhausted exist existed existing exit expand expanded expanding expansion expect expected expecting expects
expense expensive experience experienced experiences experiencing experiment expert expertise experts expire explain
explained explaining explains explicit exploit exploited explore exploring export exported exports expose exposed
express expressed extend extended extension extent extra extreme extremely eye eyes face faced faces facing factor
fail failed failing fair fairly faith fake fall fallen falling falls false familiar families family famously fan
fantastic far farewell farm farmers fashion fast faster fastest fatal father favour favourite fear feared fears
feature featured features featuring fed feed feeds feel feeling feelings feels feet fell fellow felt female festival
fewer field fierce fight fighter fighters fighting fights figure figures filed fill filled filling film filmed
filming films final finally finance finances financial find finding findings finds fine fines finish finished
finishes finishing fire fired firing firm firms first fish fit fitted fix fixed flag flags flat fled flew flight
flooding floor flow flu fly flying focus focused focuses focusing follow followed follower following follows food
foot football for force forced forces forcing forecast forecasts foreign forest forever forget forgotten form formal
format formed former forming forms formula forthcoming fortunate fortunately forward fought foul found foundation
founder fox frame frankly free freeze freezing frequent fresh friend friendly friends from front frozen frustrated
frustrating fuel fuelled fuels fulfilled fulfilling full fully fun function functioning functions fund funded
funding fundraising funds funeral funny furlough further future gaelic gain gained gaining gallery game games gaming
garden gas gather gathered gathering gave gay general generally generate generated generating genius genuine get
gets getting getty giant gift gifted girl girls give given gives giving glad glass global goalkeeper god goes going
gold golden golds golf gone good goodbye got governance governing government grade grand granted graphic grateful
great greater greatest green grew grid grip gross ground grounds group grow growing grown grows growth guarantee
guaranteed guaranteeing guess guest guests guidance guide guided guilty guns guys gym gymnastics had hair half hall
halloween halt handed handful handing handle handled handling handover hands hang hanging happen happened happening
happens happy harbour hard harder hardest harm harmful harsh hate hateful haul have having head headed heading
headline headquarters heads health hear heard hearing hears heart heat heating heaven heavily heavy hedge heightened
held hello help helped helpful helping helps herald here hero hesitant hidden hide hiding high higher highest
highlight highlighted highlighting highlights highly highness hike hikes hill history hit hits hitting hockey hold
holding holds hole holes home homes honest honour honours hope hoped hopeful hopefully hopes hoping horse hospital
hospitality hospitals host hosted hostile hosting hosts hot hotel house houses housing how however huge human humber
humble hungry hunt hurt hurting husband ice icon ideal identity idol ignore ignored ill illegal illustrious image
imagine immaculate immediate immediately immense impact impacted impacting impacts implement implemented implied
importance important imported impose imposed imposing impossible impressed impressive improve improved improving
inaccurate inappropriate incentive incentives incident incidents include included includes including income
incorrect increase increased increases increasing indeed independence independent index indicated indie indigenous
individual individuals indoor industry infected influence influenced influential inform information informed initial
initiative initiatives injured inner innocent innovation inquest inquiry inside insisted inspection inspectors
inspire inspired installed instance instead institute insurance intend intended intends intense interest interested
interesting interests interim internal international internet intervention interview interviews intimidated into
introduce introduced introduction introvert invest invested investigate investing investment invited involve
involved involves involving iron island isolate isolated issue issued issues jobs join joined joining joins joint
joke joked journal journalist journalists joy judge judges judging jump jumped jumping jungle junior jury just
justice justified keen keep keeping keeps kept key kick kid kids kill killed killing kind king kingdom kit kitchen
knew knife knock knocked know knowing knowingly knowledge known knows label labour lack lady laid lake land landed
landlord landlords lane language lap large larger largest last lasted lasting late lately later latest latter laugh
laughter launch launched launching law lawful lawyer lawyers lay lead leader leaders leading leads league leaked
leaking leap learn learned learning leather leave leaves leaving led left leg legal legend legends legitimate legs
lending less lesson let letter letting level levelling levels levies liberal lie lies life lifestyle lift lifted
lifting light lights lightweight like liked likely likes limit limited limiting limits lined lines link linked
linking links lion list listed listen listened listener listening lists little live lived lives living loans local
lockdown locked long longer longest look looked looking looks loose lord lose losing lost loud louder love loved
lovely low lower lowered lowering lowest luck lucky lunch lying machine mad made magazine magic main mainstream
maintain maintained majesty major majority make maker makers makes making male man manage managed management manager
managers managing mandate manifesto manner manufacturing many marked market marketing marketplace markets marking
married mask massive master match matched matches material materials matter matters maybe mayor meal mean meaning
means meant meanwhile measure measured measures meat medal medals media medical medium meet meeting meetings meets
mega member membership memorable men mental mention mentioned merchandise merit mess message messages messaging met
metal mid middle midlands midwife mighty mild military milk mind minds minister ministers minor minority miss missed
misses missing mission mistake mistakes mitigate mix mixed mobile model moderate modern modified moment money
monitor monitored monitoring month monthly moon moral more morning most mostly mother mothers motion motivated
mounting mouth move moved moves movie moving multiple mum murder murdered music musician musicians naked name named
names narrative narrow nation national native nativity natural nature navy nazi nazis near nearby nearly necessary
need needed needs negative negotiate negotiated negotiation nerve nervous net netball network networks never new
newly news next nice night nobody nor norm normal north northern northwest not notable note noted notes nothing
notice noticed noting now number numbers nurse nurses nursing obligation obtained obvious occurred off offensive
offer offered offering offers office officer officers official officially officials offset often oil okay old older
olympian olympians olympic once ones ongoing online only onto open opened opener opening openly opens opera operate
operated operating operations operator operators oppose opposed opposing opposite opposition opt optimistic option
order ordered orders ordinary organise organised other others our out outgoing outline outlined outside outspoken
outstanding over overall overcome overcrowding overnight overseas overtime overturned overwhelmed overwhelming owing
own owned owner owners ownership owns pace pacific package packed page pager pages paid painful paint painting
paintings pair pairs pandemic panel panic paper paralympic parent parents park parliament part partial partially
participate participating participation parties partner partners parts party pass passed passes passing passionate
passport past patient patients pause paused pay payback paying pays peace peak peers pending pension people per
percentage perfect perfectly perform performed performer performers performing performs perhaps permanent person
personal perspective petitions petrol phase phenomenon phone phones photo photographer phrase physical physically
pick picked picking picks picture pilot pilots pink place placed places placing plain plan planned planning plans
plant plants plastic play played player players playing plays please pleased pleasure plug plunged plus point
pointed pointing points police policy political politician politicians politics poll polling polls pool poor poorer
poorest poorly pop popularity population populations port portrayed pose posed poses position positions possible
post posted posting posts potential potentially pound pounds power powerful powers practical practice practices
praised precise predict predicted predicting prefer pregnant premier premises prepare prepared preparing present
presented presenter presenting preserve president press pressed pressure prestigious pretty prevent prevented
preventing prevention price priced prices pricing pride primary prime prince princess print printed prior prison
private privilege pro problem problems proceed process processed processing procurement produce produced producer
producers produces producing professional professionals professor profile profitable profound programme programmes
progress project projects prominent promise promised promises promising promote promoted promoting promotion
prompted prompting prop proper properly proposed proposing prospect prospects protect protected protecting
protection protest protesting protests proud prove proved proven provide provided provider provides providing
province provision provoked pub public publication publish published pull pulled punish punished pupil pupils
purchase purchased purchases purchasing purpose purposes pursue pursuing push pushed pushing put puts putting
qualified qualify queen question questioned questions quick quickly quiet quit quite quoted rabbit race raced races
racing racist racked radical radio rage rail railway railways rain raise raised raises raising ramp ran random range
ranging ranked ranking rap rape rapid rapidly rapper rappers rare rarely rash rate rated rates rather ratings raw
reach reached reaching read reader reading readings ready real realise realised realistic reality really reason
reasonable reasons rebates rebels recall recalled recalls receive received receives receiving recent reception
recognition recommendation recommended record recorded recording recordings records recover recovered recovering
recovery recruit red reduce reduced reducing reference referenced referendum reflect reflected reflecting reflects
reform reforming reforms refugee refugees refund refuse refused refusing regarded regarding regards region register
registered regret regretted regular regularly reign reigning rejected related relating relative relaxed relaxing
release released releases releasing relevant relied relieved reluctant rely relying remain remained remaining
remains remarkable remarks remember remembered remembers remote remove removed removing renewed rent rental reopen
repay repeat repeated repeatedly replace replaced replacement replacing replicate replied reply report reported
reporters reporting reports represent representation representative representatives represented representing
represents republic request requests require required requirement requires requiring rescue research researcher
researchers reserve reserved resident residents resign resigned resolve resolved resort respect respected respond
responded responding responsibility responsible rest restart restaurant restore restored restoring restricted result
resulted resulting results resume resumed retention retired retiring return returned returning returns revamp reveal
revealed reveals reverse reversed review reviewed reviewing reviews reward rich richest rid ride right rights ring
rise risen rises rising risk risked risks rival river road robust rock role roll rolled rolling roman roof room
rooms root roots rough roughly round rounds route routes routine row rowing royal rugby rule ruled rules ruling run
running runs rural rush rust sabbath sacked sad saddened sadly safe safeguard safeguarding safeguards safely safer
safest safety said salaries salary same sample samples sat save saved saving saw say saying says scale scaled scans
scared scarlet scary scenario schedule scheduled scheme school schools science scientific scientists scope score
scored scores scoring scrap scratch screen sea sealed search searched searches searching season seat seats second
secondary secret secretary secrets section secure secured securing security see seed seeing seek seeking seeks seem
seemed seems seen sees select selected sell selling sells send sending sends senior sensational sense sent sentence
separate separately series seriously servants serve served service services servicing serving set sets setting
settle settled severe sex shape shaped share shared shares sharing sharp sharply shed shift shifts shock shocked
shocking shocks shoot shooting shop shopping shops short shortage shortages shot shotgun shoulder show showed
showing shown shows shut siblings sick side sides sign signal signals signature signed significant signing signs
silence silent silver similar simple since sincere sing singer singing single singles sings sir sister sisters sit
site sites sits sitting size sizes skateboarding skies skill skills skin sky slap sleeping slipping slow slowed
slower slowly small smaller smallest smart smile snap soap soar soared soaring social society software sold soldiers
sole solid solution solve solved some somebody somehow someone something sometimes somewhat son song songs soon
sooner sore sorry sort sorts sought sound sounds source south southern space spare sparked speak speaking speaks
special specialist specific spectators speech speed spell spells spend spending spends spent spirit split spoke
spoken spokesperson sport sports spot spotted spread spreading spring squad square squash stabbed stabilise staff
staffing stage staged stages staggering staging stake stalled stamp stand standard standards standing stands star
stark starring stars start started starting starts state stated statement states station statistics status stay
stayed staying steal steel steer step stepped stepping steps stick sticking sticks still stock stone stood stop
stopped stopping stops store stores stories story straight straightforward strain strange strategy streaming streams
street strengthen strengthened strengthening stress stressed stresses stretched strict strictly strike strikes
striking string stroke strokes strong stronger strongest struck structure struggle struggled struggling stuck
student students studied studies study studying stuff stunned stunning stupid style subject subjects submit
submitted subsequent substantial succeed successfully such sudden suddenly sued suffer suffered suffering suggest
suggested suggesting suggests suit sum summer sun super superb superstar supplied supplier supplies supply supplying
support supported supporting supportive supports supposed sure surface surge surged surgeon surprise surprised
surprising surprisingly surreal surrounded surrounding survey survive survived surviving suspect suspected suspend
suspended suspension sustain sustained swallow sweeping swiftly swimming switch switched switching symbolic system
systems table tackle tackling tactics take taken takes taking talent talented talents talk talked talking talks
tally tank target targeted targeting targets task taste taught tax taxes tea teach teacher teachers teaches teaching
team teams tears technicians technology teenage teenager teenagers teens teeth tell telling tells temporary tempted
tenants tennis tense term terrible territory test tested testing tests text texts than thank thanked thanks that the
then there these thick thin thing things think thinking thinks those though thought threaten threatened threatening
thrilled thriving through throughout throw throwing thrown thus tick tie tied tiger tight time times timing tiny tip
tips tired title together told toll tomorrow tonight too took tool top topic topics topped topping total totally
touch touching tough toughest tour touring tourists tours towards tower town track tracked tracking tracks trade
traders trading traffic tragedy tragic train trained training trains transferred transform transformed transition
transparency transparent transport transported travel travelled travelling treat treated trend trial trials tribute
tricky tried tries trigger triggered trip trips troops trouble troubles true truly trust trusted trusts try trying
turn turned turning turns twice twins tycoon type types ultimately unaware uncomfortable uncommon under underlying
understand understanding understands understood unequal unfair unfit unfortunate unfortunately uniform union unique
unit unite universal university unknown unlawful unless unlike unprecedented until unusual unveiled unwanted update
updated updates upload upon upset upsetting urge urged urgent urgently urging use used useful user users uses using
usual usually utter vaccine vague valley valuable value valued values van variable variety vast verdict verify
version very veteran veto via vibrant vice victim victorian video view viewed viewer viewing views viking vile
village violence violent virtual virus viruses vision visit visited visiting visitors visits voice voiced voices
volatile volleyball volume voluntarily volunteer volunteers vote voted voter votes voting wait waited waiting waits
wake waking walk walked walking wall want wanted wanting wants war wards warm warned warning warnings warns wars
washing waste watch watched watching water wave waves way ways weak weakened wealthy wear wearing weather web
weddings week weekly weigh weighed weighing weight welcome welcomed well went west western wet what whatsoever when
whenever where whereas wherever whether which while whip white who whole wholesale wholly whose why wide wider
widespread wife wild willing win wind window wing winner winners winning wins winter wire wish wishes with withdraw
withdrawing withdrawn withdrew within without witness wolf woman women won wonder wonderful wondering wood word
words wore work worked worker workers working works world worn worried worries worry worrying worse worsen worsened
worst worth worthy wow wrestling write writer writers writing written wrong wrote year yes yesterday yet young
younger youngest youth zone
`);
