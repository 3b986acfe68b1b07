#include "parsers/extract/english_text.h"

#include <algorithm>

#include "parsers/base/ascii.h"
#include "parsers/extract/english_anaphora.h"
#include "parsers/extract/english_entries.h"
#include "parsers/extract/english_labels.h"
#include "parsers/extract/english_line_roles.h"
#include "parsers/extract/english_outline.h"
#include "parsers/extract/english_sections.h"
#include "parsers/extract/english_title_lines.h"
#include "parsers/text/english_authorities.h"
#include "parsers/text/english_notices.h"
#include "parsers/text/english_sentences.h"

namespace gazetted::extract::english {

using text::english::contains;
using text::english::english_words;

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
