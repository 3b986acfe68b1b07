#include "parsers/extract/english_text.h"

#include <algorithm>

#include "parsers/base/ascii.h"
#include "parsers/base/whitespace.h"
#include "parsers/extract/english_anaphora.h"
#include "parsers/extract/english_entries.h"
#include "parsers/extract/english_outline.h"
#include "parsers/extract/english_sections.h"
#include "parsers/text/english_authorities.h"
#include "parsers/text/english_notices.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_sentences.h"

namespace gazetted::extract::english {

namespace {

using text::english::contains;
using text::english::english_words;
using text::english::PhraseTable;

int latin_letters(std::string_view text) {
    return static_cast<int>(
        std::count_if(text.begin(), text.end(), [](char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; }));
}

bool has_han(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto c = decode_char(text, at);
        if (is_han(c.value)) return true;
        at += c.length;
    }
    return false;
}

/// Headings over what somebody adds to the document: analysis, background, notes.
bool opens_aside(std::string_view heading) {
    static const PhraseTable table{
        {1,
         "assessment; impact; impacts; analysis; implication%; note%; context; disclaimer; background; outlook; "
         "commentary; significance; what it means; what this means; related *1 news|articles|links; "
         "further reading; read more; see also; recommendation%; about us; references|sources; business impact"}};
    const auto words = english_words(heading);
    const auto hit = table.find(words);
    return hit.last > hit.first && words.size() <= 8;
}

/// A block that is somebody's caveat wherever it stands.
bool is_caveat(std::string_view text) {
    static const PhraseTable table{
        {1,
         "speculative *2 analysis|assessment; for reference only; does not constitute legal advice; analytical "
         "assessment; article classified as; retrieved via"}};
    const auto words = english_words(text.substr(0, 200));
    return table.find(words).last > table.find(words).first;
}

/// Labels of lines that say one thing about the document.
bool is_label(std::string_view label) {
    static const PhraseTable table{
        {1,
         "issuing? authority|authorities; issuing authority organizers; issuing unit|body|department|agency; issued "
         "by; "
         "issuer; document|announcement|issuing|reference|notice number; document|announcement|notice|reference no; "
         "issuing document number; date of effect; suspended|paused until; suspension until|period|term; "
         "end|expiry|period|term of the? suspension; "
         "effective date; effective from; entry into force; implementation date; scope; legal basis; source; url; "
         "date; "
         "category; fetched; confidence; date of issue|issuance|publication|promulgation|release; issuing date; "
         "publication date; release date; published; promulgation date; published on; subject; approval level; "
         "document|chinese|english title; title; author; responsible department"}};
    const auto words = english_words(label);
    if (words.empty() || words.size() > 5) return false;
    const auto hit = table.match(words, 0);
    return hit.last > hit.first &&
           (hit.last == words.size() || words[hit.last].before == '(' || words[hit.last].before == '/');
}

/// "Question:", "Spokesperson:": who speaks, and what follows is the text itself.
bool names_speaker(std::string_view label) {
    static const PhraseTable table{
        {1,
         "question; answer; q; a; reporter; journalist; spokesperson; spokesman; spokeswoman; correspondent; press"}};
    const auto words = english_words(label);
    return words.size() <= 3 && !words.empty() && table.match(words, 0).last > 0;
}

/// Where a label ends: byte length of "Label" and of the marks after it, or {0, 0}.
struct LabelEnd {
    std::size_t label_begin = 0, label_end = 0, value = 0;
};

LabelEnd bracketed_label(std::string_view text) {
    for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"[", "]"}, {"【", "】"}}) {
        if (text.substr(0, open.size()) != open) continue;
        const auto end = text.find(close);
        if (end != std::string_view::npos && end < 60) return {open.size(), end, end + close.size()};
    }
    return {};
}

LabelEnd label_of(std::string_view text) {
    if (const auto found = bracketed_label(text); found.value > 0) return found;
    if (const auto cell = text.substr(0, 60).find(" | "); cell != std::string_view::npos) return {0, cell, cell + 3};
    const auto colon = text.substr(0, 60).find(':');
    // "Germanium wafers (reference HS code: …)": no label ends inside a bracket.
    const auto open = colon == std::string_view::npos ? colon : text.substr(0, colon).rfind('(');
    if (open != std::string_view::npos && text.substr(open, colon - open).find(')') == std::string_view::npos)
        return {};
    if (colon != std::string_view::npos) return {0, colon, colon + 1};
    const auto wide = text.substr(0, 60).find("：");
    return wide == std::string_view::npos ? LabelEnd{} : LabelEnd{0, wide, wide + 3};
}

