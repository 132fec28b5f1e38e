/** Well-known competitions, feasts of sport and culture, wars and meetings, as they are written. */
export const EVENTS = `
Coupe du monde,Coupe du Monde,Coupe d'Afrique des nations,Coupe d'Afrique des Nations,Coupe d'Afrique,Coupe des nations,Coupe de France,Coupe de la Ligue,Ligue des champions,Ligue des Champions,
Ligue Europa,Ligue des nations,Ligue 1,Ligue 2,Euro 2016,Euro 2020,Euro 2024,Copa America,Copa Libertadores,Tour de France,Giro,Vuelta,Roland-Garros,Roland Garros,Jeux olympiques,Jeux Olympiques,Jeux paralympiques,Jeux Paralympiques,
JO,Mondial,Formule 1,Formula 1,Formula One,Formula E,F1,MotoGP,Moto GP,WRC,24 Heures du Mans,Le Mans 24 Hours,Tournoi des Six Nations,Top 14,Grand Prix,Vendée Globe,Dakar Rally,Rallye Dakar,24 Heures du Mans,Ballon d'Or,Ballon d'or,Super Bowl,Superbowl,CAN,Chan,
Festival de Cannes,Mostra de Venise,Berlinale,César,Oscars,Golden Globes,Emmy Awards,Grammy Awards,Grammys,Brit Awards,Baftas,Bafta Awards,Eurovision,Concours Eurovision,Miss France,Miss Univers,
Victoires de la musique,Nuit blanche,Fête de la musique,Salon de l'agriculture,Salon de l'Agriculture,Mondial de l'automobile,Mondial de l'Automobile,Salon de Genève,Consumer Electronics Show,Mobile World Congress,Web Summit,Fashion Week,Comic-Con,Rétromobile,
Journées du patrimoine,Téléthon,Sidaction,Black Friday,Prix Nobel,prix Nobel,Goncourt,prix Goncourt,Renaudot,prix Renaudot,Pulitzer,Turner Prize,Booker Prize,Mercury Prize,Nobel Prize,
Première Guerre mondiale,Seconde Guerre mondiale,Deuxième Guerre mondiale,Grande Guerre,Guerre froide,guerre froide,guerre du Golfe,guerre d'Algérie,guerre du Vietnam,Révolution française,Printemps arabe,
Shoah,Holocauste,Débarquement,Forum économique mondial,COP21,COP25,COP26,COP27,COP28,COP,G7,G8,G20,
World War One,World War Two,First World War,Second World War,World War I,World War II,Cold War,Gulf War,Falklands War,Holocaust,D-Day,Windrush,Arab Spring,Troubles,
World Cup,Rugby World Cup,Women's World Cup,Cricket World Cup,Africa Cup of Nations,Afcon,European Championship,European Championships,Champions League,Europa League,Nations League,Premier League,
Scottish Premiership,Championship,FA Cup,Carabao Cup,League Cup,League One,League Two,La Liga,Serie A,Bundesliga,Six Nations,Premiership Rugby,Olympics,Winter Olympics,Summer Olympics,Paralympics,Winter Paralympics,
Commonwealth Games,Olympic Games,Invictus Games,Wimbledon Championships,Australian Open,French Open,US Open,The Open,Ryder Cup,Masters,Ashes,The Ashes,The Hundred,Grand National,Cheltenham Festival,Royal Ascot,Davis Cup,
London Marathon,Great North Run,Boat Race,Isle of Man TT,Grand Slam,Glastonbury,Glastonbury Festival,Reading Festival,Notting Hill Carnival,Edinburgh Fringe,Edinburgh Festival,Hay Festival,Eurovision Song Contest,
Platinum Jubilee,Diamond Jubilee,Golden Jubilee,Jubilee,Remembrance Day,Remembrance Sunday,World Economic Forum,Super League,Challenge Cup,World Championship,World Championships,Premiership
`;

/** Well-known laws, treaties and texts, and titles of films, series and programmes, as they are written. */
export const WORKS = `
Constitution,Code pénal,Code civil,Code du travail,code du travail,code pénal,code civil,Code de la route,code de la route,Journal officiel,Journal Officiel,accord de Paris,Accord de Paris,accords de Paris,Bible,Coran,
Déclaration universelle des droits de l'homme,Livre blanc,Magna Carta,Paris Agreement,Paris climate agreement,Good Friday Agreement,Belfast Agreement,Northern Ireland Protocol,Human Rights Act,Equality Act,Brexit deal,
Bill of Rights,First Amendment,Second Amendment,Geneva Convention,Geneva Conventions,Quran,Autumn Statement,Universal Declaration of Human Rights,European Convention on Human Rights,Inflation Reduction Act,Online Safety Bill,
Strictly Come Dancing,Strictly,Doctor Who,EastEnders,Coronation Street,Emmerdale,Hollyoaks,Casualty,Match of the Day,Question Time,Newsnight,Panorama,Love Island,Big Brother,The X Factor,X Factor,Britain's Got Talent,The Voice,
Great British Bake Off,The Great British Bake Off,Bake Off,Top Gear,Blue Peter,Desert Island Discs,Have I Got News For You,Gogglebox,This Morning,Good Morning Britain,BBC Breakfast,Mastermind,Star Wars,Harry Potter,Game of Thrones,
Stranger Things,Squid Game,Peaky Blinders,Line of Duty,The Crown,Sherlock,Downton Abbey,Top Gun,Black Panther,Black Mirror,Power Rangers,The Simpsons,Peppa Pig,Bohemian Rhapsody,Romeo and Juliet,Sesame Street,
Koh-Lanta,Les Grosses têtes,Touche pas à mon poste,Envoyé spécial,Cash investigation,Secrets d'histoire,Le Petit Prince,Les Misérables,Plus belle la vie,Fort Boyard,Danse avec les stars,The Walking Dead,La Casa de papel,Complément d'enquête,La Marseillaise,Marseillaise
`;
