#include "parsers/text/expression.h"

#include <algorithm>

#include "parsers/base/ascii.h"
#include "parsers/text/loosened.h"
#include "parsers/text/marks.h"

namespace gazetted::text {

namespace {

/// Walks an expression once. `known_` turns false at anything that is not surely understood.
class ShapeReader {
  public:
    explicit ShapeReader(std::string_view expression) : left_(expression) {}

    std::optional<std::vector<Way>> read() {
        std::vector<Way> ways = read_ways(false);
        return known_ && left_.empty() ? std::optional(std::move(ways)) : std::nullopt;
    }

  private:
    /// a|b|c up to the end of the group.
    std::vector<Way> read_ways(bool any_case) {
        std::vector<Way> ways{read_way(any_case)};
        while (known_ && take("|"))
            ways.push_back(read_way(any_case));
        return ways;
    }

    Way read_way(bool& any_case) {
        Way way;
        while (known_ && !left_.empty() && left_.front() != '|' && left_.front() != ')') {
            if (read_flags(any_case)) continue;
            way.push_back(read_part(any_case));
            read_repeat(way.back());
        }
        return way;
    }

    /// (?i) and its like, which hold to the end of the group.
    bool read_flags(bool& any_case) {
        if (take("(?i)")) {
            any_case = true;
            return true;
        }
        return take("(?s)");
    }

    Part read_part(bool any_case) {
        const char c = left_.front();
        if (c == '(') return read_group(any_case);
        Part part = c == '['               ? taken(Part::Kind::kClass, std::min(past_class(left_, 0), left_.size()))
                    : c == '\\'            ? read_escape()
                    : c == '.'             ? taken(Part::Kind::kClass, 1)
                    : c == '^' || c == '$' ? taken(Part::Kind::kPlace, 1)
                                           : taken(Part::Kind::kCharacter, character_at(left_, 0).size());
        if (c == '*' || c == '+' || c == '?') known_ = false;
        part.any_case = any_case;
        return part;
    }

    Part read_group(bool any_case) {
        Part part;
        part.kind = Part::Kind::kGroup;
        if (take("(?i:")) {
            any_case = true;
        } else if (!take("(?:")) {
            take("(");
            part.captures = true;
            known_ = known_ && !left_.starts_with('?');
        }
        part.ways = read_ways(any_case);
        known_ = take(")") && known_;
        return part;
    }

    /// An escaped mark stands for itself; what takes arguments is not known.
    Part read_escape() {
        constexpr std::string_view kPlaces = "bBAz";
        constexpr std::string_view kClasses = "dDsSwWntr";
        if (left_.size() < 2) {
            known_ = false;
            left_ = {};
            return {};
        }
        const char c = left_[1];
        if (kPlaces.find(c) != std::string_view::npos) return taken(Part::Kind::kPlace, 2);
        if (kClasses.find(c) != std::string_view::npos) return taken(Part::Kind::kClass, 2);
        if (is_ascii_digit(c) || is_ascii_letter(c)) known_ = false;
        left_.remove_prefix(1);
        return taken(Part::Kind::kCharacter, 1);
    }

    /// Takes what may follow a part: * + ? {m,n}, and the ? of as few as possible.
    void read_repeat(Part& part) {
        if (take("?")) {
            part.may_miss = true;
        } else if (take("*")) {
            part.may_miss = part.may_repeat = true;
        } else if (take("+")) {
            part.may_repeat = true;
        } else if (const std::size_t end = past_count(left_); end > 0) {
            part.may_miss = left_[1] == '0';
            part.may_repeat = true;
            left_.remove_prefix(end);
        } else {
            return;
        }
        if (take("?")) part.may_repeat = true;
    }

    Part taken(Part::Kind kind, std::size_t length) {
        Part part;
        part.kind = kind;
        part.text = left_.substr(0, length);
        left_.remove_prefix(length);
        return part;
    }

    bool take(std::string_view words) {
        if (!left_.starts_with(words)) return false;
        left_.remove_prefix(words.size());
        return true;
    }

    std::string_view left_;
    bool known_ = true;
};

}  // namespace

std::optional<std::vector<Way>> shape_of(std::string_view expression) {
    return ShapeReader(expression).read();
}

bool is_caseless(std::string_view character) {
    if (character.size() != 1) return character.size() == 3 && character >= "\u2E80" && character <= "\u9FFF";
    const char c = ascii_lower(character.front());
    return c != 'k' && c != 's';
}

}  // namespace gazetted::text
