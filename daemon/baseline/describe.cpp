#include "daemon/baseline/describe.h"

#include <algorithm>

#include "daemon/baseline/limbs.h"
#include "daemon/baseline/words.h"

namespace gazetted::baseline {

namespace {

bool is_answer(const Notice& notice) {
    return notice.reading.document_class == model::DocumentClass::kAnswer || notice.key.starts_with("answer:");
}

std::string issuers_of(const model::Reading& reading) {
    const std::vector<std::string> issuers = values_of(reading.issuers);
    return issuers.empty() ? "official" : and_list(issuers);
}

}  // namespace

std::string document_words(const Notice& notice) {
    if (model::NoticeId::parse(notice.key)) return notice_words(notice.key);
    const auto date = dated(notice);
    if (is_answer(notice))
        return "the " + issuers_of(notice.reading) + " answer" + (date ? " of " + date_words(*date) : "");
    return "“" + shortened(notice.reading.title, 80) + "”" + (date ? " of " + date_words(*date) : "");
}

std::string sentence_start(std::string words) {
    if (!words.empty() && words.front() >= 'a' && words.front() <= 'z')
        words.front() = static_cast<char>(words.front() - 'a' + 'A');
    return words;
}

std::string path_words(const std::string& path) {
    return path.empty() ? "" : ", part " + path;
}

std::string target_words(const Act& act) {
    const model::Relation& relation = act.relation->value;
    std::string words = act.target != nullptr ? document_words(*act.target)
                        : relation.target     ? notice_words(*relation.target)
                                              : "“" + shortened(relation.target_title, 80) + "”";
    return words + path_words(relation.target_path);
}

std::string paths_words(const std::vector<std::string>& paths) {
    if (paths.size() == 1) return "part " + paths.front();
    if (paths.size() > 3) return "parts " + paths.front() + " to " + paths.back();
    return "parts " + and_list(paths);
}

}  // namespace gazetted::baseline
