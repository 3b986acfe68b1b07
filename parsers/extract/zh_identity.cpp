#include "parsers/extract/zh_identity.h"

#include <algorithm>

#include "parsers/extract/zh_document_class.h"
#include "parsers/extract/zh_line_forms.h"
#include "parsers/extract/zh_told_issuers.h"
#include "parsers/text/authorities.h"
#include "parsers/text/dates.h"
#include "parsers/text/notices.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using model::DocumentClass;
using model::Evidence;
using model::NoticeId;
using model::Sourced;
using text::AuthorityMention;
using text::NoticeMention;
using text::Pattern;
using text::Range;

std::vector<std::string> codes_of(const std::vector<AuthorityMention>& authorities) {
    std::vector<std::string> out;
    for (const AuthorityMention& authority : authorities) {
        const std::string code(authority.code);
        if (std::find(out.begin(), out.end(), code) == out.end()) out.push_back(code);
    }
    return out;
}

/// Collects the identity from the title, the header box, the letterhead and the signature, in that order.
class IdentityReader {
  public:
    IdentityReader(const Text& text, const Outline& outline) : text_(text), outline_(outline) {}

    Identity read() {
        out_.law = count_articles() >= 3;
        read_title();
        for (const Line& line : outline_.lines)
            read_line(line);
        if (!out_.number && letterhead_number_) take_letterhead();
        // A numbered notice may be put in articles; a law has a name.
        static const Pattern named("法|条例|规定|办法|细则");
        if (out_.number && out_.number->value.series.empty() && !named.in(text_.title())) out_.law = false;
        if (const auto told = actors_of_lead(text_, outline_)) add_told(*told);
        out_.document_class = class_of(text_, outline_, signs());
        if (out_.document_class != DocumentClass::kAnnouncement) out_.number.reset();
        if (out_.document_class == DocumentClass::kPress || out_.document_class == DocumentClass::kOther)
            for (const ActorsTold& told : actors_of_news(text_, outline_, !out_.issuers.empty()))
                add_told(told);
        settle_issuers();
        settle_date();
        return std::move(out_);
    }

  private:
    [[nodiscard]] int count_articles() const {
        return static_cast<int>(std::count_if(outline_.lines.begin(), outline_.lines.end(),
                                              [](const Line& line) { return line.marker.article; }));
    }

    void read_title() {
        const std::string_view title = text_.title();
        static const Pattern own_end("[(][^()]*号[^()]*[)](?:【[^】]*】)?$");
        // 【已废止】商务部公告…: what a site says of the notice, before its name.
        static const Pattern status(
            "^(?:【[^】]{1,24}】|\\((?:已|全文|部分)?(?:废止|失效|有效|停止执行|暂停实施)\\)) *");
        const auto remark = status.find(title);
        const std::size_t begin = remark ? remark->end() : 0;
        title_authorities_ = text::authorities_at(title, begin);
        if (is_authorities_only(title)) {
            letterhead_ = title_authorities_;
            order_ = title.ends_with("令");
        }
        for (const NoticeMention& mention : text::find_notices(title)) {
            const bool opens = mention.range.begin == begin && (!mention.id.issuers.empty());
            const bool closes = own_end.in(title) && mention.range.end + 6 >= title.size();
            NoticeId id = mention.id;
            if (id.issuers.empty()) id.issuers = codes_of(title_authorities_);
            if ((opens || closes) && !out_.number && !id.issuers.empty())
                out_.number = Sourced<NoticeId>{std::move(id), text_.title_evidence(mention.range)};
        }
        add_issuers(title_authorities_, [this](Range range) { return text_.title_evidence(range); });
    }

    void read_line(const Line& line) {
        if (line.zone == Zone::kHeader) return read_header(line);
        if (line.zone == Zone::kSignature) read_signature(line);
    }

