#include "daemon/alert/wrap.h"

#include <algorithm>
#include <vector>

namespace gazetted::alert {

namespace {

std::size_t length_of_character(unsigned char lead) {
    if (lead < 0x80) return 1;
    if (lead < 0xE0) return 2;
    return lead < 0xF0 ? 3 : 4;
}

/// Three-byte characters from U+2E80 on (and all of four bytes) are two columns wide on a terminal.
bool is_wide(std::string_view character) {
    if (character.size() == 4) return true;
    return character.size() == 3 && static_cast<unsigned char>(character[0]) >= 0xE2 &&
           !(static_cast<unsigned char>(character[0]) == 0xE2 && static_cast<unsigned char>(character[1]) < 0xBA);
}

bool one_of(std::string_view character, std::string_view marks) {
    return marks.find(character) != std::string_view::npos;
}

/// No line begins with one of these …
bool closes(std::string_view character) {
    return one_of(character, "，。；：、）》”’」』〉】！？)],.;:!?%…");
}

/// … and none ends with one of these.
bool opens(std::string_view character) {
    return one_of(character, "（《“‘「『〈【(");
}

/// A piece that is never broken: a word, or one wide character with what sticks to it.
struct Piece {
    std::string text;
    std::size_t width = 0;
    bool space_before = false;
};

std::vector<Piece> pieces_of(std::string_view text) {
    std::vector<Piece> pieces;
    bool open = false;  // may the last piece take more narrow characters?
    bool space = false;
    bool sticky = false;  // does the last piece want what follows?
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = std::min(length_of_character(static_cast<unsigned char>(text[i])), text.size() - i);
        const std::string_view character = text.substr(i, length);
        i += length;
        if (character == " " || character == "\n") {
            space = true;
            open = false;
            continue;
        }
        const bool wide = is_wide(character);
        const bool sticks = !pieces.empty() && !space && (sticky || closes(character));
        if (!sticks && (!open || wide)) pieces.push_back({"", 0, space});
        space = false;
        pieces.back().text += character;
        pieces.back().width += wide ? 2 : 1;
        open = !wide;
        sticky = opens(character);
    }
    return pieces;
}

}  // namespace

std::size_t columns_of(std::string_view text) {
    std::size_t columns = 0;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = std::min(length_of_character(static_cast<unsigned char>(text[i])), text.size() - i);
        columns += is_wide(text.substr(i, length)) ? 2 : 1;
        i += length;
    }
    return columns;
}

std::string wrap(std::string_view text, std::size_t columns, std::string_view indent) {
    std::string out;
    std::size_t used = indent.size();
    bool line_start = true;
    for (const Piece& piece : pieces_of(text)) {
        const std::size_t gap = piece.space_before && !line_start ? 1 : 0;
        if (!line_start && used + gap + piece.width > columns) {
            out += "\n" + std::string(indent);
            used = indent.size();
        } else {
            out.append(gap, ' ');
            used += gap;
        }
        out += piece.text;
        used += piece.width;
        line_start = false;
    }
    return out;
}

}  // namespace gazetted::alert
