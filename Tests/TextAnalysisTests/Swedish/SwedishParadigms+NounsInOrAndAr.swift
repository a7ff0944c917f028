extension SwedishParadigms {
  /// Nouns with the plurals -or and -ar.
  static let nounsInOrAndAr = """
    stem flagga flaggan flaggor flaggorna flaggans
    stem klocka klockan klockor klockorna klockans
    stem lampa lampan lampor lamporna
    stem sida sidan sidor sidorna sidans
    stem varan varor varorna varans
    stem kyrka kyrkan kyrkor kyrkorna kyrkans
    stem blomma blomman blommor blommorna blommans
    stem hylla hyllan hyllor hyllorna
    stem soppa soppan soppor sopporna
    stem panna pannan pannor pannorna
    stem jacka jackan jackor jackorna
    stem byxa byxan byxor byxorna
    stem tröja tröjan tröjor tröjorna
    stem strumpa strumpan strumpor strumporna
    stem mössa mössan mössor mössorna
    stem dörrmatta dörrmattan dörrmattor dörrmattorna
    stem ficka fickan fickor fickorna
    stem väska väskan väskor väskorna
    stem krona kronan kronor kronorna kronans
    stem saga sagan sagor sagorna
    stem visa visan visor visorna
    stem tavla tavlan tavlor tavlorna
    stem skiva skivan skivor skivorna
    stem myra myran myror myrorna
    stem fluga flugan flugor flugorna
    stem kråka kråkan kråkor kråkorna
    stem duva duvan duvor duvorna
    stem gädda gäddan gäddor gäddorna
    stem groda grodan grodor grodorna
    stem åkern åkrar åkrarna
    known-miss åker åkern
    stem olja oljan oljor oljorna oljans
    stem termometer termometern termometrarna
    known-miss termometer termometrar
    stem räkenskap räkenskapen räkenskaper räkenskaperna
    stem påse påsen påsar påsarna
    stem kudde kudden kuddar kuddarna
    stem bulle bullen bullar bullarna
    stem tumme tummen tummar tummarna
    stem hare haren harar hararna
    stem granne grannen grannar grannarna grannens
    stem hane hanen hanar hanarna
    stem ände ändar
    known-miss ände änden
    known-miss ände ändarna
    stem backe backen backar backarna backens
    stem droppen dropparna
    known-miss droppe droppen
    known-miss droppe droppar
    stem timme timmens timmarnas timmar
    stem unge ungen ungar ungarna ungens
    stem måne månen månar månarna
    stem kung kungen kungar kungarna kungens
    stem stol stolen stolar stolarna
    stem båt båten båtar båtarna båtens
    stem bil bilen bilar bilarna bilens bilarnas
    stem häst hästen hästar hästarna hästens
    stem hund hunden hundar hundarna hundens
    stem katt katten katter katterna kattens
    stem björn björnen björnar björnarna
    stem varg vargen vargar vargarna vargarnas
    stem räv räven rävar rävarna
    stem älg älgen älgar älgarna älgens
    stem säl sälen sälar sälarna
    stem gris grisen grisar grisarna
    stem tupp tuppen tuppar tupparna
    stem fisk fisken fiskar fiskarna
    known-miss fisk fiskens
    stem lax laxen laxar laxarna
    stem sten stenen stenar stenarna
    stem ö ön öns öarnas
    stem å ån åar åarna
    stem vik viken vikar vikarna vikens
    stem strand strandens stränders strändernas
    stem berg berget bergets
    stem bergen bergens
    known-miss berg bergen
    stem älv älven älvar älvarna älvens
    stem ström strömmen strömmarna
    known-miss ström strömmar
    stem sommar sommaren somrar somrarna sommarens
    stem vinter vinterns vintrarna vintrarnas
    stem höst hösten höstar höstarna höstens
    stem vår våren vårar vårarna vårens
    stem morgon morgonen morgnar morgnarna morgonens
    stem kväll kvällen kvällar kvällarna kvällens
    stem afton aftonen aftnar aftnarna
    stem dag dagens dagarnas dagar
    stem himmel himlen himlar himlarna himlens
    stem sadel sadeln sadlar sadlarna
    stem regel regeln regler reglerna regelns
    stem möbel möbeln möbler möblerna
    stem muskel muskeln muskler musklerna
    stem titel titeln titlar titlarna titelns
    stem handel handeln handelns
    stem segel seglet seglen
    stem spegel spegeln speglar speglarna
    stem tunnel tunneln tunnlar tunnlarna tunnelns
    stem tavla tavlans tavlornas
    stem finger fingret fingrar fingrarna
    stem syster systern systrar systrarna systerns
    stem moder mödrar mödrarna mödrars
    stem fader fadern fäder fäderna faderns
    stem broder brodern bröder bröderna broderns
    stem mor mors mödrar mödrarnas
    stem far fadern fäder fäderna
    stem dotter dotterns döttrarnas döttrars
    stem åkerns åkrarnas
    known-miss åker åkerns
    stem teater teatern teatrar teatrarna teaterns
    stem meter metern meterns
    stem mun munnen munnar munnarna
    stem arm armen armar armarna
    stem rygg ryggen ryggar ryggarna
    stem hals halsen halsar halsarna
    stem näsa näsan näsor näsorna
    stem mage magen magar magarna
    stem hjärna hjärnan hjärnor hjärnorna hjärnans
    stem öga ögat ögon ögonen ögats
    stem öra örat öron öronen örats
    stem hjärta hjärtat hjärtan hjärtats hjärtana
    stem tå tån tårna
    known-miss tå tår
    stem knä knäet knän knäna
    stem vägg väggen väggar väggarna
    stem dörr dörren dörrar dörrarna dörrens
    stem gård gården gårdar gårdarna gårdens gårdarnas
    stem skolgård skolgården skolgårdar skolgårdarna skolgårdens
    stem trädgård trädgården trädgårdar trädgårdarna trädgårdens
    stem bänk bänken bänkar bänkarna
    stem säng sängen sängar sängarna
    stem fest festen fester festerna festens
    stem lek leken lekar lekarna lekens
    stem dans danser dansen dansens danserna
    stem sång sången sånger sångerna sångens
    stem bild bilden bilder bilderna bildens
    stem film filmen filmer filmerna filmens
    stem roman romanen romaner romanerna romanens
    stem författare författaren författarna författarens författarnas
    stem konstnär konstnären konstnärer konstnärerna konstnärens
    stem konst konsten konster konstens
    stem utställning utställningen utställningar utställningarna utställningens
    stem bana banor banorna
    stem banan banans
    known-miss bana banan
    stem idrott idrotten idrotter idrottens
    stem boll bollen bollar bollarna
    stem match matchen matcher matcherna matchens
    stem seger segern segrar segerns
    known-miss seger segrarna
    stem tävling tävlingen tävlingar tävlingarna tävlingens
    stem lag laget lagens lagets
    stem poäng poängen poängens
    """
}
