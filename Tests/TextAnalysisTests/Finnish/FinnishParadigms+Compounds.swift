extension FinnishParadigms {
  /// Compounds, possessive suffixes and clitics.
  static let compounds = """
    stem asukasluku asukasluvun asukaslukua asukasluvut asukasluvulla
    stem lapsivaikutus lapsivaikutuksen lapsivaikutukset lapsivaikutusten lapsivaikutuksia
    stem ihmisoikeus ihmisoikeuden ihmisoikeudet ihmisoikeuksien ihmisoikeuksia
    stem kerrostalo kerrostalon kerrostaloa kerrostalot kerrostaloja kerrostalossa
    stem omakotitalo omakotitalon omakotitaloa omakotitalot omakotitaloja
    stem jätevesi jäteveden jätevettä jätevedet jätevesien jätevesiä
    stem juomavesi juomaveden juomavettä juomavedestä
    stem rakennuslupa rakennusluvan rakennuslupaa rakennusluvat rakennuslupia
    stem rakennuslupahakemus rakennuslupahakemuksen rakennuslupahakemukset rakennuslupahakemusten
    stem ympäristö ympäristön ympäristöä ympäristöt ympäristössä ympäristöön
    stem elinympäristö elinympäristön elinympäristöä elinympäristössä elinympäristöt
    stem ilmastonmuutos ilmastonmuutoksen ilmastonmuutosta ilmastonmuutokseen
    stem nuorisovaltuusto nuorisovaltuuston nuorisovaltuustoa nuorisovaltuustot nuorisovaltuustoissa
    stem vanhempainillan vanhempainiltaa vanhempainillat vanhempainiltoja
    known-miss vanhempainilta vanhempainillan
    stem kouluruoka kouluruoan kouluruokaa kouluruoasta
    stem koulumatka koulumatkan koulumatkaa koulumatkat koulumatkoja koulumatkalla
    stem peruskoulu peruskoulun peruskoulua peruskoulut peruskoulujen peruskoulussa
    stem perusopetus perusopetuksen perusopetusta perusopetuksessa
    stem pyörätie pyörätietä pyörätiet pyörätiellä
    known-miss pyörätie pyörätien
    known-miss pyörätie pyöräteitä
    stem katusuunnitelma katusuunnitelman katusuunnitelmaa katusuunnitelmat katusuunnitelmia
    stem maankäyttö maankäytön maankäyttöä maankäytössä
    stem työvoima työvoiman työvoimaa
    known-miss työvoima työvoimasta
    stem työelämä työelämän työelämää työelämässä työelämään
    stem elinkeino elinkeinon elinkeinoa elinkeinot elinkeinoja elinkeinojen
    stem vapaa-aika vapaa-aikaa
    stem vapaa-ajan vapaa-ajalla
    known-miss vapaa-aika vapaa-ajan
    stem sosiaaliturva sosiaaliturvan sosiaaliturvaa sosiaaliturvasta
    stem lastensuojelu lastensuojelun lastensuojelua lastensuojelussa
    stem kotihoito kotihoidon kotihoitoa kotihoidossa
    stem palvelutalo palvelutalon palvelutaloa palvelutalot palvelutaloissa
    stem sähköposti sähköpostin sähköpostia sähköpostit sähköposteja sähköpostilla
    stem verkkosivu verkkosivun verkkosivut verkkosivuja verkkosivuilla
    stem nettisivu nettisivun nettisivut nettisivujen nettisivuilla
    stem tietosuoja tietosuojan tietosuojaa tietosuojasta
    stem rekisteriseloste rekisteriselosteen rekisteriselostetta rekisteriselosteet
    stem vaikutusmahdollisuus vaikutusmahdollisuuden vaikutusmahdollisuudet vaikutusmahdollisuuksia
    stem toimintaohjelma toimintaohjelman toimintaohjelmaa toimintaohjelmat toimintaohjelmassa
    stem ympäristöystävällinen ympäristöystävällisen ympäristöystävälliset ympäristöystävällisiä
    stem talo taloni talosi talomme talonne talollamme
    stem auto autoni autosi autonsa automme autossani
    stem kirja kirjassani kirjamme kirjoistaan
    known-miss kirja kirjasi
    known-miss kirja kirjansakin
    stem lapsi lapsesi lapsenne lapsillemme lapsiamme lapsellekaan
    stem koti kodin kotia kodit koteja kotien kodissa
    stem koti kotini kotisi kotinsa kodissamme kotiinsa kodistaan
    stem työ työni työnsä työmme työssään työhönsä
    stem äiti äitini äitisi äitinsä äidilleen äidiltäni
    stem käsi käteni kätesi kätensä kädessäni käsissään
    stem nimi nimeni nimensä nimeään nimellään
    stem elämä elämän elämää elämässä elämäni elämänsä elämässään
    stem mieli mielen mieltä mielet mielessä mielestäni mielestään
    stem kaupunki kaupunkinsa kaupungissamme kaupunkikin
    known-miss kaupunki kaupunkimmekin
    known-miss kaupunki kaupungissako
    stem kunta kuntakin kuntahan kunnatkin kunnallekin
    known-miss kunta kunnassako
    stem koulu koulukin kouluunkin kouluhan koulussakaan
    known-miss koulu koulussako
    stem talo talokin taloko talohan talossakin talostakaan
    stem lapsi lapsikin lapsetkin lapsiko lapsihan lapsillekin lastakaan
    stem asia asiakin asiaakaan asiahan
    known-miss asia asiastako
    stem päätös päätöskin päätöstäkään päätöshän päätöksenkin
    stem vesi vesikin vettäkään vedessäkin vesihän
    stem työ työkin työtäkään työhän työssäkin
    stem oikeus oikeutensa oikeuttaan oikeuksistaan oikeuksiensa oikeuteni
    stem perhe perheeni perheensä perheemme perheessämme perheelleen
    stem asukas asukkaansa asukkaamme asukkaistaan
    known-miss asukas asukkaillemmekin
    stem tarve tarpeensa tarpeistaan tarpeisiinsa tarpeemme
    stem vanhempani vanhempansa
    known-miss vanhempi vanhempani
    known-miss vanhempi vanhempiensa
    known-miss vanhempi vanhemmilleen
    stem mahdollisuus mahdollisuutensa mahdollisuuksiaan mahdollisuuksistaan
    stem tavoite tavoitteensa tavoitteemme tavoitteisiinsa tavoitteistakin
    stem tieto tietonsa tietoni tiedoistaan tietojensa tietojaan
    stem palvelu palvelunsa palvelumme palveluistaan palvelujaan palvelukin
    stem päivä päiväkin päivänsä päivääkään päivinä
    stem raha rahansa rahani rahojaan rahoistaan rahaakaan
    """
}
