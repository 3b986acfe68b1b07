#include "parsers/extract/zh_parties.h"

#include <algorithm>
#include <string>
#include <utility>

#include "parsers/base/search.h"
#include "parsers/extract/zh_actors.h"
#include "parsers/extract/zh_history.h"
#include "parsers/extract/zh_listed_lines.h"
#include "parsers/extract/zh_party_deeds.h"
#include "parsers/extract/zh_told_lists.h"
#include "parsers/text/numerals.h"
#include "parsers/text/party_names.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using model::PartyName;
using model::Sourced;
using text::PartyMention;
using text::Pattern;
using text::Range;

class PartyReader {
  public:
    PartyReader(const Text& text, const Outline& outline) : text_(text), outline_(outline), names_(text) {}

    Parties read(const PartySources& sources) {
        own_voice_ = sources.with_annex;
        if (sources.with_annex) read_annex_names(text_, outline_, names_);
        awaited_ = sources.with_annex && has_annex();
        const bool from_annex = !names_.empty();
        if (!sources.with_annex) read_told_lists(text_, outline_, names_);
        for (const Sentence& sentence : sources.listing) {
            if (sources.listing.size() > 1 && is_title(text_.at(sentence.place))) continue;
            if (!from_annex) {
                const std::size_t before = names_.size();
                read_sentence(sentence);
                read_behind_colon(sentence);
                if (before == names_.size() && sources.listing.size() > 1) read_subject_of_deed(sentence);
            }
            read_count(sentence);
        }
        if (names_.empty()) read_owner_of_deed(sources.listing);
        if (names_.empty()) read_in_both_forms(sources.listing);
        if (names_.empty() && !sources.with_annex) read_put_on_list();
        if (names_.empty()) read_title();
        if (names_.empty()) read_subjects(sources.listing);
        if (names_.empty()) read_stated();
        if (names_.empty() && sources.with_annex) read_listed_before();
        if (names_.empty()) {
            for (const Sentence& sentence : sources.background)
                read_sentence(sentence);
        }
        if (names_.empty()) read_partners();
        complete_from_text();
        if (out_.counts.empty()) read_title_count();
        for (model::CountCheck& check : out_.counts)
            check.parsed = static_cast<int>(names_.size());
        out_.names = names_.take();
        return std::move(out_);
    }

  private:
    /// 关于将…列入…的公告, printed once more above the text: it names some of them.
    static bool is_title(std::string_view line) {
        static const Pattern pattern("关于(?:将|把|对)[^。;]*的(?:公告|决定|通知)$");
        return pattern.in(line);
    }

    /// An annex is named that may hold the names: a stated count can be checked even where none was read.
    [[nodiscard]] bool has_annex() const {
        return !text_.document().attachments.empty() ||
               std::any_of(outline_.lines.begin(), outline_.lines.end(), [](const Line& line) {
                   return line.zone == Zone::kAttachments || line.zone == Zone::kAnnex;
               });
    }

    /// Names that only the title gives.
    void read_title() {
        for (const auto& matches : {naming_deeds().all(text_.title()), eased_in(text_.title())})
            for (const text::Match& match : matches)
                for (const PartyMention& name : text::parties_in_sentence(text_.title(), names_in(match)))
                    names_.add_from_title(name);
    }

    /// 对该公司采取…: the party is the one whose listing was told before (甲公司被列入…).
    void read_listed_before() {
        static const Pattern told(
            "(?:^|，)([^。;，()《》]*?(?:\\([^()]*\\))?)(?:已|曾)?(?:于[^，。;]+)?被(?:列入|纳入)");
        for (const Sentence& sentence : outline_.sentences) {
            if (!sentence.annex) read_names(sentence, told);
        }
    }

    void read_sentence(const Sentence& sentence) {
        read_names(sentence, naming_deeds(), !own_voice_);
        const std::string_view words = text_.at(sentence.place);
        for (const text::Match& match : eased_in(words))
            if (own_voice_ || !is_foreign_deed(words, match.begin())) add_names(sentence, names_in(match));
        // 停止…相关措施，涉及甲公司和乙公司
        static const Pattern touched("涉及([^。;，()《》]+(?:\\([^()]*\\)[^。;，()《》]*)*)");
        static const Pattern state("暂停|停止|取消|终止");
        if (state.in(text_.at(sentence.place))) read_names(sentence, touched);
    }

    /// 甲公司、乙公司等7家实体参与…。商务部将其列入…: the names open the sentence before.
    void read_subjects(const std::vector<Sentence>& listing) {
        static const Pattern subject(
            "(?:^|，)([^。;，()《》]*(?:\\([^()]*\\)[^。;，()《》]*)*等(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})(?:"
            "家|个))");
        for (const Sentence& sentence : listing)
            read_names(sentence, subject);
    }

    /// 甲公司、乙公司等5家实体配合核查，自…起移出名单, beside sentences that name others.
    void read_subject_of_deed(const Sentence& sentence) {
        static const Pattern deed("(?:移出|移除|调出|转入|列入|纳入)[^，。;]*(?:名单|不可靠实体清单)");
        if (deed.in(text_.at(sentence.place))) read_subjects({sentence});
    }

