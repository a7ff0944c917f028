extension SwedishParadigms {
  /// Short adjectives in gender, number and degree.
  static let adjectives = """
    stem fin fint fina finare finast finaste
    stem ren rent rena renare renast renaste
    stem rik rikt rika rikare rikast rikaste
    stem stark starkt starka starkare starkast starkaste
    stem svag svagt svaga svagare svagast svagaste
    stem varm varmt varma varmare varmast varmaste
    stem kall kallt kalla kallare kallast kallaste
    stem kort korta kortare kortast kortaste
    stem bred brett breda bredare bredast bredaste
    stem smal smalt smala smalare smalast smalaste
    stem djup djupt djupa djupare djupast djupaste
    stem grund grunt grunda grundast
    known-miss grund grundare
    stem hög högt höga högre högst högsta
    stem låg lågt låga lägre lägst lägsta
    stem tung tungt tunga tyngre tyngst tyngsta
    stem ung ungt unga yngre yngst yngsta
    stem lång långt långa längre längst längsta
    stem stor stort stora större störst största
    stem liten litet lilla mindre minst minsta
    stem gammal gammalt gamla äldre äldst äldsta
    stem god gott goda bättre bäst bästa
    stem dålig dåligt dåliga sämre sämst sämsta
    stem grov grovt grova
    known-miss grov grövre
    known-miss grov grövst
    stem trång trångt trånga trängre trängst
    stem nära närmare närmast närmaste
    stem många fler flera flest flesta
    stem lätt lätta lättare lättast lättaste
    stem svår svårt svåra svårare svårast svåraste
    stem snabb snabbt snabba snabbare snabbast snabbaste
    stem långsam långsamt långsamma långsammare långsammast
    stem tom tomma tommare
    stem full fullt fulla fullare
    stem lugn lugnt lugna lugnare lugnast
    stem glad glatt glada gladare gladast
    stem ledsen ledset ledsna ledsnare
    stem vacker vackert vackra vackrare vackrast vackraste
    stem säker säkert säkra säkrare säkrast säkraste
    stem enkel enkelt enkla enklare enklast enklaste
    stem ädel ädelt ädla ädlare ädlast
    stem mager magert magra magrare magrast
    stem nykter nyktert nyktra nyktrare
    stem mogen moget mogna mognare
    stem vuxen vuxet vuxna vuxnas
    stem egen eget egna
    stem öppen öppnare öppnast
    stem trogen troget trogna trognare
    stem vit vitt vita vitare
    stem svart svarta svartare
    stem röd rött röda rödare
    stem blå blått blåa blåare
    stem grön grönt gröna grönare grönast
    stem gul gult gula gulare
    stem grå grått gråa gråare
    stem brun brunt bruna brunare
    stem söt sött söta sötare sötast
    stem våt vått våta våtare
    stem torr torrt torra torrare torrast
    stem frisk friskt friska friskare friskast
    stem sjuk sjukt sjuka sjukare
    stem trött trötta tröttare
    stem hel helt hela
    stem halv halvt halva
    stem dyr dyrt dyra dyrare dyrast dyraste
    stem billig billigt billiga billigare billigast billigaste
    """
}
