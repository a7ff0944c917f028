extension FinnishCompounds {
  /// A compound of municipal and legal language, then its parts.
  static let firstHalf = """
    nuorisotyö nuoriso työ
    kaupunginosa kaupunki osa
    moottoritie moottori tie
    aamupuuro aamu puuro
    aamupäivätoiminta aamu päivä toiminta
    aikataulu aika taulu
    alkoholilupa alkoholi lupa
    alkukartoitukseen alku kartoitus
    aluehallinto alue hallinto
    aluehallintovirasto alue hallinto virasto
    aluekehitysrahasto alue kehitys rahasto
    aluevaalit alue vaali
    ammattikorkeakoulu ammatti korkeakoulu
    ammattikoulu ammatti koulu
    arkistolaki arkisto laki
    arviointikertomus arviointi kertomus
    asemakaava asema kaava
    asemakaavamuutos asema kaava muutos
    asiakaspalvelupiste asiakas palvelu piste
    asiakirjajulkisuus asiakirja julkisuus
    asiointipalvelu asiointi palvelu
    asukaskysely asukas kysely
    asukasluku asukas luku
    asukastilaisuuksilla asukas tilaisuus
    asukasyhdistys asukas yhdistys
    asumispalvelu asuminen palvelu
    asumistuki asuminen tuki
    asuntoilmoituksessa asunto ilmoitus
    asuntopolitiikka asunto politiikka
    aurinkosähköä aurinko sähkö
    autoaseman auto asema
    diaarinumero diaari numero
    elinkeinoelämä elinkeino elämä
    elinkeinopalvelut elinkeino palvelu
    elinkeinopolitiikka elinkeino politiikka
    elintarvikevalvonta elintarvike valvonta
    eläinlääkäri eläin lääkäri
    eläinsuojelu eläin suojelu
    eläkejärjestely eläke järjestely
    energiatehokkuus energia tehokkuus
    energiayhtiö energia yhtiö
    ennakkoäänestys ennakko äänestys
    erityisopetus erityinen opetus
    erityisruokavalio erityinen ruokavalio
    esiopetuspaikka esiopetus paikka
    esitutkintalaki esitutkinta laki
    esityslista esitys lista
    esityslistalla esitys lista
    esteettömyyssuunnitelma esteettömyys suunnitelma
    hakuaika haku aika
    hallintolaki hallinto laki
    hallintosääntö hallinto sääntö
    hallintotuomioistuin hallinto tuomio istuin
    hammashoitola hammas hoitola
    hankintapäätös hankinta päätös
    hankintasääntö hankinta sääntö
    harrastusryhmät harrastus ryhmä
    henkilöstöhallinto henkilöstö hallinto
    henkilöstökertomus henkilöstö kertomus
    henkilöstökyselyllä henkilöstö kysely
    henkilöstöpäällikkö henkilöstö päällikkö
    henkilötietolaki henkilö tieto laki
    hiilijalanjälki hiili jalanjälki
    hiilineutraali hiili neutraali
    hovioikeus hovi oikeus
    hyvinvointialue hyvinvointi alue
    hyvinvointikertomus hyvinvointi kertomus
    hyvinvointipäällikkö hyvinvointi päällikkö
    ihmisoikeudet ihminen oikeus
    ihmisoikeussopimus ihminen oikeus sopimus
    ikäihminen ikä ihminen
    ikäjakauma ikä jakauma
    ikäystävällinen ikä ystävällinen
    ilmastonmuutos ilmasto muutos
    ilmastopäästöt ilmasto päästö
    ilmastosuunnitelma ilmasto suunnitelma
    ilmastotavoite ilmasto tavoite
    ilmastotyö ilmasto työ
    ilmoitustaulu ilmoitus taulu
    iltapäivätoiminta ilta päivä toiminta
    iltavuoroista ilta vuoro
    investointihanke investointi hanke
    investointipäätöksiä investointi päätös
    investointisuunnitelma investointi suunnitelma
    johtopäätöksiä johto päätös
    joukkoliikenne joukko liikenne
    julkisuuslaki julkisuus laki
    jätehuoltomääräykset jäte huolto määräys
    jätevesimaksu jäte vesi maksu
    kaavoituskatsaus kaavoitus katsaus
    kaavoitusohjelma kaavoitus ohjelma
    kaksikielinen kaksi kielinen
    kalastusoikeus kalastus oikeus
    kasvatuslautakunnalle kasvatus lautakunta
    kasvihuonekaasupäästöt kasvihuonekaasu päästö
    kasvutavoitteita kasvu tavoite
    katualue katu alue
    katulapset katu lapsi
    katuvalaistus katu valaistus
    kaukolämpö kauko lämpö
    kaukolämpöverkko kauko lämpö verkko
    kauppiastalot kauppias talo
    kaupunginhallituksen kaupunki hallitus
    kaupunginjohtajan kaupunki johtaja
    kaupunginteatteri kaupunki teatteri
    kaupunginvaltuusto kaupunki valtuusto
    kaupunkistrategia kaupunki strategia
    kehittämisrahaa kehittäminen raha
    kehityskeskustelu kehitys keskustelu
    kehätielle kehä tie
    kemianteollisuutta kemia teollisuus
    keppihevoset keppi hevonen
    keskussairaala keskus sairaala
    keskusvaalilautakunta keskus vaali lautakunta
    kevätfoorumiin kevät foorumi
    kielikahvilat kieli kahvila
    kielikurssit kieli kurssi
    kielikylpy kieli kylpy
    kielilaki kieli laki
    kielitaito kieli taito
    kiertotie kierto tie
    kiinteistöhuolto kiinteistö huolto
    kiinteistövero kiinteistö vero
    kilpailukyky kilpailu kyky
    kirjastoauto kirjasto auto
    kirjastokortti kirjasto kortti
    kirjastopalvelut kirjasto palvelu
    kivijalkaan kivi jalka
    kokonaissummasta kokonainen summa
    kokousaika kokous aika
    kokouspalkkio kokous palkkio
    konserniohjaus konserni ohjaus
    konsernipolitiikka konserni politiikka
    konserniyhtiö konserni yhtiö
    koordinaatioryhmän koordinaatio ryhmä
    koronavirus korona virus
    kotihoidontuki koti hoito tuki
    kotihoito koti hoito
    kotipalvelu koti palvelu
    kotiseutukokoelman koti seutu kokoelma
    kotisivut koti sivu
    kotitalouksilta koti talous
    kotouttamisohjelma kotouttaminen ohjelma
    kotouttamistyöryhmä kotouttaminen työryhmä
    kouluarvosanan koulu arvo sana
    koulukeskuksen koulu keskus
    koulukuljetus koulu kuljetus
    koulukuljetusetuus koulu kuljetus etuus
    koulumatkan koulu matka
    koulupäivinä koulu päivä
    koulupäivään koulu päivä
    koulureitin koulu reitti
    kouluterveydenhuolto koulu terveys huolto
    kouluverkkoa koulu verkko
    kriisiviestintä kriisi viestintä
    kulttuurikavereita kulttuuri kaveri
    kulttuuripalvelut kulttuuri palvelu
    kulttuuritapahtuma kulttuuri tapahtuma
    kunnallisvaalit kunnallinen vaali
    kunnallisvalitus kunnallinen valitus
    kunnanjohtajan kunta johtaja
    kunnanvaltuusto kunta valtuusto
    kuntalaisaloite kuntalainen aloite
    kuntalaiskysely kuntalainen kysely
    kuntalakiin kunta laki
    kuntaliitos kunta liitos
    kuntarakenne kunta rakenne
    kuntastrategia kunta strategia
    kuntavaalit kunta vaali
    kuntayhtymä kunta yhtymä
    kuntayhtymäosuudet kunta yhtymä osuus
    kuntoradat kunto rata
    kuntoutusjakso kuntoutus jakso
    kuntoutussuunnitelma kuntoutus suunnitelma
    kuulemispäivä kuuleminen päivä
    kuulutusmenettely kuulutus menettely
    kuvataidekoulu kuva taide koulu
    kylärahan kylä raha
    kylätalo kylä talo
    kyläyhdistys kylä yhdistys
    kymmenesosa kymmenes osa
    kynnysarvot kynnys arvo
    käräjäoikeus käräjä oikeus
    käyttäjäystävällinen käyttäjä ystävällinen
    lainakanta laina kanta
    lainanotto laina otto
    lapsenoikeudet lapsi oikeus
    lapsilisä lapsi lisä
    lapsiperhe lapsi perhe
    lapsivaikutusarvioinnin lapsi vaikutus arviointi
    lapsivaikutusten lapsi vaikutus
    lapsiystävällinen lapsi ystävällinen
    lapsiystävällisyys lapsi ystävällisyys
    lastensuojeluilmoitus lapsi suojelu ilmoitus
    lastensuojelulaki lapsi suojelu laki
    latuverkosto latu verkosto
    lautakuntakäsittely lautakunta käsittely
    leikkikenttä leikki kenttä
    leikkipaikkoja leikki paikka
    leikkipuisto leikki puisto
    leikkivälineestä leikki väline
    lentoasema lento asema
    liikennesuunnitelma liikenne suunnitelma
    liikenneturvallisuus liikenne turvallisuus
    liiketiloihin liike tila
    liikuntahalli liikunta halli
    liikuntapaikka liikunta paikka
    liikuntapalvelut liikunta palvelu
    lomituspalvelut lomitus palvelu
    loppuarvio loppu arvio
    lukiokoulutus lukio koulutus
    lukukaudessa luku kausi
    luonnonsuojelualue luonto suojelu alue
    luontopolku luonto polku
    luottamushenkilöpalkkio luottamus henkilö palkkio
    luottamushenkilöä luottamus henkilö
    lähikouluun lähi koulu
    lähipiste lähi piste
    lähiruoan lähi ruoka
    lähiruoka lähi ruoka
    lähtötaso lähtö taso
    lääkäripalvelu lääkäri palvelu
    maakuntaliitto maakunta liitto
    maakuntavaltuusto maakunta valtuusto
    maankäyttösopimus maa käyttö sopimus
    maankäytön maa käyttö
    maapolitiikka maa politiikka
    maatalouskaupunki maatalous kaupunki
    maataloustuki maatalous tuki
    maatalousyrittäjä maatalous yrittäjä
    merenkulku meri kulku
    merenpinnan meri pinta
    merialue meri alue
    metsästysseura metsästys seura
    metsäsuunnitelma metsä suunnitelma
    mielenterveyden mieli terveys
    mielenterveystyö mieli terveys työ
    museotoiminta museo toiminta
    muutoksenhaku muutos haku
    naapurikunnassa naapuri kunta
    naapurikuntien naapuri kunta
    nopeusrajoitus nopeus rajoitus
    nuorisotakuu nuoriso takuu
    nuorisotyöntekijä nuoriso työ tekijä
    nuorisovaltuusto nuoriso valtuusto
    nurmisatoa nurmi sato
    oikaisuvaatimusohje oikaisu vaatimus ohje
    """
}
