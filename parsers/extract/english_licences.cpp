#include "parsers/extract/english_licences.h"

#include <algorithm>

#include "parsers/extract/english_objects.h"
#include "parsers/extract/english_subjects.h"
#include "parsers/text/english_authorities.h"
#include "parsers/text/english_places.h"

namespace gazetted::extract::english {

namespace {

using text::english::is_any;
using text::english::PhraseTable;
using text::english::Word;

class LicenceFinder {
  public:
    explicit LicenceFinder(const Marked& marked) : marked_(marked) {}

    bool find(const DeedHit& deed, Event& event) const {
        return spares_from_licence(deed, event) || licensed_by_ministry(deed, event) || pauses_banning(deed, event) ||
               ends_licensing(deed, event) || forbids_within(deed, event);
    }

  private:
    static constexpr std::size_t kReach = 30;  // words from a verb to a licence, the goods between them

    [[nodiscard]] const std::vector<Word>& words() const { return marked_.words(); }

    /// "A notice of the Ministry of Commerce brings motors above 8 kW under licence": what it licenses goes abroad.
    [[nodiscard]] bool licensed_by_ministry(const DeedHit& deed, Event& event) const {
        static const PhraseTable under{{1, "bring|brings|brought|bringing|put|puts|putting|place|places|placed"}};
        if (deed.deed != Deed::kPermit || !marked_.hits(under, deed.first)) return false;
        for (std::size_t at = 0; at < deed.last; ++at) {
            if (is_any(marked_.low(at), {"import", "imports", "imported", "tariff", "tariffs"})) return false;
        }
        const auto authorities = text::english::chinese_authorities(words());
        const bool ministry = std::any_of(authorities.begin(), authorities.end(), [&](const auto& hit) {
            return hit.last <= deed.first && (hit.code == "MOFCOM" || hit.code == "GAC");
        });
        if (ministry) event.actor = Actor::kChina;
        return ministry;
    }

    /// "exempts repaired motors from rare earth licences", "spares samples from export permits".
    [[nodiscard]] bool spares_from_licence(const DeedHit& deed, Event& event) const {
        static const PhraseTable licences{
            {1, "licence; license; licences; licenses; licensing; permit; permits; approval"}};
        if (deed.deed != Deed::kExempt) return false;
        bool goods = false;
        const std::size_t limit = std::min(words().size(), deed.last + kReach);
        for (std::size_t at = deed.last; at < limit && !marked_.breaks(deed.last, at); ++at) {
            if (is_any(marked_.low(at), {"import", "imports", "tariff", "tariffs", "driving"})) return false;
            goods = goods || marked_.hits(export_words(), at) || marked_.hits(materials(), at) ||
                    marked_.hits(dual_use_words(), at);
            if (!goods || !marked_.hits(licences, at)) continue;
            event.noun = ControlNoun::kExportControl;
            event.last = at + 1;
            return true;
        }
        return false;
    }

    /// "holds off for 90 days on barring shipments of …", "stops enforcing": what rests is the ban that follows.
    [[nodiscard]] bool pauses_banning(const DeedHit& deed, Event& event) const {
        static const PhraseTable banning{
            {1, "banning|barring|prohibiting|restricting|curbing|blocking|limiting|controlling|licensing|forbidding"}};
        if (deed.deed != Deed::kSuspend && deed.deed != Deed::kProlong) return false;
        const std::size_t limit = std::min(words().size(), deed.last + kObjectReach);
        bool bans = false;
        for (std::size_t at = deed.last; at < limit && !marked_.breaks(deed.last, at); ++at) {
            bans = bans || marked_.hits(banning, at);
            const bool exports = marked_.hits(export_words(), at) || marked_.hits(dual_use_words(), at);
            if (!bans || !exports) continue;
            event.noun = ControlNoun::kExportControl;
            event.last = at + 1;
            return true;
        }
        return false;
    }

