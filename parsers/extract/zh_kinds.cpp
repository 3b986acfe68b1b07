#include "parsers/extract/zh_kinds.h"

#include <algorithm>

#include "parsers/extract/zh_acts.h"
#include "parsers/extract/zh_limbs.h"
#include "parsers/text/countries.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using model::DocumentClass;
using text::Match;
using text::Pattern;

struct KindRule {
    std::string_view kind;
    Pattern says;
};

/// Deeds told in any voice; whose deed it is decides is_our_deed.
const std::vector<KindRule>& deeds() {
    static const std::string country = "(?:" + text::country_expression() + ")";
    static const std::vector<KindRule> rules{
        {"control_list_addition",
         "(?:将|把)[^。;]*(?:列入|纳入|增列入|增列至|加入|列为)[^，。;]{0,10}(?:出口管制)?管控名单|"
         "在[^，。;]{0,10}管控名单\"?》?(?:中|内|上)?(?:增列|新增|增加)"},
        {"watch_list_addition",
         "(?:将|把)[^。;]*(?:列入|纳入|增列入|增列至|加入|列为)[^，。;]{0,30}关注名单|"
         "在[^，。;]{0,10}关注名单\"?》?(?:中|内|上)?(?:增列|新增|增加)"},
        {"uel_listing",
         "(?:将|把)[^。;]*(?:列入|纳入|增列入|增列至|加入|列为)[\"《]*不可靠实体清单|"
         "在[\"《]*不可靠实体清单[\"》]*(?:中|内|上)?(?:增列|新增|增加)|启用\"?不可靠实体清单\"?[^。]{0,80}(?:制裁|"
         "措施)"},
        {"uel_investigation",
         "(?:启动|开展|发起)[^，。;]{0,12}不可靠实体清单[^，。;]{0,8}调查|不可靠实体清单[^。;]{0,60}(?:启动|发起|立案)"
         "[^，。;]{0,8}调查|问题启动调查"},
        {"country_end_use_ban",
         "(?:禁止|严禁|不予许可|不予批准|不批准|加强|限制|严格|收紧|停止)[^。;家]{0,60}(?:向|对|至|往)" + country +
             "(?:的)?(?:军事|军方|军队|军工|出口|境内|防务|国防)[^。;]{0,80}|物项(?:向|对)" + country +
             "(?:的)?出口(?:管制)?|(?:向|对)" + country + "(?:的)?(?:军事|军方|军队)[^。;家]{0,60}(?:禁止|不得|不予)"},
        // As the one who must not or needs a licence, not as the one who receives (向境外组织和个人提供).
        {"extraterritorial",
         "(?:^|，|;|:|禁止|要求|规定|\"|\\))(?:境外(?:的)?(?:任何)?(?:组织|企业|实体|机构)(?:(?:和|或者?|、|及)个人)?|"
         "(?:任何|所有|其他|各)国家(?:(?:和|或者?|、|及)地区|\\(地区\\))?的?(?:任何)?(?:组织|单位|企业)(?:(?:和|或者?|"
         "、|及)个人)?"
         "|"
         "第三国)[^。;]{0,200}(?:转移|提供|必须(?:获得|取得)|应当?(?:申请|取得|获得)|许可|转运|再出口)|"
         "境外特定出口经营者|对境外[^。;，]{0,24}物项实施出口管制"},
    };
    return rules;
}

/// The last actor named before `at`: ours, foreign or nobody.
enum class Actor { kNobody, kOurs, kForeign };

