extension FinnishParadigms {
  /// Nouns and adjectives, many of them in -e, -s and -i of old stems.
  static let nominalsInEAndS = """
    stem haitta haitan haittaa haitat haittoja haitoista haittojen
    stem raita raidan raitaa raidat raitoja raitojen
    stem pesä pesän pesää pesät pesässä
    stem pesä pesiä
    stem pino pinon pinoa pinot
    known-miss pino pinoja
    stem hylly hyllyn hyllyä hyllyt hyllyjä hyllyllä
    stem sohva sohvan sohvaa sohvat sohvia sohvalla
    stem tuoli tuolin tuolia tuolit tuoleja tuolilla
    stem kaappi kaapin kaappia kaapit kaappeja kaapissa
    stem laatikko laatikon laatikkoa laatikot laatikoita laatikoiden laatikossa
    stem matka matkan matkaa matkat matkoja matkalla matkojen
    stem paikka paikan paikkaa paikat paikkoja paikalla paikkojen
    stem nurkka nurkan nurkkaa nurkat nurkassa
    known-miss nurkka nurkkia
    stem tukka tukan tukkaa tukat tukassa
    known-miss tukka tukkia
    stem lakki lakin lakkia lakit lakkeja lakissa
    stem lakko lakon lakkoa lakot lakkoja lakossa
    stem lukko lukon lukkoa lukot lukkoja
    known-miss lukko lukossa
    stem verkko verkon verkkoa verkot verkkoja verkossa verkkoon
    stem parkki parkin parkkia
    stem parkissa parkkiin
    known-miss parkki parkissa
    stem merkki merkin merkkiä merkit merkkejä merkistä merkkien
    stem tarkka tarkan tarkkaa tarkat tarkkoja
    stem palkka palkan palkkaa palkat palkkoja palkkojen palkalla
    stem jalkapallo jalkapallon jalkapalloa jalkapallossa jalkapalloon
    stem pallo pallon palloa pallot palloja palloilla
    stem pilli pillin pilliä pillit pillejä
    stem halli hallin hallia hallit halleja hallissa
    stem sali salin salia salit saleja salissa salien
    stem haava haavan haavaa haavat haavoja haavojen
    stem hauta haudan hautaa haudat hautoja haudalla
    stem rauta raudan rautaa raudasta raudat
    stem lauta laudan lautaa laudat lautoja laudalla
    stem lautta lautan lauttaa lautat lauttoja lautalla
    stem sauna saunan saunaa saunat saunoja saunassa
    stem sointu sointuja
    stem soinnun sointua soinnut
    known-miss sointu soinnun
    stem tunne tunteen tunnetta tunteet tunteita tunteiden
    stem kone koneen konetta koneet koneita koneiden koneella
    stem kastike kastikkeen kastiketta kastikkeet kastikkeita
    stem lääke lääkkeen lääkettä lääkkeet lääkkeitä lääkkeiden
    stem ohje ohjeen ohjetta ohjeet ohjeita ohjeiden ohjeessa
    stem aine aineen ainetta aineet aineita aineiden
    stem kirje kirjeen kirjettä kirjeet kirjeitä kirjeessä
    stem virhe virheen virhettä virheet virheitä virheiden
    stem puhe puheen puhetta puheet puheita puheessa
    stem liike liikkeen liikettä liikkeet liikkeitä liikkeessä
    stem väite väitteen väitettä väitteet väitteitä väitteiden
    stem peite peitteen peitettä peitteet peitteitä
    stem kuume kuumeen kuumetta kuumeessa kuumeeseen
    stem taide taiteen taidetta taiteet taiteita taiteessa
    stem aie aikeen aietta aikeet aikeita
    stem koe kokeen koetta kokeet kokeita kokeessa kokeiden
    stem ruis rukiin ruista rukiita rukiista
    stem säe säkeet
    stem säkeen säettä
    known-miss säe säkeen
    known-miss säe säkeitä
    stem kudos kudoksen kudosta kudokset kudoksia kudosten
    stem jalas jalaksen jalakset
    known-miss jalas jalasta
    known-miss jalas jalaksia
    stem teräs teräksen terästä teräkset teräksiä
    stem ananas ananaksen ananasta ananakset ananaksia
    stem vastaus vastaukseen vastauksessa vastauksesta vastauksena
    stem rikos rikoksen rikosta rikokset rikoksia rikosten rikoksesta
    stem kokemus kokemuksen kokemusta kokemukset kokemuksia kokemusten kokemukseen
    stem tuote tuotteen tuotetta tuotteet tuotteita tuotteiden tuotteeseen
    stem porras portaan porrasta portaat portaita portaissa
    stem kinnas kintaan kinnasta kintaat kintaita
    known-miss allas altaan
    known-miss allas allasta
    known-miss allas altaat
    known-miss allas altaita
    known-miss allas altaassa
    stem sairas sairaan sairasta sairaat sairaita sairaiden
    stem potilas potilaan potilasta potilaat potilaita potilaiden potilaalle
    stem opas oppaan opasta oppaat oppaita oppaiden oppaassa
    stem saapas saappaan saapasta saappaat saappaita
    stem kirveen kirvestä
    known-miss kirves kirveen
    known-miss kirves kirveet
    known-miss kirves kirveitä
    stem hame hameen hametta hameet hameita
    stem taimen taimet taimia taimien
    known-miss taimi taimen
    known-miss taimi tainta
    stem niemi niemen niemeä niemet niemiä niemellä
    stem nimi nimen nimeä nimet nimiä nimien nimellä
    stem lumme lumpeen lummetta lumpeet lumpeita
    stem ääni äänen ääntä äänet ääniä äänten äänellä
    stem hiiri hiiren hiirtä hiiret hiiriä
    stem vuori vuoren vuorta vuoret vuoria vuorten vuorella
    stem tuomari tuomarin tuomaria tuomarit tuomareita tuomarien
    stem sieni sienen sientä sienet sieniä sienten
    stem pieli pielen pieltä pielet pieliä
    """
}
