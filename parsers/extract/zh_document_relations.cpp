#include "parsers/extract/zh_document_relations.h"

#include <algorithm>
#include <utility>

#include "parsers/base/search.h"
#include "parsers/extract/zh_actors.h"
#include "parsers/extract/zh_deeds.h"
#include "parsers/extract/zh_history.h"
#include "parsers/extract/zh_naming.h"
#include "parsers/extract/zh_notices_before.h"
#include "parsers/extract/zh_periods.h"
#include "parsers/extract/zh_released.h"
#include "parsers/extract/zh_settling.h"
#include "parsers/extract/zh_target_lists.h"
#include "parsers/extract/zh_untargeted.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using model::DocumentClass;
using text::Pattern;

class RelationReader {
  public:
    RelationReader(const Text& text, const Outline& outline, const Identity& identity,
                   const std::vector<std::string>& issuers)
        : text_(text),
          outline_(outline),
          naming_(text, issuers),
          own_(identity.number ? identity.number->value.key() : ""),
          before_(text, naming_, own_) {
        if (identity.published_on) published_ = identity.published_on->value;
    }

    DocumentRelations read(DocumentClass document_class) {
        read_by(document_class);
        for (auto* list : {&out_.done, &out_.foretold}) {  // no notice ends or pauses itself
            for (const RelationFound& found : *list)
                if (is_own(found.relation.target) && !is_title(found.place)) out_.lost.push_back(found.place);
            std::erase_if(*list, [this](const RelationFound& found) { return is_own(found.relation.target); });
        }
        return std::move(out_);
    }

  private:
    void read_by(DocumentClass document_class) {
        if (document_class == DocumentClass::kAnswer) {
            read_answer();
        } else if (document_class == DocumentClass::kAnnouncement) {
            read_announcement();
        } else {
            read_news();
        }
    }

    [[nodiscard]] bool is_own(const std::optional<model::NoticeId>& target) const {
        return target && !own_.empty() && target->key() == own_;
    }

    /// The title printed once more: a line of it, or the whole behind the number.
    [[nodiscard]] bool is_title(const Place& place) const {
        std::string title(text_.title()), words(text_.at(place));
        for (std::string* text : {&title, &words})
            std::erase(*text, ' ');
        return title.find(words) != std::string::npos || (!title.empty() && words.ends_with(title));
    }

    void read_announcement() {
        std::vector<RelationFound> all;
        ListLead lead;  // of the list of notices being read
        for (const Sentence& sentence : outline_.sentences) {
            if (sentence.annex || sentence.question) continue;
            const std::string_view words = text_.at(sentence.place);
            std::vector<RelationFound> found;
            if (lead.sentence != nullptr) found = relations_listed(text_, lead, sentence, naming_, published_);
            if (!found.empty()) out_.listed.push_back(sentence.place);
            if (found.empty()) found = relations_in(text_, sentence, naming_, published_, before_.meant_in(words, all));
            if (!found.empty() && tells_of_earlier(words, published_)) drop_told(words, found);
            if (found.empty()) found = prolonged_before(sentence, words, all);
            before_.note(sentence, words);
            // A line that is not understood, or is what a notice is called, does not end the list.
            const bool goes_on = lead.sentence != nullptr && is_line_of_list(sentence);
            if (goes_on && found.empty()) out_.lost.push_back(sentence.place);
            if (const auto type = acts_on_list_below(words); !type.empty()) {
                lead = {&sentence, type};
            } else if (found.empty() && !goes_on) {
                lead = {};
            }
            if (found.empty() && names_no_notice(words) && !tells_of_earlier(words, published_))
                found = untargeted_in(text_, sentence, {}, published_);
            if (found.empty() && loses_target(sentence, words)) out_.lost.push_back(sentence.place);
            for (RelationFound& relation : found) {
                if (all.size() < kMostRelations) all.push_back(std::move(relation));
            }
        }
        out_.done = settle(std::move(all));
        drop_own_edition();
        drop_excepted();
    }

    /// 将上述暂停期限延长至…: the pauses of the sentence before go on to another day.
    std::vector<RelationFound> prolonged_before(const Sentence& sentence, std::string_view words,
                                                std::vector<RelationFound>& all) const {
        static const Pattern prolongs(
            "(?:上述|前述|该)(?:公告的?)?(?:暂停|中止)[^，。;]*(?:延长|延续|顺延|展期|延至|延期)");
        constexpr std::string_view kPause = "暂停";
        std::vector<RelationFound> out;
        if (!holds_characters(words, kPause) || !prolongs.in(words) || all.empty()) return out;
        const Place before = all.back().place;
        for (const RelationFound& pause : all)
            if (pause.place == before && pause.relation.pauses()) out.push_back(pause);
        std::erase_if(all,
                      [&](const RelationFound& pause) { return pause.place == before && pause.relation.pauses(); });
        for (RelationFound& one : out) {
            one.place = sentence.place, one.path = sentence.path, one.object = {}, one.verb_at = words.find("延");
            one.relation.type = "continues_suspension", one.relation.from.reset(), one.term.reset();
            fill_period(one, text_, sentence, {{0, words.size()}, {}}, published_);
        }
        return out;
    }