/// What somebody says ("Kyodo News: The ministry announced … Does this cover …?"): no value of a field.
bool is_prose(std::string_view value) {
    constexpr std::size_t kShortest = 48;  // bytes
    const bool ends = value.ends_with('.') || value.ends_with('?') || value.ends_with("”") || value.ends_with('"');
    return value.size() >= kShortest && ends;
}

/// The English part of a title in two languages: the last bracketed stretch that is mostly Latin, else all of it.
std::pair<std::size_t, std::size_t> english_part(std::string_view text) {
    if (!has_han(text)) return {0, text.size()};
    for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"（", "）"}, {"(", ")"}}) {
        for (auto begin = text.find(open); begin != std::string_view::npos; begin = text.find(open, begin + 1)) {
            auto end = text.rfind(close);
            if (end == std::string_view::npos || end <= begin) end = text.size();
            const auto inner = text.substr(begin + open.size(), end - begin - open.size());
            if (latin_letters(inner) >= 12 && !has_han(inner.substr(0, 30))) return {begin + open.size(), end};
        }
    }
    return {0, text.size()};
}

/// Byte offset where the gist begins after an opening number ("MOFCOM Announcement 2026 No. 12 — Designating …").
std::size_t after_number(std::string_view title) {
    const auto citations = text::english::find_notices(title);
    if (citations.empty() || citations.front().begin > 4) return 0;
    std::size_t at = citations.front().end;
    for (const auto& next : citations) {
        if (next.begin <= at + 6) at = std::max(at, next.end);
    }
    // "Announcement No. 70 of 2025 suspends the October controls": a sentence about the notice, not its title.
    static const PhraseTable deed{
        {1,
         "suspends|imposes|adds|prohibits|puts|places|bans|introduces|extends|ends|repeals|amends|restricts|removes|"
         "lifts|requires|subjects"}};
    if (deed.match(english_words(title.substr(at)), 0).last > 0) return 0;
    while (at < title.size() && (latin_letters(title.substr(at, 1)) == 0 && !(title[at] >= '0' && title[at] <= '9')))
        ++at;
    return latin_letters(title.substr(at)) >= 8 ? at : 0;
}

/// "Unofficial translation. The Chinese text prevails."
bool names_translation(std::string_view line) {
    static const PhraseTable table{{1, "unofficial; translation; translated; chinese text|version prevails"}};
    const auto words = english_words(line);
    return words.size() <= 30 && table.find(words).last > table.find(words).first;
}

/// "Order of the Ministry of Commerce No. 7 of 2025": a number with its issuers and no more.
bool is_only_a_number(std::string_view title) {
    const auto citations = text::english::find_notices(title);
    return !citations.empty() && citations.front().begin <= 4 && latin_letters(title.substr(citations.back().end)) < 8;
}

/// "Ministry of Commerce · General Administration of Customs".
bool is_only_an_issuer(std::string_view title) {
    const auto words = english_words(title);
    std::size_t covered = 0;
    for (const auto& hit : text::english::chinese_authorities(words))
        covered += hit.last - hit.first;
    return covered > 0 && covered + 9 > words.size() && covered * 2 >= words.size();
}

/// What may stand between a letterhead and the line that says what the notice is about: a note on the translation, a
/// labelled line ("Date of issue: …"), a date, the number.
bool stands_above_gist(const model::Block& block) {
    if (block.kind == model::BlockKind::kHeaderField || names_translation(block.text)) return true;
    if (latin_letters(block.text) < 12 || is_only_a_number(block.text) || is_only_an_issuer(block.text)) return true;
    const auto found = label_of(block.text);
    return found.value > 0 && is_label(std::string_view(block.text).substr(found.label_begin, found.label_end));
}

}  // namespace

EnglishText::EnglishText(const model::Document& document) : document_(&document) {
    read_title();
    read_blocks();
    mark_sections();
}

/// What stands in another country's section is somebody else's; sentences of dated entries are told of the entry's day,
/// whenever the whole was put together.
void EnglishText::mark_sections() {
    if (document_->channel == model::Channel::kOfficial) return;  // a notice's own days are no entries
    const auto foreign = in_foreign_section(sentences_);
    for (std::size_t i = 0; i < sentences_.size(); ++i)
        if (foreign[i]) sentences_[i].part = Part::kAside;
    const auto entries = dated_entries(*document_, sentences_);
    for (auto& sentence : sentences_) {
        if (sentence.part == Part::kTitle || sentence.part == Part::kField) continue;
        const auto entry = std::find_if(entries.begin(), entries.end(),
                                        [&](const Entry& each) { return each.block == block_of(sentence); });
        if (entry != entries.end()) sentence.told_on = entry->day;
    }
}

