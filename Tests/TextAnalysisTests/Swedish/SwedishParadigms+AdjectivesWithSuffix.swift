extension SwedishParadigms {
  /// Adjectives in -ig, -sam, -bar, -isk, -ell, -iv and others.
  static let adjectivesWithSuffix = """
    stem farlig farligt farliga farligare farligast farligaste
    stem tydlig tydligt tydliga tydligare tydligast tydligaste
    stem möjlig möjligt möjliga möjligaste
    stem omöjlig omöjligt omöjliga
    stem vanlig vanligt vanliga vanligare vanligast vanligaste
    stem ovanlig ovanligt ovanliga ovanligare
    stem rolig roligt roliga roligare roligast roligaste
    stem trevlig trevligt trevliga trevligare trevligast
    stem ärlig ärligt ärliga ärligare
    stem årlig årligt årliga
    stem skriftlig skriftligt skriftliga
    stem muntlig muntligt muntliga
    stem offentlig offentligt offentliga
    stem personlig personligt personliga personligare
    stem slutlig slutligt slutliga
    stem laglig lagligt lagliga
    stem kraftig kraftigt kraftiga kraftigare kraftigast
    stem riktig riktigt riktiga riktigare
    stem nödvändig nödvändigt nödvändiga nödvändigaste
    stem tillfällig tillfälligt tillfälliga
    stem ständig ständigt ständiga
    stem samtidig samtidigt samtidiga
    stem tidig tidigt tidiga tidigare tidigast tidigaste
    stem ledig ledigt lediga ledigare
    stem duktig duktigt duktiga duktigare duktigast
    stem ensam ensamt ensamma ensammare
    stem lönsam lönsamt lönsamma lönsammare
    stem arbetsam arbetsamt arbetsamma
    stem verksam verksamt verksamma
    stem uppmärksam uppmärksamt uppmärksamma uppmärksammare
    stem hållbar hållbarare hållbarast
    stem brukbar brukbart brukbara
    stem synbar synbart synbara
    stem uppenbar uppenbart uppenbara
    stem användbar användbart användbara användbarare
    stem dyrbar dyrbart dyrbara dyrbarare
    stem politisk politiskt politiska
    stem praktisk praktiskt praktiska
    stem teknisk tekniskt tekniska
    stem juridisk juridiskt juridiska
    stem historisk historiskt historiska
    stem demokratisk demokratiskt demokratiska
    stem strategisk strategiskt strategiska
    stem elektronisk elektroniskt elektroniska
    stem europeisk europeiskt europeiska
    stem nordisk nordiskt nordiska
    stem typisk typiskt typiska
    stem kritisk kritiskt kritiska
    stem fysisk fysiskt fysiska
    stem psykisk psykiskt psykiska
    stem österbottnisk österbottniskt österbottniska
    stem social socialt sociala
    stem lokal lokalt lokala
    stem regional regionalt regionala
    stem nationell nationellt nationella
    stem internationell internationellt internationella
    stem kulturell kulturellt kulturella
    stem aktuell aktuellt aktuella aktuellare
    stem individuell individuellt individuella
    stem traditionell traditionellt traditionella
    stem finansiell finansiellt finansiella
    stem aktiv aktivt aktiva aktivare aktivast
    stem effektiv effektivt effektiva effektivare effektivast
    stem positiv positivt positiva
    stem negativ negativt negativa
    stem kollektiv kollektivt kollektiva
    stem intressant intressanta intressantare intressantast
    stem relevant relevanta relevantare
    stem privat privata
    stem perfekt perfekta
    stem direkt direkta
    stem modern modernt moderna modernare modernast
    stem digital digitalt digitala
    stem central centralt centrala
    stem speciell speciellt speciella
    stem naturlig naturligt naturliga naturligare
    stem medicinsk medicinskt medicinska
    stem mänsklig mänskligt mänskliga mänskligare
    stem ekologisk ekologiskt ekologiska
    stem miljövänlig miljövänligt miljövänliga miljövänligare miljövänligast
    stem barnvänlig barnvänligare barnvänligaste barnvänligast
    stem lagstadgad lagstadgat lagstadgade
    stem enspråkig enspråkigt enspråkiga
    stem tvåårig tvåårigt tvååriga
    stem hemlös hemlöst hemlösa
    stem arbetslös arbetslöst arbetslösa arbetslösas
    stem avgiftsfri avgiftsfritt avgiftsfria
    stem rökfri rökfritt rökfria
    stem fri fritt fria friare
    stem trygg tryggt trygga tryggare tryggast tryggaste
    stem känd känt kända
    stem okänd okänt okända
    stem berörd berört berörda berördas
    """
}
