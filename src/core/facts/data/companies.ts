/** Well-known companies, media and sports clubs, as they are written. Public knowledge, put together by hand. */
export const COMPANIES = `
Google,Alphabet,Facebook,Meta,Meta Platforms,Instagram,Twitter,WhatsApp,Whatsapp,YouTube,Youtube,TikTok,Tiktok,Snapchat,Telegram,Messenger,LinkedIn,Reddit,Pinterest,Zoom,Skype,Signal,Twitch,Discord,
Amazon,Amazon Prime,Microsoft,Netflix,Disney,Disney+,Spotify,Deezer,Airbnb,Uber,Bolt,Deliveroo,Just Eat,PayPal,eBay,Wikipedia,Wikipédia,OpenAI,SpaceX,Starlink,Tesla,Huawei,Samsung,Sony,Nintendo,Intel,
IBM,Nvidia,Xiaomi,Alibaba,Tencent,ByteDance,Baidu,Nokia,Ericsson,Siemens,Philips,Oracle,Cisco,Dell,Hewlett-Packard,Foxconn,Panasonic,Toshiba,Leboncoin,Le Bon Coin,Doctolib,Blablacar,BlaBlaCar,
Airbus,Boeing,Safran,Thales,Dassault,Dassault Aviation,Alstom,Bombardier,Lockheed Martin,Rolls-Royce Holdings,BAE Systems,Ryanair,EasyJet,easyJet,Air France,Air France-KLM,British Airways,
Lufthansa,Emirates,Qatar Airways,Ethiopian Airlines,Kenya Airways,Jet2,Tui,TUI,Wizz Air,Virgin Atlantic,Flybe,SNCF,SNCF Réseau,RATP,Eurostar,Thalys,Keolis,Transdev,Network Rail,Avanti West Coast,
Transport for London,TfL,La Poste,Royal Mail,FedEx,DHL,Île-de-France Mobilités,Ile-de-France Mobilités,Transilien,
EDF,Enedis,Engie,GDF Suez,TotalEnergies,BP,Shell,ExxonMobil,Chevron,Gazprom,Rosneft,Aramco,Saudi Aramco,Eni,Areva,Orano,Framatome,Veolia,Suez,British Gas,Centrica,National Grid,Octopus Energy,
E.ON,Eon,EON,ScottishPower,SSE,Ovo Energy,
BNP Paribas,Société générale,Société Générale,Crédit agricole,Crédit Agricole,Crédit mutuel,Crédit Mutuel,Banque postale,La Banque postale,Axa,Maif,Allianz,HSBC,Barclays,Lloyds,Lloyds Bank,NatWest,
Santander,Goldman Sachs,JP Morgan,JPMorgan,Morgan Stanley,BlackRock,Deutsche Bank,Credit Suisse,UBS,Citigroup,Bank of America,Wells Fargo,Mastercard,Visa Europe,Moody's,Standard & Poor's,KPMG,Deloitte,PwC,
EY,McKinsey,Capital Economics,
Carrefour,Auchan,Leclerc,Intermarché,Système U,Monoprix,Franprix,Casino,Lidl,Aldi,Fnac,Fnac Darty,Darty,Decathlon,Ikea,Leroy Merlin,Zara,H&M,Primark,Tesco,Sainsbury's,Asda,Morrisons,Waitrose,
Marks & Spencer,M&S,John Lewis,Boots UK,Walmart,Costco,Starbucks,Greggs,Pret A Manger,Burger King,McDonald's,McDonalds,KFC,Coca-Cola,Pepsi,PepsiCo,Nestlé,Danone,Lactalis,Unilever,Heineken,AB InBev,
L'Oréal,LVMH,Kering,Hermès,Chanel,Dior,Gucci,Louis Vuitton,Nike,Adidas,Puma,Lego,Mattel,Accor,Hilton Hotels,Premier Inn,Wetherspoons,JD Wetherspoon,Procter & Gamble,Johnson & Johnson,
Pfizer,BioNTech,Moderna,AstraZeneca,Sanofi,GSK,GlaxoSmithKline,Novartis,Roche,Bayer,Merck,Gilead,Novavax,Sinopharm,Sinovac,Servier,MSD,Korian,Orpea,Bouygues,Vinci,Eiffage,ArcelorMittal,Rio Tinto,
Glencore,Vivendi,Lagardère,Bolloré,SFR,Bouygues Telecom,MTN,Vodafone,Safaricom,Orange Mali,Sonatel,BT Group,Virgin Media,Sky,AT&T,Verizon,Live Nation,Ticketmaster,Sotheby's,Bonhams,RM Sotheby's,
Universal Music,Warner Bros,Warner Bros.,Universal Pictures,Pixar,Marvel,Paramount,HBO,Hulu,Twentieth Century Fox,Cineworld,Odeon,Greensill,Ifop,Ipsos,Ipsos-Sopra Steria,Harris Interactive,Odoxa,Elabe,BVA,
OpinionWay,YouGov,Kantar,Viavoice,
Renault,Peugeot,Citroën,Dacia,PSA,Stellantis,Volkswagen,Audi,Seat,Skoda,BMW,Mercedes,Mercedes-Benz,Daimler,Opel,Fiat,Fiat Chrysler,Fiat Chrysler Automobiles,FCA,Chrysler,Ferrari,Lamborghini,Maserati,Alfa Romeo,
Toyota,Nissan,Honda,Mitsubishi,Mazda,Suzuki,Hyundai,Kia,Ford,General Motors,Chevrolet,Volvo,Jaguar,Land Rover,Jaguar Land Rover,Bentley,Rolls-Royce,Aston Martin,McLaren,Lotus,Bugatti,Porsche,Michelin,Valeo,Faurecia,Bosch,Koenigsegg,Alpine,
AFP,Agence France-Presse,Reuters,Associated Press,AP,Bloomberg,CNN,Fox News,MSNBC,NBC,NBC News,CBS,CBS News,ABC News,BBC,BBC News,BBC Sport,BBC One,BBC Two,BBC Three,BBC Radio,BBC Afrique,BBC Mundo,BBC Brasil,BBC World Service,
BBC Mundo,BBC News Mundo,BBC Brasil,BBC Afrique,BBC Hausa,BBC World Service,BBC Scotland,BBC Wales,ITV,ITV News,Sky News,Sky Sports,Channel 4,Channel 5,Channel 4 News,Eurosport,ESPN,Al Jazeera,Al-Jazeera,Xinhua,Tass,RT,Sputnik,Politico,Buzzfeed,HuffPost,Huffington Post,TMZ,Vice,Vox,
Guardian,The Guardian,The Times,Sunday Times,The Sunday Times,The Sun,Daily Mail,Mail on Sunday,The Mail on Sunday,Daily Mirror,Daily Telegraph,The Telegraph,Daily Express,Financial Times,The Economist,Washington Post,New York Times,
The New York Times,The Washington Post,Wall Street Journal,The Wall Street Journal,The Independent,Evening Standard,The Lancet,Lancet,British Medical Journal,Forbes,Vogue,
Rolling Stone,NME,Newsbeat,Radio 1,Radio 2,Radio 4,S4C,RTE,RTÉ,Haaretz,Der Spiegel,Bild,El País,El Pais,El Mundo,Corriere della Sera,La Repubblica,La Stampa,People's Daily,Global Times,Daily Nation,Punch,Vanguard,Jeune Afrique,
Le Monde,Le Figaro,Le Parisien,Aujourd'hui en France,Libération,Les Échos,Les Echos,L'Équipe,L'Equipe,L'Express,L'Obs,L'Opinion,L'Humanité,La Croix,La Tribune,La Voix du Nord,La Dépêche,La Dépêche du Midi,
La Provence,Le Progrès,Le Bien public,Le Bien Public,Chicago Tribune,Los Angeles Times,Le Dauphiné,Le Dauphiné libéré,Le Dauphiné Libéré,Ouest-France,Sud Ouest,Sud-Ouest,Nice-Matin,Nice Matin,Var-Matin,Midi Libre,L'Est républicain,L'Est Républicain,Le Télégramme,L'Indépendant,Paris-Normandie,Le Point,Le JDD,JDD,
Journal du dimanche,Journal du Dimanche,Le Journal du dimanche,Le Journal du Dimanche,Marianne,Mediapart,Valeurs actuelles,Valeurs Actuelles,Paris Match,Charlie Hebdo,Le Canard enchaîné,Le Canard Enchaîné,Canard enchaîné,Courrier international,
Télérama,Closer,Gala,Voici,20 Minutes,BFMTV,BFM TV,BFM-TV,BFM Business,BFM Paris,CNews,LCI,franceinfo,Franceinfo,France Info,France Inter,France Bleu,France Culture,France Télévisions,Radio France,France 2,France 3,France 24,
TF1,M6,C8,W9,RTL,RMC,RMC Sport,Europe 1,RFI,TV5 Monde,TV5Monde,Arte,Canal+,LCP,Public Sénat,CheckNews,Vigicrues,Bison Futé,Capital,Auto Plus,Caradisiac,Non Stop Zapping,
Manchester United,Manchester City,Liverpool FC,Chelsea,Arsenal,Tottenham,Tottenham Hotspur,Everton,Leicester City,Leeds United,Newcastle United,West Ham,West Ham United,Aston Villa,Wolves,Crystal Palace,Southampton FC,
Brighton & Hove Albion,Burnley,Norwich City,Nottingham Forest,Sheffield United,Sheffield Wednesday,Birmingham City,Cardiff City,Swansea City,Bristol City,Derby County,Stoke City,Celtic,Rangers,
Hibernian,Real Madrid,FC Barcelone,FC Barcelona,Barça,Atlético Madrid,Atletico Madrid,Séville FC,Juventus,Juventus Turin,Inter Milan,AC Milan,AS Rome,Lazio Rome,Bayern Munich,Bayern,Borussia Dortmund,RB Leipzig,Hoffenheim,
Paris Saint-Germain,Paris-SG,PSG,Olympique de Marseille,Olympique lyonnais,Olympique Lyonnais,AS Monaco,AS Saint-Étienne,AS Saint-Etienne,OGC Nice,Stade rennais,Stade Rennais,Girondins de Bordeaux,FC Nantes,Losc,LOSC,Ajax,Ajax Amsterdam,Benfica,
Sporting Portugal,Galatasaray,Fenerbahçe,Al Ahly,Al-Ahly,Zamalek,TP Mazembe,Espérance de Tunis,Espérance Tunis,Wydad Casablanca,Raja Casablanca,Mamelodi Sundowns,Kaizer Chiefs,Orlando Pirates,Simba SC,Young Africans,Gor Mahia,Enyimba,Asante Kotoko,Hearts of Oak,
Lions indomptables,Lions Indomptables,Lions de la Teranga,Lions de la Téranga,Super Eagles,Black Stars,Bafana Bafana,Étalons,Éléphants,Eléphants,Fennecs,Lions de l'Atlas,Aigles de Carthage,Diables Rouges,Écureuils,Pharaons,Éperviers,Panthères,Les Bleus,Bleus,Springboks,All Blacks,Wallabies,
Red Devils,Three Lions,Lionesses,Gunners,Blues,Toffees,Red Roses,Brooklyn Nets,New York Knicks,Toronto Raptors,Los Angeles Lakers,Los Angeles Clippers,Golden State Warriors,Chicago Bulls,Boston Celtics,Miami Heat,Dallas Mavericks,Denver Nuggets,
Philadelphia 76ers,Milwaukee Bucks,Houston Rockets,San Antonio Spurs,Dallas Cowboys,New England Patriots,Green Bay Packers,Kansas City Chiefs,New York Yankees,Boston Red Sox,Red Bull,Williams Racing,Team Sky,Ineos,Toulouse FC,Stade toulousain,Stade Toulousain,Saracens,Leinster,Munster,Ulster Rugby,Harlequins,Wasps,Leicester Tigers,Leeds Rhinos,Wigan Warriors,St Helens RLFC,Warrington Wolves
`;

/** Makers whose name in front of another name mostly makes a product: "Porsche Taycan". */
export const MAKERS = `
renault peugeot citroen dacia volkswagen audi seat skoda bmw mercedes opel fiat chrysler ferrari lamborghini maserati toyota nissan honda mitsubishi mazda suzuki
hyundai kia ford chevrolet volvo jaguar bentley mclaren lotus bugatti porsche koenigsegg alpine tesla shelby mustang apple samsung boeing airbus nintendo sony
`;
