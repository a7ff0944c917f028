extension FinnishParadigms {
  /// Derivations that a reader takes for one another.
  static let families = """
    family lapsiystävällinen lapsiystävällisyys lapsiystävällisesti lapsiystävälliset
    family turvallinen turvallisuus turvallisesti
    family kaksikielinen kaksikielisyys
    family avoin avoimuus avoimesti
    family taloudellinen taloudellisuus taloudellisesti
    family julkinen julkisuus julkisesti
    family yhteinen yhteisesti
    family saavutettava saavutettavuus
    family lapsiystävällinen lapsiystävällisyys lapsiystävällisesti
    family kestävä kestävyys kestävästi
    family työtön työttömyys
    family osallinen osallisuus osallistua osallistuminen
    family toimiva toimivuus
    known-family-miss toimiva toimivasti
    family kokkola kokkolalainen
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
    family toimiva toimivuuden
    family yhdenvertainen yhdenvertaisuus yhdenvertaisesti
    family erityinen erityisesti
    family nykyinen nykyisyys
    family jatkuva jatkuvuus jatkuvasti
    family suunnitella suunnittelu
    family rakentaa rakentaminen
    family kehittää kehittäminen kehittämisen
    family osallistua osallistuminen osallistumisen
    family syrjäytyä syrjäytyminen
    family hankkia hankinta
    family onnellinen onnellisuus onnellisesti
    family rehellinen rehellisyys rehellisesti
    family laillinen laillisuus laillisesti
    family vastuullinen vastuullisuus vastuullisesti
    family tavallinen tavallisuus tavallisesti
    family huolellinen huolellisuus huolellisesti
    family ystävällinen ystävällisyys ystävällisesti
    family säännöllinen säännöllisyys säännöllisesti
    family uskollinen uskollisuus uskollisesti
    family kohtuullinen kohtuullisuus kohtuullisesti
    family ajallinen ajallisuus ajallisesti
    family terveellinen terveellisyys terveellisesti
    family inhimillinen inhimillisyys inhimillisesti
    family kielellinen kielellisyys kielellisesti
    family oikeudellinen oikeudellisuus oikeudellisesti
    family yksilöllinen yksilöllisyys yksilöllisesti
    family alueellinen alueellisuus alueellisesti
    family paikallinen paikallisuus paikallisesti
    family kansallinen kansallisuus kansallisesti
    family aktiivinen aktiivisuus aktiivisesti
    family passiivinen passiivisuus passiivisesti
    family positiivinen positiivisuus positiivisesti
    family negatiivinen negatiivisuus negatiivisesti
    family poliittinen poliittisuus poliittisesti
    family sosiaalinen sosiaalisuus sosiaalisesti
    family kriittinen kriittisyys kriittisesti
    family fyysinen fyysisyys fyysisesti
    family henkinen henkisyys henkisesti
    family yksityinen yksityisyys yksityisesti
    family erilainen erilaisuus erilaisesti
    family samanlainen samanlaisuus samanlaisesti
    family monipuolinen monipuolisuus monipuolisesti
    family puolueellinen puolueellisuus puolueellisesti
    family ajankohtainen ajankohtaisuus
    family kansainvälinen kansainvälisyys kansainvälisesti
    family ympäristöystävällinen ympäristöystävällisyys ympäristöystävällisesti
    family asiakaslähtöinen asiakaslähtöisyys asiakaslähtöisesti
    family lapsilähtöinen lapsilähtöisyys lapsilähtöisesti
    family pitkäaikainen pitkäaikaisuus pitkäaikaisesti
    family vanhanaikainen vanhanaikaisuus vanhanaikaisesti
    family helsinkiläinen helsinkiläiset helsinkiläisyys
    family turku turkulainen turkulaiset
    family vaasa vaasalainen vaasalaiset
    family espoo espoolainen espoolaiset
    family kuopio kuopiolainen kuopiolaiset
    family pori porilainen porilaiset
    family jyväskylä jyväskyläläinen jyväskyläläiset
    family eurooppa eurooppalainen eurooppalaisuus
    family pohjanmaa pohjanmaalainen
    family savo savolainen savolaiset
    family afrikka afrikkalainen afrikkalaiset
    family italia italialainen italialaiset
    family islanti islantilainen islantilaiset
    family työtön työttömyys työttömyyden
    family koditon kodittomuus kodittomuuden
    family rauhaton rauhattomuus rauhattomasti
    family kohtuuton kohtuuttomuus kohtuuttomasti
    family esteetön esteettömyys esteettömyyden
    family lapseton lapsettomuus
    family maksuton maksuttomuus maksuttomasti
    family turvaton turvattomuus turvattomasti
    family levoton levottomuus levottomasti
    family syytön syyttömyys
    family onneton onnettomasti
    family varaton varattomuus
    family huolimaton huolimattomuus huolimattomasti
    family tyytymätön tyytymättömyys
    family voimaton voimattomuus
    family vastuuton vastuuttomuus vastuuttomasti
    family kestävä kestävyyden kestävästi kestävyydestä
    family toimiva toimivuudesta
    family pysyvä pysyvyys
    known-family-miss pysyvä pysyvästi
    family riittävä riittävyys riittävästi
    family kattava kattavuus
    known-family-miss kattava kattavasti
    family sujuva sujuvuus sujuvasti
    family luotettava luotettavuus luotettavasti
    family ymmärrettävä ymmärrettävyys ymmärrettävästi
    family merkittävä merkittävyys merkittävästi
    known-family-miss saavutettava saavutettavasti
    family vaikuttava vaikuttavuus
    known-family-miss vaikuttava vaikuttavasti
    family avoin avoimuudesta avoimuutta
    family terävä terävyys terävästi
    family elävä elävyys elävästi
    known-family-miss rakentava rakentavasti
    family korkea korkeus korkeasti
    family leveä leveys leveästi
    family kapea kapeus kapeasti
    family vaikea vaikeus vaikeasti
    family tärkeä tärkeys tärkeästi
    family oikea oikeasti
    family pimeä pimeys
    family kuuma kuumuus kuumasti
    family kylmä kylmyys kylmästi
    family syvä syvästi
    known-family-miss syvä syvyys
    family vahva vahvuus vahvasti
    family heikko heikosti
    known-family-miss heikko heikkous
    family helppo helposti
    known-family-miss helppo helppous
    family nuori nuoruus
    family vanha vanhuus
    family köyhä köyhyys
    family rikas rikkaus
    family puhdas puhtaus puhtaasti
    family hidas hitaus
    known-family-miss hidas hitaasti
    family viisas viisaus viisaasti
    family kaunis kauneus kauniisti
    family terve terveys
    family vapaa vapaus vapaasti
    family tasa-arvoinen tasa-arvoisuus tasa-arvoisesti
    """
}
