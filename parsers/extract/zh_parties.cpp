#include "parsers/extract/zh_parties.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "parsers/extract/zh_actors.h"
#include "parsers/extract/zh_history.h"
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

/// 将……列入, 对……等实体采取/实施制裁: the names stand in group 1.
const Pattern& naming() {
    // A list holds no comma outside brackets, and a title in 《》 is none.
    static const std::string names = "((?:[^。;，()《》]|\\([^()]*(?:\\([^()]*\\)[^()]*)*\\))+?)";
    static const Pattern pattern(
        "(?:将|把)" + names +
        "(?:列入|增列入|增列至|纳入|(?:拉|放|划|打|写|归)(?:入|进)|移出|移除|加入|从[^，。;]*(?:名单|清单))|对" +
        names + "(?:采取|实施|启动)[^。;]{0,24}(?:措施|制裁|反制|调查)|(?:^|，|:)" + names +
        "(?:由|从)[^，。;]*名单(?:转入|转列|移入|调入)");
    return pattern;
}

/// The first group that took part.
Range names_in(const text::Match& match) {
    for (std::size_t group = 1; group < match.groups.size(); ++group)
        if (match.has(group)) return match.groups[group];
    return {};
}

class PartyReader {
  public:
    PartyReader(const Text& text, const Outline& outline) : text_(text), outline_(outline) {}

    Parties read(const PartySources& sources) {
        own_voice_ = sources.with_annex;
        if (sources.with_annex) read_annex();
        awaited_ = sources.with_annex && has_annex();
        const bool from_annex = !out_.names.empty();
        for (const Sentence& sentence : sources.listing) {
            if (!from_annex) {
                const std::size_t before = out_.names.size();
                read_sentence(sentence);
                read_behind_colon(sentence);
                if (before == out_.names.size() && sources.listing.size() > 1) read_subject_of_deed(sentence);
            }
            read_count(sentence);
        }
        if (out_.names.empty()) read_in_both_forms(sources.listing);
        if (out_.names.empty() && !sources.with_annex) read_put_on_list();
        if (out_.names.empty()) read_title();
        if (out_.names.empty()) read_subjects(sources.listing);
        if (out_.names.empty() && sources.with_annex) read_listed_before();
        if (out_.names.empty()) {
            for (const Sentence& sentence : sources.background)
                read_sentence(sentence);
        }
        if (out_.names.empty()) read_partners();
        complete_from_text();
        if (out_.counts.empty()) read_title_count();
        for (model::CountCheck& check : out_.counts)
            check.parsed = static_cast<int>(out_.names.size());
        return std::move(out_);
    }

  private:
    /// Annexes that are files of their own and hold a list of names: a form to fill in, or a guide, is numbered too.
    [[nodiscard]] std::set<int> files_with_lists() const {
        static const Pattern list("(?:名单|实体)");
        constexpr int kHead = 4;  // lines in which a list says what it is
        std::set<int> out;
        std::map<int, int> lines;
        const auto& files = text_.document().attachments;
        for (const Line& line : outline_.lines) {
            const int file = file_of(line);
            if (file == 0) continue;
            const bool head = line.marker.level == 0 && ++lines[file] <= kHead;
            const bool named = list.in(files[static_cast<std::size_t>(file) - 1].text);
            if (named || (head && list.in(text_.at(line.place))) || (line.marker.level != 0 && has_both_forms(line)))
                out.insert(file);
        }
        return out;
    }

    /// 0 for what the page itself holds.
    [[nodiscard]] int file_of(const Line& line) const { return text_.document().blocks[line.place.block].annex; }

    void read_annex() {
        const std::set<int> lists = files_with_lists();
        std::set<int> numbered;
        for (const Line& line : outline_.lines)
            if (line.zone == Zone::kAnnex && line.marker.level != 0 && name_of(line)) numbered.insert(file_of(line));
        // 2. 甲公司及其分支机构，包括： （1）… — what is numbered below is the branches.
        static const Pattern branches("分支机构|子公司|分公司");
        int branches_of_level = 0;
        for (const Line& line : outline_.lines) {
            const int file = file_of(line);
            if (line.zone != Zone::kAnnex || (file != 0 && !lists.contains(file))) continue;
            const bool by_number = numbered.contains(file);
            if (by_number && line.marker.level == 0 && !is_row(line)) continue;
            if (!by_number && !is_row(line) && !has_both_forms(line)) continue;
            if (branches_of_level != 0 && line.marker.level > branches_of_level) continue;
            const auto name = name_of(line);
            if (!name) continue;
            add(line.place.block, *name);
            branches_of_level = branches.in(text_.at(line.place)) ? line.marker.level : 0;
        }
    }

