#include "parsers/extract/zh_press_kinds.h"

#include <algorithm>
#include <string>
#include <vector>

#include "parsers/extract/zh_actors.h"
#include "parsers/extract/zh_denied.h"
#include "parsers/extract/zh_history.h"
#include "parsers/extract/zh_items.h"
#include "parsers/extract/zh_press_licences.h"
#include "parsers/extract/zh_press_others.h"
#include "parsers/extract/zh_press_tellings.h"
#include "parsers/text/countries.h"

namespace gazetted::extract::zh {

namespace {

using text::Match;
using text::Pattern;

/// One report: its title and sentences, and whether it tells of a deed of ours at all.
class Report {
  public:
    explicit Report(KindList& list) : list_(list), ours_(tells_of_us()) {}

    void read() {
        if (ours_) read_precursors(list_);
        const bool named = something_told();
        read_words(without_denied(list_.text.title()), true, named,
                   [this](const Match& match) { return list_.text.title_evidence(match.whole()); });
        for (const Sentence& sentence : list_.outline.sentences) {
            if (sentence.annex || sentence.question || list_.tells_older(sentence)) continue;
            read_words(without_denied(list_.text.at(sentence.place)), false, named,
                       [&](const Match&) { return list_.text.evidence(sentence.place); });
        }
        // Measures told beside a listing are that listing's, but not beside one of an earlier day.
        if (takes_measures_alone(list_))
            std::erase_if(list_.kinds, [](const auto& kind) { return kind.value == "uel_listing"; });
        else if (list_.has("uel_listing"))
            std::erase_if(list_.kinds, [](const auto& kind) { return kind.value == "uel_measures"; });
        read_technology_too();
        read_adjusted();
        read_delisting();
        read_countermeasure();
        read_exemption();
        if (list_.kinds.empty() && ours_) read_other_reports(list_);
    }

  private:
    /// Who abroad is bound says not what is controlled.
    [[nodiscard]] bool something_told() const {
        return std::any_of(list_.kinds.begin(), list_.kinds.end(),
                           [](const auto& kind) { return kind.value != "extraterritorial"; });
    }

    [[nodiscard]] bool tells_of_us() const {
        static const Pattern deed(
            "(?:商务部|海关总署|工作机制|部门|中方|中国|北京|我国|全国人大|国务院|协调机制)[^。;]*(?:公布|发布|"
            "调整|公告|决定|宣布|要求|"
            "修改|"
            "修订|列入|实施|联合|表示|启动|通过|通报|组织|部署|发文|官宣|下发)");
        const auto told = [](std::string_view words) {
            const auto match = deed.find(words);
            return match && is_our_deed(words, match->end(), false);
        };
        const auto& sentences = list_.outline.sentences;
        return told(list_.text.title()) ||
               std::any_of(sentences.begin(), sentences.end(), [&](const Sentence& sentence) {
                   return !sentence.annex && told(list_.text.at(sentence.place));
               });
    }

    /// 就美方扩大管制答记者问, 商务部回应英制裁…: what we say of our own controls there is said in passing.
    [[nodiscard]] bool is_reply() const {
        static const Pattern pattern(
            "(?:就|回应|评|针对)(?:所谓)?(?:美|英|欧|日|荷|加|澳|德|韩|印|法)(?:国|盟|方|本|政府|大|洲)?[^元]{0,20}(?:"
            "将|对|制裁|"
            "发布|宣布|列|修订|扩大|拟|限制|升级|打压)|回应$");
        return list_.title_has(pattern);
    }

    [[nodiscard]] bool is_answer() const { return list_.identity.document_class == model::DocumentClass::kAnswer; }

    static bool is_decided(std::string_view words) {
        static const Pattern pattern("决定|宣布|发布|公布|公告|起(?:正式)?实施");
        return pattern.in(words);
    }

    /// 中方依法依规对…实施出口管制 states a policy; what is new has a day, a deed or a duty.
    static bool is_news(std::string_view words) {
        static const Pattern pattern(
            "决定|宣布|发布|公布|公告|起|要求|今日|今天|即日|须|需要?|必须|要|启动|纳入|未经许可|设限|收紧|扩大|升级|["
            "0-9]日");
        return pattern.in(words);
    }