void EnglishText::read_title() {
    const auto& blocks = document_->blocks;
    const bool in_block =
        !blocks.empty() && (blocks[0].kind == model::BlockKind::kTitle || blocks[0].text == document_->title);
    full_title_ = in_block ? std::string_view(blocks[0].text) : std::string_view(document_->title);
    full_title_span_ = {0, 0, in_block ? static_cast<std::uint32_t>(full_title_.size()) : 0};
    first_block_ = in_block ? 1 : 0;
    // A Chinese title whose English form is the bracketed line below it.
    if (in_block && has_han(full_title_) && latin_letters(full_title_) < 12 && blocks.size() > 1 &&
        (blocks[1].text.rfind("（", 0) == 0 || blocks[1].text.rfind("(", 0) == 0)) {
        full_title_ = blocks[1].text;
        full_title_span_ = {1, 0, static_cast<std::uint32_t>(full_title_.size())};
        first_block_ = 2;
    }
    auto [begin, end] = english_part(full_title_);
    begin += after_number(full_title_.substr(begin, end - begin));
    title_.text = full_title_.substr(begin, end - begin);
    title_.part = Part::kTitle;
    title_.opens_block = true;
    title_.span = full_title_span_;
    if (!full_title_span_.empty()) {
        title_.span.begin = static_cast<std::uint32_t>(begin);
        title_.span.end = static_cast<std::uint32_t>(end);
    }
    if (in_block && (is_only_a_number(title_.text) || is_only_an_issuer(title_.text) || latin_letters(title_.text) < 4))
        take_gist_below();
    title_.words = english_words(title_.text);
    sentences_.push_back(title_);
}

void EnglishText::take_gist_below() {
    constexpr std::size_t kLongestGist = 240;
    constexpr std::size_t kLetterhead = 4;  // lines between the number and the gist: translation notes, fields
    const auto& blocks = document_->blocks;
    std::size_t at = first_block_;
    while (at + 1 < blocks.size() && at < first_block_ + kLetterhead && stands_above_gist(blocks[at]))
        ++at;
    if (at >= blocks.size() || stands_above_gist(blocks[at])) return;
    const std::string_view below = blocks[at].text;
    if (below.ends_with(';') || marker_of(below).length > 0) return;  // the first of the parts
    if (below.size() > kLongestGist || below.ends_with('.') || below.ends_with(':') || latin_letters(below) < 12)
        return;
    title_.text = below;
    title_.span = {static_cast<std::uint32_t>(at), 0, static_cast<std::uint32_t>(below.size())};
    gist_block_ = at;
}

void EnglishText::read_blocks() {
    int aside_level = 0;  // level of the heading that opened an aside; 0 outside
    for (std::size_t i = first_block_; i < document_->blocks.size(); ++i) {
        const auto& block = document_->blocks[i];
        const auto number = static_cast<std::uint32_t>(i);
        if (block.kind == model::BlockKind::kHeading) {
            const int level = std::max(block.level, 1);
            const auto low = ascii_lower(block.text);
            if (low == "summary" || low == "key details" || low == "key provisions") digest_ = true;
            if (aside_level == 0 || level <= aside_level) aside_level = opens_aside(block.text) ? level : 0;
            add_sentences(number, 0, aside_level > 0 ? Part::kAside : Part::kHeading);
            continue;
        }
        if (gist_block_ > 0 && (i == gist_block_ || (i < gist_block_ && names_translation(block.text)))) continue;
        if (i == first_block_ && block.text == full_title_) continue;  // the headline again
        read_block(number, aside_level > 0 || is_caveat(block.text) ? Part::kAside : Part::kBody);
    }
}

namespace {

/// "Subscribe", "By our staff", "Issue No. 212 · Tuesday": a menu, a byline or an issue line is no lead.
bool runs_on(std::string_view text) {
    constexpr std::size_t kLongestMenu = 48;  // bytes
    static const PhraseTable byline{{1, "posted|published|updated|filed on|by|in; last updated; by !staff"}};
    constexpr std::size_t kLongestByline = 120;
    const bool dated = text.size() <= kLongestByline && !text.ends_with('.') && !text.ends_with(':');
    if (dated && byline.match(english_words(text), 0).last > 0) return false;
    static constexpr std::string_view kParts[] = {" | ", " · ", " • ", " › ", " » "};
    const bool parted = std::any_of(std::begin(kParts), std::end(kParts),
                                    [&](std::string_view mark) { return contains(text.substr(0, 160), mark); });
    if (parted && text.size() <= 160 && !text.ends_with('.')) return false;
    return text.size() > kLongestMenu || text.find_first_of(".!?:;") != std::string_view::npos;
}

}  // namespace

