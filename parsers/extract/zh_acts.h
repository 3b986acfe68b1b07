// What a sentence of a Chinese notice does: the phrase table of acts.
// Thread rule: pure functions. Failures: none; a sentence that does nothing has no acts.
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Who may be put on a list, in a clause of its own (可以将…列入), where nothing is decided behind it; 许可将 and
/// 不可将 say no such thing.
#define GAZETTED_MAY_LIST "(?:^|[^许认不])可以?(?:依法|视情)?(?:将|把)[^，。;]*(?:列|纳|加)入[^。;现决]*(?:$|[。;])"

/// 由关注名单转入管控名单: what takes a party from one list to another.
#define GAZETTED_MOVED_TO "(?:转入|转列|移入|调入|调整(?:至|到|为)|转(?:至|为))"

/// 对…采取管控名单措施 as a deed done now: not 暂停采取, 已采取, 采取…措施的 or 采取…措施满一年.
#define GAZETTED_LIST_MEASURES(LISTS)                                                                             \
    "(?:^|，|现|决定)对(?:[^。;，]*[^。;，停止再已曾将拟可能未不除消缓复免])?(?:采取|实施)(?:出口管制)?(?:" LISTS \
    ")(?:的|处理|管控)?措施(?:$|[，。;:]|\\(见)"

namespace gazetted::extract::zh {

/// Acts of one sentence (codes of CodeSet::kAct), each once, in the order of the table. Acts on other notices (suspend,
/// repeal …) come from zh_relations and the day something applies from zh_effective; neither is here.
std::vector<std::string_view> acts_in(std::string_view sentence);

/// True where that act is among them.
bool does(std::string_view sentence, std::string_view act);

/// A sentence with what stands inside 《》 taken out: the name of a rule says nothing about what the sentence does.
std::string without_titles(std::string_view sentence);

/// A sentence with the gists in brackets behind numbers (…第25号（增列禁止向甲国出口的清单）) blotted out, byte for
/// byte. The second copies it into `blotted` only where there may be any.
std::string without_gists(std::string sentence);
std::string_view without_gists(std::string_view sentence, std::string& blotted);

/// Within 《…》, or the gist in brackets behind a number (…第25号（增列禁止向甲国出口的清单）): the name of another
/// act, which this sentence does not do.
bool in_name_of_act(std::string_view sentence, std::size_t at);

}  // namespace gazetted::extract::zh