    /// What is done in the words that tell of an earlier day is not done again.
    static void drop_told(std::string_view words, std::vector<RelationFound>& found) {
        const std::size_t past = end_of_history(words);
        std::erase_if(found, [past](const RelationFound& relation) { return relation.verb_at < past; });
    }

    /// A numbered line that names a notice and says nothing more.
    [[nodiscard]] bool is_line_of_list(const Sentence& sentence) const {
        static const Pattern number("[0-9]号");
        static const Pattern says("应当?|须|不得|自[^，。;]+起|按照|依照|根据");
        const std::string_view words = text_.at(sentence.place);
        return (sentence.opens || sentence.first) && number.in(words) && !says.in(words);
    }

    /// Ends, pauses or repeals something of another notice that it names, in words that are not known.
    [[nodiscard]] bool loses_target(const Sentence& sentence, std::string_view words) const {
        static const Pattern acts(
            "(?:暂停|中止|停止|终止|取消|撤销|废止|失效|不再|免于|免予|延长|延续|展期|暂缓|仅(?:对|限|适用))");
        static const Pattern number("[0-9]号");
        if (!number.in(words) || !acts.in(words)) return false;
        if (tells_of_earlier(words, published_) && !acts.in(words.substr(end_of_history(words)))) return false;
        const std::vector<Object> objects = objects_in(text_, sentence, naming_);
        return std::any_of(objects.begin(), objects.end(), [&](const Object& object) {
            return object.id && !is_own(object.id) && !is_cited(words, object);
        });
    }

    /// 暂停对甲公司采取的不可靠实体清单措施: what it does it does to measures, whichever notice set them.
    static bool names_no_notice(std::string_view words) {
        static const Pattern acts(
            "(?:暂停|停止|取消|中止|解除)[^。;]*对[^。;]*(?:采取|实施|适用|施加)|"
            "(?:暂停|停止|取消|中止|解除|终止)对[^。;]*的(?:反制|管控|出口管制|不可靠实体清单|管控名单)[^，。;]*措施");
        static const Pattern only_named("[0-9]号|》|如下|期间|期满|届满|是否|可以?申请");
        static const Pattern recital("^(?:根据|依据|按照|依照|为)[^。;]*?》[^，。;]*，");
        const auto why = recital.find(words);
        if (why) words.remove_prefix(why->end());
        return (acts.in(words) || !release_in(words).empty()) && !only_named.in(words);
    }

    /// 其中第58号第二条…不再延长: less than the whole of that notice is meant, and how much is unread.
    void drop_excepted() {
        static const Pattern opens(
            "^(?:其中|但是?)，?[^。;]*(?:不再|恢复|除外|不适用|不包括|仍然?|继续(?:有效|实施|执行))|"
            "^(?:该公告)?(?:第[^，。;号]*(?:条|款|项)|其他[^，。;]*|其余[^，。;]*)(?:的?(?:规定|措施))?"
            "(?:仍然?|继续|照常|照旧)(?:有效|实施|执行|适用)");
        static const Pattern number("第?([0-9]{1,4})号");
        const Sentence* last = nullptr;
        for (const Sentence& sentence : outline_.sentences) {
            const std::string_view words = text_.at(sentence.place);
            const Sentence* before = std::exchange(last, &sentence);
            if (out_.done.empty() || before == nullptr || sentence.annex || !opens.in(words)) continue;
            const auto numbers = number.all(words);
            for (RelationFound& found : out_.done) {
                const model::Relation& done = found.relation;
                if (!done.sets_state() || !done.target || !done.of_whole()) continue;
                // Without a number: of what the sentence before does.
                const bool there = found.place == before->place;
                const int acted_on = done.target->number;
                const bool named = std::any_of(numbers.begin(), numbers.end(), [&](const text::Match& match) {
                    return std::stoi(std::string(match.text(words, 1))) == acted_on;
                });
                if (!(numbers.empty() ? there : named)) continue;
                found.relation.target.reset();
                out_.lost.push_back(found.place);
            }
        }
    }

