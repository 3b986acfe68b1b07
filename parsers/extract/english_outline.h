// The numbered parts of an official English text: which path ("1.2") each of its sentences stands under.
//
// Numbers nest by their style: the first style met is the outermost, a new style opens a level below, a known one goes
// back to its level; a row that starts anew at 1 inside a deeper part opens a level of its own ("1." under "(I)" under
// "1."). What stands before the first number is "0"; so is a closing paragraph about the whole. An annex is "annex1".
// Thread rule: pure functions. Failures: none; a text without numbers is "0" all over.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "parsers/extract/english_text.h"
#include "parsers/model/reading.h"

namespace gazetted::extract::english {

/// A number that opens a line.
struct Marker {
    char style = 0;  ///< R "I.", r "(i)", D "1.", d "(1)", L "A.", l "(a)", A "Article 1"
    int number = 0;
    std::size_t length = 0;  ///< bytes of the number with its marks and the space after; 0 where there is none
};
Marker marker_of(std::string_view line);

/// The first words of a part, for display.
std::string gist_of(std::string_view line);

/// The path of every block of the document; blocks of no running text (title, fields, asides) have an empty one.
/// A block that names a listed party opens no part, numbered or not.
std::vector<std::string> block_paths(const EnglishText& text, const std::vector<bool>& party_lines);

/// Which blocks are lines of a list of parties: "3. Acme Air B.V. (the Netherlands)".
std::vector<bool> party_lines(const EnglishText& text, const std::vector<model::Sourced<model::PartyName>>& parties);

}  // namespace gazetted::extract::english
