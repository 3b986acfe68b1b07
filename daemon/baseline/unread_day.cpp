#include "daemon/baseline/unread_day.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "parsers/base/ascii.h"
#include "parsers/text/pattern.h"

namespace gazetted::baseline {

namespace {

constexpr std::array<std::string_view, 10> kSaysWhen{"实施",         "施行",          "生效",       "take effect",
                                                     "takes effect", "taking effect", "into force", "come into effect",
                                                     "in effect",    "effective"};

/// 自某日起, 期限届满, 待细则公布后, from a day, once published. Not 引起, 期待, 最后, 目前, nor to keep from doing.
bool tells_a_time(std::string_view clause) {
    static const text::Pattern chinese(
        "(?:^|[^引一发掀挑兴激])起(?:[^草诉源到因步飞点]|$)|之日|届满|届时|期满|"
        "(?:^|[^对看招接期优])待(?:[^遇]|$)|"
        "(?:^|[^最背落幕身善先])后(?:[^续果者方备勤来代门退台面]|$)|"
        "(?:[之以年月]|[0-9０-９一二三四五六七八九十]日|实施|施行|生效|届满|结束|公布|发布)前");
    static const text::Pattern english(
        "\\b(?:once|upon|after|until|from [a-z0-9]*(?:[a-fh-z0-9]|[a-mo-z0-9]g|[a-hj-z0-9]ng))\\b");
    return chinese.in(clause) || english.in(clause);
}

/// 对某物项实施出口管制, 实施以来, "effective measures": the same words in what is done, not from when it holds.
bool says_when(std::string_view clause, std::string_view word) {
    constexpr std::array<std::string_view, 13> kOfSomethingElse{"出口管制", "管制", "许可",     "以来",      "期间",
                                                                "细则",     "情况", "临时管制", " measures", "ive",
                                                                "ly",       "ness", " control"};
    for (std::size_t at = clause.find(word); at != std::string_view::npos; at = clause.find(word, at + word.size())) {
        const std::string_view behind = clause.substr(at + word.size());
        if (std::none_of(kOfSomethingElse.begin(), kOfSomethingElse.end(),
                         [&](std::string_view other) { return behind.starts_with(other); }))
            return true;
    }
    return false;
}

bool may_say_when(std::string_view clause) {
    const bool time = tells_a_time(clause);
    return std::any_of(kSaysWhen.begin(), kSaysWhen.end(), [&](std::string_view word) {
        return time ? clause.find(word) != std::string_view::npos : says_when(clause, word);
    });
}

}  // namespace

const model::Evidence* unread_day(const model::Reading& reading) {
    const auto found = std::find_if(reading.unread.begin(), reading.unread.end(), [](const model::Evidence& clause) {
        return may_say_when(ascii_lower(clause.quote));
    });
    return found == reading.unread.end() ? nullptr : &*found;
}

}  // namespace gazetted::baseline
