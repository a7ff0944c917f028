extension FinnishParadigms {
  /// Participles and infinitives in their cases.
  static let participles = """
    stem rakennettu rakennetun rakennettua rakennetut rakennettuja rakennetussa
    stem rakentaa rakennettu rakentanut rakentava
    stem tehty tehdyn tehtyä tehdyt tehtyjä tehdyissä
    stem laadittu laaditun laadittua laaditut laadittuja
    stem tehnyt tehneen tehneet tehneitä tehneiden
    stem asunut asuneen asuneet asuneita asuneiden asunutta
    stem osallistunut osallistuneen osallistuneet osallistuneita osallistuneiden
    stem syntynyt syntyneen syntyneet syntyneitä syntyneiden syntynyttä
    stem väsynyt väsyneen väsyneet väsyneitä
    stem osallistuva osallistuvan osallistuvat osallistuvia osallistuvien osallistuville
    stem toimiva toimivan toimivaa toimivat toimivia toimivien toimivassa
    stem asuva asuvan asuvaa asuvat asuvia asuvien asuville
    stem oleva olevan olevaa olevat olevia olevien olevassa
    stem tuleva tulevan tulevaa tulevat tulevia tulevien tulevassa
    stem käytettävä käytettävän käytettävää käytettävät käytettäviä käytettävissä
    stem tehtävä tehtävissä tehtävistä tehtäviin tehtävänä
    stem saatava saatavan saatavaa saatavat saatavia saatavissa
    stem päätettävä päätettävän päätettävät päätettäviä
    stem sovittu sovitun sovittua sovitut sovittuja sovitussa
    stem hyväksytty hyväksytyn hyväksyttyä hyväksytyt hyväksyttyjä
    stem valittu valitun valittua valitut valittuja valituille
    stem annettu annetun annettua annetut annettuja annettujen
    stem mainittu mainitun mainittua mainitut mainittuja mainitussa
    stem kirjoitettu kirjoitetun kirjoitettua kirjoitetut kirjoitettuja
    stem kirjoittanut kirjoittaneen kirjoittaneet kirjoittaneita
    stem lähtevä lähtevän lähtevää lähtevät lähteviä lähtevien
    stem kasvava kasvavan kasvavaa kasvavat kasvavia kasvavien
    stem rakentaminen rakentamisen rakentamista rakentamiseen rakentamisessa
    stem kehittäminen kehittämisen kehittämistä kehittämiseen kehittämisestä
    stem osallistuminen osallistumisen osallistumista osallistumiseen osallistumisesta
    stem syrjäytyminen syrjäytymisen syrjäytymistä syrjäytymiseen
    stem vähentäminen vähentämisen vähentämistä vähentämiseen vähentämisestä
    stem lukeminen lukemisen lukemista lukemiseen lukemisesta
    stem tekeminen tekemisen tekemistä tekemiseen tekemiset
    """
}