Actor last_actor(std::string_view sentence, std::size_t at) {
    static const Pattern pattern(
        "(美方|美国?(?:政府|商务部|财政部|国务院|国会|贸易代表|产业与安全局)|美商务部|欧方|欧盟(?:委员会|理事会)|"
        "欧委会|欧洲议会|英方|日方|日本政府|"
        "日本经济产业省|日经产省|荷方|荷兰政府|荷政府|德方|法方|加方|加拿大政府|澳方|澳大利亚政府|印方|韩方|韩国政府|"
        "外方|外国政府|七国集团|北约|联合国(?:安全理事会|安理会)?|英国(?:"
        "外交部|政府)|美(?:宣布|将|对))|"
        "(中方|中国政府|中国商务部|我国|商务部|海关总署|国务院|不可靠实体清单工作机制|工作机制|本公告)");
    Actor last = Actor::kNobody;
    for (const Match& match : pattern.all(sentence.substr(0, at)))
        last = match.has(1) ? Actor::kForeign : Actor::kOurs;
    return last;
}

bool acts_on_chinese(std::string_view deed) {
    static const Pattern pattern(
        "中国(?:实体|企业|公司|机构|个人|军工)|我(?:国)?(?:多家|有关|部分)?(?:实体|企业|公司|机构)|中企|\"实体清单\"");
    return pattern.in(deed);
}

class KindReader {
  public:
    KindReader(const Text& text, const Outline& outline, const Identity& identity, const Found& found)
        : text_(text),
          outline_(outline),
          identity_(identity),
          found_(found),
          own_voice_(identity.document_class == DocumentClass::kAnnouncement) {}

    std::vector<model::Sourced<std::string>> read() {
        if (identity_.foreign_ministry && !issued_by("MOFCOM")) return {};
        if (is_guidance() || is_other_trade_measure()) return {};
        if (identity_.law && own_voice_) return law();
        if (special_catalogue()) return std::move(out_);
        if (is_conference()) return {};
        read_deeds();
        read_technology_catalogue();
        if (own_voice_) read_own_measures();
        return settle();
    }

  private:
    [[nodiscard]] bool issued_by(std::string_view code) const {
        return std::any_of(identity_.issuers.begin(), identity_.issuers.end(),
                           [code](const auto& issuer) { return issuer.value == code; });
    }

    [[nodiscard]] bool title_has(const Pattern& pattern) const { return pattern.in(text_.title()); }

    void add(std::string_view kind, const model::Evidence& evidence) { add_once(out_, kind, evidence); }

    void add_from_title(std::string_view kind, const Pattern& pattern) {
        const auto match = pattern.find(text_.title());
        if (match) add(kind, text_.title_evidence(match->whole()));
    }

    /// A title that is a number and nothing else leaves the gist to the text.
    [[nodiscard]] bool title_is_bare() const {
        static const Pattern bare("(?:号|公告|令|决定)\\)?$");
        return text_.title().empty() ||
               (bare.in(text_.title()) && text_.title().find("关于") == std::string_view::npos);
    }

    [[nodiscard]] bool body_has(const Pattern& pattern) const {
        return std::any_of(outline_.sentences.begin(), outline_.sentences.end(), [&](const Sentence& sentence) {
            return !sentence.annex && !sentence.question && pattern.in(text_.at(sentence.place));
        });
    }

    /// An answer, or news in which our ministry does something.
    [[nodiscard]] bool tells_of_us() const {
        if (identity_.document_class == DocumentClass::kAnswer) return true;
        static const Pattern deed("(?:商务部|海关总署)[^。;]{0,40}(?:公布|发布|调整|公告|决定)");
        return std::any_of(outline_.sentences.begin(), outline_.sentences.end(), [&](const Sentence& sentence) {
            const std::string_view words = text_.at(sentence.place);
            const auto match = deed.find(words);
            return !sentence.annex && match && is_our_deed(words, match->end(), false);
        });
    }

    /// The title names what is published, or, where it is but a number, a sentence that publishes it.
    [[nodiscard]] bool announces(const Pattern& what, const Pattern& publishes) const {
        if (title_has(what)) return true;
        if (!own_voice_ || !title_is_bare()) return false;
        return std::any_of(outline_.sentences.begin(), outline_.sentences.end(), [&](const Sentence& sentence) {
            const std::string_view words = text_.at(sentence.place);
            return !sentence.annex && what.in(words) && publishes.in(words);
        });
    }

