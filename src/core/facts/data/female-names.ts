/** Women's given names in lower case without accents, compiled from the lexicons of compromise and faker (both MIT). */
export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  `
aada aadya aaliyah aaltje aanuoluwapo aaradhya aasha aba abagail abbey abbi abbie abbondanza abby abdonie abebi
abeline abena abendam abeni abi abibatou abie abigael abigaelle abigail abosede abril aby acacie acanthe acela acelya
acilia ada adalbaude adalberta adalgisa adaline adalsinde adalyn adaugo addie addilyn addison addolorata adea
adebukola adegrine adel adela adelajda adelasia adele adelene adelia adelie adelina adeline adeltrude adelya adelynn
adenike adepeju adesewa adesua adetoke adetoun adile adina adja adolphie adonise adrastee adreanna adrehilde adria
adriana adrianna adrianne adriena adriene adrienne adrijana adunni adwoa afia afitap afra afua agape agata agatha
agathe agca aggie agilberte aglae agnane agneflete agnes agnese agneta agnieszka agostina agrippine agrypina agustina
ahenk ahlem aicha aida aileen aimee aina aino ainsley aisha aishah aisling aislinn aislynn aissa aissata aissatou
ajana ajla ajlin ajna ajoke akofa akorfa akos akosua akua akumaa akunna alaina alaine alais alana alanis alanna
alannah alanoud alara alayah alayna alba albane alberade alberte albertine albina alcidie alcina alcine alcyone alda
aldegonde alea alecia aleisha alejandra aleksandra alemka alena alenia alenka alesia alessa alessandra alessia aleth
alexa alexandra alexandrine alexane alexanne alexia alexine alexis aleya aleyna alfonsa alfreda alia alica alice
alicia alicja alida alienor aliette alima alina aline alisa alise alisha alison alissa alissia alix alixe aliya
aliyah aliza alize alizee alka allegra allie allison allyson alma almila aloise aloyse alphonsine alpike altea althea
althee alva alvina alya alyah alycia alysa alyson alyssa alyssia alysson ama amabela amadea amahle amaia amaira
amalia amaliane amalija amalthee amanda amande amandine amante amara amarande amaranthe amaryllis amata amaya amber
amberly ambra ambre ambrine ambroisie amea amel amelia ameliane amelie amelija ameline amelya amen amethyste ami
amicie amie amilia amina aminat aminata aminte aminu amira amoke amope amra amy ana anabel anabelle anae anael
anaelle anahita anais anamaria anamarija anar anastasia anastasie anastasija anastazija anastazja anatolia anatolie
anaya anceline anci ancica ancilla anda andac andjela andjelina andrea andree andreja andrina andromeda andzelika ane
anemone anesa aneta anette angadreme angela angele angelia angelica angelina angeline angelique angie angilberte ani
ania anica anicee anicette anika anina anisa anise anissa anita anja anjelica anka ann anna annabel annabell
annabella annabelle annaelle annagrazia annalena annalisa annamaria anne anneke anneli annelie annemarie annemijn
annett annette anni annie annika annmarie annonciade annunziata anny anohito anouck anouk ansberte anstrudie antea
anthelmette antigone antoinette antonella antonia antonija antonina antonine anya aoi aphelie apollina apolline
apollonia appia appoline aquiline arabella arabelle araceli arame arcadie argelia argine aria ariadna ariana ariane
arianna arianne aricie arielle arij arike arinola arisa arleen arlena arlene arlette armance armande armandine
armeline armelle armida armide armine arnaude aroha arpita arsenie artemis artemisa arthurine arwa arwen arya asa
asake asceline ascension asel asella asha ashanti ashlee ashleigh ashley ashli ashlie ashly ashlyn ashraqat ashton
asija asiya asja asma asmaa asmita assa assetou assia assil assomption assunta assya asta astarte asterie astou
astree astrid astride asuela asya ataahua atanasia athalie athanasie athena athenais athina atinuke atta aube
aubertine aude audeline audra audrey audri audry augustina augustine aure aurea aurelia aurelie aurelienne aurelle
auriane aurora aurore ausilia ausiliatrice austeja auxane ava ave aveline avigaelle avigail avital avoye awa awero
awesi axeline axelle aya ayah ayana ayanna ayebatari ayem ayesha aygun ayinke aykal ayla ayleen aylin ayline
aymardine aymonde ayn ayoka ayren aysar ayse aysel aza azalee azelia azelie azeline azra azuna azzurra baaba babette
babila bade bagdagul bambina banna bara barbara barbe barbora barbra barbro barica bartolomea basilia basilisse basma
bassilla bathilde batilda baya bayarmaa bea beata beatrice beatriz beatrycze becca becky bediz bedran behrem belcim
belemir belina belinay belinda bella belma beltun benedetta benedicte benedita beniamina benice benigna benita benli
bente benthe benvenuta berangere berceste bercin berenice berinay berit bernadetta bernadette bernadine bernice
berran berre berta bertha berthe bertie bertille berva beryl besra bess bessie beth bethanie bethany betsy betta
bette bettie bettina betty bettye beula beulah beuve bev beverley beverly beya bianca bianka bibi bibiana bibianna
bice bigna biljana billie bineta binita binta bintou birgitta biserka bismah blanca blanche blandine blessing blythe
bobbi bobbie boglarka bolatito bolormaa boluwatife bonita bonnie borka bouchra bozena bozica brandi brandie brandy
branimira branka brankica breanna bree brenda brenna briana brianna brianne bridget bridgett bridgette brigid brigida
brigita brigitta brigitte britney britt brittany brittney brittni brittny bronwyn brooke bruna brune brunehaut
brunehilde brunilde bryanna brygida brynn bunmi caetana cagla caitlin caitlyn calista callie calogera calpurnia
camelia camila camile camilia camilla camille candace candice candida canel cangul cannur cansel capitolina capucine
cara caridad carina carine carissa carla carlene carley carlie carlijn carlota carlotta carly carmel carmela carmella
carmen carminho carmo carol carola carole carolin caroline carolyn carrie carrol casandra casilda casimira cassandra
cassandre cassie cassiopea cassiopee castille cataleya catalina catarina catena caterina catharina catherina
catherine cathleen cathryn cathy cato catrin catrina cayla cecelia cecile cecilia cecily cecylia celeste celestine
celia celina celine celinia ceren cerise cesminaz ceyda ceyla ceylan ceylin ceylinaz chahinez chaima chandra chanel
chanelle chantal chantelle charis charissa charla charlaine charleen charlena charlene charlette charline charlize
charlotta charlotte charmaine chayenne chayma chedeline chelsey cher cherechi cheri cherie cheryl cheyenne chiamaka
chiara chimamanda chinyere chirine chizoba chloe chrissy christa christal christelle christen christiana christiane
christie christin christina christine christy chrystal ciara cicek cierra cilay ciler cilvenaz cimen cindi cindy
cinzia cirilla cise cisem cisil clair claire clara clare clarice claris clarissa clarisse claudette claudia claudine
clea clelia clelie clemence clementine clemenzia cleo cleofe cleopatra cleophee clio cloe clorinda clothilde clotilde
coco cointa coleen colette coline colleen collien colomba colombe comfort concepcion conception concetta conchita
connie consolata constanca constanza consuelo cora coralie coraline cordelia corentine cori corina corine corinna
corinne cornelia corrine cosima costanza coumba courtney courtni courtny crescenzia cristal cristiana cristina
crocefissa cronida crystal cunegonda cuzia cyndi cynthia cyra cyrielle cyrine daantje dada dado dafne dagmar dahlia
daina daisy dalal dalia dalibora daliborka dalida dalila dalla damaris damia damiana damla dana danae danette dani
dania danica daniela daniele daniella danielle danijela danika danique daniz danka daphna daphne daphnee dara darby
darcey darcie daria darija darina darine darinka darla darleen darlena darlene davida davina dawn dayle dayna dea
deana deandra deann deanna deanne deb debbie debby debora deborah debra debrah dede dee deedee deena defne degna
deidre deirdre dela delfina delia delilah delinda delizia della delores deloris delphine demet demetria demi dena
denice denise deniz deodata derin derya desdemona desiderata desiree destan deste devota dewi dhia diamante diana
diane dianna dianne dianora diara diarra dicle diclehan didem diede dieke dieudonnee dieynaba dilan dilara dilay
dilberay dilek diler diletta dilruba dina dinah diodata dionisia dionne dior divine divna dixie diya djeneba djenna
doda dolores dolunay domenica dominique domitille donata donatella dondu donka donna dora dorana dorcas doreen
doriane dorica dorine doris dorla dorota dorotea doroteja dorothea dorothee dorothy dorthy dottie douce dounia
doyinsola draga dragica druina dua dubravka dulina dune dunja dunya durdane durriye duygu dyna ebba ebe ebiere ebony
ebru ece ecem ecrin eda edda edel edelberga eden edie edita edith editta edmee edna eduarda edvige edwina edyta eef
eefje eevi efe eftalya egizia eglantine egle eileen eisha ekaterina ekin ekta ela elaide elaina elaine elana elanur
elcin elda elea eleanor eleanore elen elena elene eleni eleonora eleonore elettra eli elia eliabeth eliana eliane
elicia elida elide elie eliette elif elimena elin elina eline elinor eliona elisa elisabeth elisabetta elise elisea
eliska elissa eliza elizabete elizabeth elizaveta elize elka ella ellen elli ellie elly elma elmas elnora eloane
elodie eloisa eloise elona elora elouise elsa elsie elva elvia elvina elvira elvire elwira elya elyne elynn elyssa
elzbieta ema emanuela emel emelda emelie emeline emely emerald emerance emerencie emi emie emile emilee emilia
emiliana emilie emilija emily emina emine emma emmaline emmanuelle emmelie emmeline emmely emmi emmie emmy emna emy
ena enid enie enimia eniola enise enna enola enora enrica enya eracla erica ericka erika erin erine erma ermelinda
ermenegarda ermenegilda erminia ernesta ernestina ernestine ersilia eryn esen eser esi esin esma esmee esmeralda
esmeray esperanza esra essie estefania estela estele estella estelle ester estera estere esterina esther estrella
ethel etienne etta eudokia eudoksja eudoxie eufemia eufrasia eugenia eugenie eula eulalia eulalie eunice euphrasie
euridice eurydice eusebia eusebie eutalia eva evangelina evangeline eve evelien evelin evelina eveline evelyn evelyne
evi evie evita evsen evy ewa ewatomi ewelina eya eylul eysan fabiana fabienne fabiola fadekemi faderera fadime
fahriye fahrunissa fajr famke fannie fanny fanta fantine farah fardau farida farrah farzana fatemeh fatiha fatim
fatima fatimata fatin fatma fatos fatou fatouma fatoumata fausta faustine fay faya faye fayen fayenne fazilet febe
federica fedora fehime fehintola felecia felicia felicie felicita felicitas felina feline fem femke femm fenja fenna
fenne ferah feray ferdynanda feride feriel feriha fernanda feryel feyza fiammetta fibikemi fidan fieke fien fiene
fiep figen fikayomi fikriye filipa filippa filiz filomena filou fily fine finia finja finnja fiona fiordaliso fiore
fiorella fiorenza firdevs flaminia flavia flaviana flavie floor floortje flor flora flore florencia florencja
florentine floriana floriane floridia florie florina florine flurina foca folashade fortunata fortunee fosca fozia
fran franca frances francesca francette francia francina francine francisca franciszka francoise franka franziska
freda frederica frederike frederique freja freya frida frieda friederike fuldem fulden fulvia fulya funda fureyya
furuzan fusun gabi gabija gabriela gabriella gabrielle gabrijela gaelle gaia gail galatea gale gamalat gamila gamze
garance garnet gaudenzia gaye gayle gelila gelsomina geltrude gemma gena generosa genesia genesis genevieve genna
genoveffa georgette georgie georgina geraldina geraldine gerberge geri germaine germana gertrud gertruda gertrude
ghita gia giacinta giada gianna gifty gigi gigliola gilda giliola gillian gina ginevra ginewra ginger gioacchina
gioconda gioia giorgia giovanna gisela gisele gisella giselle gita giuditta giulia giuliana giulitta giuseppa
giuseppina giusta gizem gladys glena glenda glenna gloria glynis godeberta godiva gokce goknur goksin golda goldie
gonca gonul googoosh goranka gordana goundo gozde gracie graciela gracja grazia graziana graziella greta gretchen
griselda grozdana guenda guendalina guenievre guher guilhemine guillemette guillermina gul gulbahar gulben gulcin
guldem gulden guldeste gulen gulgun gulnaz gulpembe gulriz gulsen gun gunay gundelinda gunel gunes gungor gunilla
guniz gunnel gunnur gunsel gunseli gurcan gustavine guusje gwen gwenaelle gwendolyn gwyneth habiba haby hadja hafsa
hailey hajar hala hale haley halima hallie hana hanae hanah handan hande hania hanna hannabel hannah hanne hariet
hariette harmony harriet harriett harriette hasna hasnaa hasti hatice hatouma hattie hava hawa haya hayal hayat
hayley hazan hazel heather heidi helen helena helene helga helin helmi heloise hendrika henrietta henriette henrike
henryka hermine hessa hester hiba hidaya hilal hilary hilda hildegard hillary himari hind hira hoda hollie holly
honorine hortense hosna hosniya houda hrvojka huguette hulya humeyra huner hussa hyacinth ianira ibironke iclal ida
idea idil ifeoma iffet ifunanya iginia ila ilana ilaria ilayda ilda ildegarda ildegonda ileana ilene ilenia ilia
iliana ilina ilkben ilke ilknur ilksen ilkyaz ilona ilse ilva ilyana iman imane imani imelda imen imene imge imke
immacolata imogena imogene imran ina inara inaya inci incoronata indira indy ines inez inga inge inger ingrid inja
inji inka inna innocenza iolanda iole iona ione ionne ipek ira irati irem irena irene iretioluwa iride irina iris
irma irmina isa isabeau isabel isabela isabele isabell isabella isabelle isadora isaure ise isee iseult iside isidora
isioma isis isla islande ismerie isobel isotta isra israa ita italia iva ivaana ivalu ivana ivancica ivanka ivanna
ivetta ivna ivonne ivy iwona iyabode iyadunni izabela izaro ize izel izia izolda izzy jacinda jacinta jacinthe jackie
jacky jaclyn jacoba jacquelina jacqueline jacquelyn jada jade jadranka jadwiga jael jaelynn jaga jagica jailey
jakubina jale jalou jami jamila jana janae jane janele janelle janessa janet janette janica janice janie janin janina
janine janis janka janna jannah janne jaqueline jara jasmijn jasmin jasmina jasmine jasna javiera jayda jaylinn jayne
jazmin jazmine jazz jazzlyn jazzlynn jeana jeane jeanette jeanie jeanina jeanine jeanna jeanne jeannette jeannie
jeannina jeannine jehanne jela jelena jelica jella jen jena jenelle jenifer jenna jennah jennette jenni jennie
jennifer jenny jente jeri jerri jesa jesica jess jesse jessica jessie jesslyn jesslynn jessy jet jette jihane jil
jilian jill jillian jimena jinane jing jinte jinthe jo joan joana joane joann joanna joanne jocelyn jocelyne jodi
jodie jody joelina joeline joelle johana johanna johanne jolayemi joleen jolena jolene jolie jolien jolijn jolin
jolina joline joni jonna josefa josefien josefin josefina josefine joselyn josephin josephina josephine josie josipa
josy jovana joya joyce jozefina juana juanita judeline judith judy judyta jula jule jules julia juliana juliane
julianna julianne julide julie julienne juliet julieta juliette julika julina julissa julita juna juno junon jusra
justina justine justyna juul kabita kacey kader kadiatou kadidia kadidiatou kadriye kady kaede kahina kaia kaina
kaitlin kaitlyn kaja kalea kaleigh kali kalle kallie kamala kamelya kamila kamile kamuran kanyakumari kara karen kari
karima karin karina karine karissa karla karlijn karlotta karly karmela karolina karoline karyn kassandra kassie kat
kata katarina katarzyna kate katell katelyn katelynn katerina katharina katharine katherina katherine kathie kathleen
kathrin kathrine kathryn kathy kati katia katica katie katija katina katja katlyn kato katrin katrina katy kavita
kawtar kay kaya kaye kayla kaylee kayleigh kayliah kayna kayra keeley keely keet keira keisha kejsi keley keli kelley
kelli kellie kelly kelsie kely kelya kendra kenna kensi kenza kera keren keri kerri kerry kerstin ketsia kevser keyla
khadidiatou khadidja khadija khadije khady khawla kheira khongordzol khoudia kia kiana kiara kiera kiersten kika
kikelomo kiki kiley kim kimberlee kimberley kimberli kimberly kimmernaq kine kira kiraz kirsten kirstin kizzy klara
klaudia klea klementyna kleopatra konstancja konul koralia kori korinna kornelia kourtney krista kristen kristi
kristie kristin kristina kristine kristy kristyna krystal krystyna ksawera ksenia kumru kyara kyla kylee kylie kyra
lacey lacie lacy ladina ladona ladonna laetitia lahna laia laila lakesha lala lale lalie lamia lamija lana lara
larina larisa larissa larysa latasha latifa latife latisha latonya latoya laura laurane laure laureen laurel
laureline lauren laurence laurencja laurene laurentyna lauriane laurie laurine lauryn laverna laverne lavinia
lawrencia laxmi layana layanah layla lea leah leana leandra leane leann leanna leanne leda lee leelou leena lehna
leia leigh leila leilani leina leja lejla lela lelia leman lemide lena lene leni lenia lenja lenne lenora lenore
lenya leola leona leoni leonia leonida leonie leonilda leonne leonor leonora leonore leontina leontine leopoldine
leora lerzan lesedi lesley lesli leslie lesly leticia letitia letizia lettie levana levke lex lexi lexie leya leyla
leyna lia liah lian liana lianne liara libbie libby liberata liboria licia lida lidania lidia lidija lidya lieke lien
liene liepa lieve lila lilas lili lilia lilian liliana liliane lilianna lilie lilith lilja lilla lilli lillia lillian
lillie lilly lilou lilwenn lily lilya lin lina linda linde lindsay lindsey lindsi lindsy lindy line linn linne linnea
linoi linoy liora lisa lisann lisanne lisbeth lise liselotte lisette lison lital liv liva livia liviana liya liyah
liyana liz liza lizbeth lize lizette lizz lizzie lizzy ljiljana ljubica loa loane lodovica loes lois loise lola
lolita lora loraina loraine loredana loreen lorelei lorella lorena lorene lorenza loretta lori loriana lorie lorna
lorraina lorraine lorri lorrie lot lott lotta lotte lottie loua louane louann loubna louella louisa louise loula
louna lova lovelie lovisa lovorka lua luana luann luce lucia luciana lucie lucienne lucija lucile lucilla lucille
lucinda lucja lucrezia lucy ludivine ludmila ludovica ludwika luela luella luena luigia luisa luise luiza lula lulu
lulwa luminosa luna lune lupe lupita luus luzie lya lyana lydia lydie lyla lylia lylou lyn lyna lynda lyndsey lyne
lynette lynn lynna lynne lynnette lynsey maaike maan maartje maayane mabel mable maca macaria macie macy madalena
madalyn maddalena maddie madeleine madelief madelina madeline madelyn madge madina madison madita madlaina madleen
madlen madonna mady mae maelie maeline maelis maelle maely maelyne maelys maeva maeve mafalda magali magda magdalena
magdalene maggie maguelone maguette maha mahault mahaut maia maica maida maike maila mailin maily mailys maimouna
maina maira maire maisie maissa maissane maite maiwenn maja majda malak malea malen malena malia malika malin malina
malinda mallaury mallory malou malwina mamie manal manda mandakranta mandy manel manelle manon manuela mara marah
maram marana marcela marceline marcella marcelle marci marcia marcie marcy mare mareike mareme maren marena mareta
margaret margareta margarette margarida margarita margaux marge margery margherita margie margo margot margret
margrette marguerite mari maria mariah mariam mariama mariamawit mariame mariami marian mariana mariane marianna
marianne maribel marica maricarmen marie marieke mariela mariella mariem marieme marija marijana marika marilena
marilou marilu marilyn marina marine marinella marinetta marion maris marisa marisol marissa marit marita maritza
marjane marjorie marla marleen marlen marlena marlene marlie marly marnie marrit marsha marta martha marthe martina
martine martyna maruta marwa marwen mary maryam maryan maryann marybeth maryjane marylou maryna marzia masa masoumeh
massima mathilda mathilde matilda matilde mattea mattie matylda maud maude maura maureen mauricette mavis mawuena
mawusi maxellende maxi maxima maxime maxina maxine maya mayane mayar maybell mayla mayline maylis mayra maysa maysoun
mayssa mayte mazie mckenzie meagan medine meg megan megane meghan mehtap mei meike meissa melania melanie melany
melba melda melek melia melike melina melinda meline melis melisa melisande melissa melissandre melitina mellina
mellisa melodi melodie melody meltem melusine menodora meral mercede meredith merel meriam meric meriem merih merissa
merjem merle meron merve meryam meryem meryl messalina mette meyra mia mica micaela michaela michalina michela
michele michelle midori mieke mihriban mika mikaela mikki mila milagros milana mildred milena miley milica milka
milla millicent millie milly milou mima mimi mimma mina mindy mine minenhle minerva minervina minh minnie mira miral
miranda miray mireille mirella miriam mirja mirka mirlande mirna mirre mirta mirte mirthe misty mitzi miya miyar moa
mobina modupe mofifoluwa moira moisette mojisola mojisoluwa mollie molly mona monica monika monique monserrat
moradeke morayo morena morenike morgana morgane morolake mosinmileoluwa mosunmola motunrayo moyosore mrignayani
muesser muge mujde mujgan mukaddes munevver muriel mya myla mylene myra myriam myrlande myrna myrthe myrtille myrtle
naasunnguaq nada nadalina nadege nadene nadia nadina nadine nadja nadya nadzieja naelle naemi nahia nahla naia naila
naima nais naja najla nala nalan nalla nana nancy nanette naomi naomie narges natacha natalia natalie natalija
natalina natalya natasa natasha nathalie natka nawal nawel naya nayla naz nazan ndeye nea necla neda nedjeljka neela
neele neeltje nefeli nehir neila neiva nejla nel nela nele neli nelia nelisa nell nelli nellie nelly nelya nena nene
nera nerea nergis nerissa nermine nesa neslisah nesreen nesrin nesrine nettie neva nevena nevenka nevin nevra neyla
nia niame niamh nichole nicki nicky nicla nicola nicole nicoletta nicolette nida niene nienke nigar nihal nihan
niharika nika nike niki nikita nikki nikkie nikola nil nila nilay nilde nilgun nimakoah nina nine ninfa ninioluwa
ninon ninthe niouma nisa nisan nisanur nisha nita nives nivi noa noami noe noelia noelie noella noelle noemi noemie
nola nomi noor noortje nora norah nore noreen norhane norina norma nouf nour noura nourane nova novella novi nowi
nuccia nukhet nunziata nur nural nuran nuray nurgul nuria nursel nurseli nurul nusa nyla nynke obioma oceane octavia
odelia odetta odette odile odilia odval ofelia oisha oksan oksana ola olajumoke olasunmbo olcay olga olimpia olinda
olive olivia oliviera oliwia ollie ololade olufunke olufunmilayo oluwakemi olympe olympia omawunmi ombeline ombline
ombretta omobolanle omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi ondina ondine onesta onome
onorata onorina opal ophelia ophelie ora orchidea oreofe oriana oriande oriane orietta orlane ornella orsola orsolina
ortensia osanna otilia ottilia oumayra oumou oya oyenike oyindasola oyku oyunbileg ozanne ozge ozlem ozlen oznur
paige pakize palladia palmazio palmira paloma pam pamela pandora paninnguaq paola parla parvati pascale patrica
patrice patricia patrizia patrycja patsy patti pattie patty paula paule paulette paulina pauline pava pave pavica
pearl pecine peggy pelagia pelagie pelin pelinsu pembe penda penelopa penelope penny peri perihan perla perle
pernilla perran perrine pervin petek petra petronilla petronille phileine philine philippa philomena philomene philou
phoebe phylis phyllis pia pien piera pip pipaluk pippa piraye placida pleun pola polina polissena polly portia porzia
primerose prisca priscila priscilla priscille priyamvada proserpina prospera prudenzia prune puck puk pulcherie
puteri quartilla queenie quentine quiana quieta quintia quinty quiteria quitterie rabia rabina rachael rachel rachela
rachele rachelle rachida radeke rae rafaela raffaella rahel rahime rahma rahsan raina rainelda rajana rajna rama
ramata ramatoulaye ramona rana randi rania ranim ranya raphaelle raquel rasheedah rawane raymonde rayna rea reanna
reba rebeca rebecca rebeka rebekah rebekka reem reema regina regine reihaneh reina rejeanne rena renae renata renee
rengin renske reta reyhan reyna rezzan rhea rhiannon rhoda rhona rhonda ria riana riccarda richelle ricki rieke rija
rike rikki riko rim rimas rin rina rita rivka riya robbin roberta robin robyn rochele rochelle rocio roghayyeh
rokhaya rokia roksana rolanda romana romane romee romilda romina romola romy rona ronda roni ronja ronke ronna roos
rosa rosalia rosalie rosalina rosalind rosalinda rosalyn rosamunda rosana rosanna rosanne rosario roseann roseanne
roseline rosella roselle roselyn roselyne rosemarie rosemary roser rosetta rosie rosita roslyn rosmunda rossana
rossella rowan rowena roxana roxane roxanna roxanne roxie roxy roza rozalia ruby rufina ruhsar runa ruta ruth ruthie
ruya ruza ruzica rym saanvi saar saba sabina sabine sabrina sabrine sade sadie sadio safa safae safia safiatou
safietou safira safiya sahar sahra saida sakeena sakina sakineh sakura salimata salimatou sallie sally salma salome
salomey saly samanta samantha samara samia samira sammie samona sana sandra sandrine sandy sanem sanja sanna sanne
santina saphira sara sarah sare sarina sarra sasha saskia satine savanna savina scarlett scolastica scottie
sebastiana sebnem secil seconda secondina seda sedef seden sefora segilola segolene seher sehrazat sekinat selale
selda selen selena selene selin selina selma selvaggia selvi sema semiramide semra sena senay sengul sennur sephora
serafina seraina serap seren serena serife serin serine sermin serpil sertap setayesh seval sevda severa severine
sevgi sevil sevim sevinc sevinj sevtap sevval seyda seyma seynabou shahd shaikha shaily shaim shaima shaimaa shaina
shakira shana shanaya shanda shani shania shanice shanna shannon shanon shany shari sharlene sharon sharron sharyn
shauna shawna shayla shayma shayna sheba sheena sheila shelia shelley shelly sheri sheridan sherifa sherine sherri
sherrie sherry sheryl shira shirel shirine shirley shirli shirly shona shristi shyla shyrel siana siara sibel sibeth
sibilla sibylle sidney sidonia sidonie sidra siena sienna sihem siir silja silke sillin siloe silvana silvia silvija
simea simge similoluwa simisola simona simone simonetta sina sindy sinem sinja siobhan sira siria sirine sita siti
siv sixtine skye slavica smeralda smilla snezana snjezana soave sobia soda sofia sofie sofija sofronia sohane sokhna
solange soledad solene solenn soline solveig somayyeh sondra songul sonia sonja sonya soof sophia sophie soraia
soraya soumaya sowande speranza sri stacey staci stacie stacy starla stasa stefania stefanie stela stella stephane
stephanie sterre stina su subomi sude suha sule sumayah sumayyah sunay sunita susan susana susane susanna susannah
susanne susi susie suus suzan suzana suzane suzanna suzanne suze suzette suzie suzon suzy svea svenja sveva swassane
sybil sybilla sybille sylvia sylviane sylvie sylwia syrine tabatha tabea tabita tabitha tacjana taina tais tal tala
talea tali talia talitha talya tamar tamara tamera tami tamia tamika tamina tammi tammie tammy tamra tania tanika
tanisha tanja tanya tanyeli tara tarana tarja tarquinia tarsilla taryn tasa tasha tasnim tasnime tatiana tawana
taziana tea tecla teddy tegan teja tekla telica teodata teodolinda teodora teresa tereza teri terri terrie tesnim
tesnime tess tessa tessie teudosia tezer thalea thalia thandolwethu thanina thea thelma theodora theresa therese
thirza thomasina tia tiana tianna tiara tiffany tiguida tija tijana tilda tilla timea tina tingting tiphaine tirza
tisha titi titilayo tiziana tolulope toluwani toluwanimi tomislava tomke toncica toni tonia tonija tonka tonya tora
tori tosca toscane tracey traci tracie tracy trasea tricia trina trish trisha trista trudy tsipora tuana tugba tui
tula tulay tulin tullia tunay turkan turna tutku tyra ugne ugolina uhra ulfa ulfet uliva ulku ulla ulrika ulus ulviye
uma ummiye umran una unna unsel unseli ursula ursule urte usha uxue uygu vahide vala valentina valentine valera
valeria valeriana valerie valerija valery vali vanda vanesa vanessa vania vanna veda vedrana veerle vela velana
velimira velina velma venera veneranda venere venusta vera verda verdiana vere verena veriana verica veridiana verna
vernice veronica veronika veronique vesile vesna vesper vicdan vicki vickie vicky vida vieve vikky viktoria viktorie
viktorija vildan viliana vilma vilte vincenza vinciane vinka viola violante violet violeta virginie vissia vitoria
vittoria vive vivian viviana viviane vivien vivienne vladimira vusala vuslat wakana walentyna waleria wanda wanesa
wende wendi wendy weronika whitney whitni whitny wiara wibke widelene wiebke wiem wies wiktoria wila wilhelmina willa
willow wilma winifred winnie winnifred winona wirginia wissam wuraola xaviere xenia xiaomei xiaoyan ximena xinyi
xochitl yaa yacine yael yaelle yagmur yamileth yamina yan yaprak yara yarah yaren yaretzi yarin yasemin yasmin
yasmina yasmine yaya yejide yelda yelena yeliz yenthe yesenia yesim yetunde yewande yfke ying yinthe ylvi ylvie
yolanda yolande yona yonca yosra yosun youmna youna yousra ysaline yse ysee yseult yuina yumi yuna yvette yvona yvone
yvonna yvonne zabina zada zahide zahra zainab zaira zama zana zaneta zanita zara zarina zayneb zdenka zdeslava zehra
zeinab zekiye zelda zelie zeliha zelinda zelma zena zenobia zerrin zeynab zeyneb zeynep zina zineb zita ziva zlata
zlatica zlatka zoe zoeva zoey zofia zohra zola zora zosima zsofia zubeyde zuhal zulal zuleyha zumrut zuzanna
`.match(/\S+/g),
);
