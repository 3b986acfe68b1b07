#include "parsers/extract/zh_party_deeds.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "parsers/base/search.h"
#include "parsers/extract/zh_denied.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

/// A list holds no comma outside brackets but before its last name (，以及丙公司), and a title in 《》 is none.
const std::string& listed_row() {
    static const std::string names = "((?:[^。;，()《》]|，(?:和|以及|及)|\\([^()]*(?:\\([^()]*\\)[^()]*)*\\))+?)";
    return names;
}

/// 停止对……的措施, 对……恢复执行, 同意……移出: each name with the verb of its own clause.
const Pattern& easing() {
    static const std::string& names = listed_row();
    static const Pattern pattern("(?:停止|暂停|中止|取消|解除|终止|恢复)(?:实施|执行|适用|采取)?对(?:其中的?)?" +
                                 names +
                                 "的[^，。;对]{0,12}措施|对"
                                 "(?:其中的?)?" +
                                 names + "恢复(?:执行|实施|适用|采取)|(?:同意|准予)" + names + "(?:移出|移除)");
    return pattern;
}

}  // namespace

const Pattern& naming_deeds() {
    static const std::string& names = listed_row();
    static const Pattern pattern("(?:将|把)" + names +
                                 "(?:列入|增列入|增列至|纳入|(?:拉|放|划|打|写|归)(?:入|进)|列为[^，。;]{0,8}(?:名单|"
                                 "不可靠实体)|移出|移除|加入|从[^，。;]*(?:名单|清单|附件))|对" +
                                 names + "(?:采取|实施|启动)[^。;]{0,24}(?:措施|制裁|反制|调查)|(?:^|，|:)" + names +
                                 "(?:由|从)[^，。;]*名单(?:转入|转列|移入|调入)");
    return pattern;
}

std::vector<text::Match> eased_in(std::string_view words) {
    static const Pattern otherwise("^(?:将|把)|后再|再决定|是否|(?:不|未)(?:再|予|得|会|能)?$");
    static const Pattern denied("(?:不再|是否|未|不|如果?|若|拒绝)$");
    constexpr std::size_t kMost = 64;  // in one sentence
    static constexpr std::string_view verbs[] = {"措施", "恢复", "同意", "准予"};
    std::vector<text::Match> out;
    if (std::none_of(std::begin(verbs), std::end(verbs),
                     [&](std::string_view verb) { return holds_characters(words, verb); }))
        return out;
    const std::string done = without_denied(words);
    for (text::Match& match : easing().all(done)) {
        if (out.size() == kMost) break;
        bool names = !denied.in(words.substr(0, match.begin()));
        for (std::size_t group = 1; group < match.groups.size() && names; ++group)
            if (match.has(group)) names = !otherwise.in(match.text(words, group));
        if (names) out.push_back(std::move(match));
    }
    return out;
}

text::Range names_in(const text::Match& match) {
    for (std::size_t group = 1; group < match.groups.size(); ++group)
        if (match.has(group)) return match.groups[group];
    return {};
}

}  // namespace gazetted::extract::zh
