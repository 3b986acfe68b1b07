#include "parsers/extract/english_codes.h"

#include <algorithm>

#include "parsers/extract/english_events.h"
#include "parsers/extract/english_outline.h"
#include "parsers/extract/english_reliefs.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::english {

namespace {

using text::Pattern;
using text::english::is_any;
using text::english::PhraseTable;

/// Words right before a code that make it a limit and not a new code.
bool is_limit(const Sentence& sentence, std::size_t begin) {
    static const PhraseTable table{{1,
                                    "not *4 controlled *4; other than *6; except *6; excluding *6; not *3 covered *4; "
                                    "not *3 specified *4; already "
                                    "controlled *4; outside *4; not *3 subject *4; not *3 listed *4; does not apply "
                                    "*4; do not control *4; does not control *4; "
                                    "production|producing|produce|manufacture|manufacturing|use *3 item|items *2; used "
                                    "for producing|manufacturing *2"}};
    const std::size_t word = text::english::word_at(sentence.words, begin);
    // "Technology for producing the items, listed under 1E004": a code of technology behind a comma is its own.
    const bool technology = begin + 1 < sentence.text.size() && is_any(sentence.text.substr(begin + 1, 1), {"D", "E"});
    const std::size_t from = word > 9 ? word - 9 : 0;
    for (std::size_t at = from; at < word; ++at) {
        bool parted = false;
        for (std::size_t i = at + 1; i <= word && i < sentence.words.size(); ++i) {
            parted = parted || sentence.words[i].before == ';' || sentence.words[i].before == '.' ||
                     (technology && sentence.words[i].before == ',');
        }
        const auto hit = table.match(sentence.words, at);
        if (!parted && hit.last > hit.first && hit.last >= word) return true;
    }
    return false;
}

/// "Items specified in 1C004 are not affected": what is left alone or freed.
bool is_left_alone(const Sentence& sentence, std::size_t begin) {
    static const PhraseTable spared{
        {1,
         "need|needs|require|requires no *1 licence%|license%|permit%|approval; "
         "do|does not *1 need|require *3 licence%|license%|permit%|approval; "
         "remain|remains controlled *1 as before; "
         "is|are|remain|remains|stay|stays not affected|subject|controlled|included|covered; unaffected; excluded; "
         "is|are "
         "outside; is|are|was|were lifted|cancelled|canceled|terminated|abolished|revoked|freed; no longer *2 "
         "controlled|subject|require"}};
    constexpr std::size_t kReach = 14;  // words between the code and what is said of it
    const auto& words = sentence.words;
    const std::size_t word = text::english::word_at(words, begin);
    for (std::size_t at = word + 1; at < std::min(words.size(), word + kReach); ++at) {
        if (words[at].before == ';' || words[at].before == '.') return false;
        if (spared.match(words, at).last > at) return true;
    }
    return false;
}

/// "misprinted as 3818009061", "3818009061 is corrected to": the wrong code of a correction.
bool is_misprint(std::string_view text, std::size_t begin, std::size_t end) {
    static const Pattern after(
        R"((?i)^["'”’]?,? ?(?:is |was |are |shall be |should be |be |shall |should )?(?:corrected|correct|changed|amended|revised|replaced|deleted|removed|cancelled|struck|should read|to read|read\b))");
    static const Pattern before(
        R"((?i)(?:misprinted|misstated|wrongly given|wrongly printed|mistyped|printed|instead of|rather than|(?:changed|amended|revised|corrected|adjusted|modified|replaced) from)(?: as)? ?["'“‘]?$)");
    constexpr std::size_t kBefore = 40;
    const auto from = begin > kBefore ? begin - kBefore : 0;
    return after.find(text.substr(end)).has_value() || before.find(text.substr(from, begin - from)).has_value();
}

/// "The reference HS code for 1C902 is changed", "is deleted from 6A003", "\"1C226\" shall read \"1C229\"": where a
/// change of codes happens, and no item newly controlled.
bool is_place_of_change(const Sentence& sentence, std::size_t begin) {
    static const PhraseTable place{
        {1, "code|codes|number|numbers for|of|under|in|against *2; from *2; read *1; instead of *1"}};
    if (!changes_codes(sentence)) return false;
    constexpr std::size_t kReach = 5;
    const std::size_t word = text::english::word_at(sentence.words, begin);
    for (std::size_t at = word > kReach ? word - kReach : 0; at < word; ++at) {
        const auto hit = place.match(sentence.words, at);
        if (hit.last > hit.first && hit.last >= word) return true;
    }
    return false;
}

/// "Note: 1C950.b does not control targets …": the code that a note speaks of.
bool is_noted(const Sentence& sentence, std::size_t end) {
    static const PhraseTable spared{{1, "do|does not|also *1 control|cover|include|apply"}};
    constexpr std::size_t kNear = 3;  // words: "and 1C950.b", "item"
    const auto& words = sentence.words;
    const std::size_t word = text::english::word_at(words, end);
    for (std::size_t at = word; at < std::min(words.size(), word + kNear); ++at) {
        if (words[at].before == ';' || words[at].before == '.' || words[at].before == '(') return false;
        if (spared.match(words, at).last > at) return true;
    }
    return false;
}

/// "ECCN 3C993", "the EU controls it under 3C005": numbers of other countries' lists.
bool is_of_another(const Sentence& sentence, std::size_t begin) {
    constexpr std::size_t kReach = 8;
    const auto& words = sentence.words;
    const std::size_t word = text::english::word_at(words, begin);
    for (std::size_t back = 1; back <= 2 && back <= word; ++back)
        if (is_any(words[word - back].low, {"eccn", "eccns"})) return true;
    if (word == 0 || !is_any(words[word - 1].low, {"under", "in", "as"})) return false;
    for (std::size_t back = 2; back <= kReach && back <= word; ++back) {
        const std::size_t at = word - back;
        if (words[at + 1].before == ';' || words[at + 1].before == '.') return false;
        const auto place = text::english::place_at(words, at);
        if (place.code.empty()) continue;
        const std::size_t before = at > 0 && words[at - 1].low == "the" ? at - 1 : at;
        const bool aimed = before > 0 && is_any(words[before - 1].low, {"to", "from", "for", "in", "of", "with"});
        return place.code != "CN" && !place.adjective && !words[place.last - 1].possessive && !aimed;
    }
    return false;
}

/// "1C950.a and 1C950.b": nothing but a word of joining between two codes.
bool joins_codes(std::string_view between) {
    static const Pattern pattern(R"(^(?:,? ?(?:and|or|to) |, ?|/|、)$)");
    return pattern.find(between).has_value();
}

/// "1C914-1C918", "1C902 to 1C908": all from one code to the other.
bool joins_range(std::string_view text, const CodeHit& first, const CodeHit& last) {
    return is_any(text.substr(first.end, last.begin - first.end),
                  {"-", "–", "—", " - ", " – ", " — ", " to ", " through "});
}

/// The codes between the last one found and this one, where both are whole codes of one group.
void add_range(std::vector<CodeHit>& found, const CodeHit& last) {
    constexpr std::size_t kWhole = 5;  // "1C914"
    constexpr std::size_t kGroup = 2;  // "1C"
    constexpr int kLongest = 30;       // codes
    const CodeHit first = found.back();
    if (first.code.size() != kWhole || last.code.size() != kWhole) return;
    if (first.code.compare(0, kGroup, last.code, 0, kGroup) != 0) return;
    const int from = std::stoi(first.code.substr(kGroup));
    const int to = std::stoi(last.code.substr(kGroup));
    if (to <= from || to - from > kLongest) return;
    for (int number = from + 1; number < to; ++number) {
        auto digits = std::to_string(number);
        digits.insert(0, kWhole - kGroup - digits.size(), '0');
        found.push_back({first.code.substr(0, kGroup) + digits, first.begin, last.end});
    }
}

}  // namespace

bool changes_codes(const Sentence& sentence) {
    static const PhraseTable change{
        {1,
         "shall|should|to read; corrected; code|codes|number|numbers *6 changed|deleted|removed|replaced|corrected|"
         "amended|adjusted|revised|swapped; "
         "change|changes|changed|swap|swaps|swapped|replace|replaces|replaced|correct|"
         "corrects|adjust|adjusts|adjusted|revise|revises|revised *3 hs|commodity|customs|tariff code%|number%"}};
    return change.in(sentence.words);
}

std::vector<CodeHit> control_codes(const Sentence& sentence) {
    // Announcement 51 of 2024: industry 0-9, item type A-E, reason digit, two serial digits, then levels after dots.
    static const Pattern pattern(
        R"((?:^|[^0-9A-Za-z])([0-9][A-E][0-9]{3}(?:\.[a-z](?:\.[0-9]{1,2}(?:\.[a-z])?)?)?)(?:[^0-9A-Za-z]|$))");
    std::vector<CodeHit> found;
    std::size_t limit_end = 0;  // where the last code that only limits another one ends
    for (std::size_t at = 0; at < sentence.text.size();) {
        const auto match = pattern.find(sentence.text, at);
        if (!match) break;
        const auto range = match->groups[1];
        const CodeHit hit{std::string(match->text(sentence.text, 1)), range.begin, range.end};
        at = range.end;
        const bool joined = limit_end > 0 && joins_codes(sentence.text.substr(limit_end, range.begin - limit_end));
        if (joined || is_limit(sentence, range.begin)) {
            limit_end = range.end;
            continue;
        }
        if (is_noted(sentence, range.end) || is_misprint(sentence.text, range.begin, range.end) ||
            is_place_of_change(sentence, range.begin) || is_left_alone(sentence, range.begin) ||
            is_of_another(sentence, range.begin))
            continue;
        if (!found.empty() && joins_range(sentence.text, found.back(), hit)) add_range(found, hit);
        found.push_back(hit);
    }
    return found;
}

/// "1. scandium oxide (2846901991);": ten digits alone in brackets behind an item.
static void add_bracketed(std::string_view text, std::vector<CodeHit>& found) {
    static const Pattern bracketed(R"([(（]([2-9][0-9]{9}(?:[,、;] ?[2-9][0-9]{9})*)[)）])");
    constexpr std::size_t kDigits = 10;
    if (text.find('(') == std::string_view::npos && text.find("（") == std::string_view::npos) return;
    for (std::size_t at = 0; at < text.size();) {
        const auto match = bracketed.find(text, at);
        if (!match) break;
        at = match->end();
        for (std::size_t i = match->groups[1].begin; i + kDigits <= match->groups[1].end; ++i) {
            if (text[i] < '0' || text[i] > '9') continue;
            found.push_back({std::string(text.substr(i, kDigits)), i, i + kDigits});
            i += kDigits;
        }
    }
}

bool names_commodity_codes(const Sentence& sentence) {
    static const PhraseTable table{
        {1, "^hs; customs|commodity|tariff *2 code%|number%|line%|item%|heading%; hs code%"}};
    return table.find(sentence.words).last > table.find(sentence.words).first;
}

std::vector<CodeHit> commodity_codes(const Sentence& sentence, bool named) {
    static const Pattern opener(R"((?i)(?:\bH\.?S\.?\b|customs|commodity|tariff|税则|商品编号)[^0-9]{0,60}[0-9]{4})");
    static const Pattern head(
        R"((?i)(?:commodity|customs|tariff|reference|\bHS) (?:commodity )?(?:code|number|line)s?\b)");
    static const Pattern digits(
        R"((?:^|[^0-9A-Za-z.])([0-9]{4}\.?[0-9]{2}\.?[0-9]{2}(?:\.?[0-9]{2})?)(?:[^0-9A-Za-z]|$))");
    static const PhraseTable excluded{{1, "do|does not control|cover|include|apply"}};
    std::vector<CodeHit> found;
    if (excluded.in(sentence.words)) return found;  // "Note: 1C941.b does not control chopped fibres (HS code …)"
    if (sentence.opens_block || sentence.part == Part::kList) add_bracketed(sentence.text, found);
    if (!found.empty()) return found;
    auto from = opener.find(sentence.text);
    if (!from) from = head.find(sentence.text);  // "part of the reference commodity numbers in item 3C941.a, 38180…"
    if (!from && !named) return found;
    for (std::size_t at = named ? 0 : from->begin(); at < sentence.text.size();) {
        const auto match = digits.find(sentence.text, at);
        if (!match) break;
        const auto range = match->groups[1];
        at = range.end;
        std::string code(match->text(sentence.text, 1));
        code.erase(std::remove(code.begin(), code.end(), '.'), code.end());
        if (is_misprint(sentence.text, range.begin, range.end) || is_left_alone(sentence, range.begin)) continue;
        if (code.size() == 8 || code.size() == 10) found.push_back({code, range.begin, range.end});
    }
    return found;
}

const std::string& CodeWalker::path_of(const Sentence& sentence) {
    if (paths_.empty()) paths_ = block_paths(*text_, std::vector<bool>(text_->document().blocks.size(), false));
    return paths_[block_of(sentence)];
}

/// "The following items shall be removed from temporary export control: 1. …; 2. …": what such a head lists is freed.
bool CodeWalker::below_freed_head(const Sentence& sentence) {
    if (freed_.empty()) return false;
    const auto& path = path_of(sentence);
    const bool below = freed_ == "0" ? path != "0" : path.starts_with(freed_ + ".");
    const bool item = sentence.part == Part::kList && path == freed_;
    if (!below && !item && block_of(sentence) != head_) freed_.clear();
    return below || item;
}

CodeWalker::Found CodeWalker::read(const Sentence& sentence) {
    Found found;
    if (lifts_a_control(sentence.words)) {
        if (sentence.text.ends_with(':')) freed_ = path_of(sentence);
        head_ = block_of(sentence);
        return found;
    }
    if (below_freed_head(sentence)) return found;
    const bool row = text_->document().blocks[block_of(sentence)].kind == model::BlockKind::kTableRow;
    const bool names = names_commodity_codes(sentence);
    const bool carried = named_ && block_ == block_of(sentence);
    column_ = row && (column_ || names);
    found.control = control_codes(sentence);
    // "Hong Kong's Trade and Industry Department updated its list, adding … (3E905)"
    if (!found.control.empty() && another_acts_alone(sentence.words)) found.control.clear();
    found.commodity = commodity_codes(sentence, column_ || carried);
    found.changed = changes_codes(sentence);
    found.commodity_changed = found.changed || (carried && changed_);
    named_ = names;
    changed_ = found.changed;
    block_ = block_of(sentence);
    return found;
}

}  // namespace gazetted::extract::english
