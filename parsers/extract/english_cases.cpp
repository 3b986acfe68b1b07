#include "parsers/extract/english_cases.h"

#include <array>

#include "parsers/text/english_phrases.h"

namespace gazetted::extract::english {

namespace {

using std::string_view_literals::operator""sv;
using text::english::PhraseTable;
using text::english::Word;

enum Case : int { kLogic, kMemory, kChipEquipment, kArtificialIntelligence, kAnyChip };
constexpr std::array kCases{"semiconductor_logic"sv, "semiconductor_memory"sv,
                            "semiconductor_equipment_and_materials"sv, "ai_military"sv};

const PhraseTable& case_table() {
    static const PhraseTable table{
        {kLogic,
         "logic chip%|semiconductor%|circuits|process|integrated; 14 nm; 14nm; 14 nanometer|nanometre|nanometers|"
         "nanometres; 14 nano; advanced? logic; logic at|of|devices|products; sub 14"},
        {kMemory,
         "memory chip%|semiconductor%; storage chip%; 256 layer|layers; memory with|of; memories; ^dram; ^nand"},
        {kChipEquipment,
         "equipment *6 semiconductor%|chip%|chips; semiconductor|chip|chipmaking *3 equipment|materials|tools; "
         "chipmaking "
         "equipment|materials|tools; testing? equipment *4 materials; production equipment"},
        {kArtificialIntelligence,
         "artificial intelligence *12 military; ^ai *10 military; military *6 artificial intelligence; military *4 "
         "^ai; "
         "military ^ai; military artificial intelligence"},
        {kAnyChip, "semiconductor%; advanced chip%; chip%; chipmaking"},
    };
    return table;
}

}  // namespace

void read_cases(const Sentence& sentence, const ScopeContext& context, Scope& scope) {
    if (!context.case_by_case && !decides_case_by_case(sentence)) return;
    bool particular = false;
    for (const auto& hit : case_table().find_all(sentence.words)) {
        if (hit.tag != kAnyChip) {
            scope.case_by_case.push_back({kCases[static_cast<std::size_t>(hit.tag)], hit.first, hit.last});
            particular = particular || hit.tag <= kChipEquipment;
            continue;
        }
        if (particular || context.case_by_case) continue;
        scope.case_by_case.push_back({kCases[kLogic], hit.first, hit.last});  // "chips" alone are of both kinds
        scope.case_by_case.push_back({kCases[kMemory], hit.first, hit.last});
        particular = true;
    }
}

bool decides_case_by_case(const Sentence& sentence) {
    static const PhraseTable table{
        {1,
         "case by case; on a case basis; "
         "individually reviewed|approved|examined|assessed|judged|decided|considered|vetted; "
         "reviewed|approved|examined|assessed|judged|decided|considered|vetted|weighed "
         "individually|separately|singly; one by one; one at a time; item by item; "
         "individual review|examination|approval|assessment|scrutiny|basis|decision; "
         "on *1 own|individual|their|its merits; each *3 merits; each case|application *4 "
         "reviewed|examined|assessed|judged|decided|considered|merits"}};
    return table.in(sentence.words);
}

}  // namespace gazetted::extract::english
