#include "parsers/extract/english_genre.h"

#include <algorithm>

#include "parsers/base/ascii.h"
#include "parsers/extract/english_title_genre.h"
#include "parsers/text/english_authorities.h"
#include "parsers/text/english_notices.h"
#include "parsers/text/english_phrases.h"
#include "parsers/text/english_places.h"
#include "parsers/text/normal.h"
#include "parsers/text/notices.h"

namespace gazetted::extract::english {

namespace {

using model::DocumentClass;
using text::english::contains;
using text::english::find_notices;
using text::english::PhraseTable;
using text::english::Word;

/// A title that opens with the authority ("Ministry of Commerce spokesperson takes questions on …", "Remarks by the
/// Spokesperson of …") heads the answer itself; the press puts the ministry later or quotes it.
bool is_the_answer_itself(const EnglishText& text) {
    const auto authorities = text::english::chinese_authorities(text.title().words);
    if (authorities.empty() || authorities.front().first > 6) return false;
    static const PhraseTable quoted{{1, "says; said; urges; warns; vows; slams; defends; denies; confirms"}};
    static const PhraseTable question{{1, "q; a; question; answer; reporter; spokesperson; journalist"}};
    const auto& sentences = text.sentences();
    const bool asked = std::any_of(sentences.begin(), sentences.end(), [&](const Sentence& sentence) {
        const auto hit = question.match(sentence.words, 0);
        return sentence.opens_block && hit.last > hit.first && hit.last < sentence.words.size() &&
               sentence.words[hit.last].before == ':';
    });
    return !quoted.in(text.title().words) && (asked || authorities.front().first <= 1);
}

/// A place on the ministry's or another Chinese authority's site.
bool official_address(std::string_view url) {
    return contains(url, ".gov.cn") || contains(url, "mofcom.gov") || contains(url, "customs.gov");
}

bool chinese_issuer(const Field& field) {
    const auto words = text::english::english_words(field.value);
    if (!text::english::chinese_authorities(words).empty()) return true;
    static const PhraseTable bureau{{1,
                                     "security *3 control bureau; bureau of security *3 control; bureau of industry "
                                     "security import *2 control; state council; npc; "
                                     "national people congress; central military commission"}};
    if (bureau.in(words) || contains(field.value, "商务部") || contains(field.value, "局")) return true;
    const auto places = text::english::places(words);
    return !places.empty() && places.front().code == "CN" && places.front().first == 0;
}

/// "Issuer: Harbour Optics S.A.": a company's report names itself, no authority.
bool names_company(const Field& field) {
    static const PhraseTable company{{1,
                                      "^sa; ^ag; inc; ltd; llc; ^llp; plc; corp; corporation; gmbh; company; "
                                      "holding|holdings; limited; ^nv; ^se; bhd"}};
    static const PhraseTable office{
        {1,
         "ministry; department; bureau; agency; commission; council; government; office; authority; administration"}};
    const auto words = text::english::english_words(field.value);
    return company.in(words) && !office.in(words) && !chinese_issuer(field);
}

/// "Issuer: Acme Legal", "Issuer: European Commission watch desk": who wrote a note, not whose act it is. A bare
/// "issuer" is an authority's where its value names an office and nobody that watches one.
bool names_author(const Field& field) {
    static const PhraseTable office{
        {1,
         "ministry; department; bureau; agency; commission; council; government; office; authority; authorities; "
         "administration; parliament; committee; board; mechanism"}};
    static const PhraseTable author{
        {1,
         "desk; team; legal; law; llp; partners; attorneys; counsel; advisers|advisors; advisory; associates; news; "
         "newsletter; wire; watch; watchers; editor%; analyst%; research; compliance; practice; consultancy; "
         "consulting; "
         "brief; monitor; tracker; observatory"}};
    if (field.label != "issuer" || chinese_issuer(field)) return false;
    const auto words = text::english::english_words(field.value);
    return !office.in(words) || author.in(words);
}

const Field* issuing_field(const EnglishText& text) {
    const auto* field = text.field({"issuing authorit", "issued by", "issuing unit", "issuing body",
                                    "issuing department", "issuing agenc", "issuer", "responsible department"});
    return field != nullptr && (names_company(*field) || names_author(*field)) ? nullptr : field;
}

/// "[Issuing Department] Security Office" below a number of the ministry's: an office that no table knows, of no other
/// country, is the ministry's own.
bool office_of_issuer(const Field& field, const Genre& genre) {
    if (genre.own.empty() || genre.own.front().value.issuers.empty()) return false;
    // What other countries call theirs: Japan's ministry of trade, the department and the bureau of America.
    static const PhraseTable others{
        {1, "ministry; department of commerce|state|trade|business; bureau of industry and security"}};
    const auto words = text::english::english_words(field.value);
    return text::english::places(words).empty() && !others.in(words);
}

model::Evidence number_evidence(const EnglishText& text, TextSpan whole, std::size_t begin, std::size_t end) {
    if (whole.empty()) return {whole, ""};
    return text.evidence(
        {whole.block, whole.begin + static_cast<std::uint32_t>(begin), whole.begin + static_cast<std::uint32_t>(end)});
}

/// Who issues, by the words of the title before its subject: "Announcement of the Ministry of Commerce on …".
std::vector<std::string> issuers_of_title(const EnglishText& text) {
    static const PhraseTable subject{{1, "on; regarding; concerning; announcing; publishing; adding; about"}};
    const auto words = text::english::english_words(text.full_title());
    const auto end = subject.find(words);
    std::vector<std::string> issuers;
    for (const auto& hit : text::english::chinese_authorities(words)) {
        if (end.last > end.first && hit.first >= end.first) break;
        issuers.push_back(ascii_lower(hit.code));
    }
    return issuers;
}

/// "Order of the Ministry of Commerce" on a line above the number.
bool opens_an_order(const EnglishText& text, std::size_t number_block) {
    static const PhraseTable order{{1, "order; decree"}};
    const auto& blocks = text.document().blocks;
    for (std::size_t i = 0; i < std::min(number_block, blocks.size()); ++i) {
        const auto hit = order.match(text::english::english_words(blocks[i].text), 0);
        if (hit.last > hit.first) return true;
    }
    return false;
}

/// "Ministry of Commerce, General Administration of Customs" on the line above the number.
std::vector<std::string> issuers_above(const EnglishText& text, std::size_t number_block) {
    constexpr std::size_t kRest = 4;  // words of no authority
    constexpr std::size_t kOpening = 4;
    static const PhraseTable act{
        {1,
         "announcement; notice; order; decree; decision; circular; catalogue; catalog; measures; regulations; "
         "provisions; rules"}};
    const auto title = text::english::english_words(text.full_title());
    const auto named = act.find(title);
    if (number_block == 0 || named.last == named.first || named.first >= kOpening) return {};  // a report's head
    const auto words = text::english::english_words(text.document().blocks[number_block - 1].text);
    std::size_t covered = 0;
    std::vector<std::string> issuers;
    for (const auto& hit : text::english::chinese_authorities(words)) {
        covered += hit.last - hit.first;
        issuers.push_back(ascii_lower(hit.code));
    }
    return covered + kRest >= words.size() ? issuers : std::vector<std::string>{};
}

/// "No. 9 of 2025" on a line of its own under a title, or a line, that names the issuer.
std::vector<model::Sourced<model::NoticeId>> number_line(const EnglishText& text, std::string_view line,
                                                         TextSpan span) {
    const auto citations = find_notices(line);
    if (citations.size() != 1 || citations.front().begin > 1 || !citations.front().issuers.empty()) return {};
    auto citation = citations.front();
    citation.issuers = issuers_of_title(text);
    if (citation.issuers.empty()) citation.issuers = issuers_above(text, span.block);
    if (citation.series.empty() && opens_an_order(text, span.block)) citation.series = "order";
    const auto id = citation.id();
    if (!id) return {};
    return {{*id, number_evidence(text, span, citation.begin, citation.end)}};
}

/// The numbers a stretch opens with, in English or Chinese; none where it only mentions one further on.
std::vector<model::Sourced<model::NoticeId>> opening_numbers(const EnglishText& text, std::string_view stretch,
                                                             TextSpan span, std::size_t latest) {
    std::vector<model::Sourced<model::NoticeId>> found;
    const text::NormalText normal(stretch);
    for (const auto& mention : text::find_notices(normal.view())) {
        if (mention.range.begin > 6 || mention.id.issuers.empty()) break;
        const auto range = normal.original(mention.range);
        found.push_back({mention.id, number_evidence(text, span, range.begin, range.end)});
    }
    if (!found.empty()) return found;
    std::size_t reach = latest;
    for (const auto& citation : find_notices(stretch)) {
        if (citation.begin > reach || !citation.headed) break;
        reach = citation.end + 8;
        if (const auto id = citation.id())
            found.push_back({*id, number_evidence(text, span, citation.begin, citation.end)});
    }
    return found;
}

/// Where the English part of a bilingual title begins, the number may stand there.
std::size_t latest_in_title(const EnglishText& text) {
    const auto& title = text.title();
    const std::size_t begin = static_cast<std::size_t>(title.text.data() - text.full_title().data());
    return begin + 8;  // "Joint Announcement …"
}

/// "Announcement of …, … and …, 2031 No. 21": issuers and number fill the line.
bool is_number_alone(std::string_view line) {
    constexpr std::size_t kRest = 12;  // bytes
    const auto citations = find_notices(line);
    return citations.size() == 1 && citations.front().begin < kRest && citations.front().end + kRest >= line.size();
}

std::vector<model::Sourced<model::NoticeId>> own_numbers(const EnglishText& text) {
    auto found = opening_numbers(text, text.full_title(), text.full_title_span(), latest_in_title(text));
    if (!found.empty()) return found;
    if (const auto* field = text.field({"document number", "announcement number", "document no", "reference number",
                                        "issuing document", "notice number", "number"})) {
        found = opening_numbers(text, field->value, field->span, 30);
        if (!found.empty()) return found;
    }
    constexpr std::size_t kLongestSentence = 140;    // bytes
    constexpr std::size_t kLongestNumberLine = 240;  // four issuers and a number
    constexpr std::size_t kLetterhead = 6;           // blocks within which a number stands alone on its line
    const auto& blocks = text.document().blocks;
    for (std::size_t i = 0; i < std::min(blocks.size(), kLetterhead); ++i) {
        const std::string_view line = blocks[i].text;
        if (line.size() > kLongestNumberLine || line == text.full_title()) continue;
        if (blocks[i].kind == model::BlockKind::kListItem) continue;  // "- Announcement No. 71 is on hold": a key point
        if (line.size() > kLongestSentence && !is_number_alone(line)) continue;
        const auto own =
            opening_numbers(text, line, {static_cast<std::uint32_t>(i), 0, static_cast<std::uint32_t>(line.size())}, 4);
        if (!own.empty()) return own;
    }
    for (std::size_t i = 1; i < std::min(blocks.size(), kLetterhead); ++i) {
        const std::string_view line = blocks[i].text;
        if (line.size() > 60) continue;
        const auto own =
            number_line(text, line, {static_cast<std::uint32_t>(i), 0, static_cast<std::uint32_t>(line.size())});
        if (!own.empty()) return own;
    }
    return {};
}

DocumentClass class_of(const EnglishText& text, const Genre& genre, bool answer) {
    if (text.document().channel == model::Channel::kPress || !genre.official) return DocumentClass::kPress;
    if (genre.foreign_issuer) return DocumentClass::kOther;
    if (answer) return DocumentClass::kAnswer;
    if (!genre.own.empty() || issuing_field(text) != nullptr) return DocumentClass::kAnnouncement;
    return genre.meeting || genre.guidance || genre.protest ? DocumentClass::kOther : DocumentClass::kAnnouncement;
}

void add_authorities(std::vector<model::Sourced<std::string>>& out, const EnglishText& text, const Sentence& sentence) {
    for (const auto& hit : text::english::chinese_authorities(sentence.words)) {
        add_once(out, hit.code,
                 text.evidence(sentence, sentence.words[hit.first].begin, sentence.words[hit.last - 1].end));
    }
}

/// Lines that are authorities and nothing else: who signed.
void add_signatures(std::vector<model::Sourced<std::string>>& out, const EnglishText& text) {
    for (const auto& sentence : text.sentences()) {
        if (sentence.words.empty() || sentence.words.size() > 24 || sentence.part == Part::kTitle) continue;
        const auto hits = text::english::chinese_authorities(sentence.words);
        std::size_t covered = 0;
        for (const auto& hit : hits)
            covered += hit.last - hit.first;
        if (hits.empty() || covered + 4 < sentence.words.size() || hits.front().first > 1) continue;
        if (sentence.text.ends_with('.') && sentence.words.size() > covered) continue;
        add_authorities(out, text, sentence);
    }
}

std::string upper(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    return out;
}

/// In the press: authorities of sentences that speak of the measure, not of the market or of another country's steps.
bool speaks_of_measure(const Sentence& sentence) {
    static const PhraseTable table{
        {1,
         "announce+; statement; said; export%; spokesperson; ban++; control%; list; licence%; "
         "license%; notice; issue+; unveil+; ministry"}};
    return sentence.part != Part::kAside && table.in(sentence.words);
}

/// "Unreliable Entity List Working Mechanism (sealed by the Ministry of Commerce)": the ministry only stamps it.
bool seals_for_mechanism(const Sentence& sentence) {
    static const PhraseTable seal{
        {1,
         "stamped|sealed|signed|posted|published|hosted *2 by|with; on its behalf; on behalf of the? *2 mechanism; "
         "seal|stamp of; based|housed|office at|in; chaired|led|convened by"}};
    static const PhraseTable mechanism{{1, "unreliable entity|entities list? working? mechanism; ^uel *2 mechanism"}};
    return mechanism.in(sentence.words) && seal.in(sentence.words);
}

/// "the commerce ministry's order", "the Ministry of Commerce said", and no word of the Foreign Ministry.
bool told_by_commerce(const EnglishText& text) {
    static const PhraseTable foreign{{1, "foreign ministry; ministry of foreign affairs; ^mfa; foreign minister"}};
    bool commerce = false;
    for (const auto& sentence : text.sentences()) {
        if (sentence.part == Part::kAside) continue;
        if (foreign.in(sentence.words)) return false;
        const auto authorities = text::english::chinese_authorities(sentence.words);
        commerce = commerce || std::any_of(authorities.begin(), authorities.end(),
                                           [](const auto& hit) { return hit.code == "MOFCOM"; });
    }
    return commerce;
}

}  // namespace

Genre genre_of(const EnglishText& text) {
    const auto& document = text.document();
    Genre genre;
    const Field* issuing = issuing_field(text);
    const Field* source = text.field({"source", "url"});
    if (document.channel != model::Channel::kPress) genre.own = own_numbers(text);
    const bool elsewhere = document.channel != model::Channel::kOfficial && !official_address(document.url);
    if (elsewhere && issuing == nullptr && tells_of_the_notice(text)) genre.own.clear();
    genre.official = document.channel == model::Channel::kOfficial || official_address(document.url) ||
                     !genre.own.empty() || issuing != nullptr || (source != nullptr && official_address(source->value));
    const bool answer = names_answer(text);
    genre.official =
        genre.official || (answer && document.channel != model::Channel::kPress && is_the_answer_itself(text));
    genre.foreign_issuer = issuing != nullptr && !chinese_issuer(*issuing) && !office_of_issuer(*issuing, genre);
    genre.law = genre.own.empty() && !answer && names_law(text);
    genre.meeting = names_meeting(text);
    genre.guidance = names_guidance(text);
    genre.protest = names_protest(text);
    genre.document_class = class_of(text, genre, answer);
    genre.commerce = genre.document_class == DocumentClass::kPress && told_by_commerce(text);
    if (genre.document_class != DocumentClass::kAnnouncement) genre.own.clear();
    return genre;
}

std::vector<model::Sourced<std::string>> issuers_of(const EnglishText& text, const Genre& genre) {
    std::vector<model::Sourced<std::string>> found;
    for (const auto& own : genre.own) {
        for (const auto& issuer : own.value.issuers)
            add_once(found, upper(issuer), own.evidence);
    }
    const bool press = genre.document_class == DocumentClass::kPress;
    const Field* issuing = issuing_field(text);
    for (const auto& sentence : text.sentences()) {
        const bool here =
            press ? speaks_of_measure(sentence) : issuing != nullptr && sentence.span.block == issuing->span.block;
        if (here && !(issuing != nullptr && !press && seals_for_mechanism(sentence)))
            add_authorities(found, text, sentence);
    }
    // The ministry seals the mechanism's notices; they are the mechanism's all the same.
    const bool mechanism = !found.empty() && found.front().value == "UEL";
    if (!press && !mechanism) add_signatures(found, text);
    if (found.empty() && press) {
        for (const auto& sentence : text.sentences()) {
            if (sentence.part == Part::kLead) add_authorities(found, text, sentence);
        }
    }
    for (const auto& sentence : text.sentences()) {
        if (press && found.empty() && sentence.part == Part::kBody) add_authorities(found, text, sentence);
    }
    const bool answer = genre.document_class == DocumentClass::kAnswer;
    if (found.empty() && answer) add_authorities(found, text, text.title());  // whose spokesperson it is
    if (found.empty() && !press) {
        for (const auto& sentence : text.sentences()) {
            if (sentence.part == Part::kTitle || sentence.part == Part::kLead) add_authorities(found, text, sentence);
        }
    }
    return found;
}

}  // namespace gazetted::extract::english
