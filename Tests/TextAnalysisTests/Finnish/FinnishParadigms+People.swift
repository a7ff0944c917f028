extension FinnishParadigms {
  /// People, the body, the weather and times.
  static let people = """
    stem vapaus vapauden vapautta vapaudet vapauksia vapauksien vapauteen
    stem rakkaus rakkauden rakkautta rakkaudesta rakkauteen
    stem kaveri kaverin kaveria kaverit kavereita kavereiden kaverilta
    stem naapuri naapurin naapuria naapurit naapureita naapurien naapureiden
    stem isä isän isää isät isiä isien isälle
    stem veli veljen veljeä veljet veljiä veljien veljelle
    stem sisko siskon siskoa siskot siskoja siskojen siskolle
    stem sisar sisaren sisarta sisaret sisaria sisarten sisarensa
    stem tytär tyttären tytärtä tyttäret tyttäriä tyttärien
    stem serkku serkun serkkua serkut serkkuja serkulle serkkujen
    stem täti tädin tädit
    stem tätiä tädille
    known-miss täti tätiä
    known-miss täti tätejä
    stem sedän setää sedät
    stem setä sedän
    stem setä setiä
    stem setä sedälle
    stem mummo mummon mummoa mummot mummolle
    stem mummo mummoja
    stem vauva vauvan vauvaa vauvat vauvoja vauvojen vauvalle
    stem vaimo vaimon vaimoa vaimot vaimoja vaimonsa
    stem puoliso puolison puolisoa puolisot puolisolle
    known-miss puoliso puolisoiden
    stem leski lesken leskeä lesket leskiä leskien
    stem orpo orvon orpoa orvot orpoja orpojen
    stem ystävä ystävän ystävää ystävät ystäviä ystävien ystäväni
    stem sydän sydämen sydäntä sydämet sydämiä sydämeen
    stem silmä silmän silmää silmät silmiä silmien silmissä
    stem korva korvan korvaa korvat korvia korvien
    stem nenä nenän nenää nenät neniä nenässä
    stem jalka jalkaa jalat jalkoja jalkojen jalalla
    known-miss jalka jalan
    stem polvi polven polvea polvet polvia polvien
    stem selkä selän selkää selät selkiä selässä selkään
    stem niska niskan niskaa niskat niskassa niskojen
    stem vatsa vatsan vatsaa vatsat vatsassa vatsaan
    stem hius hiuksen hiukset hiuksia hiusten
    stem hius hiusta
    stem varvas varpaan varvasta varpaat varpaita varpaiden
    stem kynsi kynnen kynttä kynnet kynsiä kynsien
    stem veri veren verta veressä vereen
    stem iho ihon ihoa iholla iholle
    stem luonto luonnon luontoa luonnossa luontoon
    known-miss luonto luonnosta
    stem sää sään säätä säät säällä säiden
    stem lumi lumen lunta lumet lumessa lumesta
    stem sade sateen sadetta sateet sateita sateessa sateiden
    stem tuuli tuulen tuulta tuulet tuulessa tuulten
    known-miss tuuli tuulia
    stem pilvi pilven pilveä pilvet pilviä pilvessä pilvien
    stem myrsky myrskyn myrskyä myrskyt myrskyjä myrskyssä
    stem pakkanen pakkasen pakkasta pakkaset pakkasia pakkasella
    stem kevät kevään kevättä keväät keväällä
    stem kesä kesän kesää kesät kesiä kesällä
    stem syksy syksyn syksyä syksyt syksyllä syksyyn
    stem talvi talven talvea talvet talvella talveen talvien
    stem aamu aamun aamua aamut aamuja aamulla aamuun
    stem viikko viikon viikkoa viikot viikkoja viikolla viikkojen
    stem kuukausi kuukauden kuukautta kuukaudet kuukausia kuukausien kuukaudessa
    stem tunti tunnin tuntia tunnit tunteja tuntien tunnissa
    stem minuutti minuutin minuuttia minuutit minuutteja minuutissa
    stem hetki hetken hetkeä hetket hetkiä hetkellä hetkien
    stem kerta kertaa kerrat kertojen
    known-miss kerta kerran
    known-miss kerta kertoja
    known-miss kerta kerralla
    stem vuosikymmen vuosikymmenen vuosikymmentä vuosikymmenet vuosikymmeniä vuosikymmenten
    stem vuosisata vuosisadan vuosisadat vuosisadalla
    known-miss vuosisata vuosisataa
    known-miss vuosisata vuosisatoja
    stem kello kellon kelloa kellot kelloja kellossa
    stem ruoka ruoan ruokaa ruoat ruokia ruoassa ruokaan
    stem ruuan ruuat ruuassa ruuasta
    known-miss ruoka ruuan
    stem leikki leikin leikkiä leikit
    stem leikkejä leikissä
    known-miss leikki leikkejä
    stem peli pelin peliä pelit pelejä pelien pelissä
    stem lelu lelun lelua lelut leluja leluilla
    """
}