    /// 甲公司（A Inc.）、乙公司（B Inc.）配合核查。…将上述2家实体移出
    void read_in_both_forms(const std::vector<Sentence>& listing) {
        static const Pattern pattern("^((?:[^。;，、()《》]+\\([A-Za-z][^()]*\\)(?:、|和|及|以及)?)+)");
        for (const Sentence& sentence : listing)
            read_names(sentence, pattern);
    }

    /// 附件所列“甲公司（A Inc.）”，经核实…，将其移出; 乙会社经配合核查，…。…将其移出: whose the 其 is.
    void read_owner_of_deed(const std::vector<Sentence>& listing) {
        static const Pattern its("(?:将|把|对)其(?:移|调|从|由|转|列|纳|增|采取|实施)");
        static const Pattern owner(
            "(?:^|，|所列的?|其中的?|对)\"?([^，。;:《》()\"]+?(?:\\([^()]*\\))?)\"?，?(?:经|已|因|配合|积极|按照|依|"
            "提供|其)");
        const bool told = std::any_of(listing.begin(), listing.end(),
                                      [&](const Sentence& sentence) { return its.in(text_.at(sentence.place)); });
        if (!told) return;
        static const Pattern whose("境外|境内|任何|禁止|应当|不得|出口经营者|中国|答:|有关");
        for (const Sentence& sentence : listing) {
            const std::string_view words = text_.at(sentence.place);
            for (const text::Match& match : owner.all(words)) {
                if (whose.in(match.text(words, 1))) continue;
                add_names(sentence, match.groups[1]);
            }
        }
    }

    /// 一、列入实体：甲公司（A Inc.）、乙公司（B Inc.）。 4家实体为甲、乙、丙及丁。
    void read_stated() {
        static const Pattern stated(
            "^(?:列入|移出|新增|增列|转入|具体|有关|上述|涉及|被列|被点名|上榜|受限|名单[上中内]?(?:所列)?|此次|本次|"
            "这[0-9一二两三四五六七八九十]{1,3}家)*的?(?:实体|企业|公司|机构)(?:名单)?(?:如下)?(?:为|"
            "是|包括|有|:)"
            "+([^。;《》]+)");
        static const Pattern counted(
            "([0-9]{1,3}|[一二两三四五六七八九十]{1,3})(?:家|间|个)[^，。;、()]{0,12}(?:实体|企业|公司|机构)(?:分别|"
            "具体)?"
            "(?:为|是|包括|:)([^。;《》，]+)");
        constexpr std::string_view kVerify = "核实", kDealing = "交易";
        for (const Sentence& sentence : outline_.sentences) {
            if (sentence.annex || sentence.question) continue;
            read_names(sentence, stated, !own_voice_);
            // 无法核实甲会社等7家实体…最终用途: why they are on the list.
            static const Pattern unverified(
                "核实(?:了)?([^。;，()《》]*(?:\\([^()]*\\)[^。;，()《》]*)*等(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,"
                "3})"
                "(?:家|个))");
            // 禁止境内组织、个人与甲公司、乙公司进行有关交易
            static const Pattern banned(
                "(?:禁止|不得)[^。;]*?(?:组织|个人|企业|机构)[^，。;]{0,6}?(?:与|同)([^。;，《》]+?)(?:进行|开展|从事)["
                "^，。;]*(?:交易|合作)");
            if (own_voice_ && holds_characters(text_.at(sentence.place), kDealing)) read_names(sentence, banned);
            if (holds_characters(text_.at(sentence.place), kVerify)) read_names(sentence, unverified, !own_voice_);
            const std::string_view words = text_.at(sentence.place);
            const auto match = counted.find(words);
            const auto count = match ? text::number_of(match->text(words, 1)) : std::nullopt;
            if (!count || told_as_past(words)) continue;
            const Place list = sentence.place.part(match->groups[2]);
            for (const PartyMention& name :
                 text::parties_of_count(text_.block(list.block), list.range, static_cast<std::size_t>(*count)))
                names_.add(list.block, name);
        }
    }

    /// 暂停…期间可依规申请与甲公司等3家企业进行交易: whom a pause is for.
    void read_partners() {
        static const Pattern pattern("申请(?:与|同)([^。;，()《》]+等[^。;，()《》]+(?:企业|公司|实体))");
        for (const Sentence& sentence : outline_.sentences)
            if (!sentence.annex && !sentence.question) read_names(sentence, pattern);
    }

