#include "daemon/baseline/act_unread.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "daemon/baseline/describe.h"
#include "parsers/base/ascii.h"
#include "parsers/text/english_notices.h"
#include "parsers/text/english_sentences.h"
#include "parsers/text/normal.h"
#include "parsers/text/notices.h"
#include "parsers/text/sentences.h"

namespace gazetted::baseline {

namespace {

using text::Range;

/// A number cited: where, and whether it is one we know.
struct Cited {
    Range range;
    bool known = false;
};

constexpr std::array<std::string_view, 12> kOperative{"停止", "暂停", "恢复", "废止", "失效", "终止",
                                                      "推迟", "延长", "不再", "取消", "撤销", "解除"};
constexpr std::array<std::string_view, 3> kMild{"修改", "调整", "继续"};
constexpr std::array<std::string_view, 10> kOperativeEnglish{"suspend", "terminat", "repeal", "cease", "ceasing",
                                                             "resum",   "postpon",  "extend", "revok", "no longer"};
constexpr std::array<std::string_view, 4> kMildEnglish{"amend", "modif", "adjust", "continu"};
constexpr std::array<std::string_view, 4> kAsBasis{"根据", "依据", "按照", "依照"};
constexpr std::array<std::string_view, 5> kAsBasisEnglish{"accordance with", "pursuant to", "according to", "under ",
                                                          "based on"};

bool any_in(std::string_view text, const auto& words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

/// Titles say what another document does.
std::string without_titles(std::string_view text) {
    std::string out(text);
    for (std::size_t at = out.find("《"); at != std::string::npos; at = out.find("《", at)) {
        const std::size_t end = out.find("》", at);
        if (end == std::string::npos) break;
        out.erase(at, end + std::string_view("》").size() - at);
    }
    return out;
}

bool is_own(const model::NoticeId& id, const model::Reading& reading) {
    return std::any_of(reading.numbers.begin(), reading.numbers.end(), [&](const auto& own) {
        return own.value.number == id.number && own.value.year == id.year && own.value.series == id.series;
    });
}

/// Without an issuer, a year and a number are the ministry's.
bool is_known(model::NoticeId id, const model::Reading& reading, const Known& known) {
    if (is_own(id, reading)) return false;
    if (id.issuers.empty()) id.issuers = {"mofcom"};
    return known.known_as(id) != nullptr;
}

/// The year went before in the text, or in another sentence: 第62号公告.
bool is_known(int number, const model::Reading& reading, const Known& known) {
    const auto& all = known.notices();
    return std::any_of(all.begin(), all.end(), [&](const Notice* notice) {
        const auto id = model::NoticeId::parse(notice->key);
        return id && id->number == number && id->series.empty() && id->issuers.front() == "mofcom" &&
               !is_own(*id, reading);
    });
}

/// 第62号公告 where no issuer stands before it.
void add_short_forms(std::string_view text, const model::Reading& reading, const Known& known,
                     std::vector<Cited>& out) {
    constexpr std::string_view kOpening = "第", kClosing = "号公告";
    for (std::size_t at = text.find(kOpening); at != std::string_view::npos; at = text.find(kOpening, at + 1)) {
        int number = 0;
        const char* from = text.data() + at + kOpening.size();
        const auto [end, error] = std::from_chars(from, text.data() + text.size(), number);
        const std::size_t after = static_cast<std::size_t>(end - text.data());
        const std::string_view before = text.substr(0, at);
        const bool named_otherwise = before.ends_with("年") || before.ends_with("公告") || before.ends_with("局") ||
                                     before.ends_with("部") || before.ends_with("署");
        if (error != std::errc{} || named_otherwise || !text.substr(after).starts_with(kClosing)) continue;
        if (is_known(number, reading, known)) out.push_back({{at, after + kClosing.size()}, true});
    }
}

std::vector<Cited> cited_in_chinese(std::string_view text, const model::Reading& reading, const Known& known,
                                    bool heading) {
    std::vector<Cited> out;
    for (const text::NoticeMention& mention : text::find_notices(text))
        if (!heading || mention.range.begin > 0)  // a heading opens with the document's own number
            out.push_back({{mention.range.begin, std::max(mention.end, mention.range.end)},
                           is_known(mention.id, reading, known)});
    add_short_forms(text, reading, known, out);
    return out;
}

bool is_basis(std::string_view text, std::size_t at) {
    std::string_view before = text.substr(0, at);
    for (const std::string_view comma : {"，", ",", "。", "; ", ";"})
        if (const std::size_t cut = before.rfind(comma); cut != std::string_view::npos) before.remove_prefix(cut);
    return any_in(before, kAsBasis) || any_in(before, kAsBasisEnglish);
}

/// What is left of a sentence without the titles of the notices it cites.
std::string own_words(std::string_view text, Range sentence, const std::vector<Cited>& cited) {
    std::string words(sentence.of(text));
    for (auto it = cited.rbegin(); it != cited.rend(); ++it)
        if (sentence.holds(it->range.begin) && it->range.end <= sentence.end && it->range.begin >= sentence.begin)
            words.replace(it->range.begin - sentence.begin, it->range.end - it->range.begin,
                          it->range.end - it->range.begin, ' ');
    return without_titles(words);
}

bool works_on_known(std::string_view text, Range sentence, const std::vector<Cited>& cited) {
    return std::any_of(cited.begin(), cited.end(), [&](const Cited& each) {
        return each.known && sentence.holds(each.range.begin) && !is_basis(text, each.range.begin);
    });
}

std::optional<Range> chinese_sentence(const std::string& original, const model::Reading& reading, const Known& known,
                                      bool heading, bool mild_counts) {
    const text::NormalText normal(original);
    const std::string_view text = normal.view();
    const std::vector<Cited> cited = cited_in_chinese(text, reading, known, heading);
    if (std::none_of(cited.begin(), cited.end(), [](const Cited& each) { return each.known; })) return std::nullopt;
    for (const Range& sentence : text::sentences_in(text, {0, text.size()})) {
        const std::string words = own_words(text, sentence, cited);
        if ((any_in(words, kOperative) || (mild_counts && any_in(words, kMild))) &&
            works_on_known(text, sentence, cited))
            return normal.original(sentence);
    }
    return std::nullopt;
}

std::optional<Range> english_sentence(const std::string& text, const model::Reading& reading, const Known& known,
                                      bool heading, bool mild_counts) {
    std::vector<Cited> cited;
    for (const text::english::NoticeCitation& each : text::english::find_notices(text)) {
        if ((heading && each.begin == 0) || each.year == 0) continue;
        const model::NoticeId id{each.issuers, each.series, each.year, each.number};
        cited.push_back({{each.begin, each.end}, is_known(id, reading, known)});
    }
    if (std::none_of(cited.begin(), cited.end(), [](const Cited& each) { return each.known; })) return std::nullopt;
    for (const text::english::SentenceRange& each : text::english::english_sentences(text)) {
        const Range sentence{each.begin, each.end};
        const std::string words = ascii_lower(sentence.of(text));
        if ((any_in(words, kOperativeEnglish) || (mild_counts && any_in(words, kMildEnglish))) &&
            works_on_known(text, sentence, cited))
            return sentence;
    }
    return std::nullopt;
}

}  // namespace

bool is_of_concern(const model::Reading& reading) {
    return reading.document_class != model::DocumentClass::kPress &&
           (reading.is_control_measure || !reading.statements.empty());
}

std::optional<model::Evidence> sentence_on_known(const model::Document& document, const model::Reading& reading,
                                                 const Known& known) {
    const bool mild_counts = reading.document_class != model::DocumentClass::kAnswer;
    const auto in_block = [&](std::size_t index) -> std::optional<model::Evidence> {
        const model::Block& block = document.blocks[index];
        const bool heading = block.kind != model::BlockKind::kParagraph && block.kind != model::BlockKind::kListItem;
        const auto find = reading.language == model::Language::kEnglish ? english_sentence : chinese_sentence;
        const auto range = find(block.text, reading, known, heading, mild_counts);
        if (!range) return std::nullopt;
        return model::Evidence{{static_cast<std::uint32_t>(index), static_cast<std::uint32_t>(range->begin),
                                static_cast<std::uint32_t>(range->end)},
                               block.text.substr(range->begin, range->end - range->begin)};
    };
    // The title last: the text says it in full.
    for (std::size_t i = 1; i < document.blocks.size(); ++i)
        if (auto found = in_block(i)) return found;
    return document.blocks.empty() ? std::nullopt : in_block(0);
}

Told unread_act_change(const Notice& notice, const model::Evidence& sentence) {
    Told told{"", change_of(notice, "act_unread", "")};
    told.change.limb = "";
    told.change.summary = sentence_start(document_words(notice)) +
                          " could not be read as an act, though it speaks of a known notice; what it does to it is not "
                          "known and needs review.";
    told.change.evidence = {sentence};
    return told;
}

}  // namespace gazetted::baseline