    void add_from_title_or_body(std::string_view kind, const Pattern& pattern) {
        add_from_title(kind, pattern);
        if (!has(kind)) add_from_body(kind, pattern);
    }

    void add_from_body(std::string_view kind, const Pattern& pattern) {
        for (const Sentence& sentence : outline_.sentences) {
            if (!sentence.annex && !sentence.question && pattern.in(text_.at(sentence.place)))
                return add(kind, text_.evidence(sentence.place));
        }
    }

    [[nodiscard]] bool has(std::string_view kind) const {
        return std::any_of(out_.begin(), out_.end(), [kind](const auto& entry) { return entry.value == kind; });
    }

    /// How to apply, trainings and meetings are no measures.
    [[nodiscard]] bool is_guidance() const {
        static const Pattern pattern(
            "指南|指引|须知|流程|培训|研讨会|座谈会|宣讲|对话磋商|对话会|办事|填报说明|操作手册|常见问题");
        return title_has(pattern) && !found_.suspends && !found_.terminates;
    }

    /// Trade remedies, tariffs and the like use the same words (终止…措施, 税则号列) for other ends.
    [[nodiscard]] bool is_other_trade_measure() const {
        static const Pattern trade(
            "反倾销|反补贴|保障措施|关税|税则委员会|配额|检验检疫|自动进口许可|禁止进口|原产地|博览会|贸易壁垒");
        static const Pattern control(
            "出口管制|管控名单|关注名单|不可靠实体清单|两用物项|易制毒|反制|限制出口技术|出口许可|禁止出口");
        if (control.in(text_.title())) return false;
        if (title_has(trade)) return true;
        bool remedy = false;
        static const Pattern inquiry("反倾销|反补贴|保障措施");
        for (const Sentence& sentence : outline_.sentences) {
            const std::string_view words = text_.at(sentence.place);
            if (control.in(words)) return false;
            remedy = remedy || inquiry.in(words);
        }
        return remedy;
    }

    /// A press conference speaks of many things; what it says of a measure in passing does not make it one.
    [[nodiscard]] bool is_conference() const {
        static const Pattern pattern("例行新闻发布会|新闻发布会|吹风会|记者会");
        return title_has(pattern) && !found_.suspends && !found_.terminates;
    }

    /// Statutes count where export control, the dual-use items or the list mechanism is their subject.
    std::vector<model::Sourced<std::string>> law() {
        static const Pattern subject("出口管制|两用物项|管制清单|不可靠实体清单|管控名单|易制毒化学品(?:进出口|出口)");
        add_from_title("framework_law", subject);
        if (!out_.empty() && found_.repeals) add_repeal();
        return std::move(out_);
    }

    /// The yearly licence catalogue, the unified control list and precursor rules stand for themselves.
    bool special_catalogue() {
        static const Pattern licence_catalogue("《?两用物项和技术进出口许可证管理目录》?");
        static const Pattern control_list(
            "(?:公布|发布|印发|修订|就)[^，。;]{0,12}《?(?:中华人民共和国)?两用物项出口管制清单》?");
        static const Pattern precursor("易制毒化学品|γ-丁内酯|麻黄碱|前体");
        static const Pattern precursor_rule(
            "易制毒化学品[^。;]*(?:增列|管理目录[^。;]*(?:调整|公布)|(?:应当?|须|需)[^。;]{0,20}申请[^。;]{0,12}许可)|"
            "(?:调整|公布)[^。;]*易制毒化学品[^。;]{0,12}管理目录");
        if (!own_voice_ && !tells_of_us()) return false;
        static const Pattern edition("现(?:将|予|就)?[^。;]{0,60}(?:公布|发布|印发)|予以(?:公布|发布)");
        if (announces(licence_catalogue, edition)) {
            add_from_title_or_body("licence_catalogue", licence_catalogue);
        } else if (announces(control_list, edition)) {
            add_from_title_or_body("control_list_publication", control_list);
        } else if (title_has(precursor) || ((title_is_bare() || !own_voice_) && body_has(precursor_rule))) {
            add_from_title_or_body("precursor_licensing", precursor);
            read_adjustment();
            static const Pattern freed("免于办理|免予办理|予以豁免");
            add_from_body("exemption", freed);
        } else {
            return false;
        }
        if (found_.repeals) add_repeal();
        return true;
    }

