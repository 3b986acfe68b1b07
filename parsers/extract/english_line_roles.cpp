#include "parsers/extract/english_line_roles.h"

#include <algorithm>
#include <iterator>

#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

using text::english::contains;
using text::english::english_words;
using text::english::PhraseTable;

bool opens_aside(std::string_view heading) {
    static const PhraseTable table{
        {1,
         "assessment; impact; impacts; analysis; implication%; note%; context; disclaimer; background; outlook; "
         "commentary; significance; what it means; what this means; related *1 news|articles|links; "
         "further reading; read more; see also; recommendation%; about us; references|sources; business impact"}};
    const auto words = english_words(heading);
    const auto hit = table.find(words);
    return hit.last > hit.first && words.size() <= 8;
}

bool is_caveat(std::string_view text) {
    static const PhraseTable table{
        {1,
         "speculative *2 analysis|assessment; for reference only; does not constitute legal advice; analytical "
         "assessment; article classified as; retrieved via"}};
    const auto words = english_words(text.substr(0, 200));
    return table.find(words).last > table.find(words).first;
}

bool runs_on(std::string_view text) {
    constexpr std::size_t kLongestMenu = 48;  // bytes
    static const PhraseTable byline{{1, "posted|published|updated|filed on|by|in; last updated; by !staff"}};
    constexpr std::size_t kLongestByline = 120;
    const bool dated = text.size() <= kLongestByline && !text.ends_with('.') && !text.ends_with(':');
    if (dated && byline.match(english_words(text), 0).last > 0) return false;
    static constexpr std::string_view kParts[] = {" | ", " · ", " • ", " › ", " » "};
    const bool parted = std::any_of(std::begin(kParts), std::end(kParts),
                                    [&](std::string_view mark) { return contains(text.substr(0, 160), mark); });
    if (parted && text.size() <= 160 && !text.ends_with('.')) return false;
    return text.size() > kLongestMenu || text.find_first_of(".!?:;") != std::string_view::npos;
}

bool is_question(std::string_view text) {
    static const PhraseTable asks{{1, "question; q; reporter; journalist"}};
    if (text.ends_with('?')) return true;
    const auto words = english_words(text.substr(0, 40));
    const auto hit = asks.match(words, 0);
    return hit.last > 0 && hit.last < words.size() && words[hit.last].before == ':';
}

}  // namespace gazetted::extract::english
