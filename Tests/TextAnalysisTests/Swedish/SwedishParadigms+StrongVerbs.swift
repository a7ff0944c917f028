extension SwedishParadigms {
  /// Strong verbs.
  static let strongVerbs = """
    stem avstå avstår avstod avstått
    stem bistå bistår bistod bistått
    stem stå står stod stått
    stem gå går gick gått
    stem föregå föregår föregicks föregick föregått
    stem se ser sågs såg sett setts
    stem ge ger ges gav gett getts
    stem ta tar tas tog tagit tagits
    stem bli blir blev blivit
    stem vara är varit
    known-miss vara var
    stem ha har hade haft
    stem veta vet visste vetat
    stem kunna kan kunde kunnat
    stem vilja vill ville velat
    stem ska skall skulle
    stem komma kommer kom kommit
    stem sova sover sov sovit
    stem hålla håller hålls höll hållit hållits
    stem falla faller föll fallit
    stem låta låter lät låtit
    stem gråta gråter grät gråtit
    stem dra drar dras drog dragit dragits
    stem slå slår slås slog slagit
    known-miss slå slagits
    stem äta äter äts ätit
    stem ligga ligger
    known-miss ligga legat
    stem sitta sitter satt suttit
    stem bära bärs burit burits
    known-miss bära bär
    known-miss bära bar
    stem skära skärs skar skurit
    known-miss skära skär
    stem stjäla stjäl stjäls stal stulit stulits
    stem svära svär svor svurit
    stem skriva skrivs skrevs skrivits skriven skrivet skrivna
    stem driva driver drivs drev drivit drivits driven
    stem gripa griper grips grep gripit gripits gripen
    stem stiga stiger stigit
    stem bita biter bits bet bitit
    stem rida rider rids red ridit
    stem lida lider lidit
    stem strida strider stred stridit
    stem vrida vrider vrids vred vridit
    stem skina skiner sken skinit
    stem bjuda bjuder bjuds bjöd bjudit bjudits
    stem erbjuda erbjuder erbjuds erbjöd erbjudit erbjudits
    stem förbjuda förbjuder förbjuds förbjöd förbjudit förbjudits förbjuden
    stem bryta bryter bryts bröt brutit brutits
    stem flyga flyger flög flugit
    stem krypa kryper kröp krupit
    stem frysa fryser frös frusit
    stem skjuta skjuter sköt skjutit skjutits
    known-miss skjuta skjuts
    stem njuta njuter njöt njutit
    stem ljuga ljuger ljög ljugit
    stem suga suger sugs sög sugit
    stem binda binder binds bundit bundits bunden
    stem finna finner fann funnit
    stem finns funnits
    known-miss finna finns
    stem vinna vinner vinns vann vunnit
    stem försvinna försvinner försvann försvunnit
    stem springa springer sprang sprungit
    stem dricka dricker dricks drack druckit
    stem brinna brinner brann brunnit
    stem rinna rinner rann runnit
    stem sjunga sjunger sjungs sjöng sjungit
    stem sjunka sjunker sjönk sjunkit
    stem hinna hinner hann hunnit
    stem spricka spricker sprack spruckit
    stem sticka sticker stack stuckit
    """
}
