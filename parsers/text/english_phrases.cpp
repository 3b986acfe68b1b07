#include "parsers/text/english_phrases.h"

#include <algorithm>
#include <map>
#include <span>
#include <stdexcept>

#include "parsers/text/english_calendar.h"

namespace gazetted::text::english {

namespace {

bool ends_with(std::string_view text, std::string_view tail) {
    return text.size() >= tail.size() && text.substr(text.size() - tail.size()) == tail;
}

bool is_vowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

bool hisses(std::string_view word) {
    return ends_with(word, "s") || ends_with(word, "x") || ends_with(word, "z") || ends_with(word, "ch") ||
           ends_with(word, "sh");
}

bool consonant_y(std::string_view word) {
    return word.size() > 1 && word.back() == 'y' && !is_vowel(word[word.size() - 2]);
}

std::string third_person(const std::string& word) {
    if (consonant_y(word)) return word.substr(0, word.size() - 1) + "ies";
    return word + (hisses(word) ? "es" : "s");
}

std::vector<std::string> verb_forms(const std::string& word, bool doubled) {
    if (doubled) {
        const std::string stem = word + word.back();
        return {word, word + "s", stem + "ed", stem + "ing"};
    }
    if (word.back() == 'e') return {word, word + "s", word + "d", word.substr(0, word.size() - 1) + "ing"};
    const std::string past = consonant_y(word) ? word.substr(0, word.size() - 1) + "ied" : word + "ed";
    return {word, third_person(word), past, word + "ing"};
}

std::vector<std::string> split(std::string_view text, std::string_view separators) {
    std::vector<std::string> parts;
    std::string part;
    for (const char c : text) {
        if (separators.find(c) == std::string_view::npos) {
            part.push_back(c);
        } else if (!part.empty()) {
            parts.push_back(std::move(part));
            part.clear();
        }
    }
    if (!part.empty()) parts.push_back(std::move(part));
    return parts;
}

/// What "$month", "$mon" and "$weekday" stand for.
std::span<const std::string_view> class_of(std::string_view word) {
    if (word == "$month") return kMonthNames;
    if (word == "$mon") return kShortMonths;
    if (word == "$weekday") return kWeekdayNames;
    throw std::logic_error("phrase table: no such class of words");
}

}  // namespace

std::vector<std::string> inflections(std::string_view entry) {
    if (entry.empty()) throw std::logic_error("phrase table: empty word");
    if (ends_with(entry, "++")) return verb_forms(std::string(entry.substr(0, entry.size() - 2)), true);
    if (entry.back() == '+') return verb_forms(std::string(entry.substr(0, entry.size() - 1)), false);
    if (entry.back() == '%') {
        const std::string noun(entry.substr(0, entry.size() - 1));
        return {noun, third_person(noun)};
    }
    return {std::string(entry)};
}

/// The tree of phrases while entries come in; a table keeps it in a smaller form.
class PhraseTable::Builder {
  public:
    void add_row(const PhraseRow& row) {
        for (const auto& entry : split(row.entries, ";\n")) {
            const auto parts = split(entry, " ");
            if (!parts.empty()) insert(0, parts, 0, row.tag);
        }
    }

    void write(PhraseTable& table) const;

  private:
    struct Edge {
        std::uint8_t form = 0;
        std::size_t to = 0;
    };
    struct Growing {
        std::multimap<std::string, Edge, std::less<>> next;
        std::vector<std::pair<unsigned, std::size_t>> gaps;  // width, and the node behind it
        int tag = -1;
    };

    void insert(std::size_t node, const std::vector<std::string>& parts, std::size_t at, int tag);
    void insert_word(std::size_t node, const std::string& word, const std::vector<std::string>& parts, std::size_t at,
                     int tag);
    std::size_t step(std::size_t node, const std::string& word, std::uint8_t form);
    std::size_t leap(std::size_t node, unsigned width);
    [[nodiscard]] std::vector<std::size_t> twins() const;

