extension SwedishParadigms {
  /// Verbs with the present in -er or -r.
  static let verbsInEr = """
    stem ringa ringer ringde ringt
    stem stänga stängs stängde stängt stängd stängda
    known-miss stänga stänger
    stem hjälpa hjälper hjälps hjälpte hjälpt
    stem köpa köps köpte köpt köpts köpta
    stem sälja säljer säljs sålde sålt sålts såld
    stem tänka tänker tänkte tänkt
    stem tycka tycker tyckte tyckt
    stem läsa läser läses läste läst lästa
    stem resa reser reste
    known-miss resa rest
    stem lösa löst
    stem löser löses löste
    known-miss lösa löser
    stem leva lever levde levt
    stem höra hör hördes hörde hört
    stem köra kör körs körde kört
    stem lära lär lärs lärde lärt
    stem föra förs förde fört
    stem utföra utför utförs utförde utfört utförts
    stem genomföra genomför genomförs genomförde genomfört genomförts
    stem överföra överför överförs överförde överfört
    stem jämföra jämför jämförs jämförde jämfört
    stem begära begär begärs begärde begärt
    stem styra styr styrs styrde styrt
    stem hyra hyr hyrs hyrde hyrt hyrts
    stem kräva kräver krävs krävde krävt
    stem pröva prövar prövas prövade prövat
    stem behöva behöver behövs behövde behövt
    stem beröra berör berörs berörde berört
    stem glömma glömmer glöms glömde glömt
    stem drömma drömmer drömde drömt
    stem bedöma bedömer bedöms bedömde bedömt bedömts
    stem döma dömer döms dömde dömt dömd
    stem gömma gömmer göms gömde gömt
    stem känna känner känns kände känt
    stem tända tänds tände tänt
    stem sända sänder sänds sände sänt sänts
    stem vända vänder vänds vände vänt
    stem hända hände hänt
    stem använda användes använde använt använts använd
    stem anmäla anmäler anmäls anmälde anmält anmälts anmäld
    stem välja väljer väljs valde valt valts vald valda
    stem vänja vänjer vänjs vande vant
    stem sätta sätter sätts satte satta
    stem lägga lägger läggs lade lagt lagts lagd
    stem säga säger sägs sade sagt
    stem ställa ställde ställt ställts ställda
    stem fylla fyller fylls fyllde fyllt
    stem uppfylla uppfyller uppfylls uppfyllde uppfyllt
    stem godkänna godkänner godkänns godkände godkänt godkänts godkänd
    stem erkänna erkänner erkänns erkände erkänt
    stem bestämma bestämmer bestäms bestämde bestämt bestämts bestämd
    stem stämma stämmer stämde stämt
    stem gälla gäller gällde gällt
    stem tro tror trodde trott
    stem bo bor bodde bott
    stem sy syr sydde sytt
    stem nå når nås nådde nått
    stem ske sker skedde skett
    stem klä klär kläs klädde klätt
    """
}
