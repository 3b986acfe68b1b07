#include "parsers/extract/english_foreigners.h"

#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

using text::english::PhraseTable;

bool binds_foreigners(const Sentence& sentence) {
    static const PhraseTable table{
        {1,
         "overseas|foreign|offshore "
         "organization|organizations|organisation|organisations|entity|entities|company|companies|firm|firms|exporters|"
         "operators|"
         "parties|party|individuals|manufacturers|makers|producers|suppliers *24 "
         "must|shall|need|needs|required|require|requires|obtain|prohibited|barred|banned|forbidden|license|licence|"
         "licenses|"
         "licences|permission|approval|transfer|transferring|comply; "
         "organization|organizations|organisation|organisations|individual|individuals|entity|entities|company|"
         "companies|parties|"
         "anyone *3 any country|countries *18 "
         "transfer|transfers|transferring|provide|provides|providing|supply|violate|violates|violating|violation; "
         "organization|organizations|organisation|organisations|individual|individuals|entity|entities|company|"
         "companies|parties|anyone *3 any|third|other country|countries *6 "
         "pass|passes|passing|sell|sells|selling|resell|ship|deliver|divert|forward|hand|route; "
         "organizations|organisations|individuals|entities|companies|firms|producers|suppliers overseas|abroad|outside "
         "*8 "
         "not|must|banned|barred|forbidden|prohibited|need|required; "
         "cover|covers|covering|extend|extends|reach|reaches|apply|applies *8 "
         "companies|firms|producers|manufacturers|makers|exporters|entities outside|beyond|abroad|overseas; "
         "to producers|firms|companies|manufacturers|makers abroad|overseas|outside; "
         "chinese licence|license|permit|approval|permission *6 made|produced|manufactured abroad|overseas|outside; "
         "licence|license|permit|approval|permission before|to *6 made|produced|manufactured abroad|overseas|outside; "
         "third|other|foreign country|countries *1 "
         "organization|organizations|organisation|organisations|entity|entities|company|companies|firm|firms|supplier|"
         "suppliers|seller|sellers|trader|traders|distributor|distributors|party|parties|persons|individuals *10 "
         "must|barred|banned|forbidden|prohibited|not|need|required; "
         "organization|organizations|organisation|organisations|entity|entities|company|companies|firm|firms|supplier|"
         "suppliers|seller|sellers|trader|traders|distributor|distributors|party|parties|persons|individuals|people|"
         "manufacturer|manufacturers|maker|makers|producer|producers|anyone|intermediaries|resellers "
         "in|from|of|outside *2 country|countries|jurisdictions|nations *10 "
         "must|barred|banned|forbidden|prohibited|not|need|required|obtain|ask|seek|apply; "
         "any country or region *14 "
         "transfer|transfers|transferring|transferred|provide|provides|supplying|violate|violates|"
         "violating; "
         "organization|organizations|organisations|individuals|companies|entities *3 outside *3 china *8 "
         "must|shall|obtain|prohibited|transfer|apply; "
         "overseas|foreign|outside *8 transfer|transferring|providing|provide|supplying *4 china|chinese *1 "
         "origin|originating; "
         "products|goods|items *1 made|manufactured|produced abroad|overseas|outside *14 "
         "licence|license|licences|licenses|approval|permission|permit; "
         "require+ *6 foreign|overseas *4 companies|firms|entities|manufacturers|exporters|producers *6 "
         "obtain|seek|get|apply|secure; "
         "licensing to *4 foreign|overseas companies|firms|entities; apply to foreign|overseas "
         "companies|firms|manufacturers; "
         "foreign made *8 rare|chinese|licence|license; third countries *8 transfer|transferring; "
         "cover|covers|covering *6 foreign companies|firms; originating in china *8 "
         "transfer|transferred|transferring|provided"}};
    return table.in(sentence.words);
}

}  // namespace gazetted::extract::english
