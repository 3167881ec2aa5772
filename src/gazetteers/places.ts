/**
 * Countries, regions, states and large cities, lower case, so that "Berlin" is not taken for a party; and the adjectives of countries,
 * which describe a name ("Israeli Acme") rather than belong to it.
 * Source: general knowledge, written for dealx, 2026-01.
 */
const list = (text: string) => text.trim().split(/[|\n]/);

const COUNTRIES = list(`
afghanistan|albania|algeria|andorra|angola|argentina|armenia|australia|austria|azerbaijan|bahamas|bahrain|bangladesh|barbados|belarus|belgium|belize|benin|bhutan|bolivia
bosnia|bosnia and herzegovina|botswana|brazil|brunei|bulgaria|burkina faso|burundi|cambodia|cameroon|canada|cape verde|chad|chile|china|colombia|congo|costa rica|croatia|cuba|cyprus
czech republic|czechia|denmark|djibouti|dominican republic|ecuador|egypt|el salvador|eritrea|estonia|eswatini|ethiopia|fiji|finland|france|gabon|gambia|georgia|germany|ghana|greece
grenada|guatemala|guinea|guyana|haiti|honduras|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|ivory coast|jamaica|japan|jordan|kazakhstan|kenya|kosovo|kuwait|kyrgyzstan
laos|latvia|lebanon|lesotho|liberia|libya|liechtenstein|lithuania|luxembourg|madagascar|malawi|malaysia|maldives|mali|malta|mauritania|mauritius|mexico|moldova|monaco|mongolia
montenegro|morocco|mozambique|myanmar|namibia|nepal|netherlands|the netherlands|new zealand|nicaragua|niger|nigeria|north korea|north macedonia|norway|oman|pakistan|palestine|panama|papua new guinea
paraguay|peru|philippines|poland|portugal|qatar|romania|russia|rwanda|saudi arabia|senegal|serbia|seychelles|sierra leone|singapore|slovakia|slovenia|somalia|south africa|south korea
south sudan|spain|sri lanka|sudan|suriname|sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|togo|trinidad and tobago|tunisia|turkey|türkiye|turkmenistan|uae|uganda|ukraine|united arab emirates
u.a.e|united kingdom|u.k|uk|great britain|britain|england|scotland|wales|northern ireland|united states|united states of america|u.s|us|usa|u.s.a|uruguay|uzbekistan|vatican|venezuela|vietnam|yemen|zambia
zimbabwe|hong kong|macau|puerto rico|bermuda|cayman islands|british virgin islands|guernsey|jersey|isle of man|gibraltar|greenland|korea|burma|crimea|gaza|west bank
`);
const REGIONS = list(`
africa|asia|europe|north america|south america|latin america|central america|middle east|the middle east|southeast asia|south-east asia|east asia|south asia|central asia|western europe|eastern europe|central europe
asia pacific|asia-pacific|apac|emea|mena|latam|scandinavia|nordics|the nordics|baltics|balkans|caribbean|benelux|dach|gcc|gulf|eu|e.u|european union|eurozone|euro zone|sub-saharan africa|west africa|east africa|north africa
southern africa|oceania|pacific|atlantic|mediterranean|silicon valley|bay area|san francisco bay area|wall street|silicon alley|east coast|west coast|midwest|new england|northeast|southeast|northwest|pacific northwest
sunbelt|rust belt|far east|catalonia|bavaria|lombardy|flanders|wallonia|andalusia|brittany|normandy|saxony|hesse|tuscany|sicily|ontario|quebec|québec|british columbia|alberta|manitoba|saskatchewan|nova scotia
new brunswick|newfoundland|new south wales|queensland|victoria|tasmania|western australia|south australia|punjab|gujarat|maharashtra|karnataka|kerala|tamil nadu|telangana|andhra pradesh|uttar pradesh|rajasthan|haryana
west bengal|bihar|odisha|madhya pradesh|goa|assam|guangdong|zhejiang|jiangsu|sichuan|hubei|hunan|shandong|fujian|henan|yunnan|hainan|tibet|xinjiang|inner mongolia|hokkaido|okinawa|java|sumatra|bali|borneo|mindanao|luzon
alabama|alaska|arizona|arkansas|california|calif|colorado|connecticut|conn|delaware|florida|fla|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|mass|michigan|mich|minnesota|minn|mississippi
missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york state|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|tenn|texas|utah|vermont|virginia
washington state|west virginia|wisconsin|wyoming|n.y|n.j|n.c|s.c|d.c|l.a
`);
const CITIES = list(`
new york|new york city|nyc|manhattan|brooklyn|queens|bronx|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|san jose|austin|jacksonville|fort worth|columbus|charlotte|san francisco|indianapolis
seattle|denver|washington|washington d.c|washington dc|boston|el paso|nashville|detroit|oklahoma city|portland|las vegas|memphis|louisville|baltimore|milwaukee|albuquerque|tucson|fresno|sacramento|kansas city|mesa|atlanta|omaha
colorado springs|raleigh|miami|long beach|virginia beach|oakland|minneapolis|tulsa|tampa|arlington|new orleans|wichita|cleveland|bakersfield|aurora|anaheim|honolulu|santa ana|riverside|corpus christi|lexington|stockton
henderson|saint paul|st. paul|st paul|cincinnati|st. louis|st louis|saint louis|pittsburgh|greensboro|lincoln|anchorage|plano|orlando|irvine|newark|durham|chula vista|toledo|fort wayne|st. petersburg|laredo|jersey city|chandler
madison|lubbock|scottsdale|reno|buffalo|gilbert|glendale|winston-salem|chesapeake|norfolk|fremont|garland|irving|hialeah|richmond|boise|spokane|baton rouge|tacoma|san bernardino|modesto|fontana|des moines|moreno valley
santa clarita|fayetteville|birmingham|oxnard|rochester|port st. lucie|grand rapids|huntsville|salt lake city|frisco|yonkers|amarillo|huntington beach|mckinney|montgomery|augusta|akron|little rock|tempe|chattanooga
fort lauderdale|providence|santa clara|santa monica|santa barbara|santa cruz|santa fe|sunnyvale|mountain view|palo alto|menlo park|cupertino|redwood city|san mateo|san rafael|south san francisco|burlingame|berkeley|pasadena|burbank|culver city|el segundo
hawthorne|venice beach|redmond|bellevue|kirkland|eugene|salem|boulder|fort collins|provo|lehi|ogden|cambridge|somerville|waltham|burlington|lowell|worcester|springfield|stamford|hartford|new haven|greenwich|princeton|hoboken
white plains|albany|syracuse|ithaca|wilmington|bethesda|reston|mclean|tysons|alexandria|charlottesville|ann arbor|evanston|naperville|boca raton|west palm beach|palm beach|coral gables|sarasota|gainesville|tallahassee
savannah|charleston|columbia|knoxville|lansing|dearborn|flint|dayton|dublin|mount pleasant|park city|bozeman|missoula|bend|cary|chapel hill|research triangle|the woodlands|round rock
toronto|montreal|montréal|vancouver|calgary|edmonton|ottawa|winnipeg|quebec city|hamilton|kitchener|waterloo|halifax|victoria|saskatoon|regina|mississauga|markham|st. john's|fredericton|mexico city|guadalajara|monterrey|puebla|tijuana
cancun|queretaro|havana|san juan|kingston|panama city|san salvador|guatemala city|tegucigalpa|managua|bogota|bogotá|medellin|medellín|cali|quito|guayaquil|lima|la paz|santa cruz de la sierra|santiago|valparaiso|buenos aires|cordoba
rosario|montevideo|asuncion|asunción|caracas|sao paulo|são paulo|rio de janeiro|brasilia|brasília|belo horizonte|porto alegre|curitiba|florianopolis|recife|salvador|fortaleza|campinas
london|manchester|leeds|glasgow|edinburgh|liverpool|bristol|sheffield|cardiff|belfast|newcastle|nottingham|leicester|oxford|brighton|southampton|aberdeen|dundee|bath|york|reading|milton keynes|norwich|exeter|cork|galway|limerick
paris|lyon|marseille|toulouse|nice|nantes|bordeaux|lille|strasbourg|rennes|grenoble|montpellier|sophia antipolis|berlin|munich|münchen|hamburg|cologne|köln|frankfurt|stuttgart|dusseldorf|düsseldorf|dortmund|essen|leipzig|dresden
hanover|hannover|nuremberg|bonn|karlsruhe|mannheim|heidelberg|aachen|potsdam|bremen|walldorf|jena|darmstadt|wiesbaden|kiel|münster|augsburg|ulm|vienna|wien|graz|linz|salzburg|innsbruck|zurich|zürich|geneva|basel|bern|lausanne|zug
lugano|st. gallen|st gallen|amsterdam|rotterdam|the hague|utrecht|eindhoven|delft|groningen|leiden|brussels|antwerp|ghent|leuven|bruges|luxembourg city|copenhagen|aarhus|odense|stockholm|gothenburg|malmo|malmö|uppsala|lund|oslo
bergen|trondheim|stavanger|helsinki|espoo|tampere|turku|oulu|reykjavik|tallinn|tartu|riga|vilnius|kaunas|warsaw|krakow|kraków|wroclaw|wrocław|gdansk|gdańsk|poznan|poznań|lodz|prague|brno|bratislava|budapest|bucharest|cluj|cluj-napoca|iasi|sofia|plovdiv
belgrade|novi sad|zagreb|ljubljana|sarajevo|skopje|tirana|athens|thessaloniki|nicosia|limassol|valletta|rome|milan|turin|naples|florence|bologna|genoa|venice|verona|palermo|bari|trieste|padua|madrid|barcelona|valencia|seville
bilbao|malaga|málaga|zaragoza|lisbon|porto|braga|coimbra|moscow|st. petersburg|saint petersburg|novosibirsk|kazan|kyiv|kiev|lviv|kharkiv|odesa|odessa|minsk|chisinau|tbilisi|yerevan|baku|istanbul|ankara|izmir
tel aviv|tel-aviv|jerusalem|haifa|herzliya|beersheba|be'er sheva|ramat gan|petah tikva|netanya|ra'anana|dubai|abu dhabi|sharjah|riyadh|jeddah|mecca|dammam|dhahran|neom|doha|kuwait city|manama|muscat|beirut|amman|baghdad|tehran|damascus
cairo|alexandria|giza|casablanca|rabat|marrakech|tunis|algiers|tripoli|khartoum|addis ababa|nairobi|mombasa|kampala|kigali|dar es salaam|lusaka|harare|johannesburg|cape town|durban|pretoria|stellenbosch|lagos|abuja|ibadan|accra|kumasi|dakar
abidjan|douala|kinshasa|luanda|maputo|windhoek|gaborone|port louis|antananarivo
mumbai|bombay|delhi|new delhi|delhi ncr|bengaluru|bangalore|hyderabad|chennai|madras|kolkata|calcutta|pune|ahmedabad|surat|jaipur|lucknow|kanpur|nagpur|indore|bhopal|gurugram|gurgaon|noida|greater noida|ghaziabad|faridabad|chandigarh|mohali|kochi|thiruvananthapuram
coimbatore|visakhapatnam|vadodara|patna|bhubaneswar|mysuru|mysore|mangaluru|goa|karachi|lahore|islamabad|rawalpindi|dhaka|chittagong|colombo|kathmandu|yangon|bangkok|chiang mai|phuket|hanoi|ho chi minh city|saigon|da nang|phnom penh|vientiane
kuala lumpur|penang|johor bahru|cyberjaya|jakarta|surabaya|bandung|medan|yogyakarta|denpasar|manila|makati|cebu|quezon city|davao|beijing|shanghai|shenzhen|guangzhou|hangzhou|chengdu|wuhan|nanjing|suzhou|tianjin|chongqing|xi'an|xian|qingdao
dalian|xiamen|changsha|hefei|ningbo|zhengzhou|jinan|dongguan|foshan|wuxi|kunming|harbin|shenyang|zhuhai|zhongguancun|taipei|hsinchu|kaohsiung|taichung|tainan|tokyo|osaka|kyoto|yokohama|nagoya|fukuoka|sapporo|kobe|sendai|hiroshima
tsukuba|seoul|busan|incheon|daejeon|pangyo|pyongyang|ulaanbaatar|almaty|astana|nur-sultan|tashkent|bishkek|kabul|sydney|melbourne|brisbane|perth|adelaide|canberra|gold coast|hobart|darwin|geelong|auckland|wellington|christchurch
queenstown|dunedin|suva|honolulu
`);
/** Lower-case names of places; several words are joined by one blank, full stops at the end left out. */
export const PLACES: ReadonlySet<string> = new Set([...COUNTRIES, ...REGIONS, ...CITIES]);

