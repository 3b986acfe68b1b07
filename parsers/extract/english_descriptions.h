// What is said of a party around its name: its trade before it, its home, brackets and asides behind it.
// Thread rule: pure functions. Failures: where nothing is said, the index given comes back.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "parsers/text/english_words.h"

namespace gazetted::extract::english {

/// "the gene-sequencing firm Illumina", "rare earth miner MP Materials", "American anti-drone maker Dedrone": where the
/// name begins; `at` where no description stands. A description that opens a sentence has a capital of its own.
std::size_t past_description(const std::vector<text::english::Word>& words, std::size_t at);

/// "the state-run Besom Institute", "privately held Besom": the word after what qualifies a name; `at` where nothing
/// does.
std::size_t past_qualifier(const std::vector<text::english::Word>& words, std::size_t at);

/// "Japan's Subaru": the name begins after the country that owns it.
std::size_t past_home(const std::vector<text::english::Word>& words, std::size_t at);

/// A comma before words[at], also one right behind a bracket that closes: "(NYSE: MP), which".
bool comma_before(std::string_view text, const std::vector<text::english::Word>& words, std::size_t at);

/// "…, which owns Calvin Klein and Tommy Hilfiger, and", "…, the maker of the Lark glider, the drone firm": the word
/// after the aside, where the row goes on; `at` where there is no aside or nothing follows it. Asides that name brands
/// end only at an "and".
std::size_t past_aside(std::string_view text, const std::vector<text::english::Word>& words, std::size_t at);

/// "the San Diego company", "the Ottawa research firm": the words before words[at] say where a party sits.
bool says_where(const std::vector<text::english::Word>& words, std::size_t at);

/// "(Belgium)", "(AVIC)", "(NYSE: MP)": the word after the bracket that opens before words[at].
std::size_t past_bracket(std::string_view text, const std::vector<text::english::Word>& words, std::size_t at);

/// "Acme AG of Germany, Besom S.A. of Poland and": the word after the home that follows a name.
std::size_t past_home_behind(const std::vector<text::english::Word>& words, std::size_t at);

}  // namespace gazetted::extract::english
