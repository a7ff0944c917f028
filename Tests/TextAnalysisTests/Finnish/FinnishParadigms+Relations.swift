extension FinnishParadigms {
  /// Derivations, neighbours to be told apart, and what fails today.
  static let relations = """
    family lapsiystävällinen lapsiystävällisyys lapsiystävällisesti
    family avoin avoimuus avoimesti
    family kestävä kestävyys kestävästi
    family turvallinen turvallisuus turvallisesti
    family työtön työttömyys
    family osallinen osallisuus osallistua osallistuminen
    family toimiva toimivuus toimivasti
    family kokkola kokkolalainen
    family taloudellinen taloudellisuus taloudellisesti
    family mahdollinen mahdollisuus mahdollisesti
    family kestävä kestävyys kestävyyden
    family mahdollinen mahdollisuuden mahdollisesti mahdollistaa
    family avoin avoimuuden avoimesti
    family oikeudenmukainen oikeudenmukaisuus oikeudenmukaisesti
    family tehokas tehokkuus tehokkaasti
    family rohkea rohkeus rohkeasti
    family nopea nopeus nopeasti
    family selkeä selkeys selkeästi
    family iloinen iloisuus iloisesti
    family hiljainen hiljaisuus hiljaisesti
    family yhteisöllinen yhteisöllisyys yhteisöllisesti
    family esteetön esteettömyys esteettömästi
    family helsinki helsinkiläinen helsinkiläisen
    family suomi suomalainen suomalaisuus
    family kuntalainen kuntalaisuus
    family laaja laajuus laajasti
    family toimiva toimivuuden toimivasti
    family yhdenvertainen yhdenvertaisuus yhdenvertaisesti
    family erityinen erityisesti
    family nykyinen nykyisyys
    family jatkuva jatkuvuus jatkuvasti
    family suunnitella suunnittelu
    family rakentaa rakentaminen
    family kehittää kehittäminen kehittämisen
    family osallistua osallistuminen osallistumisen
    family syrjäytyä syrjäytyminen
    apart kunta kunto
    apart kansi kansa kanto kanta
    apart laki lakko lakki
    apart tuki tukki
    apart tuki tukka
    apart sata satama sato
    apart tuuli tuli
    apart kuusi kausi käsi
    apart maa maku maksu
    apart talo tila tuli
    apart koulu koulutus
    apart rakennus rakenne
    apart kirja kirjasto
    apart terveys tarve
    apart valta valtuusto valtio
    apart palvelu palkka palo
    apart vesi vuosi viesti
    apart lapsi lapio
    apart joki joukko
    apart tie tieto tiede
    apart työ työtön
    apart asukas asunto asia
    apart hallitus hallinto
    apart opettaja opetus
    apart luku lukko lupa
    apart kuva kuppi
    apart alue alku
    apart vene virka vuokra
    apart kieli kylä kokous katu
    apart kukka kukko
    apart sota sato satu
    apart lampi lamppu
    apart pöytä poyta
    apart halpa halli
    apart parta partio
    apart polku pelko
    apart apu apina
    apart leipä laiva
    apart äiti ääni
    apart tyttö työttömyys
    apart henki henkilö
    apart tulos tulo tuuli
    apart tila tilaus tilanne
    apart esite esitys
    apart osoite osoitus osasto
    apart joukkue joukko
    apart yritys yrittäjä
    apart yhdistys yhteys yhteisö
    apart koulutus kuljetus
    apart hammas hamppu
    apart lasi lasku lapsi
    apart kauppa kaupunki
    apart kaupunki kaura
    apart kurki kurkku
    apart pelto pelti
    apart muna muta
    apart meri mari
    apart suomi suo
    apart raja rata raha
    apart hinta hintti
    apart risti ristiriita
    apart väri väki
    apart ruoka ruoko
    apart maito mato
    apart nimi niemi
    apart kesä kisa
    apart luonto luento luola
    apart opisto opetus
    apart asema asenne
    apart puisto puhe
    apart hallinto halli
    apart kalat kalliot
    apart virka virasto
    known-miss puhelin puhelinta
    known-miss työtön työtöntä
    known-miss työtön työttömiä
    known-miss kallis kallista
    known-miss haluta halusi
    known-miss muuttaa muutan
    known-miss kaustinen kaustista
    known-miss virtanen virtasta
    known-miss korhonen korhosta
    known-miss halpa halpoja
    known-miss varas varkaan
    known-miss varas varkaat
    known-miss ruis rukiin
    known-miss ruis ruista
    known-miss kirves kirveen
    known-miss kirves kirvestä
    known-miss kirves kirveet
    stem vanha vanhoja
    known-miss laaja laajoja
    known-miss kaksikielinen kaksikielistä
    known-miss vuotinen vuotista
    known-miss kuvata kuvasi
    known-miss kehittää kehittävät
    known-miss järjestää järjestävät
    known-miss päättää päättävät
    known-miss esittää esittävät
    known-miss rahoittaa rahoittavat
    known-family-miss hankkia hankinta
    known-merge tukki tukka
    known-merge tunti tunne
    known-merge rengas renki
    known-merge vaali vaalea
    """
}
