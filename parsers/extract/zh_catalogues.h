// Kinds of documents that stand for themselves: statutes, the yearly licence catalogue, the unified control list,
// precursor rules and the catalogue of technologies. Thread rule: pure functions. Failures: none.
#pragma once

#include "parsers/extract/zh_kind_list.h"

namespace gazetted::extract::zh {

/// Statutes count where export control, the dual-use items or the list mechanism is their subject.
/// 《出口管制执法办法》已经…审议通过，现予公布: an order that publishes rules which stand elsewhere.
bool publishes_rules(const KindList& list);
void read_law(KindList& list);

/// True where the document corrects an earlier notice: it changes that one, and imposes nothing of its own.
bool read_correction(KindList& list);

/// True where the document publishes a catalogue that has a kind of its own; nothing else is then read of it.
bool read_special_catalogue(KindList& list);

/// A new edition or adjustment of the catalogue of technologies, and answers about it.
void read_technology_catalogue(KindList& list);

}  // namespace gazetted::extract::zh
