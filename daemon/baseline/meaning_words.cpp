#include <algorithm>
#include <array>
#include <stdexcept>

#include "daemon/baseline/meaning.h"
#include "daemon/baseline/words.h"

namespace gazetted::baseline {

namespace {

using model::Json;

struct Noun {
    std::string_view aspect;
    std::string_view words;
};
constexpr std::array kNouns{
    Noun{"part", "part"},
    Noun{"item", "item"},
    Noun{"control_code", "control code"},
    Noun{"commodity_code", "commodity code"},
    Noun{"threshold", "threshold"},
    Noun{"destination", "destination"},
    Noun{"party", "party"},
    Noun{"end_user", "class of end users"},
    Noun{"end_use", "prohibited end use"},
    Noun{"case_by_case", "use decided case by case"},
    Noun{"exception", "exception"},
    Noun{"duty", "duty"},
    Noun{"date", "first day"},
    Noun{"suspension", "suspension"},
    Noun{"act", "act on another document"},
    Noun{"publication", "date of publication"},
};

std::string value_words(const std::string& aspect, const std::string& value) {
    if (aspect == "destination") return place_words(value);
    if (aspect == "duty") return act_words(value);
    if (aspect == "end_user" || aspect == "end_use" || aspect == "case_by_case" || aspect == "exception" ||
        aspect == "item")
        return code_words(value);
    if (aspect == "part") return shortened(value, 60);
    const auto date = CivilDate::parse(value);
    return date ? date_words(*date) : value;
}

std::string values_words(const Meaning& meaning, const std::vector<std::string>& values) {
    constexpr std::size_t kShown = 8;
    std::vector<std::string> words;
    for (const std::string& value : values)
        words.push_back(value_words(meaning.aspect, value));
    return and_list(words, kShown);
}

Json texts_json(const std::vector<std::string>& values) {
    Json out = Json::array();
    for (const std::string& value : values)
        out.push_back(value);
    return out;
}

Json quotes_json(const std::vector<model::Evidence>& list) {
    Json out = Json::array();
    for (const model::Evidence& each : list)
        out.push_back(model::evidence_json(each));
    return out;
}

}  // namespace

std::string_view name_of(Reach reach) {
    switch (reach) {
        case Reach::kSame:
            return "same";
        case Reach::kNarrowed:
            return "narrowed";
        case Reach::kWidened:
            return "widened";
        case Reach::kUnclear:
            return "unclear";
    }
    throw std::logic_error("Reach: no such reach");
}

std::string meaning_words(const Meaning& meaning) {
    const auto noun =
        std::find_if(kNouns.begin(), kNouns.end(), [&](const Noun& each) { return each.aspect == meaning.aspect; });
    const std::string name(noun == kNouns.end() ? std::string_view(meaning.aspect) : noun->words);
    const bool weighed = meaning.reach == Reach::kNarrowed || meaning.reach == Reach::kWidened;
    if (meaning.turn == "moved")
        return name + " moved from part " + meaning.path_before + " to part " + meaning.path +
               (meaning.aspect == "part" ? "" : ": " + values_words(meaning, meaning.after));
    if (meaning.turn == "changed")
        return name + " " + (weighed ? std::string(name_of(meaning.reach)) : "changed") + ": " +
               values_words(meaning, meaning.before) + " → " + values_words(meaning, meaning.after);
    return name + " " + meaning.turn + ": " +
           values_words(meaning, meaning.turn == "removed" ? meaning.before : meaning.after) +
           (weighed ? meaning.reach == Reach::kNarrowed ? " (narrows)" : " (widens)" : "");
}

Json meaning_json(const Meaning& meaning) {
    Json json{{"aspect", meaning.aspect},
              {"field", meaning.field},
              {"path", meaning.path},
              {"turn", meaning.turn},
              {"reach", name_of(meaning.reach)},
              {"before", texts_json(meaning.before)},
              {"after", texts_json(meaning.after)},
              {"evidence_before", quotes_json(meaning.evidence_before)},
              {"evidence_after", quotes_json(meaning.evidence_after)}};
    if (meaning.path_before != meaning.path) json["path_before"] = meaning.path_before;
    return json;
}

}  // namespace gazetted::baseline
