// Kinds of documents that stand for themselves, whatever their sentences do: statutes and the orders that enact them,
// corrections, the yearly licence catalogue, control lists, precursor rules and the catalogue of technologies. Thread
// rule: pure functions. Failures: none.
#pragma once

#include "parsers/extract/zh_kind_list.h"

namespace gazetted::extract::zh {

/// 《出口管制执法办法》已经…审议通过，现予公布, in a numbered order: to be read as a law.
bool publishes_rules(const KindList& list);

/// A statute counts where its title, or the rule it enacts, is about export control, dual-use items or our lists.
void read_law(KindList& list);

/// The same words in a document that is no numbered order and requires no licence. True where they give it its kind.
bool read_enactment(KindList& list);

/// A notice that corrects an earlier one changes that one, and imposes nothing of its own. True where it is one.
bool read_correction(KindList& list);

/// A catalogue that has a kind of its own, published by the notice or told of; beside its adjustment, exemptions and
/// the former edition's repeal nothing else is then read. True where there is one.
bool read_special_catalogue(KindList& list);

/// A new edition or adjustment of the catalogue of technologies, and answers about it.
void read_technology_catalogue(KindList& list);

}  // namespace gazetted::extract::zh