    std::vector<Growing> nodes_{1};
};

void PhraseTable::Builder::insert(std::size_t node, const std::vector<std::string>& parts, std::size_t at, int tag) {
    if (at == parts.size()) {
        if (node == 0) throw std::logic_error("phrase table: an entry may be missing as a whole");
        if (nodes_[node].tag < 0) nodes_[node].tag = tag;
        return;
    }
    const std::string& part = parts[at];
    if (part.front() == '*') {
        insert(leap(node, static_cast<unsigned>(std::stoi(part.substr(1)))), parts, at + 1, tag);
        return;
    }
    const bool optional = part.back() == '?';
    if (optional) insert(node, parts, at + 1, tag);
    for (const auto& word : split(optional ? part.substr(0, part.size() - 1) : part, "|")) {
        if (word.front() != '$') {
            insert_word(node, word, parts, at, tag);
            continue;
        }
        for (const auto name : class_of(word))
            insert_word(node, std::string(name), parts, at, tag);
    }
}

void PhraseTable::Builder::insert_word(std::size_t node, const std::string& word, const std::vector<std::string>& parts,
                                       std::size_t at, int tag) {
    const std::uint8_t form = word.front() == '^' ? 1 : word.front() == '!' ? 2 : 0;
    for (const auto& shape : inflections(form == 0 ? word : word.substr(1)))
        insert(step(node, shape, form), parts, at + 1, tag);
}

std::size_t PhraseTable::Builder::step(std::size_t node, const std::string& word, std::uint8_t form) {
    const auto range = nodes_[node].next.equal_range(word);
    for (auto it = range.first; it != range.second; ++it) {
        if (it->second.form == form) return it->second.to;
    }
    // Alternatives multiply from word to word; what takes seconds to build is a mistake in its entries.
    constexpr std::size_t kMost = 20'000;
    if (nodes_.size() > kMost) throw std::logic_error("phrase table: too many ways through its entries");
    nodes_.emplace_back();
    const std::size_t to = nodes_.size() - 1;
    nodes_[node].next.emplace(word, Edge{form, to});
    return to;
}

/// The node behind a gap of this width: each width has its own, lest an entry reach as far as its neighbour.
std::size_t PhraseTable::Builder::leap(std::size_t node, unsigned width) {
    for (const auto& [known, to] : nodes_[node].gaps) {
        if (known == width) return to;
    }
    nodes_.emplace_back();
    nodes_[node].gaps.emplace_back(width, nodes_.size() - 1);
    return nodes_.size() - 1;
}

/// For every node the first one that goes on in the very same way: alternatives leave equal ends behind them.
std::vector<std::size_t> PhraseTable::Builder::twins() const {
    std::vector<std::size_t> twin(nodes_.size());
    std::map<std::string, std::size_t> known;
    // What a node leads to was made after it.
    for (std::size_t node = nodes_.size(); node-- > 0;) {
        const Growing& here = nodes_[node];
        std::string ways = std::to_string(here.tag);
        for (const auto& [width, to] : here.gaps)
            ways += " *" + std::to_string(width) + ' ' + std::to_string(twin[to]);
        for (const auto& [word, edge] : here.next) {
            ways += ' ' + word + ' ' + std::to_string(edge.form) + ' ' + std::to_string(twin[edge.to]);
        }
        twin[node] = known.emplace(std::move(ways), node).first->second;
    }
    return twin;
}

void PhraseTable::Builder::write(PhraseTable& table) const {
    const std::vector<std::size_t> twin = twins();
    std::vector<std::uint32_t> place(nodes_.size());
    std::uint32_t kept = 0;
    for (std::size_t node = 0; node < nodes_.size(); ++node) {
        if (twin[node] == node) place[node] = kept++;
    }
    const auto place_of = [&](std::size_t node) { return place[twin[node]]; };
    std::map<std::string_view, std::uint32_t> words;
    table.nodes_.reserve(kept + 1U);
    for (std::size_t at = 0; at < nodes_.size(); ++at) {
        if (twin[at] != at) continue;
        const Growing& node = nodes_[at];
        table.nodes_.push_back(
            {static_cast<std::uint32_t>(table.arcs_.size()), static_cast<std::uint32_t>(table.gaps_.size()), node.tag});
        for (const auto& [width, to] : node.gaps)
            table.gaps_.push_back({width, place_of(to)});
        const std::size_t first = table.arcs_.size();
        for (const auto& [word, edge] : node.next) {
            const auto [known, fresh] = words.emplace(word, static_cast<std::uint32_t>(table.pool_.size()));
            if (fresh) table.pool_ += word;
            table.arcs_.push_back(
                {word_key(word), known->second, static_cast<std::uint16_t>(word.size()), edge.form, place_of(edge.to)});
        }
        std::stable_sort(table.arcs_.begin() + static_cast<std::ptrdiff_t>(first), table.arcs_.end(),
                         [](const Arc& a, const Arc& b) { return a.key < b.key; });
    }
    table.nodes_.push_back(
        {static_cast<std::uint32_t>(table.arcs_.size()), static_cast<std::uint32_t>(table.gaps_.size()), -1});
    for (std::uint32_t arc = 0; arc < table.nodes_[1].arcs; ++arc)
        table.starts_.set(table.arcs_[arc].key % kStarts);
    table.arcs_.shrink_to_fit();
    table.gaps_.shrink_to_fit();
    table.pool_.shrink_to_fit();
}

PhraseTable::PhraseTable(std::initializer_list<PhraseRow> rows) : PhraseTable(std::vector<PhraseRow>(rows)) {}

PhraseTable::PhraseTable(const std::vector<PhraseRow>& rows) {
    Builder builder;
    for (const auto& row : rows)
        builder.add_row(row);
    builder.write(*this);
}

void PhraseTable::walk(std::size_t node, const std::vector<Word>& words, std::size_t at, std::size_t first,
                       PhraseHit& best) const {
    const Node& here = nodes_[node];
    if (here.tag >= 0 && at > best.last) best = {here.tag, first, at};
    if (at >= words.size()) return;
    const Word& word = words[at];
    const bool broken = at > first && (word.before == ';' || word.before == '.') && words[at - 1].low != "no";
    const auto end = arcs_.begin() + nodes_[node + 1].arcs;
    auto arc = std::lower_bound(arcs_.begin() + here.arcs, end, word.key,
                                [](const Arc& a, std::uint32_t key) { return a.key < key; });
    for (; arc != end && !broken && arc->key == word.key; ++arc) {
        if (word_of(*arc) != word.low) continue;
        if (arc->form == 1 && !word.all_caps) continue;
        if (arc->form == 2 && !word.capital) continue;
        walk(arc->to, words, at + 1, first, best);
    }
    for (std::size_t gap = here.gaps; gap < nodes_[node + 1].gaps; ++gap) {
        for (std::size_t next = at; next <= at + gaps_[gap].width && next < words.size(); ++next) {
            if (words[next].before == ';' || words[next].before == '.') break;
            walk(gaps_[gap].to, words, next, first, best);
        }
    }
}

PhraseHit PhraseTable::match(const std::vector<Word>& words, std::size_t at) const {
    PhraseHit best{0, at, at};
    if (at >= words.size() || !may_start(words[at])) return best;
    walk(0, words, at, at, best);
    return best;
}

bool PhraseTable::in(const std::vector<Word>& words) const {
    const auto hit = find(words);
    return hit.last > hit.first;
}

bool PhraseTable::in(const std::vector<Word>& words, std::size_t first, std::size_t last) const {
    for (std::size_t at = first; at < std::min(last, words.size()); ++at) {
        if (match(words, at).last > at) return true;
    }
    return false;
}

std::vector<PhraseHit> PhraseTable::find_all(const std::vector<Word>& words) const {
    std::vector<PhraseHit> hits;
    for (std::size_t at = 0; at < words.size();) {
        const auto hit = match(words, at);
        if (hit.last == hit.first) {
            ++at;
            continue;
        }
        hits.push_back(hit);
        at = hit.last;
    }
    return hits;
}

PhraseHit PhraseTable::find(const std::vector<Word>& words, std::size_t from) const {
    for (std::size_t at = from; at < words.size(); ++at) {
        const auto hit = match(words, at);
        if (hit.last > hit.first) return hit;
    }
    return {0, words.size(), words.size()};
}

}  // namespace gazetted::text::english
