#include "parsers/extract/english_genre.h"
#include "parsers/extract/english_relevance.h"
#include "parsers/extract/english_text.h"
#include "parsers/extract/read.h"

namespace gazetted::extract {

model::Reading read_english(const model::Document& document) {
    const english::EnglishText text(document);
    const auto genre = english::genre_of(text);
    const auto relevance = english::relevance_of(text, genre);
    model::Reading reading;
    reading.document_class = genre.document_class;
    reading.language = model::Language::kEnglish;
    reading.title = document.title;
    reading.is_control_measure = relevance.measure;
    if (!relevance.measure) return reading;
    reading.numbers = genre.own;
    reading.issuers = english::issuers_of(text, genre);
    return reading;
}

}  // namespace gazetted::extract
