#include "parsers/extract/english_other_business.h"

#include <algorithm>

#include "parsers/extract/english_told.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

using text::english::PhraseTable;

bool seeks_comment(const EnglishText& text, const std::vector<Event>& title) {
    static const PhraseTable draft{
        {1,
         "draft|proposed rule%|regulation%|measure%|list|catalogue|catalog|amendment%|revision%|announcement|"
         "control%|curb%|restriction%; "
         "seek|seeks|seeking|sought|invite|invites|invited|solicit|solicits|solicited|soliciting|open|opens|opened "
         "*3 comment|comments|opinion|opinions|feedback|consultation; public comment|comments|consultation; "
         "exposure draft; draft for comment%"}};
    constexpr int kReach = 3;  // sentences
    if (has_main(title) && !draft.in(text.title().words)) return false;
    if (draft.in(text.title().words)) return true;
    int left = kReach;
    for (const auto& sentence : text.sentences()) {
        if (sentence.part != Part::kLead) continue;
        if (draft.in(sentence.words) && first_actor(sentence.words) != Actor::kForeign) return true;
        if (--left == 0) break;
    }
    return false;
}

bool remedies_trade(const EnglishText& text) {
    static const PhraseTable remedy{
        {1, "anti dumping; antidumping; countervailing; anti subsidy; safeguard measures|investigation"}};
    const auto& sentences = text.sentences();
    return std::any_of(sentences.begin(), sentences.end(), [](const Sentence& sentence) {
        return sentence.part == Part::kLead && remedy.in(sentence.words);
    });
}

bool is_foreign_ministry(const EnglishText& text, const Genre& genre) {
    const auto& url = text.document().url;
    const bool its_site = url.find("fmprc.gov.cn") != std::string::npos || url.find("mfa.gov.cn") != std::string::npos;
    return its_site && genre.own.empty();
}

}  // namespace gazetted::extract::english
