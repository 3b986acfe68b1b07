#include "parsers/text/openings.h"

#include <algorithm>

#include "parsers/text/marks.h"

namespace gazetted::text {

namespace {

bool begins_at_first(const Way& way) {
    return !way.empty() && way.front().kind == Part::Kind::kPlace && way.front().text == "^" && !way.front().may_miss;
}

}  // namespace

Openings::Openings(const std::optional<std::vector<Way>>& shape) {
    if (!shape) {
        any_ = true;
        return;
    }
    only_first_ = std::all_of(shape->begin(), shape->end(), begins_at_first);
    any_ = take(*shape) || any_;
}

/// Takes what the ways can begin with. True where one of them can be passed without a character.
bool Openings::take(const std::vector<Way>& ways) {
    bool passed = false;
    for (const Way& way : ways)
        passed = std::all_of(way.begin(), way.end(), [this](const Part& part) { return take(part); }) || passed;
    return passed;
}

bool Openings::take(const Part& part) {
    switch (part.kind) {
        case Part::Kind::kPlace:
            return true;
        case Part::Kind::kGroup:
            return take(part.ways) || part.may_miss;
        case Part::Kind::kClass:
            any_ = any_ || part.any_case;
            take_class(part.text);
            break;
        case Part::Kind::kCharacter:
            if (part.any_case && !is_caseless(part.text)) any_ = true;
            add(part.text);
            break;
    }
    return part.may_miss;
}

/// [0-9a-z〇一二]: of any other class every character is taken to be a member.
void Openings::take_class(std::string_view written) {
    const bool listed = written.size() > 2 && written.front() == '[' && written[1] != '^' &&
                        written.find('\\') == std::string_view::npos && written.find("[:") == std::string_view::npos;
    if (!listed) {
        any_ = true;
        return;
    }
    const std::string_view members = written.substr(1, written.size() - 2);
    for (std::size_t at = 0; at < members.size();) {
        const std::string_view first = character_at(members, at);
        at += first.size();
        add(first);
        const bool range = at + 1 < members.size() && members[at] == '-';
        if (!range) continue;
        const std::string_view last = character_at(members, at + 1);
        any_ = any_ || first.size() > 1 || last.size() > 1;
        for (char c = first.front(); first.size() == 1 && last.size() == 1 && c < last.front(); ++c)
            add(std::string_view(&c, 1));
        add(last);
        at += 1 + last.size();
    }
}

void Openings::add(std::string_view character) {
    characters_.set(mark_of(character) % kPlaces);
}

bool Openings::admit(std::string_view text, std::size_t at) const {
    return any_ || (at < text.size() && characters_.test(mark_of(character_at(text, at)) % kPlaces));
}

}  // namespace gazetted::text
