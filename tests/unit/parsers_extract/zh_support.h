// Builds small Chinese documents for the tests of the reader, and shows readings as text that is easy to compare.
#pragma once

#include <initializer_list>
#include <string>

#include "parsers/extract/read.h"
#include "parsers/model/reading.h"

namespace gazetted::extract::zh::testing {

/// A document with a title block and one paragraph a line; posted on that day where it is given.
model::Document document(const std::string& title, const std::string& posted_on,
                         std::initializer_list<const char*> lines);

/// The reading of such a document.
model::Reading read(const std::string& title, const std::string& posted_on, std::initializer_list<const char*> lines);

/// The reading of a notice whose title says little and whose text is that sentence.
model::Reading read_notice(const char* sentence);

/// A sentence, and what reach() shows of a notice that says it.
struct Told {
    const char* sentence;
    const char* says;
};

/// Values of a list, separated by blanks.
std::string values(const std::vector<model::Sourced<std::string>>& list);

/// "1.2: licence_required @2025-11-08 {1C902.a 2805301910} [wmd] -> mofcom:2025:61 until 2026-11-10", a line a limb.
std::string limbs(const model::Reading& reading);

/// "suspends mofcom:2025:61 until 2026-11-10; …"
std::string relations(const model::Reading& reading);

/// "terminates mofcom:2030:57/1 (其中2家实体) to 甲公司 until 2031-06-02; …": type, target/path, what of it where it
/// reaches less than the whole in other ways, for whom, until when.
std::string reach(const model::Reading& reading);

/// "2025-11-08 fixed_date all; …"
std::string dates(const model::Reading& reading);

/// "甲公司=A Inc.; …"
std::string parties(const model::Reading& reading);

/// True where every evidence of the reading quotes exactly the characters under its span.
bool evidence_is_exact(const model::Document& document, const model::Reading& reading);

}  // namespace gazetted::extract::zh::testing
