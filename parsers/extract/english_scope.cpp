#include "parsers/extract/english_scope.h"

#include "parsers/extract/english_cases.h"
#include "parsers/extract/english_exceptions.h"
#include "parsers/extract/english_refusals.h"
#include "parsers/extract/english_users.h"
#include "parsers/extract/english_uses.h"
#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

bool ends_in_colon(const Sentence& sentence) {
    return !sentence.text.empty() &&
           (sentence.text.back() == ':' ||
            (sentence.text.size() >= 3 && sentence.text.substr(sentence.text.size() - 3) == "："));
}

/// "So will applications where …", "The same goes for …", "Nor may they …": what the sentence before refuses, this one
/// does.
bool goes_on_alike(const Sentence& sentence) {
    static const text::english::PhraseTable table{
        {1,
         "so will|do|does|are|is|must|would; the same goes|applies|holds|rule|treatment|fate; same goes; likewise|"
         "equally|similarly for?; nor|neither will|may|can|do|does|are|is; as will|do|are; this also "
         "applies|goes|covers"}};
    return table.match(sentence.words, 0).last > 0;
}

/// "decided to implement export control on the following items:": what follows is controlled, not refused.
bool opens_items(const Sentence& sentence) {
    static const text::english::PhraseTable table{
        {1,
         "implement|impose|exercise|apply|strengthen|place|introduce *2 control|controls *4 following|below; "
         "following items|goods|materials|technologies *6 export control|controls; "
         "control|controls *3 implemented|imposed|exercised|applied|introduced *2 following|below|items"}};
    return table.in(sentence.words);
}

}  // namespace

Scope scope_of(const Sentence& sentence, const ScopeContext& context) {
    Scope scope;
    read_users(sentence, context, scope);
    read_uses(sentence, context, scope);
    read_cases(sentence, context, scope);
    read_exceptions(sentence, scope);
    return scope;
}

std::vector<ScopeContext> contexts_of(const EnglishText& text) {
    std::vector<ScopeContext> contexts;
    ScopeContext head;
    std::uint32_t head_block = 0;
    const Sentence* before = nullptr;
    for (const auto& sentence : text.sentences()) {
        const bool item = sentence.part == Part::kList || (sentence.text.size() > 2 && sentence.text[0] == '(');
        if (!item && block_of(sentence) != head_block) head = {};
        contexts.push_back(block_of(sentence) == head_block ? ScopeContext{} : head);
        const bool alike = before != nullptr && goes_on_alike(sentence);
        if (alike && (refuses(*before) || contexts[contexts.size() - 2].refusing)) contexts.back().refusing = true;
        before = &sentence;
        if (!ends_in_colon(sentence)) continue;
        head = {refuses(sentence) && !opens_items(sentence), decides_case_by_case(sentence)};
        head_block = block_of(sentence);
    }
    return contexts;
}

}  // namespace gazetted::extract::english
