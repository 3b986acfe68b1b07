// How much a report's headline and first sentences together speak for a Chinese control as its subject: what no single
// phrase decides is weighed. Thread rule: pure functions. Failures: none.
#pragma once

#include "parsers/extract/english_genre.h"
#include "parsers/extract/english_text.h"

namespace gazetted::extract::english {

/// What speaks for it and against it, each thing by its weight.
struct Weights {
    int title = 0;    ///< China, a control's words, a notice, a deed; against: others, a meeting, a protest, markets
    int deed = 0;     ///< an act of China's told in a main clause, of these days; its authority; codes of its own
    int content = 0;  ///< sentences that tell it, or say what the control demands, forbids or frees
    int against = 0;  ///< sentences about what others control; trade figures, guidance, what is only thought of
    [[nodiscard]] int sum() const { return title + deed + content - against; }
};

/// From here on it is the subject: headline and text agree, or the text says it often enough.
constexpr int kEnoughWeight = 5;

/// "Stock market today LIVE": one of its entries may tell a control, which is not what it is about.
bool is_market_report(const Sentence& title);

/// "China's battery exports hit a record despite the licence rule": figures, whatever rule they name.
bool is_trade_data(const Sentence& title);

Weights weigh(const EnglishText& text, const Genre& genre);

}  // namespace gazetted::extract::english
