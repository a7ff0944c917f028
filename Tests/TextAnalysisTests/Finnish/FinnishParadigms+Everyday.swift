extension FinnishParadigms {
  /// Words of the home, school and health.
  static let everyday = """
    stem keittiö keittiön keittiötä keittiöt keittiöitä keittiössä keittiöiden
    stem ravintola ravintolan ravintolaa ravintolat ravintoloita ravintolassa
    stem kahvila kahvilan kahvilaa kahvilat kahviloita kahvilassa
    stem kahvi kahvin kahvia kahvit kahveja kahvilla
    stem maito maidon maitoa maidot maidossa maitoon
    stem juusto juuston juustoa juustot juustoja
    stem liha lihan lihaa lihat lihoja
    known-miss liha lihasta
    stem kakku kakun kakkua kakut kakkuja kakkujen
    stem keitto keiton keittoa keitot keittoja
    stem puuro puuron puuroa puurot puuroja
    stem suola suolan suolaa suolat
    known-miss suola suoloja
    stem sokeri sokerin sokeria sokerit sokerista
    stem marja marjan marjaa marjat marjoja marjojen
    stem mansikka mansikan mansikkaa mansikat mansikoita mansikoiden
    stem mustikka mustikan mustikkaa mustikat mustikoita mustikoiden
    stem puolukka puolukan puolukkaa puolukat puolukoita
    stem kurkku kurkun kurkkua kurkut kurkkuja
    stem tomaatti tomaatin tomaattia tomaatit tomaatteja
    stem porkkana porkkanan porkkanaa porkkanat porkkanoita
    stem sipuli sipulin sipulia sipulit sipuleita
    stem lautanen lautasen lautasta lautaset lautasia lautasten
    stem lusikka lusikan lusikkaa lusikat lusikoita lusikalla
    stem haarukka haarukan haarukkaa haarukat haarukoita
    stem veitsi veitsen veistä veitset veitsiä veitsellä
    stem pullo pullon pulloa pullot pulloja pullossa
    stem lasku laskun laskua laskussa laskuun laskuja
    stem lasi lasin lasia lasit laseja lasissa
    stem paidan paitaa paidat paidassa
    stem paita paidan
    stem paita paitoja
    stem takki takin takkia takit takkeja takissa
    stem housut housujen housuja housuissa housuihin
    stem sukka sukan sukkaa sukat sukkia
    stem käsine käsineen käsinettä käsineet käsineitä
    stem kenttä kentän kenttää kentät kenttiä kentällä
    stem ovi oven ovea ovet ovia ovella
    stem seinä seinän seinää seinät seiniä seinällä
    stem piha pihan pihaa pihat pihoja pihalla
    stem puutarha puutarhan puutarhaa puutarhat puutarhoja puutarhassa
    stem aita aidan aitaa aidat
    known-miss aita aitoja
    stem portti portin porttia portit portteja portilla
    stem hissi hissin hissiä hissit hissejä hissillä
    stem kerros kerroksen kerrosta kerrokset kerroksia kerroksessa
    stem oppitunti oppitunnin oppituntia oppitunnit oppitunteja oppitunneilla
    stem tehtävä tehtävän tehtävää tehtävät tehtäviä tehtävien
    stem todistus todistuksen todistusta todistukset todistuksia todistusten
    stem arvosana arvosanan arvosanaa arvosanat arvosanoja arvosanojen
    stem opinto opinnon opintoa opinnot opintoja opintojen opinnoissa
    stem kurssi kurssin kurssia kurssit kursseja kurssille
    stem luokka luokan luokkaa luokat luokkia luokassa luokkien
    stem rehtori rehtorin rehtoria rehtorit rehtoreita rehtorille
    stem yliopisto yliopiston yliopistoa yliopistot yliopistojen yliopistossa
    stem ammattikorkeakoulu ammattikorkeakoulun ammattikorkeakoulussa ammattikorkeakoulut
    stem lukukausi lukukauden lukukautta lukukaudet lukukausien
    stem oppimäärä oppimäärän oppimäärää oppimäärät oppimääriä
    stem oppivelvollisuus oppivelvollisuuden oppivelvollisuutta oppivelvollisuuteen
    stem vihko vihkoa vihkoja
    stem vihon vihot vihossa
    known-miss vihko vihon
    stem kumi kumin kumia kumit kumeja
    stem välitunti välitunnin välituntia välitunnit välitunnilla
    stem läksy läksyä läksyt
    stem läksyn läksyjä läksyistä
    known-miss läksy läksyn
    stem retki retken retkeä retket retkiä retkellä
    stem harrastus harrastuksen harrastusta harrastukset harrastuksia harrastusten
    stem sairaala sairaalan sairaalaa sairaalat sairaaloita sairaalassa sairaaloiden
    stem hoitaja hoitajan hoitajaa hoitajat hoitajia hoitajien hoitajalle
    stem hoito hoidon hoitoa hoidot hoitoja hoidossa hoitoon
    stem rokote rokotteen rokotetta rokotteet rokotteita rokotteiden
    stem rokotus rokotuksen rokotusta rokotukset rokotuksia
    stem tauti taudin tautia taudit tauteja tautien
    stem sairaus sairauden sairautta sairaudet sairauksia sairauksien
    stem flunssa flunssan flunssaa flunssassa flunssat
    stem yskä yskän yskää yskään
    stem kipu kivun kipua kivut kipuja kivusta
    stem oire oireen oiretta oireet oireita oireiden
    stem resepti reseptin reseptiä reseptit reseptejä reseptillä
    stem apteekki apteekin apteekkia apteekit apteekkeja apteekissa
    stem hammaslääkäri hammaslääkärin hammaslääkäriä hammaslääkärille hammaslääkärit
    stem vastaanotto vastaanoton vastaanottoa vastaanotot vastaanotolla
    stem leikkaus leikkauksen leikkausta leikkaukset leikkauksia leikkauksessa
    stem vamma vamman vammaa vammat vammoja vammojen
    stem päihde päihteen päihdettä päihteet päihteitä päihteiden
    stem alkoholi alkoholin alkoholia alkoholista alkoholille
    stem tupakka tupakan tupakkaa tupakat tupakoita
    stem mielenterveys mielenterveyden mielenterveyttä mielenterveyteen
    stem ensiapu ensiavun ensiapua ensiavussa
    stem kuntoutus kuntoutuksen kuntoutusta kuntoutukseen kuntoutuksessa
    stem vanhus vanhuksen vanhusta vanhukset vanhuksia vanhusten
    stem eläke eläkkeen eläkettä eläkkeet eläkkeitä eläkkeellä
    stem eläkeläinen eläkeläisen eläkeläistä eläkeläiset eläkeläisten eläkeläisille
    """
}