    void read_header(const Line& line) {
        static const Pattern number_field("^【?(?:发布文号|发文字号|文号|文件编号|公告编号|公告号)[】:]");
        static const Pattern date_field("^【?(?:发文日期|成文日期|公布日期)[】:]");
        static const Pattern posted_field(
            "^(?:【?(?:发布时间|发布日期|发表时间|时间|日期|来源|文章来源|信息来源)[】:]|(?:19|20|21)[0-9]{2}[-/"
            "年][0-9]{1,2}[-/"
            "月][0-9]{1,2}[^。]*(?:来源|"
            "作者|编辑|字号|浏览))");
        static const Pattern unit_field("^【?(?:发布单位|发文机关|发文单位)[】:]");
        const std::string_view words = text_.at(line.place);
        const auto notices = text::find_notices(words);
        if (number_field.in(words)) return take_number_field(line, words, notices);
        if (unit_field.in(words)) return add_line_issuers(line, words);
        if (date_field.in(words)) return take_date(line, words, official_date_);
        if (posted_field.in(words)) return take_date(line, words, posted_);
        if (is_authorities_only(words)) {
            for (const auto& authority : text::find_authorities(words))
                letterhead_.push_back(authority);
            order_ = order_ || words.ends_with("令");
            return add_line_issuers(line, words);
        }
        if (!words.empty() && words.front() == '(') {
            take_promulgation(line, words);
            if (!notices.empty() && !notices[0].id.issuers.empty()) take_number(line, notices[0]);
            add_line_issuers(line, words);
        } else if (!notices.empty() && !notices[0].id.issuers.empty()) {
            take_number(line, notices[0]);
            add_line_issuers(line, words);
        } else if (!notices.empty()) {
            letterhead_number_ = Sourced<NoticeId>{notices[0].id, evidence(line, notices[0].range)};
        } else if (words == "令") {
            order_ = true;
        } else {
            read_order_number(line, words);
        }
    }

    /// 第4号 below 中华人民共和国商务部令: the year stands in the date.
    void read_order_number(const Line& line, std::string_view words) {
        static const Pattern bare("^第([0-9]{1,4})号(?:令)?$");
        const auto match = bare.find(words);
        if (match) bare_number_ = {line, std::stoi(std::string(match->text(words, 1)))};
    }

    void take_number_field(const Line& line, std::string_view words, const std::vector<NoticeMention>& notices) {
        static const Pattern undated("(公告|令)第?([0-9]{1,4})号");
        if (!notices.empty()) {
            if (!out_.number && !notices[0].id.issuers.empty()) {
                take_number(line, notices[0]);
            } else if (notices[0].id.issuers.empty()) {
                letterhead_number_ = Sourced<NoticeId>{notices[0].id, evidence(line, notices[0].range)};
            }
            return add_line_issuers(line, words);
        }
        const auto match = undated.find(words);
        const auto authorities = text::find_authorities(words);
        if (!match || authorities.empty() || out_.number) return;
        const bool order = match->text(words, 1) == "令";
        undated_ = Sourced<NoticeId>{
            {codes_of(authorities), order ? "order" : "", 0, std::stoi(std::string(match->text(words, 2)))},
            evidence(line, match->whole())};
        add_line_issuers(line, words);
    }

    void take_number(const Line& line, const NoticeMention& mention) {
        if (!out_.number) out_.number = Sourced<NoticeId>{mention.id, evidence(line, mention.range)};
    }

    /// 2022年第42号 below the names of the authorities, or with those of the title.
    void take_letterhead() {
        NoticeId id = letterhead_number_->value;
        if (order_) id.series = "order";
        if (id.issuers.empty()) id.issuers = codes_of(letterhead_.empty() ? title_authorities_ : letterhead_);
        if (id.issuers.empty() && out_.issuers.size() == 1 && out_.issuers.front().value == "UEL") id.issuers = {"uel"};
        if (!id.issuers.empty()) out_.number = Sourced<NoticeId>{id, letterhead_number_->evidence};
    }

    void read_signature(const Line& line) {
        const std::string_view words = text_.at(line.place);
        if (is_date_only(words)) return take_date(line, words, signed_date_);
        if (is_authorities_only(words)) add_line_issuers(line, words);
    }

    [[nodiscard]] Signs signs() const {
        return {out_.number.has_value(), letterhead_number_.has_value() || undated_.has_value(),
                signed_date_.has_value(), out_.law, !out_.issuers.empty()};
    }

    void settle_issuers() {
        if (out_.document_class == DocumentClass::kAnswer && out_.issuers.empty()) {
            static const Pattern spokesman("商务部");
            for (const Line& line : outline_.lines) {
                const auto match = spokesman.find(text_.at(line.place));
                if (!match) continue;
                out_.issuers.push_back({"MOFCOM", evidence(line, match->whole())});
                break;
            }
        }
        const auto is_mechanism = [](const auto& issuer) { return issuer.value == "UEL"; };
        const bool mechanism = out_.number ? out_.number->value.issuers.front() == "uel"
                                           : !title_authorities_.empty() && title_authorities_[0].code == "uel";
        // The ministry seals for the mechanism (商务部代章); the notice is the mechanism's.
        if (mechanism) std::erase_if(out_.issuers, [&](const auto& issuer) { return !is_mechanism(issuer); });
    }

