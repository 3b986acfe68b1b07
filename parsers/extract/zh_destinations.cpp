#include "parsers/extract/zh_destinations.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "parsers/extract/zh_places.h"
#include "parsers/text/countries.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

class DestinationReader {
  public:
    DestinationReader(const Text& text, const Outline& outline, const Measures& measures, const model::Reading& reading)
        : text_(text), outline_(outline), measures_(measures), reading_(reading) {}

    std::vector<model::Sourced<std::string>> read() {
        for (const auto& list : {aimed_at(text_.title()), homes_in_list(text_.title())})
            for (const auto& country : list)
                add_once(out_, country.code, text_.title_evidence(country.range));
        for (const Sentence& sentence : measures_.operative())
            add_named_in(sentence.place);
        // Measures on a party listed before: its home stands where that is told.
        if (has_kind("uel_measures")) {
            for (const Sentence& sentence : measures_.background())
                add_named_in(sentence.place);
        }
        if (has_kind("uel_investigation")) take_homes_of_investigated();
        take_homes_of_table();
        for (const auto* list : {&measures_.relations(), &measures_.foretold()}) {
            for (const RelationFound& relation : *list)
                if (!relation.listed) add_named_in(relation.place);
        }
        return std::move(out_);
    }

  private:
    void add_named_in(const Place& place) {
        const std::string_view words = text_.at(place);
        for (const auto& list : {aimed_at(words), homes_in_list(words)})
            for (const auto& country : list)
                add(place, country);
    }

    void add(const Place& sentence, const text::CountryMention& country) {
        add_once(out_, country.code, text_.evidence(sentence.part(country.range)));
    }

    [[nodiscard]] bool has_kind(std::string_view wanted) const {
        return std::any_of(reading_.kinds.begin(), reading_.kinds.end(),
                           [wanted](const auto& kind) { return kind.value == wanted; });
    }

    /// 据反映，甲国乙集团无正当理由中断…: the home of the one who is investigated, before its name.
    void take_homes_of_investigated() {
        if (!out_.empty()) return;
        static const Pattern named("^[^，。;、对向的方政]{2,30}?(?:公司|集团|企业)");
        for (const Sentence& sentence : outline_.sentences) {
            const std::string_view words = text_.at(sentence.place);
            for (const auto& country : text::find_countries(words)) {
                if (sentence.annex || !named.in(words.substr(country.range.end))) continue;
                return add(sentence.place, country);
            }
        }
    }

    /// 所在国: a column of the annex that lists the parties.
    void take_homes_of_table() {
        if (reading_.parties.empty()) return;
        const auto& blocks = text_.document().blocks;
        for (std::uint32_t i = 0; i < blocks.size(); ++i) {
            const bool row = blocks[i].kind == model::BlockKind::kTableRow;
            if (const auto home = row ? home_in_row(text_.block(i)) : home_of_line(text_.block(i)))
                add_once(out_, home->code, text_.evidence({i, home->range}));
        }
    }

    const Text& text_;
    const Outline& outline_;
    const Measures& measures_;
    const model::Reading& reading_;
    std::vector<model::Sourced<std::string>> out_;
};

}  // namespace

std::vector<model::Sourced<std::string>> destinations_of(const Text& text, const Outline& outline,
                                                         const Measures& measures, const model::Reading& reading) {
    return DestinationReader(text, outline, measures, reading).read();
}

}  // namespace gazetted::extract::zh