    /// Twice over an answer: a sentence without an actor may stand before the one that names it.
    void read_deeds() {
        for (int pass = 0; pass < (own_voice_ ? 1 : 2); ++pass)
            read_deeds_once();
    }

    void read_deeds_once() {
        read_controls(text_.title(), own_voice_ || is_our_title(),
                      [this](std::string_view kind, text::Range range) { add(kind, text_.title_evidence(range)); });
        const bool subject_named = !out_.empty();
        for (const Sentence& sentence : outline_.sentences) {
            if (sentence.annex) continue;
            // In passing, an answer may say that something is controlled; it is its subject where it is asked for or
            // decided.
            static const Pattern decided("决定|宣布|发布|公布|公告|起(?:正式)?实施|请问");
            if (!own_voice_ && !subject_named && !sentence.question && !decided.in(text_.at(sentence.place))) continue;
            read_controls(text_.at(sentence.place), own_voice_ || (!sentence.question && !out_.empty()),
                          [&](std::string_view kind, text::Range) { add(kind, text_.evidence(sentence.place)); });
        }
        for (const KindRule& rule : deeds()) {
            if (const auto match = rule.says.find(text_.title())) {
                const bool ours = is_our_deed(text_.title(), match->begin(), own_voice_ || is_our_title());
                if (ours && !acts_on_chinese(match->text(text_.title(), 0)))
                    add(rule.kind, text_.title_evidence(match->whole()));
            }
            for (const Sentence& sentence : outline_.sentences)
                read_deed(rule, sentence);
        }
    }

    /// 对{object}实施出口管制, 加强{object}出口管制: goods, technology or both by what the object lists.
    template <class Add>
    void read_controls(std::string_view words, bool nobody_is_ours, Add add_kind) {
        static const Pattern control(
            "对([^。;，对]{1,80})(?:实施|采取|加强|实行)[^。;，]{0,8}(?:出口管制|出口许可|管制)|加强([^。;，对]{1,60})"
            "出口管制|"
            "调整([^。;，]{1,40})出口管制|"
            "将([^。;，]{1,60})(?:纳入|列入)(?:出口管制(?:的|，|。|范围|清单|$)|管制清单|两用物项出口管制清单)|"
            "(?:公布|发布|宣布|出台)(?:对|了)?([^。;，对]{1,40})出口管制(?:措施|公告|政策|决定|规定)|"
            "(?:就|关于)(?:加强|实施)?([^。;，调]{1,40})出口管制(?:政策|措施|问题|决定|有关|相关|情况|应询)*"
            "答记者问");
        static const Pattern joint("、|以及|和|及|与");
        static const Pattern nothing_named(
            "^(?:其|上述|下列|以下|有关|相关|部分|所有|一切|等|两用物项)*(?:两用)?(?:物项|产品|货物)?(?:临时)?等?$|"
            "对华|中国|加强|列入|对日|对美|^(?:美|日方|欧|英|荷|加方|澳|韩|德|外方)");
        for (const Match& match : control.all(words)) {
            if (!is_our_deed(words, match.begin(), nobody_is_ours)) continue;
            std::size_t group = 1;
            while (group + 1 < match.groups.size() && !match.has(group))
                ++group;
            const std::string_view object = match.text(words, group);
            if (country_named(object)) continue;
            if (group == 3) add_kind("list_adjustment", match.whole());
            std::size_t from = 0;
            for (const Match& cut : joint.all(std::string(object) + "、")) {
                const std::string_view piece = object.substr(from, cut.begin() - from);
                from = cut.end();
                if (piece.empty() || nothing_named.in(piece)) continue;
                const bool technology = piece.find("技术") != std::string_view::npos;
                add_kind(technology ? "technology_control" : "item_licensing", match.whole());
                if (from >= object.size()) break;
            }
        }
    }

