extension FinnishParadigms {
  /// Adjectives in their cases and degrees.
  static let adjectives = """
    stem hyvä hyvän hyvää hyvät hyviä hyvien hyvässä
    stem parempi paremman parempaa paremmat parempia
    stem paras parhaan parasta parhaat parhaita
    stem suuri suurempaa suuremmat suurin suurimman suurimmat suurimpia
    stem pieni pienempi pienemmän pienempiä pienin pienimmän pienimmät
    stem uusi uudempaa uudemmat
    stem uusinta uusimman uusimmat uusimpia
    known-miss uusi uusinta
    stem vanha vanhin vanhimman vanhimmat vanhimpia
    stem nuori nuorempi nuoremman nuorempia nuorin nuorimman nuorimmat
    stem pitkä pitkän pitkää pitkät pitkiä pidempi pidemmän pisin pisimmän
    stem lyhyt lyhyen lyhyttä lyhyet lyhyitä lyhyempi lyhyemmän lyhyin
    stem kevyt kevyen kevyttä kevyet kevyitä kevyempi
    stem ohut ohuen ohutta ohuet ohuita ohuempi
    stem korkea korkean korkeaa korkeat korkeita korkeampi korkein korkeimman
    stem matala matalan matalaa matalat matalia matalampi matalin
    stem leveä leveän leveää leveät leveitä leveämpi levein
    stem kapea kapean kapeaa kapeat kapeita kapeampi kapein
    stem syvä syvän syvää syvät syviä syvempi syvin
    stem raskas raskaan raskasta raskaat raskaita raskaampi raskain
    stem puhdas puhtaan puhdasta puhtaat puhtaita puhtaampi puhtain
    stem hidas hitaan hidasta hitaat hitaita hitaampi hitain
    stem rikas rikkaampi rikkaamman rikkain rikkaimman
    stem tehokas tehokkaan tehokasta tehokkaat tehokkaita tehokkaampi tehokkain
    stem asiakas asiakkaaksi asiakkaana asiakkaat asiakkaamme
    stem kallis kalliimpi kalliimman kallein kalleimman
    stem kaunis kauniimpi kauniimman kaunein kauneimmat
    stem terve terveen tervettä terveet terveitä terveempi
    stem kuuma kuuman kuumaa kuumat kuumia kuumempi kuumin
    stem kylmä kylmän kylmää kylmät kylmiä kylmempi kylmin
    stem lämmin lämpimän lämmintä lämpimät lämpimiä lämpimämpi
    stem märkä märän märkää märät märkiä märempi
    stem kuiva kuivan kuivaa kuivat kuivia kuivempi kuivin
    stem musta mustan mustaa mustat mustia
    stem valkoinen valkoisen valkoista valkoiset valkoisia valkoisten
    stem punainen punaisen punaista punaiset punaisia punaisten
    stem sininen sinisen sinistä siniset sinisiä sinisten
    stem vihreä vihreän vihreää vihreät vihreitä vihreiden
    stem keltainen keltaisen keltaista keltaiset keltaisia
    stem harmaa harmaan harmaata harmaat harmaita harmaiden
    stem ruskea ruskean ruskeaa ruskeat ruskeita
    stem helppo helpon helppoa helpot helppoja helpompi helpoin
    stem vaikea vaikeampaa vaikein vaikeimman vaikeimmat
    stem heikko heikon heikkoa heikot heikkoja heikompi heikoin
    stem vahva vahvan vahvaa vahvat vahvempi vahvin
    known-miss vahva vahvia
    stem huono huonon huonoa huonot huonoja huonompi huonoin
    stem tyhjä tyhjän tyhjää tyhjät tyhjiä tyhjempi
    stem täysi täyden täyttä täydet täysiä täydessä
    stem valmis valmiin valmista valmiit valmiita valmiiksi
    known-miss valmis valmiina
    stem kunnallinen kunnallisia kunnallisessa kunnallisiin kunnallisella
    stem alueellinen alueellisen alueellista alueelliset alueellisia alueellisten
    stem paikallinen paikallisen paikallista paikalliset paikallisia paikallisten
    stem kansallinen kansallisen kansallista kansalliset kansallisia kansallisten
    stem kansainvälinen kansainvälisen kansainvälistä kansainväliset kansainvälisiä
    stem yksityinen yksityisen yksityistä yksityiset yksityisiä yksityisten
    stem tavallinen tavallisen tavallista tavalliset tavallisia tavallisempi tavallisin
    stem onnellinen onnellisen onnellista onnelliset onnellisempi onnellisin
    stem tärkeä tärkein tärkeimmän tärkeimmät tärkeimpiä
    stem rauhaton rauhattoman rauhatonta rauhattomat rauhattomia rauhattomampi
    stem koditon kodittoman koditonta kodittomat kodittomia kodittomien
    stem maksuton maksuttoman maksutonta maksuttomat maksuttomia maksuttomien
    stem langaton langattoman langatonta langattomat langattomia
    stem kohtuuton kohtuuttoman kohtuutonta kohtuuttomat kohtuuttomia
    stem esteetön esteettömän esteetöntä esteettömät esteettömiä esteettömien
    stem lapseton lapsettoman lapsetonta lapsettomat lapsettomia
    stem ikääntyvä ikääntyvän ikääntyvää ikääntyvät ikääntyviä ikääntyvien
    stem luotettava luotettavan luotettavaa luotettavat luotettavia luotettavampi
    stem haastava haastavan haastavaa haastavat haastavia
    known-miss haastava haastavampi
    stem saavutettava saavutettavan saavutettavaa saavutettavat saavutettavia
    stem toimivampi toimivamman toimivampaa toimivimman
    known-miss toimivampi toimivin
    stem aktiivinen aktiivisen aktiivista aktiiviset aktiivisia aktiivisempi
    stem sähköinen sähköisen sähköistä sähköiset sähköisiä sähköisessä
    stem tekninen teknisen teknistä tekniset teknisiä teknisten
    stem fyysinen fyysisen fyysistä fyysiset fyysisiä
    stem henkinen henkisen henkistä henkiset henkisiä
    stem oikea oikean oikeaa oikeat oikeita oikeiden
    stem väärä väärän väärää väärät vääriä
    """
}