    /// "its", "the", "graphite": what may stand between the verb and a licence that is every exporter's.
    [[nodiscard]] bool leads_to_licence(std::size_t at) const {
        return marked_.hits(materials(), at) || marked_.hits(dual_use_words(), at) ||
               marked_.hits(export_words(), at) ||
               is_any(marked_.low(at), {"its", "the", "a", "an", "all", "any", "with", "need", "for", "special", "of",
                                        "dual", "use", "mandatory", "compulsory", "and", "off"});
    }

    /// "the export licence held by Acme", "export licence fees": one holder's, or another thing.
    [[nodiscard]] bool is_one_holders(std::size_t at) const {
        if (is_any(marked_.low(at), {"of",     "held",    "granted",     "issued",       "given", "fee",  "fees",
                                     "charge", "charges", "application", "applications", "fraud", "case", "cases",
                                     "holder", "holders", "quota",       "quotas",       "talks", "plan"}))
            return true;
        const bool meant = marked_.low(at) == "for" || marked_.low(at - 1) == "for";
        const std::size_t whose = marked_.low(at) == "for" ? at + 1 : at;
        return meant && whose < words().size() && words()[whose].capital && !marked_.hits(materials(), whose) &&
               text::english::place_at(words(), whose).code.empty();
    }

    /// "drops its export permit for graphite", "does away with licences for shipping antimony": nobody need ask any
    /// more. Who cancels or withdraws a licence takes it from its holder.
    [[nodiscard]] bool ends_licensing(const DeedHit& deed, Event& event) const {
        static const PhraseTable licence{
            {1,
             "export *1 licence|license|licences|licenses|permit|permits|licensing; "
             "licence|license|licences|licenses|permit|permits|licensing *2 for|on exporting|export|exports|shipping; "
             "licence|license|licences|licenses|permit|permits|licensing for"}};
        const bool ends = deed.deed == Deed::kEnd || deed.deed == Deed::kDelist || deed.deed == Deed::kRepeal;
        if (!ends || is_any(marked_.low(deed.first).substr(0, 4), {"canc", "revo", "with", "term", "cess", "stop"}))
            return false;
        const std::size_t limit = std::min(words().size(), deed.last + kObjectReach);
        for (std::size_t at = deed.last; at < limit && !marked_.breaks(deed.last, at); ++at) {
            if (!marked_.hits(licence, at)) {
                if (leads_to_licence(at)) continue;
                return false;
            }
            if (is_one_holders(licence.match(words(), at).last)) return false;
            event.deed = Deed::kEnd;
            event.noun = ControlNoun::kExportControl;
            event.last = at + 1;
            return true;
        }
        return false;
    }

    /// "No dual-use items may be shipped to …": the goods stand inside the words that forbid.
    [[nodiscard]] bool forbids_within(const DeedHit& deed, Event& event) const {
        if (deed.deed != Deed::kRestrict || marked_.low(deed.first) != "no") return false;
        for (std::size_t at = deed.first + 1; at < deed.last; ++at) {
            if (is_any(marked_.low(at), {"import", "imports", "imported"})) return false;
            if (!marked_.hits(dual_use_words(), at) && !marked_.hits(materials(), at)) continue;
            if (asks_behind(deed.last)) event.deed = Deed::kPermit;
            return true;
        }
        return false;
    }

    /// "… without a licence": of the same clause, not of the next verb.
    [[nodiscard]] bool asks_behind(std::size_t from) const {
        static const PhraseTable only{{1, "without|unless|except *6 licence|license|permit|permission|approval"}};
        const std::size_t limit = std::min(words().size(), from + kReach);
        for (std::size_t at = from; at < limit && words()[at].before != ';' && words()[at].before != '.'; ++at) {
            if (marked_.hits(only, at)) return true;
            if (is_any(marked_.low(at),
                       {"that", "may", "can", "shall", "will", "must", "adding", "added", "while", "which", "but"}))
                return false;
        }
        return false;
    }

    const Marked& marked_;
};

}  // namespace

bool find_licence_object(const Marked& marked, const DeedHit& deed, Event& event) {
    return LicenceFinder(marked).find(deed, event);
}

}  // namespace gazetted::extract::english