    /// 反制美把…列入: done by a state that has its short name.
    static bool is_of_short_name(std::string_view before, std::string_view deed) {
        static const Pattern name("(?:美|欧|英|荷|韩|澳|[^0-9今昨近当同即次日]日)$");
        return (deed.starts_with("将") || deed.starts_with("把")) && name.in(before);
    }

    [[nodiscard]] bool is_told(std::string_view words, const Match& match) const {
        if (is_of_short_name(words.substr(0, match.begin()), words.substr(match.begin()))) return false;
        static const Pattern work(
            "(?:提出|部署|研究|明确)[^，。;反]{0,12}(?:举措|任务|重点工作)[^。;]*包括[^。;]*$");  // to come
        if (work.in(words.substr(0, match.begin()))) return false;
        const std::string_view clause = clause_at(words, match.begin());
        return !is_not_done(clause) && !told_as_past(words.substr(0, match.begin())) && !told_as_past(clause) &&
               !acts_on_chinese(match.text(words, 0)) && is_our_deed(words, match.begin(), ours_);
    }

    /// 对关注名单上的…，涉及军事用户的不予许可: a refusal for the listed is part of the listing.
    [[nodiscard]] bool is_of_listing(std::string_view kind, std::string_view words, const Match& match) const {
        static const Pattern touches("涉及?$");
        static const Pattern listed("名单(?:中|上|内)?的?(?:所列)?(?:的)?(?:实体|企业|公司)[^。;]*审(?:查|核)");
        const std::string_view before = words.substr(0, match.begin());
        return kind == "country_end_use_ban" && touches.in(before) &&
               (list_.has("watch_list_addition") || (list_.has("control_list_addition") && listed.in(before)));
    }

    template <class EvidenceOf>
    void read_words(std::string_view words, bool title, bool named, EvidenceOf evidence_of) {
        const text::Subject subject(words);
        for (const Telling& telling : tellings()) {
            if (!telling.says.in(subject)) continue;
            const auto match = telling.says.find(words);
            if (match && is_told(words, *match) && !is_of_listing(telling.kind, words, *match))
                list_.add(telling.kind, evidence_of(*match));
        }
        if (is_reply() || (!title && !(is_answer() ? is_decided(words) : is_news(words)))) return;
        // A body sentence counts where the kind was not told already: what is said in passing is not its subject.
        if (named || (!title && something_told())) return;
        for (const LicenceTold& told : licences_told(words)) {
            const Match match{{told.words}};
            if (!is_told(words, match) || is_foreign_deed(words, match.end())) continue;
            for (const std::string_view kind : told.kinds)
                list_.add(kind, evidence_of(match));
        }
    }