    /// 甲公司、乙公司因参与…被列入…, 丙公司等8家实体进入…: the passive of reports.
    void read_put_on_list() {
        static const Pattern put(
            "(?:^|，|:)([^。;，()《》:]*?(?:\\([^()]*\\)[^。;，()《》:]*?)*?)(?:等(?:[0-9]{1,3}|["
            "一二两三四五六七八九十]{1,3})(?:"
            "家|个)[^，。;]*)?(?:，)?(?:因(?:为|参与|无法|最终|涉|违反|其|多次|长期|损害|危害|从事|对|向|协助|配合|未|"
            "在|存在|不)|由于|涉嫌|曾|被|进入|登上)"
            "[^。;]*(?:名单|不可靠实体清单)");
        static const Pattern done("(?:被|进入|登上|列入|纳入)[^，。;]*(?:名单|不可靠实体清单)");
        for (const Sentence& sentence : outline_.sentences) {
            if (sentence.annex || sentence.question || !done.in(text_.at(sentence.place))) continue;
            if (!told_as_past(text_.at(sentence.place))) read_names(sentence, put);
        }
    }

    /// 将下列实体列入…名单:甲公司、乙公司，… or, below the colon, one numbered name a line.
    void read_behind_colon(const Sentence& sentence) {
        static const Pattern row(
            "(?:下列|以下)[^。;:]*(?:名单|不可靠实体清单)[^。;:，]{0,4}:([^。;，()《》]*(?:\\([^()]*\\)[^。;，()《》]*)"
            "*)");
        static const Pattern head(
            "(?:名单|不可靠实体清单|反制清单)[^。;:]{0,12}:$|(?:下列|以下)[^。;:]*(?:名单|清单|反制)[^。;:]*:$|"
            "附件(?:中|内)?(?:增补|增列|新增|增加|补充)[^，。;]{0,10}(?:实体|企业|公司|单位):$");
        read_names(sentence, row);
        if (!head.in(text_.at(sentence.place))) return;
        awaited_ = true;
        read_names_below(text_, outline_, sentence, names_);
    }

    /// With `ours_only` not whom others act on: 欧盟…草案拟将若干企业列入…
    void read_names(const Sentence& sentence, const Pattern& pattern, bool ours_only = false) {
        const std::string_view words = text_.at(sentence.place);
        for (const text::Match& match : pattern.all(words)) {
            if (ours_only && is_foreign_deed(words, match.begin())) continue;
            add_names(sentence, names_in(match));
        }
    }

    void add_names(const Sentence& sentence, Range list) {
        for (const PartyMention& name : parties_in(sentence.place.part(list)))
            names_.add(sentence.place.block, name);
    }

    [[nodiscard]] std::vector<PartyMention> parties_in(const Place& list) const {
        return text::parties_in_sentence(text_.block(list.block), list.range);
    }

    /// 等28家 next to what is listed; a bare 28家 where nobody is named counts nothing that could be checked.
    void read_count(const Sentence& sentence) {
        static const Pattern count("(?:等|下列|以下)([0-9]{1,4}|[一二两三四五六七八九十百]{1,5})(?:家|个|名|间)");
        const std::string_view words = text_.at(sentence.place);
        const auto match = count.find(words);
        if (!match || (names_.empty() && !awaited_)) return;
        const auto value = text::number_of(match->text(words, 1));
        if (!value || !out_.counts.empty()) return;
        out_.counts.push_back({{*value, text_.evidence(sentence.place.part(match->whole()))}, 0, "parties"});
    }

    void read_title_count() {
        static const Pattern count(
            "([0-9]{1,4}|[一二两三四五六七八九十百]{1,5})(?:家|个|间)[^。，]*(?:实体|企业|公司|机构|银行)");
        const auto match = count.find(text_.title());
        if (!match || (names_.empty() && !awaited_)) return;
        const auto value = text::number_of(match->text(text_.title(), 1));
        if (value) out_.counts.push_back({{*value, text_.title_evidence(match->whole())}, 0, "parties"});
    }

    /// A name given in one form where it is acted on, and in both where the text first speaks of it.
    void complete_from_text() {
        constexpr std::size_t kFew = 12;  // names in a sentence, not in an annex
        if (names_.size() > kFew) return;
        std::vector<std::string> bare;
        for (const auto& name : names_.all())
            if (name.value.en.empty()) bare.push_back(std::string(text::NormalText(name.value.zh).view()) + "(");
        for (const Sentence& sentence : outline_.sentences) {
            if (sentence.annex) continue;
            for (const std::string& name : bare) {
                const std::size_t at = text_.at(sentence.place).find(name);
                if (at == std::string_view::npos) continue;
                const std::size_t close = text_.at(sentence.place).find(')', at);
                if (close == std::string_view::npos) continue;
                for (const PartyMention& found : parties_in(sentence.place.part({at, close + 1})))
                    if (!found.zh.empty() && !found.en.empty()) names_.add(sentence.place.block, found);
            }
        }
    }

    const Text& text_;
    const Outline& outline_;
    PartyNames names_;
    Parties out_;
    bool awaited_ = false;
    bool own_voice_ = false;  ///< an announcement: what it tells is its own deed
};

}  // namespace

Parties parties_of(const Text& text, const Outline& outline, const PartySources& sources) {
    return PartyReader(text, outline).read(sources);
}

}  // namespace gazetted::extract::zh
