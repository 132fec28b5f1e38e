/** Men's given names in lower case without accents, compiled from the lexicons of compromise and faker (both MIT). */
export const MALE_NAMES: ReadonlySet<string> = new Set(
  `
aarav aaron abaco abay abayomi abbondanzio abbondio abd abdallah abdel abdelkader abdellah abderrahmane abdon abdone
abdou abdoul abdoulaye abdourahmane abdramane abdul abdullah abdullo abdulrahman abe abeiku abel abelard abelardo
abele abelin abenzio abibo abidin abimbola abiodun abiona abisola abisoye abondance abou aboubacar aboubakar abraham
abram abramio abramo absalon abu abubakr abulfazl acace acacio acar acario accursio achaire achille achraf acilio
aciscolo acrisio acun adalard adalardo adalbald adalberon adalbert adalberto adalfredo adalgiso adalric adalrico adam
adama adamo adan addo adebiyi adebowale adeboye adedayo adedeji adegoke adegrin adekitan adekola adekunle adel
adelardo adelberto adelchi adeleke adelfo adelgardo adelin adelmo adelphe adem aden adenet adeniyi adeodat adeodato
adeolu adeoti aderopo adeshina adesoji adetayo adeyi adhemar adi adib adigun adil adjutor adnan ado adolf adolfo
adolph adolphe adone adonis adriaan adrian adriano adrien adrione advik affan afi afolarin afonso afro afsin agabio
agah agamennone agapet agapito agathange agathon agaton agazio agenore agesilao agilbert agnan agostino agrippa
agrippin agustin ahmad ahmed ahmet ahsen aiace aidan aidano aiden aimable aimar aimone ajala ajan ajani akalp akande
akanmu akanni akbatur ake akinkunmi akinlabi akinwale akram aksel aksil aktekin aktimur akwasi akwesi al aladdin
alade aladino alain alamanno alamu alan alano alarico alassane alastair alban albano alberic alberico albert alberto
albin albino alboino albrecht albrico alceo alceste alcibiade alcide alcime alcino alden aldo aldobrando aldonce
aldric aleandro aleardo aleaume alec alejandro aleksa aleksandar aleksander aleksandr aleksei aleksy aleramo
alessandro alessio alex alexander alexandre alexandros alexandru alexis alf alfio alfonso alfred alfredo algiso ali
alican alighiero aliou alioune alisan alisir alistair allan allen alliaume almerigo almine almire almiro alois
aloisio alon alone alonso alonzo aloys alp alparslan alpay alper alperen alpha alphan alphee alphonse alphonso
alpinien altan altemur alton alvaro alverede alviero alvin alvise alwar aly amabile amadeo amadou amady amael amalric
amandin amando amani amant amanzio amar amara amaranto amath amato amatore amauri amaury ambrogio ambroise ambrosiano
ambrozy amdy amedee amedeo amelien amelio amerigo ameth amico amiel amilcare amin amine amintore amir amit amleto
ammanuel ammar amon amone amore amos amour ampelio anacleto anael anas anass anastase anatol anatole anatoli anatoliy
anatoly ancelin andel andelin andelko andelo andeol ander anders andoche andras andre andrea andreas andrei andrej
andres andrew andri andrija andrin andro andrzej andy anes angelo angilbe angilran angoustan anicet aniceto aniello
anis anjolaoluwa anko annibal annibale anouar ansaldo ansbert anselme anselmo ansgar ansgary ansovino ant ante antek
antelmo antero anthelme anthony antide antimo antino antioco antoine anton antonello antoni antonin antonio antony
antun anuar anwar apollinaire apollinare apollinary apollo apuleio aputsiaq aquilin aquilino araldo aras arata
aratone arcade arcadio archambaud archibald archie archimede archippo arcibaldo arda ardito arduino aren aresio
argimiro argo ari arialdo arian ariberto arie ariel ariele arif ariki arion ariosto aris aristarco ariste aristeo
aristide aristione aristo aristofane aristotele arjun arkadiusz arkady armaan arman armand armando armel armin
arminio arnaldo arnaud arnav arne arno arnold arnould arolde aron arona aronne arrigo arsene arseniusz arslan artem
arthaud artheme arthur arthus artie arto artur arturo artus arun arved arvid aryan arystarch asahi ascanio ascelin
asdrubale asil asimodeo assunto asterio astianatte ata atakan atalay ataleo atanasio atanazy ataullah athanase athos
atilla atlas attila attilano attilio auberto aubin aubrey aubry audace audebert audouin audran auguste augustin
augusto augustus aurel aurele aureliano aurelien aurelio aurian auro auron ausilio auxence averardo avery avi aviel
avni avsar axel ayaan ayan ayaz aydan aydemir ayden ayhan ayinde aykan aykhan aykut aylan ayman aymane aymard aymen
aymeric aymon ayodeji ayodele ayoub aytac aytekin aytug ayvaz azeglio azelio azer aziz azizhan azmi azubuike baba
babacan babacar babasola babatunji babawale bacco badis badr bafode baha bahri bahtiyar bakary baki balazs
baldassarre balderico baldo baldomero baldovino baldwin balthazar bandar bandile banele banji bankole baptiste barack
baran barbarigo bardo bardomiano baris barlas barnaba barnabe barney barrett barry barsaba barsimeo bart barthelemy
bartholomew bartimee bartolo bartolomeo bartu bas basil basile basileo basilio bassiano bastiaan bastian bastiano
bastien battal battista batu batuhan batur baturalp baudouin baykal bayram bazyli beato bedir bedirhan bedreddin
bedri behcet behic behlul behram behzat bekir bektas bela belimir bellino beltramo ben benedetto benedikt benedykt
bengt beniamin beniamino benigne benigno benito benja benjamim benjamin bennet bennett bennie benno benny benoit
benson bent benvenuto benyamin bera beranger berard berardo berat berend berengario berk berkan berkay berkin bernard
bernardo bernd bernhard bernie beronico bert berti bertoldo bertolfo bertram bertrand beser beshoi besim besir biagio
bibek bibiano bilal bilel bill billie billy bindo bino birane birino birol bishal bjarne bjorn blaine blaise blake
bless blessing bo boas boaz bobby bodhi bodi boet bogdan bohemond bonagiunta bonaldo bonaventura bonavita boniface
bonifacio bonito bora boris borko bortolo borys bouba boubacar boubou bouchard boyd bozidar brad bradford bradley
brady brahim brajan bram brancaleone branden brando brandon branimir branislav brayan brendan brendon brenn brent
brenton bret brett briac brian brice brieuc bruce bruno bruto bryan bryant bryce bryon buchi buddy bugra bukola
bulent bulut bunyamin burak burhan burt burton buster byron cafer cagan cagatay cagdas caglar cahid caino caio cal
calanico calcedonio caleb calixte callisto calogero calvin camelien cameron camil camillien camillo camilo canalp
candar candide candido caner cankan cantidio canziano carey caribert carl carles carlo carloman carlos carlton
carmelo carmine caronte carponio carroll cary cas casimiro caslav caspar casper cassiano cassien cassio casto cataldo
catullo cavid cecco cecil cecilio cecyliusz cedric cedrik celal celaleddin celasun celen celestin celian celien celik
celil celso cem cemal cemali cemil cenk cesaire cesar cesare cesario cetin cetinel cetiner cevahir cevat ceyhun
cezary cezmi chahine chai charbel charlemagne charles charley charlie charly chas cheick cheikh cheikhou chekhouna
cherif cherubino chester chet chiaffredo childebert chilperic chinedu chisom chretien chris christ christer
christiaan christian christiano christodule christoffer christoph christophe christopher christos chrysole
chrysostome chukwu ciaran cihad cihan cihangir cihansah cino cipriano cirano ciriaco cirillo cirino ciro civan claas
claes clarence clarenzio clark claude claudien claudio claus clay clayton cleandre cleandro clemens clement clemente
cleonico clery cletus clifford clifton climaco clinio clint clinton clive clodomiro clodoveo clotaire clovis clyde
cody coen colby cole colin colins collin colmanno colmazio colombano colton come concetto concordio conner connor
conor conrad constant constantin corbiniano coreno corentin corey coriolano cornelio cornelis cornelius coronato
corrado corto corvin cory cosimo coskun coskuner cosma costante costantino costanzo craig cremenzio crescente
crescenzio crespignano crispino cristaldo cristian cristiano cristobal cristoforo crocefisso cubeyr cumhur cuneyt
cuniberto cupido curt curtis cyprien cyrian cyriaque cyril cyrille cyrus cyryl daan daciano dacio dado daghan
dagoberto daley dalmazio damaso damian damiano damien damife damil damilare damilola damin damion damir damocle damon
dan dani daniel daniele danijel danilo danio danjuma danny dante dany danyl daouda daren darian darin dario daris
darius dariusz darko darnell darrel darrell darren darrin darryl daryl dave daver davey davi david davide davin
davino davor davorin davud davy dawid dax dayan dayane deandre decimo deen deepak dejan delbert delfino delphin demba
demetrio demetrius demetriusz demilade demiralp demirhan democrito demostene denis deniz denizalp dennis denny
deodato deon derek derrick dervis deshawn desiderato desiderio desmond deven devin devran dewayne dewey dex dexter
dexx diar diarmuid didier didimo diego dies dieter dietmar dietrich dieudonne dikmen dilan dilaver dildar dillon
dimitri dimitris dinc dincer dinesh dinis dino diocleziano diodoro diogene diogo diomede dion dione dionigi dionisio
dionizy direnc dirk divo djayden djibril dmitri dmitry dodato dogan doganay doganer dogu domagoj domenic domenico
domenik domezio domingo dominic dominick dominik dominykas domiziano donald donat donatello donato donnell donnie
donny donovan dora dorian doriano doroteo doug douglas douwe dov dovydas doyle dragan drazen driss drzimir drzislav
duane duarte dubravko duccio duco dudley duilio duje dujo duncan dundar durante durmus durodola dustin duuk dwayne
dwight dylan dylano dyllan earnest ebenezer eberardo ebiowei ebuzer ecclesio ecehan ecevit ecmel ecvet ed eddi eddie
eddy ede eden edgar edgard edgardo edhem edilberto ediz edmond edmondo edmund edoardo edouard eduard eduardo edvin
edward edwardo edwin efe efisio efken eflah efraim efrain efrem efren efsun ege egemen egeo egidio eginardo egisto
eitan ekmel ekow ekrem ekundayo elbert eldon eleazar eleuterio eleuthere elgin eli elia eliah eliahou elian eliano
elias eliasz elie eliel elifio eligio elija elijah elio eliodoro elion elior eliot eliott elisee eliseo elisha elita
elliot elliott ellis elmer elmo eloan elogio eloi elon elone elouan elpidio elton elvezio elvin elvino elvis elwood
elyas elyes elzear emanuel emanuele emced emeka emeric emerson emery emidio emil emile emilian emiliano emilien
emilijan emilio emilis emin emir emirhan emmanuel emmerico emmett empirio emrah emre emrullah ender enderun endrigo
enea enecone enes engin enguerrand enio enis ennio enno enoch enrico enrique ensar enver enyo enzo eoin ephraim
epiphane eraclide eraldo eralp erardo erasmo erast eray erberk erberto ercan ercin ercolano ercole ercument erda
erdal erdem erdinc erel eren erenia ergi ergin ergun erguner erhan eriberto eric erich erick erico erik erkam erkan
erman ermanno ermenegildo ermes ermete ermilo erminio ernest ernesto ernie erol eron eros errol ersan ersin ertan
ertugrul ervin erwan erwann erwin esat esau esra esref esse esteban esuperio esupofo eterie ethan ethann ethem
etienne ettore eubert euclide eudes eudoxe eufebio eufemio eufronio eugen eugene eugenio eugeniusz eusebe eusebio
euseo eustache eustorgio eustosio eustracjusz eutalio evaldo evan evandro evann evariste evaristo evasio evens
everardo everett evgeny evidio evodio evran evrard evremondo evren ewan ewen ewenn eyal eymen eytan eythan eyup
ezechiele ezio ezra ezrak faas fabian fabiano fabien fabijan fabio fabrice fabrizio fadi fady fahd fahrettin fahri
faik falba falih falk famiano fantin fares faris farouk faruk fasih fatih fatin fausto faysal fazio fazullah feda
fedai fedde fedele federico fedro fehmi felice feliciano felicien feliks felipe felix fender feng feramus feramuz
ferdi ferdinand ferdinando fergus ferhan ferhat feridun ferit ferman fermiano fermo fernando ferre ferruccio ferruh
festo fevzi feyyaz feyzullah fiacre fidel fidele fidenziano fidenzio fiete fiifi fikret fikri filemon filiberto filip
filipe filippo filomeno finlay finley finn finnley fionn fiorenziano fiorenzo firas firmin flaviano flavien flavio
fleano fletcher flip flodoard florent florentin florestan florian floriano floris floyd flurin flynn fode folco folu
forrest fortunato fos fosco foss foucauld foulques francesco francis francisco francisque franciszek franck franco
francois franjo frank frankie franklin franklyn franz fraser fred freddie freddy frederic frederick frederico
frederik fredrick fredrik freek frenkie frido friedrich frits fritz frontiniano fryderyk fuat fulbert fulberto
fulcran fulgence fulgenzio fulvio funmilade funmilayo furio furkan furseo fuscolo fuzuli fynn fyodor gabe gabin
gabino gabreal gabriel gabriele gabrielius gad gael gaetan gaetano gaffar gaglioffo gaio gaj galdino galeazzo galen
galfryd galileo gallicano gandolfo gareth garimberto garland garnier garrett garry garth gary gaspar gaspard gaspare
gaston gastone gatien gaud gaudenzio gaudino gauthier gautier gautiero gavin gavino gazanfer gazi gbadebo gbeminiyi
gbemisola gbolahan gbowoade gedeon gedeone geminiano gencer generoso genesio gennaro gentile genziano geoff geoffrey
geoffroy georg george georges georgi georgios georgy gerald gerard gerardo gerasimo geraud gerazym gerbert geremia
gerhard gerino germain germano gerolamo geronimo geronzio gerrit gerry gert gervais gervasio gesualdo gevheri
gherardo ghislain giacinto giacobbe giacomo giadero giambattista gian gianbattista giancarlo giandomenico gianfranco
gianluca gianluigi gianmarco gianmaria gianmario gianni gianpaolo gianpiero gianpietro gianuario giasone gideon giel
gijs gil gilbert gilberto gildo giles gilles gillo gineto gino gioacchino giobbe gioberto giocondo gioele gion giona
gionata giordano giorgi giorgio giorgis giosue giosuele giotto giovanni giove gioventino giovenzio girardo girart
giray girolamo gislebert giuda giuliano giulio giuseppe giustiniano giusto glauco glen glenn godfrey goffredo gokalp
gokmen golia gomberto goncalo gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier gontran gonzaga gonzague
gonzalo goodluck goran gord gordan gordiano gordon gorkem gosto gottardo gottfried graciliano gradimir grady graham
grant grato graziano greg gregg gregoire gregor gregorio gregory grga grgo grgur grimaldo grover grzegorz gualberto
gualtiero guelfo guerin guerrino guglielmo gui guiberto guido guilhem guilherme guillaume guillermo guiscardo gulhan
gultekin gumesindo gunnar gunter gunther gurbuz gurdal gurhan gurkan gurol gursel gus gustaf gustav gustave gustavo
guus guvenalp guy guyot gvozden gwendoline gwido gyorgy habbab habib habiba habil hacib hadi hadriel hadrien hafi
hafid hagen haim hakan hakem haki hakim hal haldun halil halim halis halit haluk hamdi hamdullah hamed hami hamidou
hamit hammad hamza hanefi hani hank hannes hanno hans hao harald hardouin harlan harley harold haron haroun harouna
haroune harri harry haruhito haruki harun haruta haruto harvey hasan haseki hasibi hasim hasin hasmet hassan hassane
hatem hatip hattab hauke hayali hayati hayato haydar hayden hazar heath hector hedelin hedi hein heinrich heitor
helie helier helio helios hendrik hennes henning henri henrick henrik henrique henry henryk herbert herluin herman
hermann hermenegildo hernan herve hicabi hicham hidde hieronim hikmet hilaire hilarion hilary hildebert hillel hilmi
himmet hincmar hipolit hippolyte hisam homer homero honore horace horacio horacy horatio hossein howard howie hrvoj
hrvoje hubert huccet hud hudavendigar hudayi hugh hugo hugues hulki hulusi huma humayun humberto hurkan hursit
husameddin husamettin huseyin huseyn husnu husrev hussain hussein huub huzeyfe hydar iacopo iacopone iago iain ian
ibai iban ibidapo ibou ibra ibrahim ibrahima icaro ichika icilio ico idan idir ido idris idriss idrissa idy
ifeanyichukwu ige iginio igino ignacio ignacy ignazio igor ihsan ihvan ike ikenna ikeoluwa iker ikhidie ikrime ilai
ilan ilario ilay ilbey ildebrando ildefonso ilhami ilhan ilian iliane ilias ilies ilija ilja ilkay ilker ilko illidio
illuminato ilyan ilyane ilyas ilyass ilyes ilyess imad immacolato immanuel imran imrane indro inioluwa innocente
innocenty innocenzo ino insa inuk inunnguaq inza ionut iorio ippocrate ippolito ira ireneo ireneusz ireti irfan irvin
irving irwin isa isaac isac isacco isaia isaiah isaias isak ischirione iseoluwa ishaan ishaq ishola isiah isidore
isidoro islam ismael ismaele ismail ismaila ismet issa issac issam issiaka itai italo itri itsuki ivan ivano ivanoe
ivar ive ivek iven ivo ivone iwan iyad iyed izaak izajasz izydor izzet izzettin jace jack jackson jacob jacobo
jacobus jacques jad jaden jadesola jadran jadranko jadro jaime jair jairo jaivey jaka jake jakob jakov jakub jalil
jamal james jameson jamie jamiro jamison janek janis janko jannek jannes jannik jannis jano janosch janusz japhet
jared jari jarne jarno jaro jarod jaron jaroslav jarrett jarrod jarvis jasen jasenko jasin jason jasper jassem jassim
javi javier jawad jawed jax jaxon jaxx jay jayce jayden jaylano jaylen jayson jayvano jean jeannel jeannot jed jeff
jeffery jeffrey jeffry jefta jelle jelmer jelte jens jeppe jerald jeremi jeremiah jeremias jeremiasz jeremie jeremy
jermaine jerome jeronimo jerry jerzy jesper jesse jesus jian jibril jidde jim jimi jimmie jimmy jo joachim joah
joakim joanny joao joaquim joaquin joas job jocelyn joe joel joep joes joesph joey johan johann johannes john
johnathan johnathon johnie johnnie johnny johnson jokubas jon jona jonah jonas jonatan jonathan jonathon jonny jonte
joojo joost jop jordi jordon jordy jorge jorgen jorin joris jorn jorrit jort joscha joschua jose josef josep joseph
josh joshua josiah josip josko joso josse josselin josua josue joud jourdain jovan jovin joza joze jozef jozue juan
juda jude judicael julan julen jules julian julien julio julius juliusz junayd junior jur juri jurre justin justus
justyn jusuf juwon kaan kabil kacper kadem kadir kadrican kagan kai kais kaj kajus kalender kalidou kalistrat kalle
kamal kamala kamber kamel kamil kamran kanata karahan karam karamba karamoko karim karl karlo karol kaspar kasper
kassim kathem kauri kay kayaalp kayden kayode kays kazimierz keano keanu keba keenan kees keir keith keji keles
kelvin kelyan kemal kemalettin kemi ken kenan kendrick kenji kenneth kenny keno kent kenton kenzi kenzo kenzy keramet
kerami kerem keremsah kerim kermit kessaf keven kevin keyan khadim khaled khalid khalifa khalil kian kiano kick
kieran kilian killian kilyan kimi kimo kingsley kip kiril kirill kirk kirollos kiyan kjeld kjell klaas klarencjusz
klaudiusz klaus klemens koen kofi kojo koksal kolawole konrad konstantin konstanty konstantyn koray korbinian korede
korkut kornel korneli korneliusz kresimir krijn kristian kristijan kristopher kruno krunoslav krystian krzysztof
ksawery ksenofont kubat kubilay kubra kubura kuddusi kujoe kursad kurt kurtis kutbettin kuzey kwabena kwadwo kwaku
kwame kwamena kwasi kweku kwesi kwintyn kyan kyano kyle kylian kyliann kyllian kyls ladislao ladislav ladji lamar
lambert lamberto lamih lamine lamont lance lancelot lancilotto landolfo landon landry lanfranco lapo larry lars
lassana lasse laszlo latif laurence laurencjusz laurens laurent laurentino laurenty laurenz lauri lauriano laurin
lautone lavinio lawrence lazar lazare lazzaro lean leander leandre leandro leano leart ledion leendert leevi leif
leke leland len lenn lennard lennart lennert lenni lennie lennon lennox lenny leny leo leon leonard leonardo leone
leonel leonhard leonid leonida leonidas leonio leonis leonzio leopardo leopold leopoldo lere leroy leslie lester
lethabo letterio leu leufroy lev levent levente levi levin levio levy lewin lewis lex leyan liam lian lias liberato
liberatore libere liberio libero liberto liborio lidio lietald lieto lieuwe lilian lino linus lio lion lionel lior
liron lirone lisandro livino livio liyam liyan liz ljudevit lloyd loan lodovico loek loet logan lohan loic lois
lolade longin lonnie loren loreno lorenz lorenzo lorian lorik lorin loris lorrain lothaire lou louan louay louca
louie louis louka lounis loup lourenco lovro lowell luan lubin luc luca lucas lucian luciano lucien lucijan lucio
lucjan ludano ludolphe ludovic ludovico ludvig ludwig ludwik lui luigi luis luiz luk luka lukas luke lula lutfi
lutfullah luther lutz luuk lux lyam lyan lyes lyle lyndon maad maarten maas maayan macaire macario macaulay maccabeo
mace maceo maciej mack macky mactar maddox mads mady mael maes maffeo maggiorino magno magnus mahamadou mahammad
mahdi mahe maher mahesh mahir mahmoud mahmut mahzun maik mailo maiorico majd makan makary makhtar makinwa maksim
maksud maksym maksymilian malachai malachy malco malcolm malick malik malo malone malte mama mamadou mamady mamante
mamert mamoudou mamour manar manasse mancio manel manetto manfred manfredo manil manilio manish manlio manny manoah
mansour mansueto mansur manu manuel manuele marc marceau marcel marceli marcelin marcell marcello marcelo marciano
marcin marco marcos marcus marek marian mariano marijn marin marino marinus mario marios marius mark markel marko
markos markus marley marlin marlo marlon marolo marouane marquis marshall mart marten marti martial martim martin
martino marty marvin marwan marwane marwin marzio mas masoud massamba massimiliano massimo massinissa matan matar
mate matej mateja mateo mateus mateusz matheo matheus mathew mathias mathieu mathijs mathis mathurin mathys matias
matija matis matisse matko mato matroniano mats matt matteo mattes mattheo matthew matthias matthieu matthijs matthis
matti mattia mattias mattis matus matyas matys matz maugis maurice mauricio maurilio maurits maurizio mauro maurycy
max maxence maxens maxim maxime maximilian maximiliano maximilien maxwell mayeul mayson mazhar mbaye medardo mederic
medoro medoune mees mehdi mehmet meik meissa melanio melchiade melchior melchiorre melezio melih meliksah melle mels
melvil melvin melvyn memduh menahem menardo mence mendel menelao meneo menno mennone mercurio merijn merle merlin
merovee merrill mert mervin mervyn merwan mestan mesut mete metello metin metrofane mevlut mex micael micah micha
michael michal micheal michel michelangelo michele mick mickael mickey micky midas miguel mihael mihai mik mika
mikael mikaere mikail mike mikel mikhail mikolaj milano mile miles milhan milhouse milivoj miljenko milo milos milton
mimo minato minervino minh minik mink mio mir mirac miran mirco mirkelam mirko miro mirocleto miron mirza misaele
misbah mischa mislav mitch mitchell mithat mladen moche moctar modest modesto modibo modou mody moe mohamad mohamadou
mohamed mohammad mohammed moise moises mojzesz monaldo monitore monte monty moos moreno morgan moritz morris morten
mory mose moses moshe mouctar mouhamadou mouhamed mouhameth mouhammadou moussa moustafa moustapha mozes muammer
muaviye muaz mufid muhamed muhammad muhammadu muhammed muharrem muhsin muhtar muhterem muhtesem muhyiddin mujdat
mukadder mukerrem muktedi muktedir muktefi mumtaz munir murad murat muren musa musir muslih mustafa mustapha mutahhar
muteber mutemed muttalib muyiwa muzaffer muzdad muziano mylan myles mylo myron nabi nabil naci nadi nadir nael nafiz
nahel nahid nahil nahom nail naim namazio nando naoufal naoufel napoleone narciso narcisse narendra narseo narsete
nasrullah nassim natale natan natanael nate nathan nathanael nathaniel nathy naud naudet nawfel nayel nazario
nazariusz nazary nazif nazim nazmi nazzareno nazzaro neal necat necati necdet necib necmettin ned nedim nedjeljko
nehemie neil nejat nelio nelson neo neopolo neoterio nereo neri neset nesim nestor nestore neven neville nevin nevio
nevzat nguyen nicarete nicea niceforo nicephore niceto nicezio nicholas nick nickolas niclas nico nicodemo nicola
nicolai nicolas nicolo niek niels nigel nihat niilo nik nikau nikhil nikita niklas niko nikodem nikola nikolai
nikolas nikolay nil niles nils niniano nino nio niyazi niyilolawa nizamettin nizar nnamdi noah noam noan noar noe
noha noham nohan nojus nolan nolann nolhan nomaan norbert norberto norman normand nostriano noud nouha nouri nout
novan nox nuka numan nuno nunzio nurettin nuri nurullah nusret oba obanijesu octave octavio oddone oderico odidone
odilon odin odon odorico oger ogooluwa oguz oguzhan oier okan oke oktay oladare oladimeji olaf olaide olakunle
olanrewaju olansile olav ole oleg oleksandr olimpio olindo oliver olivier oliviero oliwier olle olof olufunmi olumide
olumorotimi oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole oluwunmi omar omer omero
omobobola omotayo onder ondrej onesto onofrio onorino onorio onoriode onufry onur orazio orell oren orenzio oreste
orestes orfeo orhan ori orio oronzo orsino orso ortensio orville osama oscar oskar osman osmondo osmund osunleke
osvaldo oswald otello othmane otis ottaviano ottavio otto ottone ouattara oumar oury ousmane oussama ovidio owen ozan
ozcan ozer ozgur ozhan ozkan ozren pablo paciano pacifico paco pacome pacomio padraig palatino palemon palladio
pammachio pancario pancrazio panfilo pankracy pantaleo pantaleon pantaleone paolo pardo paride parmenio pascal
pasquale paterne paterniano pathe patrice patricio patrick patrik patrizio patroclo patrycjusz patrycy patryk paul
paulie paulin paulo paulos pauside pavel pavlo payidar pedro peer peleo pelle pellegrino pepe pepijn pepin pepo
perceval percy pericle pero perry perseo pertev perver petar pete peter petr petro petronio petros peyami pharell
phil phileas philemon philibert philip philipp philippe phillip pie pierangelo piergiorgio pierluigi piermarco piero
pierre pierrick piersilvio piet pieter pietro pim pio piotr pippo pit pius placido platon platone plinio plutarco pol
polidoro polifemo polikarp pollione pompeo pomponio pontus ponziano ponzio porfirio porfiriusz porfiry porziano
postumio prakash prassede pravdan pravit prem preston priamo primo prisco privato procopio prokles prokop prokul
promise prosper prospero protasio proteo prudenzio publio pupolo pusicio pyotr quarto quasimodo quentin querano quin
quincy quinn quinten quintiliano quintilio quintino quinton quinziano quinzio quirin quirino rachid raci radolfo raf
rafael rafet raff raffaele rahim rahmi rahul raide raif raik raimondo rainaldo rainer rajesh rajmund rajnold ralf
ralph ramazan rami ramiro ramiz ramon ramy randal randall randolf randolph raniero ranolfo raoul raphael rashad rasim
rasit rasmus rauf raul ravi rawiri ray rayan rayane rayen raymond rayyan recai recep reda reece refah refet refik
reggie reginald reginaldo regis regolo reha reid rein reis rejan rejean remi remigio remilekun remo remondo remy
remzi renato renaud rene rens renzo resat respicio resul reuben revi rex reyansh reybaud reynaldo reza rhett riad
rian ricardo ricario riccardo richard richelmo richie rick rickard rickey rickie ricky rico rifat riff riley rinaldo
rino rishi riv riyad roan robaldo robbie robby robert roberto robi robin robinson rocco roch roderick roderyk rodger
rodiano rodney rodolfo rodolphe rodrigo rodrigue roel rogelio roger rohan roko roland rolando rolf rolfo romain roman
romano romeo romero romeu romoaldo romolo romuald romualdo ron ronald ronan ronnie ronny roosevelt rory rosario
roscoe roselin ross rotimi rover rowan roy royce ruben rubiano rubin ruchan rudolf rudolph rudy rufino rufo rufus
ruggero rui rukneddin rupert ruperto russ russel russell rustu rutilo ryad ryan ryou ryszard saad saban sabato
sabazio sabele sabino sabir sabri sacid sada sadan sadberk sadettin sadi sadio sadri sadullah saeed saer safa saffet
saffiro saffo safi safouan safouane sagar sahap sahin sahinalp sahsuvar saim sakir sal saladino salif salih salik
salim saliou salome salomon salomone salustio salvador salvatore salvo salwator sam samba samed sami samih samil
samim samir samkelo sammie sammy samson samu samuel samuele samy sancho sandeep sander sandro sanjay sanjin sansone
santino santo sapiente saqib sarani sarbello sasa sascha satoshi saturniano saturnino saul sauveur savas saverio savi
savin savinien savino sayan scot scott scottie scotty seamus sean seb sebas sebastiaan sebastian sebastiano sebastiao
sebastien secaeddin seckin seckou secondiano secondo sedat sef sefer seff sefik sehlevent sekou selahattin selami
selcuk selim selyan sem semih semplicio sempronio semsi sener senesio senn senne senofonte senol sepp seppe
serafettin serafin serafino seraphin serapione serbulent seref serge sergei sergen sergey sergi sergio sergiusz
serhat serif sermet sertac server servidio serviliano sesto seth settar settimio settimo sev severiano severin
severino severo sevket sevki seweryn seyban seydou seye seyfettin seyfi seyfullah seymour seyyit shade shahid shai
shalewa shane shaquille shaun shawn shay shayan shayne shekoni sheldon shelton sherman shlomo sico sicuro sid
siddhartha sidney sidoine sidonio sidy siebe siem siep sigebert sigfrido sigismond sigismondo sigmund sihab
sihabeddin sijuade sil silas silvan silvano silvere silverio silvestro silvio simao simeon simeone simon simone sinan
sinasi sinesio sinfronio sire sireno siriano siricio sirio siro sisto sixte siyabonga sjoerd sjors skander slavek
slaven slavko slobodan sname soan soccorso socrate sofiane sohan solal solocone solomon sonke soren sostene sosteneo
sostrato souleyman souleymane souta spano spartaco spencer speranzio spirydion srecko stan stanislao stanislas
stanislav stanislaw stanko stanley steeve stef stefan stefano stefanos steffen sten stephan stephane stephen steve
steven stevie stewart stig stijn stiliano stipan stipe stiriaco stjepan stribor stu stuart suat subhi sudi
suheyl sukru suleyman suraj surano suresh sururi svebor sven svend sverre sviturno swan syed sylvain sylvester
sylvestre sylwester szczepan szymon taceddin taddeo tade tadeo tadgh taha tahir tahsin taib taichi taide taika talat
talay talha talip tamer tamino tammaro tammo tancrede tancredi taner tanguy tanju tanner tao tarcisio tareq tari
tarik tariq tarkan tarso tatsuki taurin tayfun tayler tayyar taziano tazio ted teddy teije tekin tekinalp telchide
telemaco temel temidayo temistocle temitope teo teobaldo teodor teodoro teodosio teodoto teogene teoman terence
terencjusz terenzio terrance terrell terrence terry terzo tesauro tesifonte teun teunis tevfik tevhid tezcan tezel
thad thaddeus theo theodor theodore theodose theophane theophile theophraste theotime thiago thibaud thibault thibaut
thibert thierno thierry thies thije thijmen thijn thijs thilo thom thomas thorben thore thorge tiago tian tibaldo
tibbe tiberio tiburzio ticone tidiane tieme ties tihomir tijmen tijn tijs til tilio tillmann tim timeo timm timmy
timo timoleon timon timoteo timothe timothee timothy timur tino tirone titien titilope tito titouan titus tizian
tiziano tizio tjark tobia tobias tobiasz tobiloba tobin toby tod todd toke toki tokunbo tolga tolomeo tolunay tom
toma tomas tomasz tome tomiloba tomislav tommaso tommie tommy tomo tomoharu tomori tonci tone toni tonko tonnin tony
toon tope torben torbjorn tore torquato tosco toussaint trajan tranquillo travis trent trenton trevor trey tristan
tristano trpimir trpko truman tufan tugay tugrul tugtekin tuhfe tulliano tullio tumer tunahan tunar tunc tuncer turan
turgay turgut turi turibio turkay turker turkes turki turold tussio tuur tvrtko twan ty tybalt tycho tygo tyler tymeo
tymon tymoteusz tyron tyrone tyson ubaldo ubertino uberto ufuk ughur ugo ugolino uguccione ugur ukbe ulberto ulderico
ulf ulfo ulgen ulisse ulpiano ulrich ulrico ulrik ulstano ultimo ulvi ulysse ulysses umberto umile umit umur umuralp
umut unal unax uranio urbain urbano urdino uri uriel uriele ursicio ursino ursmaro usame usman uzeyir uzodimma vadim
vaha vahdet vahid val valente valentijn valentim valentin valentine valentino valere valeriano valerico valerio
valery valfredo valfrido valid valtena valter vance vanja varo vasco vasily vatroslav vecdi vedasto vedat vedran vefa
vefik vehbi veit veli velimir velio venance venanzio venceslao venceslas venerando venerio ventura venustiano venusto
verano verecondo verenzio vern vernon verulo vespasiano veysel veysi vezio vianney vic vicente victor victorien
victorin vidiano vidone viggo vigile vigo vihaan vijeko vik viktor vilfredo viliberto vin vince vincent vincenzo
vindonio vinebaldo vinfrido vinicio vinz virgil virgile virgilio virginio virone viscardo vital vitale vitalico vito
vitor vittore vittoriano vittorio vitus vivaan vivaldo vivek viviano vivien vjekoslav vjenceslav vlad vladek vladimir
vladimiro vladislav vlado vlatko vodingo vojtech volfango volkan volodymyr vuk vulmaro vulpiano wael wale walenty
walentyn waleran walerian walery walgierz walid wallace wally walt walter waly wandrille warren wassim wawrzyniec
waylon wayne wei wendell werner wes wesley wessel weston wiktor wilbert wilbur wiley wilfred wilfredo wilfrid
wilfried wilfryd wilhelm willard willem willi william willie willis willy wilson wincenty winfried winslow winston
wissem witalis wm wojciech wolf wolfgang woodrow wout wouter wyatt xander xaver xavi xavier xem xenophon xhoel xi
yacine yacouba yago yahli yahya yakubu yaman yani yanis yann yanni yannic yannick yannik yannis yaro yaron yaroslav
yasar yasin yasser yassin yassine yassir yavuz yaw yaya yazid yekta yener yetkin yevgeni yevgeny yigit ylan yoan
yoann yoav yoel yohan yohann yonas yonatan yonathan yong yoni yoro yosef yossef youcef younes youness youp youri
yousef yousouf youssef youssou youssouf youssouph youssoupha yuce yucel yuen yuksel yumni yunus yuri yuriy yury yusif
yusuf yuuma yuval yvan yven yves zabedeo zac zaccaria zaccheo zach zacharia zachariah zachariasz zacharie zachary
zache zachery zack zackary zadig zafer zafir zahid zahit zain zakaria zakariya zakary zakarya zamir zan zane zanobi
zayd zayn zdenko zdravko zef zefiro zekai zekeriyya zeljko zena zenaide zenebio zeno zenobio zenone zephirin zephyr
zetico zev zeyd zeynel ziad zihni zinedine zion ziver ziya ziyad zoilo zoltan zoran zosimo zrinislav zrinko zubeyr
zulfikar zvonimir zyad zygmunt
`.match(/\S+/g),
);