    /// 对日本实施…: aimed at a country, not at items.
    static bool country_named(std::string_view object) { return !text::country_at(object, 0).code.empty(); }

    /// 商务部新闻发言人就将…列入…答记者问 tells our deed; 就美将…列入… does not.
    [[nodiscard]] bool is_our_title() const {
        static const Pattern ours("^(?:中国)?商务部|不可靠实体清单工作机制");
        static const Pattern foreign(
            "就(?:美|英|欧|日|荷|加|澳|德|韩|印)(?:国|盟|方|本)?[^元]{0,20}(?:将|对|制裁|发布|宣布|列|修订)");
        return ours.in(text_.title()) && !foreign.in(text_.title());
    }

    void read_deed(const KindRule& rule, const Sentence& sentence) {
        if (sentence.annex) return;
        const std::string_view words = text_.at(sentence.place);
        const auto match = rule.says.find(words);
        if (!match || acts_on_chinese(match->text(words, 0))) return;
        // In an answer, once our deed has been told, a sentence without an actor goes on about it.
        const bool goes_on = !sentence.question && !out_.empty();
        if (!is_our_deed(words, match->begin(), own_voice_ || goes_on)) return;
        if (own_voice_ && tells_past(words)) return;
        add(rule.kind, text_.evidence(sentence.place));
    }

    /// 2023年2月16日，…将…列入…: what an announcement tells of an earlier one.
    static bool tells_past(std::string_view words) {
        static const Pattern pattern("^(?:此前，?)?(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日，|详见");
        return pattern.in(words);
    }

    void read_own_measures() {
        read_licensing();
        read_adjustment();
        read_delisting();
        static const Pattern on_party("(?:采取|实施)[^。;]{0,12}措施|处理措施");
        if (issued_by("UEL") && out_.empty() && !found_.suspends && !found_.terminates)
            add_from_body("uel_measures", on_party);
        static const Pattern counter("反制|反外国制裁");
        static const Pattern counters("(?:采取|实施)[^。;]{0,12}反制措施|反外国制裁法[^。;]*(?:决定|采取)");
        if (issued_by("MOFCOM")) add_from_title("countermeasure", counter);
        if (issued_by("MOFCOM") && out_.empty()) add_from_body("countermeasure", counters);
        if (out_.empty() && !found_.licence && !found_.suspends && !found_.terminates) read_exemption();
        static const Pattern enforcement(
            "(?:举报|查处|打击|执法|走私)[^。]{0,40}(?:出口管制|管制|战略矿产)|(?:出口管制|战略矿产)[^。]{0,40}(?:举报|"
            "查处|打击|执法)");
        add_from_title("enforcement_notice", enforcement);
        static const Pattern fights("(?:打击|查处|举报)[^。;]{0,60}(?:走私|违反出口管制|出口管制规定|违法出口)");
        if (out_.empty() && title_is_bare()) add_from_body("enforcement_notice", fights);
        // 关于废止部分出口管制公告的公告: nothing but the end of earlier notices.
        static const Pattern of_control("废止[^。]*(?:管制|两用物项)|(?:管制|两用物项)[^。]*废止");
        if (found_.repeals && (!out_.empty() || of_control.in(text_.title()))) add_repeal();
    }

