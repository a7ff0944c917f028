extension FinnishParadigms {
  /// Verbs with a vowel before the ending of the infinitive.
  static let verbsInVowels = """
    stem puhua puhut puhumme puhutte puhuvat puhuin puhuit puhuimme puhuivat
    stem puhua puhuisi puhuisivat puhuisin puhuttiin puhuttu puhuttaisiin
    stem puhua puhumaan puhumassa puhumasta puhuessa puhuen
    stem lukea lukevat luimme lukivat lukisi luettiin luettu luettaisiin
    stem lukea lukemaan lukemassa lukemalla lukematta lukien
    stem kirjoittaa kirjoitan kirjoitat kirjoitamme kirjoitatte kirjoittavat kirjoitti kirjoittivat
    stem kirjoittaa kirjoittaisi kirjoitetaan kirjoitettiin kirjoitettu kirjoittanut kirjoittamaan
    stem ottaa otat otamme otatte ottavat otin otimme ottivat
    stem ottaa ottaisi otettiin otettu ottamaan ottamassa otettava
    stem antaa annamme annatte annoin antoivat antaisi annettiin annettu antamaan
    known-miss antaa annat
    stem pitää pidän pidät pidämme pitävät piti pitivät pitänyt pidetään pidettiin pidetty
    stem tietää tiedän tiedät tietävät tiesi tiesivät tiennyt tiedetään tiedettiin
    stem löytää löydän löydät löytävät löysi löysivät löytänyt löydetään löydettiin löydetty
    stem kääntää käännän kääntävät käänsi kääntänyt käännetään käännetty kääntämään
    stem lentää lennän lentävät lensi lensivät lentänyt lennetään
    stem ymmärtää ymmärrän ymmärtävät ymmärsi ymmärtänyt ymmärretään ymmärretty
    stem kiertää kierrän kiertävät kiersi kiertänyt kierretään
    stem pyytää pyydän pyytävät pyysi pyytänyt pyydetään pyydettiin pyydetty
    stem huutaa huudan huutavat huusi huutanut huudetaan
    stem hoitaa hoidan hoidat hoitavat hoiti hoitanut hoidetaan hoidettiin hoidettu hoitamaan
    stem auttaa autan autat auttavat auttoi auttanut autetaan autettiin autettu auttamaan
    stem opettaa opetan opettavat opetti opettanut opetetaan opetettiin opetettu opettamaan
    stem toteuttaa toteutan toteuttavat toteutti toteuttanut toteutetaan toteutettiin toteutettu
    stem tarkoittaa tarkoitan tarkoittavat tarkoitti tarkoittanut tarkoitetaan tarkoitettu
    stem perustaa perustavat perusti perustanut perustetaan perustettiin perustettu
    known-miss perustaa perustan
    stem vahvistaa vahvistan vahvistavat vahvisti vahvistanut vahvistetaan vahvistettiin vahvistettu
    stem edistää edistän edistävät edisti edistänyt edistetään edistettiin edistetty edistämään
    stem käyttää käytän käyttävät käytti käyttänyt käytetään käytettiin käytetty käyttämään
    stem päättää päätämme päätetään päätettiin päätetty päättämään päättivät
    stem esittää esitän esitetään esitettiin esitetty esittämään esittivät
    stem järjestää järjestettiin järjestetty järjestämään järjestivät järjestäisi
    stem kehittää kehittivät kehitettiin kehitetty kehittäisi kehittämässä
    stem säilyttää säilytän säilyttävät säilytti säilytetään säilytettiin säilytetty
    stem lähettää lähetän lähettävät lähetti lähettänyt lähetetään lähetettiin lähetetty
    stem jättää jätän jättävät jätti jättänyt jätetään jätettiin jätetty
    stem heittää heitän heittävät heitti heittänyt heitetään heitettiin
    stem näyttää näytän näyttävät näytti näyttänyt näytetään näytettiin
    stem syntyä syntyy syntyvät syntyi syntynyt syntyisi
    known-miss syntyä synnyn
    stem tyytyä tyydyn tyytyy tyytyvät tyytyi tyytynyt
    stem kieltäytyä kieltäydyn kieltäytyy kieltäytyi kieltäytyvät kieltäytynyt
    stem sitoutua sitoudun sitoutuu sitoutuvat sitoutui sitoutunut sitoudutaan
    stem keskittyä keskityn keskittyy keskittyvät keskittyi keskittynyt keskitytään
    stem kehittyä kehityn kehittyy kehittyvät kehittyi kehittynyt
    stem liittyä liityn liittyy liittyvät liittyi liittynyt liitytään
    stem muuttua muutun muuttuu muuttuvat muuttui muuttunut muututaan
    stem kuulua kuulun kuuluu kuuluvat kuului kuulunut
    stem maksaa maksavat maksoi maksanut maksetaan maksettiin maksettu maksamaan
    known-miss maksaa maksan
    stem laskea lasken laskee laskevat laski laskenut lasketaan laskettiin laskettu
    stem vähentää vähennän vähentävät vähensi vähentänyt vähennetään vähennettiin vähennetty
    stem lisääntyä lisäännyn lisääntyy lisääntyvät lisääntyi lisääntynyt
    stem aikoa aion aiot aikoo aikovat aikoi aikonut aiotaan
    stem hakea haen haet hakee hakevat haki hakenut haetaan haettiin haettu hakemaan
    stem tukea tuemme tuettiin tuettu tukisi tukemaan
    stem kokea koen kokee kokevat koki kokenut koetaan koettiin koettu
    stem lähteä lähden lähtee lähtevät lähti lähtenyt lähdetään lähdettiin
    stem kulkea kuljen kulkee kulkevat kulki kulkenut kuljetaan
    stem sulkea suljen sulkee sulkevat sulki sulkenut suljetaan suljettiin suljettu
    stem oppia opimme opittiin opittu oppisi oppimaan
    known-miss oppia opit
    stem etsiä etsin etsii etsivät etsi etsinyt etsitään etsittiin etsimään
    stem sallia sallin sallii sallivat salli sallinut sallitaan sallittiin sallittu
    stem sopia sovin sopii sopi sopinut sovitaan sovittiin sovittu
    known-miss sopia sopivat
    stem tutkia tutkin tutkii tutkivat tutki tutkinut tutkitaan tutkittiin tutkittu
    stem hankkia hankin hankkii hankkivat hankki hankkinut hankitaan hankittiin hankittu
    stem etsiä etsisi etsiessä etsimässä
    stem vaatia vaadin vaatii vaati vaatinut vaaditaan vaadittiin vaadittu
    known-miss vaatia vaativat
    stem neuvoa neuvon neuvoo neuvovat neuvoi neuvonut neuvotaan neuvottiin
    stem kertoa kerron kerrot kertoo kertovat kertoi kertonut kerrotaan kerrottiin kerrottu
    stem kieltää kiellän kieltävät kielsi kieltänyt kielletään kiellettiin kielletty
    stem siirtää siirrän siirtävät siirsi siirtänyt siirretään siirrettiin siirretty
    stem siirtyä siirryn siirtyy siirtyvät siirtyi siirtynyt siirrytään
    stem johtaa johdan johti johtanut johdetaan johdettiin johdettu johtamaan
    known-miss johtaa johtavat
    stem johtua johdun johtuu johtuvat johtui johtunut
    stem valvoa valvon valvoo valvovat valvoi valvonut valvotaan valvottiin
    stem noudattaa noudatan noudattavat noudatti noudattanut noudatetaan noudatettiin
    stem velvoittaa velvoitan velvoittavat velvoitti velvoitetaan velvoitettiin velvoitettu
    stem myöntää myönnän myöntävät myönsi myöntänyt myönnetään myönnettiin myönnetty
    stem asua asuimme asuttiin asuisi asumaan asumassa
    stem elää elän elänyt eletään elettiin
    known-miss elää elävät
    stem istua istun istuu istuvat istui istunut istutaan
    stem nukkua nukun nukkuu nukkuvat nukkui nukkunut nukutaan
    stem leikkii leikkivät leikkinyt leikitään
    stem laulaa laulan laulavat lauloi laulanut lauletaan laulettiin
    stem ostaa ostan ostavat osti ostanut ostetaan ostettiin ostettu
    stem myöhästyä myöhästyn myöhästyy myöhästyvät myöhästyi myöhästynyt
    """
}
