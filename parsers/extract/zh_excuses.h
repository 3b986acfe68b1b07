// Why a clause of an official document may be left unread: it does nothing that a field would hold. Thread rule: pure
// functions. Failures: none.
#pragma once

#include <string_view>

namespace gazetted::extract::zh {

/// 第46号第一款关于…的规定不变, 其他条款继续有效: what was set before stays as it is, and nothing is done. Not for a
/// term (继续实施两年): that prolongs.
bool restates(std::string_view sentence);

/// Why a sentence has no part in the limbs, or kNone. The order is that of the tests.
enum class Excuse {
    kNone,
    kAmendment,   ///< an item added to or taken off a catalogue that the document amends
    kRecital,     ///< 根据…，为维护…
    kDefinition,  ///< 本公告所称…是指
    kProcedure,   ///< how to file, review, customs
    kReference,   ///< 本公告未尽事宜，按…执行
    kTechnical,   ///< 说明：, properties of an item
    kContact,     ///< 地址, 邮编, 电子邮箱
    kHeading,     ///< a line without a predicate, or one that only announces the parts
    kStatement,   ///< policy talk: 中国政府一贯…
    kReason,      ///< what the parties did
    kRetold,      ///< what happened earlier
    kWarning,     ///< what will follow otherwise
    kStatute,     ///< what a law sets up, and how authorities decide under it
};
Excuse excuse_of(std::string_view sentence);

/// True where a sentence says that something has to, may or will be done; a line without is a heading or the name of an
/// item.
bool has_predicate(std::string_view sentence);

}  // namespace gazetted::extract::zh