    /// A new edition or adjustment of the catalogue of technologies, and answers about it.
    void read_technology_catalogue() {
        static const Pattern catalogue("《?中国禁止出口限制出口技术目录》?");
        if (!own_voice_ && !tells_of_us()) return;
        add_from_title("technology_control", catalogue);
        add_from_title("list_adjustment", catalogue);
        static const Pattern changed(
            "(?:对|将|现?公布)[^。;]{0,40}《中国禁止出口限制出口技术目录》[^。;]{0,80}(?:调整|修改|修订|公布|如下)");
        if (own_voice_ && !has("technology_control")) {
            add_from_body("technology_control", changed);
            add_from_body("list_adjustment", changed);
        }
    }

    /// Goods or technology: by the codes where there are any, else by the words (read_deeds).
    void read_licensing() {
        const bool coded = found_.goods_code || found_.technology_code;
        if (coded) {
            std::erase_if(out_, [](const auto& kind) {
                return kind.value == "item_licensing" || kind.value == "technology_control";
            });
            const model::Evidence why = licence_words();
            if (found_.goods_code) add("item_licensing", why);
            if (found_.technology_code) add("technology_control", why);
        } else if (found_.licence && !has("technology_control") && !has("country_end_use_ban") &&
                   !has("watch_list_addition") && !has("control_list_addition") && !issued_by("UEL")) {
            add("item_licensing", licence_words());
        }
    }

    [[nodiscard]] model::Evidence licence_words() const {
        static const Pattern says("实施出口管制|未经许可，?不得|出口许可|临时管制");
        for (const Sentence& sentence : outline_.sentences) {
            if (!sentence.annex && says.in(text_.at(sentence.place))) return text_.evidence(sentence.place);
        }
        return text_.title_evidence({0, text_.title().size()});
    }

    /// A party taken off a list: what was done to it ends.
    void read_delisting() {
        static const Pattern off("(?:将|把)[^。;]*(?:移出|移除|调出)[^，。;]{0,16}(?:名单|不可靠实体清单)");
        const auto in_title = off.find(text_.title());
        if (in_title) return add("termination", text_.title_evidence(in_title->whole()));
        for (const Sentence& sentence : outline_.sentences) {
            const std::vector<std::string_view> acts = acts_in(text_.at(sentence.place));
            if (!sentence.annex && std::find(acts.begin(), acts.end(), "delist") != acts.end())
                return add("termination", text_.evidence(sentence.place));
        }
    }

    /// The operative act changes a named list, catalogue or earlier control.
    void read_adjustment() {
        static const Pattern adjusts(
            "(?:优化调整|部分调整|进行调整|作[^，。]{0,6}调整|予以调整|调整优化)|(?:增列|增补|新增)[^。;]{0,30}(?:入|"
            "至|到)?《|关于(?:优化)?调整[^。]{0,60}(?:目录|清单|管制)|"
            "增列[^。;]{0,40}(?:化学品|物项|目录)");
        static const Pattern list_of_parties("管控名单|关注名单|不可靠实体清单");
        const auto in_title = adjusts.find(text_.title());
        if (in_title && !list_of_parties.in(text_.title())) {
            return add("list_adjustment", text_.title_evidence(in_title->whole()));
        }
        for (const Sentence& sentence : outline_.sentences) {
            const std::string_view words = text_.at(sentence.place);
            if (sentence.annex || !adjusts.in(words) || list_of_parties.in(words)) continue;
            return add("list_adjustment", text_.evidence(sentence.place));
        }
    }

    /// What needs no licence from now on, and nothing else.
    void read_exemption() {
        static const Pattern exempts(
            "(?:免于|免予|免除)(?:办理|申请|申领|取得)|豁免|(?:无需|无须|不需要?)(?:申请|办理|取得)[^。;]{0,20}许可");
        add_from_title_or_body("exemption", exempts);
    }

    void add_repeal() {
        static const Pattern says("废止|失效");
        for (const Sentence& sentence : outline_.sentences) {
            if (!sentence.annex && says.in(text_.at(sentence.place)))
                return add("repeal", text_.evidence(sentence.place));
        }
    }