    /// …设备和工艺技术也在其中: beside the goods of a control told before.
    void read_technology_too() {
        static const Pattern among(
            "(?:管制|管控|受控|许可)(?:的|管理)?(?:范围|物项|对象|清单|内容)[^。;]{0,60}?(?:包括|涵盖|涉及|覆盖|囊括|"
            "含|扩及|延伸至|有)[^。;]*"
            "(?:技术|工艺)(?:(?:和|及|与|、|或)?(?:相关|有关|技术)*(?:资料|数据|文件|诀窍|服务))*(?:等|在内|，|。|;|、|"
            "$)|"
            "(?:管制|管控)，(?:共|主要)?(?:涉及|涵盖|包括|覆盖)[^。;]*(?:及其|及相关|和相关|及有关|和有关)[^，。;]{0,"
            "12}("
            "?:技术|工艺)(?:，|。|;|$)|"
            "(?:^|(?:管制|管控|许可|包括|涵盖|涉及)[^。;]*)(?:以及|及)用于(?:生产|制造|开发|研制)[^，。;]*的?技术(?:，|"
            "。|;|$)|"
            "(?:技术|工艺)(?:也|亦|均|都|同样|一并|同时|被|同被)*(?:在其中|在列|在内|列入其中|位列其中|包括其中|在(?:"
            "管制|此)之?列|(?:列入|纳入|"
            "受到?)管制)|(?:增列|增补|新增)[^，。;]*(?:及其|及|和|以及|、)[^，。;]*(?:技术|工艺)(?:，|。|;|$)|"
            "(?:及其|及|和|以及|、|对应的?|相应的?|相关的?|有关的?|配套的?)[^，。;]*(?:技术|工艺)(?:(?:和|及|与|、)?"
            "资料)?，?(?:均|都|也|一律|一并|同时|亦|今后|其?出口)*(?:受管|纳管|列管|受控|未经[^，。;]*(?:"
            "许可|批准)，?"
            "[^，。;]*不得|须|需|应当?|必须)");
        static const Pattern left_out(
            "不(?:包括|含|在|涉及|涵盖|覆盖|包含)|未(?:列|纳|被|涵盖|包括|包含|涉及|覆盖|提及)|没有|并非|是否|排除|"
            "暂停|"
            "此前|技术人员");
        static const Pattern theirs("(?:^|[^对向往输至])(?:" + text::country_expression() +
                                    ")(?:方|政府|商务部)?的?(?:出口)?(?:管制|管控|受控|许可)");
        if (!list_.has("item_licensing") || list_.has("technology_control") || list_.found.suspends) return;
        for (const Sentence& sentence : list_.outline.sentences) {
            const std::string_view words = list_.text.at(sentence.place);
            const auto match = sentence.annex || sentence.question ? std::nullopt : among.find(words);
            // 7.金属甲冶炼技术。 among items with their codes
            const bool item = list_.found.goods_code && sentence.opens && !sentence.annex && is_technology_item(words);
            if (!item &&
                (!match || left_out.in(words) || theirs.in(words) || !is_our_deed(words, match->begin(), ours_)))
                continue;
            return list_.add("technology_control", list_.text.evidence(sentence.place));
        }
    }

    /// 对…出口管制措施进行优化调整，增列…: goods put under licence by a change of an earlier control.
    void read_adjusted() {
        static const Pattern adjusts(
            "对[^。;，]*(?:管制|许可)(?:管理)?(?:措施|范围|政策|物项|清单|目录)[^。;，]*(?:调整|修订|修改|更新|优化)|"
            "(?:调整|修订|修改|扩充|更新)(?:了|对)?[^。;，]*(?:出口管制|管制|许可)(?:管理)?(?:措施|范围|政策|清单|"
            "目录)");
        if (!list_.has("item_licensing") || list_.has("list_adjustment") || list_.found.suspends) return;
        for (const Sentence& sentence : list_.outline.sentences) {
            const std::string_view words = list_.text.at(sentence.place);
            const auto match = sentence.annex || sentence.question ? std::nullopt : adjusts.find(words);
            if (!match || !is_decided(words) || list_.tells_older(sentence) || !is_told(words, *match)) continue;
            return list_.add("list_adjustment", list_.text.evidence(sentence.place));
        }
    }

    /// A digest: parties were listed, and by another notice something needs no licence.
    [[nodiscard]] bool only_lists() const {
        return std::all_of(list_.kinds.begin(), list_.kinds.end(), [](const auto& kind) {
            return kind.value.ends_with("_addition") || kind.value == "uel_listing";
        });
    }

    /// 将2家企业移出名单, 解除对…的出口禁令: what was done to them ends, and that alone is told.
    void read_delisting() {
        static const Pattern off(
            "(?:移出|移除|调出|剔除)[^，。;]*(?:名单|不可靠实体清单)|(?:解除|撤销|终止|停止|结束)[^。;，]*(?:出口管制|"
            "管控|"
            "出口禁令|"
            "出口限制)[^，。;]*(?:措施)?");
        static const Pattern route("申请|可(?:以|依|按)|符合|满足|配合|如|若|经核实[^。;]*的，");
        static const Pattern of_control("管控名单|关注名单|不可靠实体清单|出口管制|两用物项");
        const auto told = [&](std::string_view words) {
            const auto match = off.find(without_denied(words));
            return match && !route.in(clause_at(words, match->begin())) && is_our_deed(words, match->begin(), ours_) &&
                   !sums_up(words.substr(0, match->begin()));
        };
        if (!list_.title_has(of_control) && !list_.anywhere(of_control)) return;
        const bool in_title = told(list_.text.title());
        if (!in_title && !list_.kinds.empty() && !list_.found.suspends) return;
        if (in_title) {
            // Beside those taken off others may be put on: 由关注名单转入管控名单.
            static const Pattern others("转入|转列|移入|调入|另将|同时将|同时把|新增");
            std::erase_if(list_.kinds, [](const auto& kind) { return !others.in(kind.evidence.quote); });
            list_.add("termination", list_.text.title_evidence({0, list_.text.title().size()}));
            // …移出名单，另对10家延长暂停90天
            static const Pattern pauses(
                "(?:继续|延长|再[次度]?)(?:实施)?(?:暂停|中止)|对[^，。;]*(?:暂停|中止)[^，。;]*(?:[0-9]|[一二两三]年|"
                "个月)");
            if (const auto paused = pauses.find(without_denied(list_.text.title())))
                list_.add("suspension", list_.text.title_evidence(paused->whole()));
            return;
        }
        for (const Sentence& sentence : list_.outline.sentences) {
            if (sentence.annex || sentence.question || !told(list_.text.at(sentence.place))) continue;
            return list_.add("termination", list_.text.evidence(sentence.place));
        }
    }

