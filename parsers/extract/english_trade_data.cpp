#include "parsers/extract/english_trade_data.h"

#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

bool tells_trade_data(const std::vector<text::english::Word>& words) {
    static const text::english::PhraseTable table{
        {1,
         "exports|shipments|imports|sales *2 "
         "rise|rises|rose|fall|falls|fell|jump|jumps|jumped|surge|surges|surged|soar|soars|soared|plunge|plunges|"
         "plunged|slump|slumps|slumped|drop|drops|dropped|climb|climbs|climbed|rebound|rebounds|rebounded|recover|"
         "recovers|recovered|shrink|shrinks|shrank|slow|slows|slowed|grow|grows|grew|tumble|tumbles|tumbled|slide|"
         "slides|slid|slip|slips|slipped|dip|dips|dipped|swell|accelerate|double|doubled|halve|halved|sink|sank; "
         "exports|shipments|imports|sales *1 hit|hits|reach|reaches|reached|touch|near *3 high|low|record|peak|level; "
         "exports|shipments|imports|sales up|down|flat; record exports|shipments; "
         "surge|jump|drop|fall|rise|slump|plunge|rebound in *4 exports|shipments"}};
    return table.in(words);
}

}  // namespace gazetted::extract::english