    /// An annex is named that may hold the names: a stated count can be checked even where none was read.
    [[nodiscard]] bool has_annex() const {
        return !text_.document().attachments.empty() ||
               std::any_of(outline_.lines.begin(), outline_.lines.end(), [](const Line& line) {
                   return line.zone == Zone::kAttachments || line.zone == Zone::kAnnex;
               });
    }

    [[nodiscard]] bool is_row(const Line& line) const {
        return text_.at(line.place).find('|') != std::string_view::npos;
    }

    [[nodiscard]] bool has_both_forms(const Line& line) const {
        const auto name = name_of(line);
        return name && !name->zh.empty() && !name->en.empty();
    }

    [[nodiscard]] std::optional<PartyMention> name_of(const Line& line) const {
        static const Pattern heading(
            "^(?:序号|中文|名称|企业名称|实体名称|一、?实体|实体$|企业$|机构$|高级管理人员)|名单$|清单$|。.|:$");
        const std::string_view words = text_.at(line.place);
        if (words.empty() || words.size() > 600 || heading.in(words)) return std::nullopt;
        auto name = text::party_in_line(text_.block(line.place.block), line.place.range);
        // The last of a row of names may end in a full stop; other lines that do are sentences.
        const bool sentence = words.ends_with("。") && name && (name->zh.empty() || name->en.empty());
        return sentence ? std::nullopt : name;
    }

