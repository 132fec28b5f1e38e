import { wordSet } from "./vocabulary-type.ts";

/** Given names that the compiled lists lack: lower case, no accents. Put together by hand. */
export const MORE_FEMALE_NAMES: ReadonlySet<string> = wordSet(`
  sue grace poppy dolly kitty gill imogen georgia victoria joy faith caron aryna ons ghislaine gwendal josette josiane mareva marielle maryse philippine rejane
  florence suella priti olena aoife sian bethan cerys ffion mhairi eilidh mairi chelcee niamh orla saoirse roisin sinead grainne caoimhe ciara deirdre maeve carys angharad nia seren lowri
  catrin mari iga novlene seretse ngozi chimamanda folashade oluwaseun yetunde funke adaeze chidinma amaka nkechi ifeoma zainab hauwa halima aishatu aissatou aissata mariama ramatoulaye
  ndeye khady awa coumba binta djeneba assetou aminata rokia safiatou nafissatou adja akissi affoue amenan wanjiru wambui njeri achieng akinyi nakato thandi thandeka nomsa lindiwe nosipho
  zanele palesa lerato bontle hulda ellen emmerance clementine solange immaculee chantal beatrice pulcherie tsai sanna kaja jacinda ursula ingrid svetlana oksana yulia yuliia iryna nataliya
  tetiana anastasiia ludmila maryam shireen nasrin shirin hatice emine ayse elif zeynep leyla meral priyanka deepika aishwarya sunita anjali pooja yuki sakura naomi haruka jisoo
`);
export const MORE_MALE_NAMES: ReadonlySet<string> = wordSet(`
  jos will bob rob pat drew dale dean rod wade jan don kit paddy mikey martyn noel olly reg ringo vinny zak jools ros sajjad nazir faisal asif wasim babar nasser holger gwenael yvon ladj jamel kad
  djamel ngolo presnel
  sajid humza chuck farid thabo sipho uhuru ousman ousmane faure umaro yoweri mahamat dele bukayo raheem declan callum nims owain rhys gethin cillian hamish angus alasdair euan jurgen pep rafa
  novak tedros hosni qassem saddam bashar abdelaziz abdelmadjid beji rached fayez abiy hailemariam sahle salva riek juvenal olusegun atiku hakainde emmerson lazarus hage jonathann
  jordan iwan ieuan gruffudd hefin emrys dafydd gareth huw ifan owen selwyn ruaridh calum finlay fergus lachlan ruairi eoin cormac oisin tadhg cathal diarmuid fionn padraig conor darragh
  gavin kieran keiran brandon tyrone jermaine jadon kalvin mason kwasi kojo kwaku yaw kofi kwabena ebo nii nana chukwuemeka chidi emeka ikechukwu obinna uche nnamdi olu tunde segun
  femi kunle gbenga rotimi babatunde olumide adewale sani umar yahaya yahya bukar musa isa garba nuhu aminu shehu lamido babagana mallam mamady mamadi sekouba cellou sidya lansana dadis idriss
  idrissa issoufou bazoum hissene youssouf brahim oumarou adoum succes archange faustin-archange anicet fulbert etienne vital lambert jean-claude laurent-desire macky abdoul idrissa birame
  amath khalifa ousseynou demba baye moustapha elhadj pape papiss kalidou idrissa krepin cheikhou aliou sadio edouard henri wilfried serge yaya kolo gervinho seydou salomon eric vincent samuel
  clarence karl andre-frank kameni jacques njie thierno yahyah yankuba ousainou hamat adama omar ebrima ebou musa sulayman lamin baboucarr joao jose umaro domingos carlos filipe armando afonso
  nuno abel agostinho isaias desalegn meles isaias afewerki debretsion tigist haile kenenisa paul william raila mwai daniel kipchoge eliud kipruto kiprotich omondi otieno ochieng kamau
  mwangi njoroge kariuki yoweri besigye bobi robert jakaya kassim pierre evariste domitien agathon vitaliy volodymyr oleksandr oleksiy dmytro serhiy andriy mykola petro yuriy
  dmitri sergey sergei vladislav viacheslav ramzan yevgeny evgeny ruslan rustam recep kemal binali hulusi fahrettin abdullah mevlut qasem moqtada nouri haider barham adel hassan ebrahim mohsen
  javad hamid ashraf hibatullah imran nawaz shehbaz narendra amit rajnath yogi arvind manmohan ranil gotabaya mahinda makoto hiroto hideyuki yasuhiro shinzo fumio yoshihide takeshi kazuo kenji
  haruhiko zhong wang xi zhao jun wei kim yoon joko prabowo rodrigo ferdinand bongbong srettha prayut mahathir anwar najib jair luiz nicolas evo gabriel gustavo ivan
  andres nayib daniel pedro mariano carles oriol matteo giuseppe sergio silvio mario luigi beppe kyriakos alexis viktor andrzej mateusz donald jaroslaw lech robert eduard peter igor klaus
`);
