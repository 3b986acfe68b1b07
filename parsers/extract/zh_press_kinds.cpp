#include "parsers/extract/zh_press_kinds.h"

#include <algorithm>
#include <string>
#include <vector>

#include "parsers/extract/zh_actors.h"
#include "parsers/text/countries.h"

namespace gazetted::extract::zh {

namespace {

using text::Match;
using text::Pattern;

struct Telling {
    std::string_view kind;
    Pattern says;
};

/// Where the list's name ends the clause: 列入…名单的企业 only says which.
#define GAZETTED_ONTO "(?:列入|纳入|加入|增列入?|增列至|列为|进入|登上|新增|上了?)[^，。;的]{0,14}"

const std::vector<Telling>& tellings() {
    static const std::string country = "(?:" + text::country_expression() + ")";
    static const std::vector<Telling> table{
        {"control_list_addition", GAZETTED_ONTO
         "管控名单\"?》?(?:$|[^的之者实企\"》])|管控名单\"?》?(?:再|又|新|再次)*(?:添|增|扩容|扩围|迎来|纳入)"},
        {"watch_list_addition", GAZETTED_ONTO
         "关注名单\"?》?(?:$|[^的之者实企\"》])|关注名单\"?》?(?:再|又|新|再次)*(?:添|增|扩容|扩围|迎来|纳入)"},
        {"uel_listing", GAZETTED_ONTO
         "不可靠实体清单\"?》?(?:$|[^的之者实企机调工规\"》])|不可靠实体清单\"?》?(?:再|又|新|再次)*(?:添|增|扩容|扩围|"
         "迎来|纳入)"},
        {"uel_investigation",
         "(?:工作机制|不可靠实体清单)[^。;]*(?:启动|展开|开展|发起|进行|立案)[^，。;]{0,14}调查|(?:遭|被)[^，。;]{0,14}"
         "不可靠实体清单[^，。;]{0,6}调查"},
        {"country_end_use_ban",
         "(?:向|对)" + country + "(?:的)?[^。;，]{0,12}出口(?:管制|限制)[^。;，]{0,8}(?:升级|加码|收紧|趋严|加强)|" +
             country + "(?:的)?(?:军事(?:用户|用途|最终|部门)|军方|军队)[^。;家]*(?:禁止|不得|不予|禁售)"},
        {"extraterritorial", "第三国[^。;]*(?:转移|提供|转交|转卖|转售|转让|交付|交给)"},
    };
    return table;
}

#undef GAZETTED_ONTO

/// Group 1, where there is one: what is controlled.
const std::vector<Pattern>& licences() {
    static const std::vector<Pattern> table{
        "对([^。;，对]+)(?:出口)?(?:实行|实施|采取|启动|推行|引入|施加|作出|进行)[^。;，]{0,10}(?:出口)?(?:管制|许可|"
        "限制|"
        "管控)",
        "(?:启动|实行|实施|推行|建立|设立|引入|推出|收紧|强化|扩大|升级|(?:^|，|:|将|起|决定|宣布|中国)(?:限制|管制))(["
        "^。;，对向:]{1,40}?)(?:的)?出口(?:管制|"
        "限制|许可|审批|管控|范围|$|，|。)",
        "([^。;，:向对]{1,40}?)(?:被|也被|均被|将被|正式|也|均|将)*(?:纳入|列入|进入)(?:了)?[^，。;名]{0,10}(?:管制|"
        "许可)",
        "([^。;，:向对]{1,40}?)(?:对外)?(?:出口|外销|出境)(?:将|自[^，。;]{1,14}起|(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?"
        "起|"
        "均|一律|今起|即日起|现)*(?:须|需|应|应当|必须|要)[^，。;不]{0,12}(?:许可|批准|审批|申请|办证)",
        "要求[^。;]{0,40}(?:出口商|出口经营者|出口企业|出口)[^。;]{0,30}(?:申请|申领|获得|取得|办理)[^。;]{0,16}许可",
        "([^。;，:向对]{0,40}?)(?:，)?(?:未经|未获)(?:商务部)?许可，?(?:[^，。;]{0,14}，?)?不得(?:擅自)?(?:对外)?出口",
    };
    return table;
}

bool tells_history(std::string_view before) {
    static const Pattern past(
        "(?:此前|早前|早先|先前|之前|去年|前年|曾|早些时候|上个?月|回顾|已于[^，。;]{1,14}|(?:19|20)[0-9]{2}年[^，。;]{"
        "0,"
        "24}(?:已|曾|被))[^。;]*$");
    return past.in(before);
}

/// May, would, is asked whether; or done away with: no deed.
bool is_not_done(std::string_view clause) {
    static const Pattern pattern(
        "可能|或(?:将|会)|是否|拟于|考虑|威胁|担心|传闻|如果|一旦|否认|并未|没有|尚未|不会|移出|移除|暂停|停止|"
        "取消|解除|撤销|不等于|不是|不针对|反对|滥用|要求(?:日|美|欧|荷|英)");
    return pattern.in(clause);
}

/// The clause of `words` around `at`.
std::string_view clause_at(std::string_view words, std::size_t at) {
    std::size_t begin = 0, end = words.size();
    for (const std::string_view mark : {std::string_view("，"), std::string_view("。"), std::string_view(";")}) {
        if (const std::size_t before = words.substr(0, at).rfind(mark); before != std::string_view::npos)
            begin = std::max(begin, before + mark.size());
        if (const std::size_t after = words.find(mark, at); after != std::string_view::npos) end = std::min(end, after);
    }
    return words.substr(begin, end - begin);
}

/// One report: its title and sentences, and whether it tells of a deed of ours at all.
class Report {
  public:
    explicit Report(KindList& list) : list_(list), ours_(tells_of_us()) {}