    void add_state(std::string_view kind, const Pattern& says) {
        for (const Sentence& sentence : outline_.sentences) {
            const std::string_view words = text_.at(sentence.place);
            const auto match = says.find(words);
            if (!match || sentence.question || sentence.annex || !is_our_deed(words, match->begin(), true)) continue;
            return add(kind, text_.evidence(sentence.place));
        }
        add(kind, text_.title_evidence({0, text_.title().size()}));
    }

    /// A list adjusted or a notice repealed counts where something about it is export control.
    [[nodiscard]] bool is_about_control() const {
        const bool core = std::any_of(out_.begin(), out_.end(), [](const auto& kind) {
            return kind.value != "list_adjustment" && kind.value != "repeal" && kind.value != "item_licensing" &&
                   kind.value != "country_end_use_ban";
        });
        return core || speaks_of_control();
    }

    [[nodiscard]] bool speaks_of_control() const {
        static const Pattern control(
            "管制|管控|两用物项|未经许可|出口许可|禁止[^。;]{0,40}出口|不得出口|易制毒|不可靠实体清单|反制|反外国制裁");
        return control.in(text_.title()) || anywhere(control);
    }

    [[nodiscard]] bool anywhere(const Pattern& pattern) const {
        return std::any_of(outline_.sentences.begin(), outline_.sentences.end(),
                           [&](const Sentence& sentence) { return pattern.in(text_.at(sentence.place)); });
    }

    /// By the number, where there is one: others may sign as well.
    [[nodiscard]] bool is_control_authority() const {
        if (!identity_.number) return issued_by("MOFCOM") || issued_by("UEL");
        const std::vector<std::string>& own = identity_.number->value.issuers;
        return std::any_of(own.begin(), own.end(),
                           [](const std::string& code) { return code == "mofcom" || code == "uel"; });
    }

    /// Tariffs, port dues and import rules are suspended and ended in the same words; only what speaks of control, or
    /// is a control authority's and of nothing else, is ours.
    [[nodiscard]] bool state_is_of_control() const {
        static const Pattern other("关税|税则|港务费|检疫|检验|进口|反倾销|反补贴|配额|航班|签证");
        if (speaks_of_control()) return true;
        return is_control_authority() && !other.in(text_.title()) && !anywhere(other);
    }

    /// Suspension and termination stand alone, without the kind of the measure they touch.
    std::vector<model::Sourced<std::string>> settle() {
        if (!own_voice_ && out_.size() == 1 && has("extraterritorial")) out_.clear();
        if (!is_about_control()) out_.clear();
        static const Pattern pauses("暂停");
        static const Pattern ends("停止|终止|取消|撤销");
        const bool new_listing =
            own_voice_ && (has("control_list_addition") || has("uel_listing") || has("watch_list_addition"));
        // Uses refused for the listed are part of the listing.
        if (new_listing) std::erase_if(out_, [](const auto& kind) { return kind.value == "country_end_use_ban"; });
        if ((found_.suspends || found_.terminates) && !state_is_of_control()) return {};
        if ((found_.suspends || found_.terminates) && !new_listing && !found_.licence) out_.clear();
        if (found_.suspends) add_state("suspension", pauses);
        if (found_.terminates) add_state("termination", ends);
        return std::move(out_);
    }

    const Text& text_;
    const Outline& outline_;
    const Identity& identity_;
    const Found& found_;
    bool own_voice_;
    std::vector<model::Sourced<std::string>> out_;
};

}  // namespace

bool is_our_deed(std::string_view sentence, std::size_t at, bool own_voice) {
    const Actor actor = last_actor(sentence, at);
    return actor == Actor::kOurs || (actor == Actor::kNobody && own_voice);
}

std::vector<model::Sourced<std::string>> kinds_of(const Text& text, const Outline& outline, const Identity& identity,
                                                  const Found& found) {
    return KindReader(text, outline, identity, found).read();
}

}  // namespace gazetted::extract::zh