    /// News tells of our deeds and does none.
    void read_news() {
        // 商务部新闻发言人表示，…。为落实会谈共识，决定…: who spoke goes on.
        static const Pattern speaks("商务部[^，。;]{0,8}发言人[^。;]*(?:表示|称|说|指出|强调|回应|答)");
        static const Pattern goes_on(
            "^(?:\"|发言人[^，。;]{0,8}，|为[^，。;]{2,40}，)+[^。;]*?决定|"
            "^对于?[^，。;]{2,80}(?:实体|企业|公司)，[^。;]*(?:暂停|停止)");
        static const Pattern unsure("说法|不实|否认|可能|呼吁|如果|若|，如[^今何]|将(?:决定|考虑)");
        static const Pattern recalled("发言人[^，。;]{0,16}(?:去年|前年|此前|早前|先前|曾)");
        bool spoke = false;
        for (const Sentence& sentence : outline_.sentences) {
            if (sentence.annex || sentence.question) continue;
            const std::string_view words = text_.at(sentence.place);
            const bool speech = spoke && goes_on.in(words) && !unsure.in(words);
            spoke = spoke || (speaks.in(words) && !recalled.in(words));
            std::vector<RelationFound> found = relations_in(text_, sentence, naming_, published_);
            if (found.empty()) found = untargeted_in(text_, sentence, {}, published_);
            for (RelationFound& relation : found) {
                const bool ours = is_our_deed(text_.at(sentence.place), relation.verb_at, speech);
                if (relation.relation.sets_state() && relation.relation.target_title.empty() && ours &&
                    out_.foretold.size() < kMostRelations)
                    out_.foretold.push_back(std::move(relation));
            }
        }
    }

    /// A notice that publishes a new edition and repeals the notice of the old one does not also amend what it
    /// publishes.
    void drop_own_edition() {
        const auto repeals = [](const RelationFound& found) { return found.relation.type == "repeals"; };
        if (std::none_of(out_.done.begin(), out_.done.end(), repeals)) return;
        const std::string_view title = text_.title();
        static const Pattern publishes("现(?:将|予|就)?[^。;]{0,60}(?:公布|发布|印发)|予以(?:公布|发布)");
        std::erase_if(out_.done, [&](const RelationFound& found) {
            const std::string own = "《" + std::string(text::NormalText(found.relation.target_title).view()) + "》";
            const bool own_edition = title.find(own) != std::string_view::npos || publishes.in(text_.at(found.place));
            return found.relation.type == "amends" && !found.relation.target && own_edition;
        });
    }

    /// …的暂停期限再延长一年，相关公告已于…发布; 发布第5号公告，暂停…: that notice does it, the answer tells of it. Not
    /// 此前发布第5号公告，中方决定暂停….
    static bool is_done_by_notice(std::string_view words, std::size_t verb) {
        static const Pattern published_since("(?:相关|有关)(?:的)?(?:公告|决定)(?:已|均已|业已)[^，。;]*(?:发布|公布)");
        static const Pattern by_notice(
            "(?:^|[，。;:])([^，。;]*)(?:发布|公布|印发)(?:了)?[^，。;的]{0,30}第?[0-9]{1,4}号(?:公告|令)?，");
        static const Pattern before("此前|早前|先前|曾|去年|前年|[0-9]{4}年(?:$|[^0-9])");
        static const Pattern decided("(?:中方|我方|我们|中国|商务部|海关总署|工作机制)[^，。;]*(?:决定|宣布|将)|现");
        if (published_since.in(words)) return true;
        const auto match = by_notice.find(words);
        return match && match->end() <= verb && !before.in(match->text(words, 1)) &&
               !decided.in(words.substr(match->end(), verb - match->end()));
    }

    /// An answer may suspend, prolong or end; it is the instrument where it says from when and does not only foretell.
    void read_answer() {
        std::vector<RelationFound> all;
        std::vector<model::NoticeId> named;  // notices named so far, for "上述措施"
        for (const Sentence& sentence : outline_.sentences) {
            if (sentence.annex) continue;
            const std::string_view words = text_.at(sentence.place);
            if (sentence.question) {  // 上述公告 in the answer are those asked about
                before_.note(sentence, words);
                continue;
            }
            std::vector<RelationFound> found =
                relations_in(text_, sentence, naming_, published_, before_.meant_in(words, all));
            const bool told = tells_of_earlier(words, published_, kLongAgo);
            if (told) drop_told(words, found);
            if (found.empty() && !told) found = untargeted_in(text_, sentence, named, published_);
            for (RelationFound& relation : found)
                if (is_done_by_notice(words, relation.verb_at)) relation.to_come = true;
            for (RelationFound& relation : found) {
                const bool state = relation.relation.sets_state() && relation.relation.target_title.empty();
                if (state && all.size() < kMostRelations && is_our_deed(words, relation.verb_at, true))
                    all.push_back(std::move(relation));
            }
            before_.note(sentence, words);
            for (const auto& notice : naming_.notices_in(words)) {
                if (notice.id.series.empty() && named.size() < kMostRelations) named.push_back(notice.id);
            }
        }
        for (RelationFound& found : settle(std::move(all))) {
            (found.to_come || (!found.relation.target && !found.relation.from) ? out_.foretold : out_.done)
                .push_back(std::move(found));
        }
    }

    const Text& text_;
    const Outline& outline_;
    Naming naming_;
    std::optional<CivilDate> published_;
    std::string own_;  ///< the key of the document's own number
    NoticesBefore before_;
    DocumentRelations out_;
};

}  // namespace

DocumentRelations relations_of(const Text& text, const Outline& outline, const Identity& identity,
                               const std::vector<std::string>& issuers) {
    return RelationReader(text, outline, identity, issuers).read(identity.document_class);
}

}  // namespace gazetted::extract::zh