    void read() {
        const bool named = !list_.kinds.empty();
        read_words(list_.text.title(), true, named,
                   [this](const Match& match) { return list_.text.title_evidence(match.whole()); });
        for (const Sentence& sentence : list_.outline.sentences) {
            if (sentence.annex || sentence.question) continue;
            read_words(list_.text.at(sentence.place), false, named,
                       [&](const Match&) { return list_.text.evidence(sentence.place); });
        }
        read_delisting();
        read_countermeasure();
        read_exemption();
    }

  private:
    [[nodiscard]] bool tells_of_us() const {
        static const Pattern deed(
            "(?:商务部|海关总署|工作机制|部门|中方|中国|北京|我国)[^。;]{0,40}(?:公布|发布|调整|公告|决定|宣布|要求|"
            "修改|"
            "修订|列入|实施|联合|表示|启动)");
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

    [[nodiscard]] bool is_told(std::string_view words, const Match& match) const {
        const std::string_view clause = clause_at(words, match.begin());
        return !is_not_done(clause) && !tells_history(words.substr(0, match.begin())) && !tells_history(clause) &&
               !acts_on_chinese(match.text(words, 0)) && is_our_deed(words, match.begin(), ours_);
    }

    template <class EvidenceOf>
    void read_words(std::string_view words, bool title, bool named, EvidenceOf evidence_of) {
        const text::Subject subject(words);
        for (const Telling& telling : tellings()) {
            if (!telling.says.in(subject)) continue;
            const auto match = telling.says.find(words);
            if (match && is_told(words, *match)) list_.add(telling.kind, evidence_of(*match));
        }
        if (is_reply() || (is_answer() && !title && !is_decided(words))) return;
        // A body sentence counts where the kind was not told already: what is said in passing is not its subject.
        if (named || (!title && !list_.kinds.empty())) return;
        for (const Pattern& says : licences()) {
            if (!says.in(subject)) continue;
            const auto match = says.find(words);
            if (match && is_told(words, *match)) add_licence(words, *match, evidence_of(*match));
        }
    }

    void add_licence(std::string_view words, const Match& match, const model::Evidence& evidence) {
        static const Pattern nobody(
            "对华|对日|对美|中企|中国(?:企业|公司)|名单|实体|企业|公司|进口|投资|签证|反倾销|关税|汽车|农|海产|水产|"
            "对话|会议|磋商|会谈|宣讲|培训|合规");
        static const Pattern aimed("(?:向|对|往)(?:" + text::country_expression() + ")");
        const std::string_view object = match.groups.size() > 1 && match.has(1) ? match.text(words, 1) : "";
        if (nobody.in(match.text(words, 0)) || aimed.in(match.text(words, 0))) return;
        static const Pattern technology("技术|工艺");
        static const Pattern goods_too(
            "(?:物项|设备|材料|产品)[^，。;]{0,4}(?:及|和|、)|(?:及|和|、)[^，。;]{0,8}(?:物项|设备)");
        if (technology.in(object)) list_.add("technology_control", evidence);
        if (!technology.in(object) || goods_too.in(object)) list_.add("item_licensing", evidence);
    }

    /// 将2家企业移出名单, 解除对…的出口禁令: what was done to them ends, and that alone is told.
    void read_delisting() {
        static const Pattern off(
            "(?:移出|移除|调出|剔除)[^，。;]{0,14}名单|(?:解除|撤销|终止|停止|结束)[^。;，]{0,40}(?:出口管制|管控|"
            "出口禁令|"
            "出口限制)[^，。;]{0,6}(?:措施)?");
        static const Pattern route("申请|可(?:以|依|按)|符合|满足|配合|如|若|经核实[^。;]*的，");
        static const Pattern of_control("管控名单|关注名单|不可靠实体清单|出口管制|两用物项");
        const auto told = [&](std::string_view words) {
            const auto match = off.find(words);
            return match && !route.in(clause_at(words, match->begin())) && is_our_deed(words, match->begin(), ours_);
        };
        if (!list_.title_has(of_control) && !list_.anywhere(of_control)) return;
        const bool in_title = told(list_.text.title());
        if (!in_title && !list_.kinds.empty()) return;
        if (in_title) {
            list_.kinds.clear();
            return list_.add("termination", list_.text.title_evidence({0, list_.text.title().size()}));
        }
        for (const Sentence& sentence : list_.outline.sentences) {
            if (sentence.annex || sentence.question || !told(list_.text.at(sentence.place))) continue;
            return list_.add("termination", list_.text.evidence(sentence.place));
        }
    }

    /// Of our ministry, not of the Foreign Ministry.
    void read_countermeasure() {
        static const Pattern counters("商务部[^。;]*(?:对[^。;]*(?:采取|实施)[^。;，]{0,8}反制措施|列入反制清单)");
        if (!list_.kinds.empty()) return;
        for (const Sentence& sentence : list_.outline.sentences) {
            const std::string_view words = list_.text.at(sentence.place);
            const auto match = sentence.annex || sentence.question ? std::nullopt : counters.find(words);
            if (!match || is_foreign_deed(words, match->end()) || tells_history(words.substr(0, match->begin())))
                continue;
            return list_.add("countermeasure", list_.text.evidence(sentence.place));
        }
    }

    /// What needs no licence any more, where nothing else is told.
    void read_exemption() {
        static const Pattern frees(
            "(?:可|均可|将|予以|一律)?(?:免领|免办|免于申领|免于办理|免予办理|免除)[^，。;]{0,20}许可|(?:无需|无须|"
            "不必|"
            "不需要?|不用|不再需要)(?:再)?(?:申领|申请|办理|取得|领取)[^，。;]{0,20}许可");
        static const Pattern subject("两用物项|出口许可|管制");
        if (!list_.kinds.empty() || !ours_) return;
        if (!subject.in(list_.text.title()) && !list_.anywhere(subject)) return;
        for (const Sentence& sentence : list_.outline.sentences) {
            const std::string_view words = list_.text.at(sentence.place);
            const auto match = sentence.annex || sentence.question ? std::nullopt : frees.find(words);
            if (!match || is_foreign_deed(words, match->begin())) continue;
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