    /// Names that only the title gives.
    void read_title() {
        for (const text::Match& match : naming().all(text_.title())) {
            const Range list = names_in(match);
            for (const PartyMention& name : text::parties_in_sentence(text_.title(), list)) {
                const auto words = [this](Range range) {
                    return std::string(text_.title().substr(range.begin, range.end - range.begin));
                };
                const Range whole = name.zh.empty() ? name.en : name.zh;
                PartyName party{words(name.zh), words(name.en)};
                if (!known_.emplace(party.zh, party.en).second) continue;
                known_zh_.insert(party.zh);
                out_.names.push_back({std::move(party), text_.title_evidence(whole)});
            }
        }
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
        read_names(sentence, naming(), !own_voice_);
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
        static const Pattern pattern("^((?:[^。;，、()《》]+\\([^()]*\\)(?:、|和|及|以及)?)+)");
        for (const Sentence& sentence : listing)
            read_names(sentence, pattern);
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
            "(?:名单|不可靠实体清单|反制清单)[^。;:]{0,12}:$|(?:下列|以下)[^。;:]*(?:名单|清单|反制)[^。;:]*:$");
        read_names(sentence, row);
        if (!head.in(text_.at(sentence.place))) return;
        const auto behind = [](std::uint32_t block, const Line& line) { return block < line.place.block; };
        auto line = std::upper_bound(outline_.lines.begin(), outline_.lines.end(), sentence.place.block, behind);
        for (; line != outline_.lines.end(); ++line) {
            if (line->marker.level == 0 || line->zone != Zone::kBody || !has_both_forms(*line)) return;
            add(line->place.block, *name_of(*line));
        }
    }

    /// With `ours_only` not whom others act on: 欧盟…草案拟将若干企业列入…
    void read_names(const Sentence& sentence, const Pattern& pattern, bool ours_only = false) {
        const std::string_view words = text_.at(sentence.place);
        for (const text::Match& match : pattern.all(words)) {
            if (ours_only && is_foreign_deed(words, match.begin())) continue;
            const Range list = names_in(match);
            const std::size_t base = sentence.place.range.begin;
            const Range absolute{base + list.begin, base + list.end};
            const auto names = text::parties_in_sentence(text_.block(sentence.place.block), absolute);
            for (const PartyMention& name : names)
                add(sentence.place.block, name);
        }
    }

    /// 等28家 next to what is listed; a bare 28家 where nobody is named counts nothing that could be checked.
    void read_count(const Sentence& sentence) {
        static const Pattern count("等([0-9]{1,4}|[一二两三四五六七八九十百]{1,5})(?:家|个|名)");
        const std::string_view words = text_.at(sentence.place);
        const auto match = count.find(words);
        if (!match || (out_.names.empty() && !awaited_)) return;
        const auto value = text::number_of(match->text(words, 1));
        const std::size_t base = sentence.place.range.begin;
        if (!value || !out_.counts.empty()) return;
        const model::Evidence evidence =
            text_.evidence({sentence.place.block, {base + match->begin(), base + match->end()}});
        out_.counts.push_back({{*value, evidence}, 0, "parties"});
    }

    void read_title_count() {
        static const Pattern count(
            "([0-9]{1,4}|[一二两三四五六七八九十百]{1,5})(?:家|个)[^。，]*(?:实体|企业|公司|机构|银行)");
        const auto match = count.find(text_.title());
        if (!match || (out_.names.empty() && !awaited_)) return;
        const auto value = text::number_of(match->text(text_.title(), 1));
        if (value) out_.counts.push_back({{*value, text_.title_evidence(match->whole())}, 0, "parties"});
    }

    /// A name given in one form where it is acted on, and in both where the text first speaks of it.
    void complete_from_text() {
        constexpr std::size_t kFew = 12;  // names in a sentence, not in an annex
        if (out_.names.size() > kFew) return;
        std::vector<std::string> bare;
        for (const auto& name : out_.names)
            if (name.value.en.empty()) bare.push_back(std::string(text::NormalText(name.value.zh).view()) + "(");
        for (const Sentence& sentence : outline_.sentences) {
            if (sentence.annex) continue;
            for (const std::string& name : bare) {
                const std::size_t at = text_.at(sentence.place).find(name);
                if (at == std::string_view::npos) continue;
                const std::size_t close = text_.at(sentence.place).find(')', at);
                if (close == std::string_view::npos) continue;
                const std::size_t base = sentence.place.range.begin;
                const Range whole{base + at, base + close + 1};
                for (const PartyMention& found : text::parties_in_sentence(text_.block(sentence.place.block), whole))
                    if (!found.zh.empty() && !found.en.empty()) add(sentence.place.block, found);
            }
        }
    }

    /// 甲公司（A Inc.） after 甲公司: the same party, now with its other form.
    bool completes(const PartyName& party, const model::Evidence& evidence) {
        if (party.zh.empty() || party.en.empty() || !known_zh_.contains(party.zh)) return false;
        const auto bare = std::find_if(out_.names.begin(), out_.names.end(), [&](const auto& other) {
            return other.value.zh == party.zh && other.value.en.empty();
        });
        if (bare == out_.names.end()) return false;
        *bare = {party, evidence};
        return true;
    }

    void add(std::uint32_t block, const PartyMention& name) {
        const auto published = [&](Range range) {
            return range.empty() ? std::string() : text_.evidence({block, range}).quote;
        };
        PartyName party{published(name.zh), published(name.en)};
        // 甲公司 after 甲公司（A Inc.） is the same party; two English names make two.
        const bool repeated = party.en.empty() && known_zh_.contains(party.zh);
        if (repeated || !known_.emplace(party.zh, party.en).second) return;
        const Range whole{
            name.zh.empty() ? name.en.begin : std::min(name.zh.begin, name.en.empty() ? name.zh.begin : name.en.begin),
            std::max(name.zh.end, name.en.end)};
        const model::Evidence evidence = text_.evidence({block, whole});
        if (completes(party, evidence)) return;
        known_zh_.insert(party.zh);
        out_.names.push_back({std::move(party), evidence});
    }

    const Text& text_;
    const Outline& outline_;
    Parties out_;
    bool awaited_ = false;
    bool own_voice_ = false;  ///< an announcement: what it tells is its own deed
    std::set<std::pair<std::string, std::string>> known_;
    std::set<std::string> known_zh_;
};

}  // namespace

Parties parties_of(const Text& text, const Outline& outline, const PartySources& sources) {
    return PartyReader(text, outline).read(sources);
}

}  // namespace gazetted::extract::zh