    void settle_date() {
        const auto& document = text_.document();
        for (const auto& candidate : {official_date_, signed_date_, promulgated_}) {
            if (!out_.published_on && candidate) out_.published_on = candidate;
        }
        if (!out_.published_on && document.posted_on) out_.published_on = Sourced<CivilDate>{*document.posted_on, {}};
        if (!out_.published_on && posted_) out_.published_on = posted_;
        if (!out_.published_on) take_closing_date();
        if (undated_ && !out_.number && out_.published_on) {
            undated_->value.year = out_.published_on->value.year();
            out_.number = undated_;
        }
        if (bare_number_.second != 0 && !out_.number && out_.published_on && !letterhead_.empty()) {
            const Line& line = bare_number_.first;
            out_.number = Sourced<NoticeId>{
                {codes_of(letterhead_), "order", out_.published_on->value.year(), bare_number_.second},
                text_.evidence(line.place)};
        }
    }

    /// An answer that prints its list of names may have its day below that list: the last line, and nothing else in it.
    void take_closing_date() {
        static const Pattern alone("^[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日$");
        if (outline_.lines.empty()) return;
        const Line& last = outline_.lines.back();
        const std::string_view words = text_.at(last.place);
        if (alone.in(words)) take_date(last, words, out_.published_on);
    }

    void take_date(const Line& line, std::string_view words, std::optional<Sourced<CivilDate>>& slot) {
        const auto dates = text::find_dates(words);
        if (slot || dates.empty()) return;
        const auto day = text::resolve(dates[0], text_.document().posted_on);
        if (day) slot = Sourced<CivilDate>{*day, evidence(line, dates[0].range)};
    }

    /// （2024年9月18日……通过 2024年9月30日……公布 自……起施行）: the day of 公布, else the first.
    void take_promulgation(const Line& line, std::string_view words) {
        const auto dates = text::find_dates(words);
        if (promulgated_ || dates.empty()) return;
        static const Pattern published("公布|发布");
        const text::DateMention* chosen = &dates.front();
        for (std::size_t i = 0; i < dates.size(); ++i) {
            const std::size_t end = i + 1 < dates.size() ? dates[i + 1].range.begin : words.size();
            const std::string_view after = words.substr(dates[i].range.end, end - dates[i].range.end);
            if (published.in(after)) chosen = &dates[i];
        }
        const auto day = text::resolve(*chosen, text_.document().posted_on);
        if (day) promulgated_ = Sourced<CivilDate>{*day, evidence(line, chosen->range)};
    }

    void add_line_issuers(const Line& line, std::string_view words) {
        add_issuers(text::find_authorities(words), [&](Range range) { return evidence(line, range); });
    }

    void add_told(const ActorsTold& told) {
        add_issuers(told.actors, [&](Range range) { return text_.evidence(told.sentence.part(range)); });
    }

    template <class EvidenceOf>
    void add_issuers(const std::vector<AuthorityMention>& authorities, EvidenceOf evidence_of) {
        for (const AuthorityMention& authority : authorities) {
            out_.foreign_ministry = out_.foreign_ministry || authority.code == "mfa";
            const std::string code = text::issuer_code(authority.code);
            const bool known = std::any_of(out_.issuers.begin(), out_.issuers.end(),
                                           [&](const auto& issuer) { return issuer.value == code; });
            if (!code.empty() && !known) out_.issuers.push_back({code, evidence_of(authority.range)});
        }
    }

    [[nodiscard]] Evidence evidence(const Line& line, Range range) const {
        return text_.evidence(line.place.part(range));
    }

    const Text& text_;
    const Outline& outline_;
    Identity out_;
    std::vector<AuthorityMention> title_authorities_, letterhead_;
    std::optional<Sourced<NoticeId>> letterhead_number_, undated_;
    bool order_ = false;  ///< the letterhead says 令
    std::pair<Line, int> bare_number_;
    std::optional<Sourced<CivilDate>> official_date_, signed_date_, promulgated_, posted_;
};

}  // namespace

Identity identity_of(const Text& text, const Outline& outline) {
    return IdentityReader(text, outline).read();
}

}  // namespace gazetted::extract::zh