    /// Of our ministry, not of the Foreign Ministry.
    void read_countermeasure() {
        static const Pattern counters("商务部[^。;]*(?:对[^。;]*(?:采取|实施)[^。;，]*反制措施|列入反制清单)");
        if (!list_.kinds.empty()) return;
        for (const Sentence& sentence : list_.outline.sentences) {
            const std::string_view words = list_.text.at(sentence.place);
            const auto match = sentence.annex || sentence.question ? std::nullopt : counters.find(words);
            if (!match || is_foreign_deed(words, match->end()) || told_as_past(words.substr(0, match->begin())))
                continue;
            return list_.add("countermeasure", list_.text.evidence(sentence.place));
        }
    }

    /// 荷兰外贸大臣表示, …: another country's, where none of ours is named beside it.
    static bool opens_abroad(std::string_view words) {
        static const Pattern ours("商务部|海关总署|中国|中方|我国");
        return !text::country_at(words, 0).code.empty() && !ours.in(words);
    }

    /// What needs no licence any more, where nothing else is told.
    void read_exemption() {
        static const Pattern frees(
            "(?:可|均可|将|予以|一律)?(?:免领|免办|免于申领|免于办理|免予办理|免除)[^，。;]*许可|(?:无需|无须|"
            "不必|"
            "不需要?|不用|不再需要)(?:再)?(?:申领|申请|办理?|取得|领取?|跑|申办)[^，。;]*(?:许可|证)|出口(?:可)?"
            "免证|豁免[^，。;]*许可");
        static const Pattern subject("两用物项|出口许可|管制");
        static const Pattern freed("^(?:中国)?商务部[^。;]*(?:对|将)[^。;]*出口[^。;]*(?:予以|给予)?豁免");
        if (!only_lists()) return;
        if (const auto match = list_.kinds.empty() ? freed.find(list_.text.title()) : std::nullopt)
            return list_.add("exemption", list_.text.title_evidence(match->whole()));
        if (!ours_) return;
        // 对向甲国出口的…实施许可管理，而向其他国家出口则无需…: how far a control reaches
        static const Pattern elsewhere("许可[^。;]*，而?(?:向|对)其他国家[^。;]*(?:无需|无须|不需)");
        static const Pattern by_notice("[0-9]号公告|公告[^。;]*(?:施行|实施|生效)");
        const bool alone = list_.kinds.empty();
        if (!subject.in(list_.text.title()) && !list_.anywhere(subject)) return;
        for (const Sentence& sentence : list_.outline.sentences) {
            const std::string_view words = list_.text.at(sentence.place);
            const auto match = sentence.annex || sentence.question ? std::nullopt : frees.find(words);
            if (!match || elsewhere.in(words) || opens_abroad(words) || is_foreign_deed(words, match->begin()) ||
                !(alone || by_notice.in(words)))
                continue;
            return list_.add("exemption", list_.text.evidence(sentence.place));
        }
    }

    KindList& list_;
    const bool ours_;
};

}  // namespace

void read_press(KindList& list) {
    Report(list).read();
}

}  // namespace gazetted::extract::zh
