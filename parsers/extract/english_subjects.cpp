#include "parsers/extract/english_subjects.h"

#include <array>

namespace gazetted::extract::english {

namespace {

using text::english::PhraseRow;
using text::english::PhraseTable;
using text::english::Word;

struct SubjectRow {
    std::string_view code;
    std::string_view words;
};

constexpr std::array kMaterials{
    SubjectRow{
        "rare_earth_technology",
        "rare earth|earths related? technology|technologies|know; rare earth|earths *6 technology|technologies; "
        "technology|technologies *8 rare earth|earths; rare earth tech; rare earth processing technology|technologies; "
        "mining|processing|smelting|refining|magnet making technology|technologies; rare earth magnet technology; "
        "magnet technology|technologies"},
    SubjectRow{"rare_earth_equipment",
               "rare earth|earths *5 equipment; equipment *6 rare earth|earths; rare earth processing equipment"},
    SubjectRow{
        "rare_earth",
        "rare earth|earths *2 magnet%; rare earth|earths; rare earth|earths element|elements|metal|metals|mineral|"
        "minerals|item|items|material|materials|product|products; "
        "samarium; gadolinium; terbium; dysprosium; lutetium; scandium; yttrium; holmium; erbium; thulium; europium; "
        "ytterbium; neodymium; praseodymium"},
    SubjectRow{"superhard_materials",
               "superhard material%; super hard material%; super hard substances; synthetic "
               "diamond%; superhard"},
    SubjectRow{"lithium_battery",
               "lithium battery|batteries; lithium ion battery|batteries; battery cathode|technology|"
               "technologies|materials|material; cathode material%; lithium processing; battery|batteries"},
    SubjectRow{"graphite", "graphite; artificial graphite; graphite anode%; anode material%"},
    SubjectRow{"gallium", "gallium"},
    SubjectRow{"germanium", "germanium"},
    SubjectRow{"antimony", "antimony"},
    SubjectRow{"tungsten", "tungsten"},
    SubjectRow{"tellurium", "tellurium"},
    SubjectRow{"bismuth", "bismuth"},
    SubjectRow{"molybdenum", "molybdenum"},
    SubjectRow{"indium", "indium"},
    SubjectRow{"silver", "silver"},
    SubjectRow{"helium", "helium"},
    SubjectRow{"unmanned_aircraft",
               "drone%; unmanned aerial vehicle%; unmanned aircraft; ^uav; ^uavs; drone component%|parts"},
    SubjectRow{"aerospace", "aerospace *3 equipment|components|parts|items; gas turbine%; aircraft engine%"},
    SubjectRow{"semiconductor", "semiconductor%; chipmaking|chip making materials|equipment; chip|chips"},
    SubjectRow{"encryption", "commercial encryption|cryptography|cryptographic; encryption"},
    SubjectRow{"precursor_chemicals",
               "precursor chemical%; fentanyl *3 precursor%; drug precursor%; drug making chemical%"},
    SubjectRow{
        "",
        "critical mineral%; strategic mineral%; critical metal%; strategic metal%; key mineral%|metals|materials; "
        "mineral%; raw materials; magnet%; metals; tantalum; hafnium; niobium; vanadium; zirconium; beryllium; "
        "rhenium; "
        "polysilicon; quartz; boron; fluorspar"},
};

constexpr std::array kClasses{
    SubjectRow{"dual_use_items",
               "dual use item%|goods|product|products|technologies|export|exports|ban; dual use; "
               "military related goods; military use exports"},
    SubjectRow{"unreliable_entity_list",
               "unreliable entity|entities list; unreliable entities; unreliable entity; list of "
               "unreliable entities; ^uel"},
    SubjectRow{"watch_list", "watch list; watchlist; concern list; attention list"},
    SubjectRow{"control_list", "export control list; export controls list; control list; export blacklist"},
};

template <std::size_t N>
void add_rows(std::vector<PhraseRow>& made, const std::array<SubjectRow, N>& rows, int base) {
    for (std::size_t i = 0; i < N; ++i)
        made.push_back({base + static_cast<int>(i), rows[i].words});
}

constexpr int kClassBase = 100;

const PhraseTable& all() {
    static const PhraseTable table = [] {
        std::vector<PhraseRow> made;
        add_rows(made, kMaterials, 0);
        add_rows(made, kClasses, kClassBase);
        return PhraseTable(made);
    }();
    return table;
}

}  // namespace

std::vector<SubjectHit> subjects(const std::vector<Word>& words) {
    std::vector<SubjectHit> found;
    for (const auto& hit : all().find_all(words)) {
        const auto code = hit.tag >= kClassBase ? kClasses[static_cast<std::size_t>(hit.tag - kClassBase)].code
                                                : kMaterials[static_cast<std::size_t>(hit.tag)].code;
        if (!code.empty()) found.push_back({code, hit.first, hit.last});
    }
    return found;
}

const PhraseTable& materials() {
    static const PhraseTable table = [] {
        std::vector<PhraseRow> made;
        add_rows(made, kMaterials, 0);
        return PhraseTable(made);
    }();
    return table;
}

const PhraseTable& minerals() {
    static const PhraseTable table{
        {1,
         "rare earth|earths; samarium; holmium; erbium; thulium; europium; ytterbium; gadolinium; lutetium; "
         "praseodymium; dysprosium; terbium; neodymium; scandium; yttrium; tantalum; hafnium; niobium; "
         "vanadium; zirconium; beryllium; rhenium; gallium; germanium; antimony; tungsten; tellurium; bismuth; "
         "molybdenum; indium; graphite; "
         "helium; critical|strategic|key mineral%|metal%; superhard|hard material%; magnet%"}};
    return table;
}

}  // namespace gazetted::extract::english
