/**
 * German verbs: `prefix|infinitive present past participle : English [past participle]`, one a line. A separable prefix stands before "|".
 * Behind ";": `bei=in` what a preposition means beside the verb (`an=by:be_acquired` with what becomes of the verb), `next=public` what stands right behind it (`next=to_market:launch`: what it becomes with that), `sein` a perfect with "sein", `say` a verb of saying,
 * `money` whose object is a sum. Own list, general knowledge (2026-11).
 */
export const verbs = `
ein|sammeln sammelt sammelte gesammelt : raise ; von=from money
sammeln sammelt sammelte gesammelt : raise ; von=from money
ein|werben wirbt warb geworben : raise ; von=from bei=from money
auf|nehmen nimmt nahm genommen : raise ; von=from bei=from money
ein|nehmen nimmt nahm genommen : raise ; von=from money
erlösen erlöst erlöste erlöst : raise ; money
erhalten erhält erhielt erhalten : secure ; von=from money
bekommen bekommt bekam bekommen : secure ; von=from money
kriegen kriegt kriegte gekriegt : secure ; von=from money
sichern sichert sicherte gesichert : secure ; von=from money
kassieren kassiert kassierte kassiert : pocket ; von=from money
holen holt holte geholt : secure ; von=from money
ergattern ergattert ergatterte ergattert : secure ; von=from money
ab|schließen schließt schloss geschlossen : close ; money
schließen schließt schloss geschlossen : close
gewinnen gewinnt gewann gewonnen : win won won
fließen fließt floss geflossen : go went gone ; sein in=into
stecken steckt steckte gesteckt : invest ; money
investieren investiert investierte investiert : invest ; money
pumpen pumpt pumpte gepumpt : pump ; money
bei|steuern steuert steuerte gesteuert : contribute ; money
zu|schießen schießt schoss geschossen : contribute ; money
stemmen stemmt stemmte gestemmt : participate
geben gibt gab gegeben : give gave given
beteiligen beteiligt beteiligte beteiligt : participate ; an=in company=invest
ein|steigen steigt stieg gestiegen : invest ; bei=in sein
mit|ziehen zieht zog gezogen : participate
mit|machen macht machte gemacht : participate
mit|gehen geht ging gegangen : participate ; sein
nach|legen legt legte gelegt : participate
teil|nehmen nimmt nahm genommen : participate ; an=in
an|führen führt führte geführt : lead led led ; von=by
führen führt führte geführt : lead led led ; von=by
leiten leitet leitete geleitet : lead led led ; von=by
an|leiten leitet leitete geleitet : guide
übernehmen übernimmt übernahm übernommen : acquire ; von=by
kaufen kauft kaufte gekauft : buy bought bought ; von=from
auf|kaufen kauft kaufte gekauft : buy bought bought ; von=from
zu|kaufen kauft kaufte gekauft : buy bought bought
erwerben erwirbt erwarb erworben : acquire ; von=from
schlucken schluckt schluckte geschluckt : acquire ; von=by
schnappen schnappt schnappte geschnappt : acquire
akquirieren akquiriert akquirierte akquiriert : acquire ; von=by
verkaufen verkauft verkaufte verkauft : sell sold sold ; an=to
veräußern veräußert veräußerte veräußert : sell sold sold ; an=to
ab|geben gibt gab gegeben : sell sold sold ; an=to
ab|stoßen stößt stieß gestoßen : sell sold sold ; an=to
fusionieren fusioniert fusionierte fusioniert : merge
zusammen|schließen schließt schloss geschlossen : merge
verschmelzen verschmilzt verschmolz verschmolzen : merge
gründen gründet gründete gegründet : found founded founded ; von=by
aus|gründen gründet gründete gegründet : spin spun spun
starten startet startete gestartet : launch ; sein
lancieren lanciert lancierte lanciert : launch
vor|stellen stellt stellte gestellt : unveil
vor|legen legt legte gelegt : submit
präsentieren präsentiert präsentierte präsentiert : unveil
veröffentlichen veröffentlicht veröffentlichte veröffentlicht : release
ein|führen führt führte geführt : launch
heraus|bringen bringt brachte gebracht : release
an|kündigen kündigt kündigte gekündigt : announce
bekannt|geben gibt gab gegeben : announce
verkünden verkündet verkündete verkündet : announce
mit|teilen teilt teilte geteilt : announce ; say
melden meldet meldete gemeldet : announce ; say
vermelden vermeldet vermeldete vermeldet : announce
bestätigen bestätigt bestätigte bestätigt : confirm ; say
berichten berichtet berichtete berichtet : report ; say
erklären erklärt erklärte erklärt : say said said ; say
sagen sagt sagte gesagt : say said said ; say
betonen betont betonte betont : say said said ; say
schreiben schreibt schrieb geschrieben : write wrote written ; say
erzählen erzählt erzählte erzählt : say said said ; say
entwickeln entwickelt entwickelte entwickelt : develop ; von=by
bieten bietet bot geboten : offer
an|bieten bietet bot geboten : offer
betreiben betreibt betrieb betrieben : operate ; von=by
her|stellen stellt stellte gestellt : make made made
bauen baut baute gebaut : build built built
produzieren produziert produzierte produziert : produce
vermitteln vermittelt vermittelte vermittelt : broker
vertreiben vertreibt vertrieb vertrieben : sell sold sold
liefern liefert lieferte geliefert : deliver
digitalisieren digitalisiert digitalisierte digitalisiert : digitise
automatisieren automatisiert automatisierte automatisiert : automate
ermöglichen ermöglicht ermöglichte ermöglicht : enable
helfen hilft half geholfen : help
vernetzen vernetzt vernetzte vernetzt : connect
analysieren analysiert analysierte analysiert : analyse
optimieren optimiert optimierte optimiert : optimise
verbinden verbindet verband verbunden : connect
planen plant plante geplant : plan planned planned
beabsichtigen beabsichtigt beabsichtigte beabsichtigt : plan planned planned
an|streben strebt strebte gestrebt : plan planned planned
vor|bereiten bereitet bereitete bereitet : prepare
erwägen erwägt erwog erwogen : consider
prüfen prüft prüfte geprüft : consider
verhandeln verhandelt verhandelte verhandelt : negotiate ; über=over:be_in_talks
suchen sucht suchte gesucht : seek sought sought
streben strebt strebte gestrebt : seek sought sought
platzen platzt platzte geplatzt : collapse ; sein
scheitern scheitert scheiterte gescheitert : collapse ; sein
ab|sagen sagt sagte gesagt : cancel
bewerten bewertet bewertete bewertet : value ; mit=at von=by
zahlen zahlt zahlte gezahlt : pay paid paid
bezahlen bezahlt bezahlte bezahlt : pay paid paid
ein|setzen setzt setzte gesetzt : use
nutzen nutzt nutzte genutzt : use
verwenden verwendet verwendete verwendet : use
finanzieren finanziert finanzierte finanziert : fund ; von=by
expandieren expandiert expandierte expandiert : expand
aus|bauen baut baute gebaut : expand
aus|weiten weitet weitete geweitet : expand
erweitern erweitert erweiterte erweitert : expand
vergrößern vergrößert vergrößerte vergrößert : expand
auf|bauen baut baute gebaut : build built built
wachsen wächst wuchs gewachsen : grow grew grown ; sein
ein|stellen stellt stellte gestellt : hire
eröffnen eröffnet eröffnete eröffnet : open
erschließen erschließt erschloss erschlossen : open
beschleunigen beschleunigt beschleunigte beschleunigt : accelerate
stärken stärkt stärkte gestärkt : strengthen
voran|treiben treibt trieb getrieben : advance
skalieren skaliert skalierte skaliert : scale
bringen bringt brachte gebracht : bring brought brought ; next=to_market:launch
kommen kommt kam gekommen : come came come ; sein von=from
stammen stammt stammte gestammt : come came come ; von=from
gehen geht ging gegangen : go went gone ; sein an=by:be_acquired next=public/live
befinden befindet befand befunden : be was been
wechseln wechselt wechselte gewechselt : change
stehen steht stand gestanden : stand stood stood
liegen liegt lag gelegen : lie lay lain ; bei=:be_
sitzen sitzt saß gesessen : sit sat sat
betragen beträgt betrug betragen : be was been
belaufen beläuft belief belaufen : amount ; auf=to
erreichen erreicht erreichte erreicht : reach
erzielen erzielt erzielte erzielt : generate
erwirtschaften erwirtschaftet erwirtschaftete erwirtschaftet : generate
machen macht machte gemacht : make made made
halten hält hielt gehalten : hold held held
zählen zählt zählte gezählt : count
gehören gehört gehörte gehört : belong
heißen heißt hieß geheißen : be was been
zeigen zeigt zeigte gezeigt : show
arbeiten arbeitet arbeitete gearbeitet : work
beschäftigen beschäftigt beschäftigte beschäftigt : employ
verdienen verdient verdiente verdient : earn
begeben begibt begab begeben : issue
emittieren emittiert emittierte emittiert : issue
platzieren platziert platzierte platziert : issue
gewähren gewährt gewährte gewährt : grant ; von=by
fördern fördert förderte gefördert : fund ; von=by
unterstützen unterstützt unterstützte unterstützt : back ; von=by
begleiten begleitet begleitete begleitet : manage ; von=by
beraten berät beriet beraten : advise ; von=by
auf|stocken stockt stockte gestockt : raise ; um= auf=to money
erhöhen erhöht erhöhte erhöht : increase ; auf=to um=by
senken senkt senkte gesenkt : cut cut cut
steigern steigert steigerte gesteigert : increase
steigen steigt stieg gestiegen : rise rose risen ; sein auf=to um=by
sinken sinkt sank gesunken : fall fell fallen ; sein
verdoppeln verdoppelt verdoppelte verdoppelt : double
verdreifachen verdreifacht verdreifachte verdreifacht : triple
verlängern verlängert verlängerte verlängert : extend
verlassen verlässt verließ verlassen : leave left left
werden wird wurde geworden : become became become ; sein
bleiben bleibt blieb geblieben : remain ; sein
lassen lässt ließ gelassen : let let let
sehen sieht sah gesehen : see saw seen
finden findet fand gefunden : find found found
suchen sucht suchte gesucht : seek sought sought
setzen setzt setzte gesetzt : put put put
stellen stellt stellte gestellt : put put put
treten tritt trat getreten : enter ; sein
bei|treten tritt trat getreten : join ; sein
verantworten verantwortet verantwortete verantwortet : lead led led
kosten kostet kostete gekostet : cost cost cost
dauern dauert dauerte gedauert : last
beginnen beginnt begann begonnen : begin began begun
enden endet endete geendet : end
nennen nennt nannte genannt : name
verraten verrät verriet verraten : disclose
offenlegen legt legte gelegt : disclose
äußern äußert äußerte geäußert : comment
folgen folgt folgte gefolgt : follow ; sein
ersetzen ersetzt ersetzte ersetzt : replace
konkurrieren konkurriert konkurrierte konkurriert : compete ; mit=with
messen misst maß gemessen : measure
versorgen versorgt versorgte versorgt : supply
verarbeiten verarbeitet verarbeitete verarbeitet : process
verwalten verwaltet verwaltete verwaltet : manage
vermieten vermietet vermietete vermietet : rent
testen testet testete getestet : test
forschen forscht forschte geforscht : research
behandeln behandelt behandelte behandelt : treat
speichern speichert speicherte gespeichert : store
ab|lösen löst löste gelöst : replace
zurück|ziehen zieht zog gezogen : withdraw withdrew withdrawn
entstehen entsteht entstand entstanden : arise arose arisen ; sein
verfügen verfügt verfügte verfügt : have had had
verzeichnen verzeichnet verzeichnete verzeichnet : record
erwarten erwartet erwartete erwartet : expect
hoffen hofft hoffte gehofft : hope
glauben glaubt glaubte geglaubt : believe
wissen weiß wusste gewusst : know knew known
freuen freut freute gefreut : welcome
vereinbaren vereinbart vereinbarte vereinbart : agree
unterzeichnen unterzeichnet unterzeichnete unterzeichnet : sign
integrieren integriert integrierte integriert : integrate
ab|wickeln wickelt wickelte gewickelt : handle
konzentrieren konzentriert konzentrierte konzentriert : focus
spezialisieren spezialisiert spezialisierte spezialisiert : specialise
sprechen spricht sprach gesprochen : talk ; über=over:be_in_talks
um|setzen setzt setzte gesetzt : implement
besichern besichert besicherte besichert : secure
an|peilen peilt peilte gepeilt : plan planned planned
bereit|stellen stellt stellte gestellt : provide ; von=by
rechnen rechnet rechnete gerechnet : expect
konkretisieren konkretisiert konkretisierte konkretisiert : detail
fest|setzen setzt setzte gesetzt : set set set
fest|legen legt legte gelegt : set set set
aus|geben gibt gab gegeben : issue
zu|stimmen stimmt stimmte gestimmt : approve
verlieren verliert verlor verloren : lose lost lost
bezeichnen bezeichnet bezeichnete bezeichnet : call
ergeben ergibt ergab ergeben : result
erfahren erfährt erfuhr erfahren : learn
überzeugen überzeugt überzeugte überzeugt : convince
übertreffen übertrifft übertraf übertroffen : exceed
profitieren profitiert profitierte profitiert : benefit
kooperieren kooperiert kooperierte kooperiert : cooperate
zusammen|arbeiten arbeitet arbeitete gearbeitet : cooperate
verwandeln verwandelt verwandelte verwandelt : turn
reduzieren reduziert reduzierte reduziert : reduce
einigen einigt einigte geeinigt : agree
interessieren interessiert interessierte interessiert : interest
schätzen schätzt schätzte geschätzt : estimate
spülen spült spülte gespült : bring brought brought
ein|bringen bringt brachte gebracht : raise ; money
tragen trägt trug getragen : carry
ziehen zieht zog gezogen : draw drew drawn
laufen läuft lief gelaufen : run ran run ; sein
wirken wirkt wirkte gewirkt : work
ab|decken deckt deckte gedeckt : cover
an|bauen baut baute gebaut : grow grew grown
züchten züchtet züchtete gezüchtet : breed bred bred
buchen bucht buchte gebucht : book
mieten mietet mietete gemietet : rent
fahren fährt fuhr gefahren : drive drove driven ; sein
fliegen fliegt flog geflogen : fly flew flown ; sein
lernen lernt lernte gelernt : learn
`;
