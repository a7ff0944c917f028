extension SwedishParadigms {
  /// Verbs of offices, many with a prefix.
  static let verbsOfOffices = """
    stem avtala avtalar avtalas avtalade avtalat avtalats
    stem besluta beslutas beslutades beslutats beslutad
    stem anställa anställer anställs anställde anställt anställda anställd
    stem inleda inleder inleds inledde inlett inletts
    stem leda leds ledde lett letts
    known-miss leda leder
    stem betydde betytt
    known-miss betyda betyder
    known-miss betyda betydde
    stem skydda skyddar skyddas skyddade skyddat skyddad
    stem föda föder föds födde fött född födda
    stem städa städar städas städade städat
    stem bada badar badade badat
    stem cykla cyklade cyklat
    stem segla seglar seglade seglat
    stem laga lagade lagat
    stem odla odlar odlas odlade odlat
    stem måla målar målas målade målat
    stem vårda vårdar vårdas vårdade vårdat vårdats
    stem undervisa undervisar undervisas undervisade undervisat
    stem utbilda utbildar utbildas utbildade utbildat utbildad
    stem uppfostra uppfostrar uppfostras uppfostrade
    stem behålla behåller behöll behållit
    stem innehålla innehåller innehöll innehållit
    stem innebära inneburit
    known-miss innebära innebär
    known-miss innebära innebar
    stem anta antar antas antog antagit antagits
    stem uppta upptar upptas upptog upptagit
    stem företa företar företog företagit
    stem föreslå föreslår föreslås föreslog föreslagit föreslagits
    stem beskriva beskriver beskrivs beskrev beskrivit beskrivits
    stem underskriva underskriver underskrev underskrivit underskriven
    stem övergå övergår övergick övergått
    stem uppstå uppstår uppstod uppstått
    stem förstå förstår förstod förstått
    known-miss förstå förstås
    stem angå angår angick
    stem bestå består bestod bestått
    stem motstå motstår motstod
    stem överklaga överklagar överklagas överklagade överklagat överklagats
    stem verkställa verkställer verkställs verkställde verkställt
    stem fastställa fastställer fastställs fastställde fastställt fastställts fastställd
    stem underteckna undertecknar undertecknas undertecknade undertecknat
    """
}