/** "Israeli", "French": adjectives of countries, regions and cities. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  `afghan african albanian algerian american andorran angolan arab arabian argentine argentinian armenian asian australian austrian azerbaijani bahraini balinese balkan baltic bangladeshi bavarian belarusian
belgian bolivian bosnian brazilian british bulgarian burmese californian cambodian cameroonian canadian cantonese caribbean catalan chilean chinese colombian congolese croatian cuban cypriot czech danish dutch
ecuadorian egyptian emirati english estonian ethiopian eurasian european filipino finnish flemish french gabonese georgian german ghanaian greek guatemalan haitian honduran hungarian icelandic indian indonesian iranian iraqi irish
israeli italian ivorian jamaican japanese jewish jordanian kazakh kazakhstani kenyan korean kosovar kurdish kuwaiti latin latvian lebanese libyan lithuanian londoner luxembourgish macedonian malaysian maltese mauritian mediterranean mexican moldovan
mongolian moroccan mozambican namibian nepalese nepali nigerian nordic norwegian omani pakistani palestinian panamanian parisian paraguayan persian peruvian philippine polish portuguese qatari romanian russian rwandan
salvadoran saudi scandinavian scottish senegalese serbian silesian singaporean slovak slovakian slovenian somali spanish sudanese swedish swiss syrian taiwanese tanzanian texan thai tibetan tunisian turkish ugandan ukrainian
uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean aussie kiwi`
    .trim()
    .split(/\s+/),
);
