#include "daemon/baseline/proof.h"

#include <algorithm>
#include <map>

#include "daemon/baseline/words.h"

namespace gazetted::baseline {

namespace {

using model::Reading;

constexpr std::size_t kShownCharacters = 120;

using Index = std::multimap<std::string, const ReadingValue*>;

std::string key_of(const ReadingValue& value) {
    return value.limb + '\n' + value.field + '\n' + model::dump(value.value);
}

Index index_of(const std::vector<ReadingValue>& values) {
    Index out;
    for (const ReadingValue& value : values)
        out.emplace(key_of(value), &value);
    return out;
}

class Prover {
  public:
    Prover(const Reading& held, const Proof& proof) : held_(held), proof_(proof) {}

    ProofReport run() {
        const std::vector<ReadingValue> values = values_in(held_);
        for (const ReadingValue& value : values)
            if (value.sourced) prove_words(value);
        report_.values = values.size();
        if (proof_.again != nullptr) compare(values, values_in(*proof_.again));
        return std::move(report_);
    }

  private:
    void add(const ReadingValue& value, std::string what) {
        report_.flaws.push_back({value.limb, value.field, shown(value.value), value.evidence.quote, std::move(what)});
    }

    void prove_words(const ReadingValue& value) {
        if (value.evidence.quote.empty()) {
            if (!is_page_day(value)) add(value, "no words stand behind it");
            return;
        }
        const std::string there = model::text_at(*proof_.document, value.evidence.span);
        if (there != value.evidence.quote)
            add(value, there.empty()
                           ? "its span lies outside the archived text"
                           : "the archived text has other words there: " + shortened(there, kShownCharacters));
        else if (!words_say(value, held_))
            add(value, "its words do not say so");
    }

    [[nodiscard]] bool is_page_day(const ReadingValue& value) const {
        return value.field == "published_on" && proof_.page_day && shown(value.value) == proof_.page_day->iso();
    }

    void compare(const std::vector<ReadingValue>& held, const std::vector<ReadingValue>& again) {
        const Index here = index_of(held), there = index_of(again);
        for (const ReadingValue& value : held) {
            const auto [first, last] = there.equal_range(key_of(value));
            if (first == last)
                add(value, "read again, the text gives " + values_at(again, value));
            else if (std::none_of(first, last, [&](const auto& e) { return e.second->evidence == value.evidence; }))
                add(value, "read again, it stands on other words");
        }
        for (const ReadingValue& value : again)
            if (!here.contains(key_of(value))) add(value, "read again, the text gives this and it is not stored");
    }

    /// What a field holds at that place; "nothing".
    static std::string values_at(const std::vector<ReadingValue>& values, const ReadingValue& place) {
        std::vector<std::string> out;
        for (const ReadingValue& each : values)
            if (each.limb == place.limb && each.field == place.field) out.push_back(shown(each.value));
        return out.empty() ? "nothing" : shortened(and_list(out, 5), kShownCharacters);
    }

    const Reading& held_;
    const Proof& proof_;
    ProofReport report_;
};

}  // namespace

ProofReport prove(const Reading& held, const Proof& proof) {
    return Prover(held, proof).run();
}

}  // namespace gazetted::baseline
