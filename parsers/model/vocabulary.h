// The closed sets of codes that a reading may hold. A code outside its set is a programming error, found by
// `is_known` in the tests of every extractor. Meanings: docs/data-model.md.
#pragma once

#include <span>
#include <string_view>

namespace gazetted::model {

enum class CodeSet {
    kKind,             ///< what kind of measure a document is
    kAct,              ///< what a limb does
    kRelation,         ///< what a document does to another
    kEndUserCategory,  ///< classes of end users
    kEndUse,           ///< prohibited end uses
    kCaseByCase,       ///< uses decided case by case
    kException,        ///< openings and exemptions
    kBasis,            ///< why a date is the effective date
    kSubject,          ///< materials and technologies, for matching the press to notices
    kIssuer,           ///< authorities, upper case
};

/// All codes of a set, in display order.
std::span<const std::string_view> codes_of(CodeSet set);
bool is_known(CodeSet set, std::string_view code);

}  // namespace gazetted::model
