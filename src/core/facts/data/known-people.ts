import { wordSet } from "./vocabulary-type.ts";

/** Surnames and stage names by which everybody knows one person: lower case, no accents. Put together by hand. */
export const KNOWN_PEOPLE: ReadonlySet<string> = wordSet(`
  trump biden obama clinton reagan nixon kennedy putin poutine medvedev lavrov zelensky zelenskiy zelenskyy macron sarkozy hollande chirac mitterrand melenchon fillon
  merkel scholz merz sunak starmer truss thatcher farage corbyn sturgeon blair kwarteng rees-mogg erdogan netanyahu bolsonaro lukashenko orban berlusconi meloni salvini draghi
  modi mandela mbeki ramaphosa zuma mugabe mnangagwa tshisekedi kabila kagame museveni ruto kenyatta odinga buhari tinubu atiku ouattara gbagbo bedie doumbouya goita deby biya
  issoufou bazoum kabore traore macky jammeh weah akufo-addo mahama talon bongo nguesso touadera kiir bashir sissi sisi kadhafi gaddafi haftar bouteflika tebboune
  trudeau ardern modric jinping khamenei rouhani assad gorbatchev gorbachev yeltsin stalin hitler mussolini churchill lenin napoleon darwin einstein freud mozart beethoven
  shakespeare picasso warhol banksy musk bezos zuckerberg branson ghosn snowden assange navalny navalni thunberg attenborough fauci
  pele maradona messi neymar mbappe haaland salah ronaldo ronaldinho zidane benzema griezmann giroud lukaku lewandowski ibrahimovic drogba eto'o aubameyang mahrez osimhen
  mourinho guardiola klopp ancelotti arteta tuchel wenger ferguson bielsa deschamps southgate pochettino allardyce solskjaer simeone
  nadal federer djokovic wawrinka tsonga alcaraz raducanu halep sharapova verstappen vettel schumacher phelps biles farah
  lebron kobe usyk pacquiao mayweather mcgregor
  rihanna beyonce adele eminem stormzy skepta drake lizzo shakira madonna bjork bono bowie lennon mccartney jagger sheeran enya duffy hozier 
  aznavour hallyday stromae booba gims ninho damso vianney polnareff brel brassens gainsbourg dalida 
`);
