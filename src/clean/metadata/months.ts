/** Month names and their usual short forms, lower case without full stops, in the languages that news pages on deals are mostly written in. */
const NAMES: readonly string[] = [
  'january jan januar jänner janvier janv enero ene gennaio gen janeiro januari ianuarie ian января январь stycznia styczeń ocak januára ledna leden',
  'february feb februar feber février fevrier févr fevr febrero febbraio febbr fevereiro fev februari februarie февраля февраль lutego luty şubat února únor',
  'march mar märz maerz mrz mars marzo março marco maart martie марта март marca marzec mart března březen',
  'april apr avril avr abril abr aprile aprilie апреля апрель kwietnia kwiecień nisan dubna duben',
  'may mai mayo maggio mag maio mei мая май maja maj mayıs května květen',
  'june jun juni juin junio giugno giu junho iunie iun июня июнь czerwca czerwiec haziran června červen',
  'july jul juli juillet juil julio luglio lug julho iulie iul июля июль lipca lipiec temmuz července červenec',
  'august aug août aout agosto ago augustus augustus augusti августа август sierpnia sierpień ağustos srpna srpen',
  'september sep sept septembre septiembre settembre sett set setembro septembrie сентября сентябрь września wrzesień eylül září',
  'october oct oktober okt octobre octubre ottobre ott outubro out octombrie октября октябрь października październik ekim října říjen',
  'november nov novembre noviembre novembro noiembrie noi ноября ноябрь listopada listopad kasım listopadu',
  'december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro decembrie декабря декабрь grudnia grudzień aralık prosince prosinec',
];

export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);