void EnglishText::read_block(std::uint32_t number, Part part) {
    const auto& block = document_->blocks[number];
    if (part != Part::kAside && read_field(number)) return;
    const bool item = block.kind == model::BlockKind::kListItem || block.kind == model::BlockKind::kTableRow;
    const bool byline = block.kind == model::BlockKind::kHeaderField && !runs_on(block.text) &&
                        text::english::chinese_authorities(english_words(block.text)).empty();
    if (byline && part == Part::kBody) part = Part::kAside;
    add_sentences(number, 0, part == Part::kBody && item ? Part::kList : part);
}

bool EnglishText::read_field(std::uint32_t number) {
    const auto& block = document_->blocks[number];
    const std::string_view text = block.text;
    const auto found = label_of(text);
    if (found.value == 0) return false;
    const auto label = text.substr(found.label_begin, found.label_end - found.label_begin);
    if (names_speaker(label)) return false;
    const bool spoken = is_prose(text.substr(found.value));
    // "Number | MOFCOM Announcement No. 31 of 2031", and no head of a column
    const bool cites = label == "Number" && !text::english::find_notices(text.substr(found.value)).empty();
    const bool known = (block.kind == model::BlockKind::kHeaderField && !spoken) || cites || is_label(label);
    if (!known) return false;
    std::size_t begin = found.value;
    while (begin < text.size() && (text[begin] == ' ' || text[begin] == ':'))
        ++begin;
    const TextSpan span{number, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(text.size())};
    fields_.push_back({ascii_lower(label), text.substr(begin), span});
    add_sentences(number, begin, Part::kField);
    return true;
}

/// "Question: …": what is asked is no lead, the answer is.
bool is_question(std::string_view text) {
    static const PhraseTable asks{{1, "question; q; reporter; journalist"}};
    if (text.ends_with('?')) return true;
    const auto words = english_words(text.substr(0, 40));
    const auto hit = asks.match(words, 0);
    return hit.last > 0 && hit.last < words.size() && words[hit.last].before == ':';
}

void EnglishText::add_sentences(std::uint32_t block, std::size_t from, Part part) {
    const std::string_view text = std::string_view(document_->blocks[block].text).substr(from);
    const bool runs = part == Part::kBody && lead_left_ > 0 && runs_on(text) && !is_question(text);
    const bool asked = from == 0 && is_question(text) && !contains(text, "Answer:") && !contains(text, " A:");
    bool first = true;
    for (const auto& range : text::english::english_sentences(text)) {
        Sentence sentence;
        sentence.text = text.substr(range.begin, range.end - range.begin);
        sentence.span = {block, static_cast<std::uint32_t>(from + range.begin),
                         static_cast<std::uint32_t>(from + range.end)};
        sentence.part = part;
        sentence.asked = asked;
        if (runs && lead_left_ > 0) {
            sentence.part = Part::kLead;
            --lead_left_;
        }
        sentence.opens_block = first;
        sentence.words = english_words(sentence.text);
        auto antecedent = antecedent_of(sentences_, sentence);
        sentence.stands_for = antecedent.opening;
        sentence.antecedent = std::move(antecedent.names);
        first = false;
        sentences_.push_back(std::move(sentence));
    }
}

const Field* EnglishText::field(std::initializer_list<std::string_view> words) const {
    for (const auto& field : fields_) {
        if (std::any_of(words.begin(), words.end(), [&](auto word) { return contains(field.label, word); }))
            return &field;
    }
    return nullptr;
}

model::Evidence EnglishText::evidence(const Sentence& sentence, std::size_t begin, std::size_t end) const {
    if (sentence.span.empty()) return {sentence.span, ""};
    return evidence(TextSpan{sentence.span.block, sentence.span.begin + static_cast<std::uint32_t>(begin),
                             sentence.span.begin + static_cast<std::uint32_t>(end)});
}

model::Evidence EnglishText::evidence(const Sentence& sentence) const {
    return evidence(sentence.span);
}

model::Evidence EnglishText::title_evidence() const {
    model::Evidence words = evidence(title());
    for (const Sentence& sentence : sentences())
        if (words.quote.empty()) words = evidence(sentence);
    return words;
}

model::Evidence EnglishText::evidence(TextSpan span) const {
    return {span, model::text_at(*document_, span), std::string(model::annex_of(*document_, span.block))};
}

bool is_in_bracket(const Sentence& sentence, std::size_t word) {
    int depth = 0;
    for (const char c : sentence.text.substr(0, sentence.words[word].begin))
        depth = c == '(' ? depth + 1 : c == ')' && depth > 0 ? depth - 1 : depth;
    return depth > 0;
}

void add_once(std::vector<model::Sourced<std::string>>& codes, std::string_view code, model::Evidence evidence) {
    const bool known = std::any_of(codes.begin(), codes.end(), [&](const auto& item) { return item.value == code; });
    if (!known) codes.push_back({std::string(code), std::move(evidence)});
}

}  // namespace gazetted::extract::english
