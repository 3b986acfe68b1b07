// Every struct of the reading is described once, by `describe`; the same description writes and reads, so the two
// cannot drift apart. A missing key leaves its default (a reading stored before the field existed); a wrong type is a
// Failure.
#include <concepts>
#include <type_traits>

#include "parsers/model/json.h"

namespace gazetted::model {

namespace {

template <class T, class Model>
concept Is = std::same_as<std::remove_const_t<T>, Model>;

// ---- what each struct is made of
// -------------------------------------------------------------------------------------

template <class Io, Is<EffectiveDate> T>
void describe(Io& io, T& v) {
    io("on", v.on), io("time", v.time), io("basis", v.basis), io("applies_to", v.applies_to);
}

template <class Io, Is<PartyName> T>
void describe(Io& io, T& v) {
    io("zh", v.zh), io("en", v.en);
}

template <class Io, Is<Relation> T>
void describe(Io& io, T& v) {
    io("type", v.type), io("target", v.target), io("target_title", v.target_title), io("scope", v.scope);
    io("target_path", v.target_path), io("partly", v.partly), io("parties", v.parties), io("from", v.from),
        io("until", v.until);
    io("until_from_term", v.until_from_term);
}

template <class Io, Is<LimbReading> T>
void describe(Io& io, T& v) {
    io("path", v.path), io("gist", v.gist), io("acts", v.acts), io("effective", v.effective);
    io("suspended_until", v.suspended_until), io("control_codes", v.control_codes), io("hs_codes", v.hs_codes);
    io("end_user_categories", v.end_user_categories), io("prohibited_end_uses", v.prohibited_end_uses);
    io("case_by_case", v.case_by_case), io("exceptions", v.exceptions), io("thresholds", v.thresholds);
    io("targets", v.targets);
}

template <class Io, Is<CountCheck> T>
void describe(Io& io, T& v) {
    io("stated", v.stated), io("parsed", v.parsed), io("what", v.what);
}

template <class Io, Is<Statement> T>
void describe(Io& io, T& v) {
    io("kind", v.kind), io("until", v.until), io("subject", v.subject), io("targets", v.targets);
}

template <class Io, Is<LeadClaim> T>
void describe(Io& io, T& v) {
    io("kind", v.kind), io("subjects", v.subjects), io("effective", v.effective);
    io("suspended_until", v.suspended_until), io("end_user_categories", v.end_user_categories);
    io("prohibited_end_uses", v.prohibited_end_uses), io("case_by_case", v.case_by_case), io("numbers", v.numbers);
    io("act", v.act);
}

template <class Io, Is<Reading> T>
void describe(Io& io, T& v) {
    io("document_class", v.document_class), io("language", v.language), io("title", v.title);
    io("is_control_measure", v.is_control_measure), io("is_new_measure", v.is_new_measure);
    io("numbers", v.numbers), io("issuers", v.issuers), io("kinds", v.kinds), io("published_on", v.published_on);
    io("effective_dates", v.effective_dates), io("suspended_until", v.suspended_until);
    io("control_codes", v.control_codes), io("hs_codes", v.hs_codes), io("destinations", v.destinations);
    io("end_user_categories", v.end_user_categories), io("prohibited_end_uses", v.prohibited_end_uses);
    io("case_by_case", v.case_by_case), io("exceptions", v.exceptions), io("subjects", v.subjects);
    io("parties", v.parties), io("relations", v.relations), io("limbs", v.limbs), io("statements", v.statements);
    io("claims", v.claims), io("counts", v.counts), io("unread", v.unread), io("clauses", v.clauses);
}

// ---- writing
// ---------------------------------------------------------------------------------------------------------

template <class T>
Json to_json_value(const T& value);

Json write(bool value) {
    return value;
}
Json write(int value) {
    return value;
}
Json write(const std::string& value) {
    return value;
}
Json write(CivilDate value) {
    return value.iso();
}
Json write(ClockTime value) {
    return value.iso();
}
Json write(const NoticeId& value) {
    return value.key();
}
Json write(const Evidence& value) {
    return evidence_json(value);
}

Json write(DocumentClass value) {
    switch (value) {
        case DocumentClass::kAnnouncement:
            return "announcement";
        case DocumentClass::kAnswer:
            return "answer";
        case DocumentClass::kPress:
            return "press";
        case DocumentClass::kOther:
            break;
    }
    return "other";
}

Json write(Language value) {
    return value == Language::kChinese ? "zh" : value == Language::kEnglish ? "en" : "unknown";
}

template <class T>
Json write(const std::optional<T>& value) {
    return value ? to_json_value(*value) : Json(nullptr);
}

template <class T>
Json write(const std::vector<T>& list) {
    Json out = Json::array();
    for (const T& entry : list)
        out.push_back(to_json_value(entry));
    return out;
}

template <class T>
Json write(const Sourced<T>& value) {
    return Json{{"value", to_json_value(value.value)}, {"evidence", evidence_json(value.evidence)}};
}

struct Writer {
    Json out = Json::object();
    template <class T>
    void operator()(const char* key, const T& value) {
        out[key] = to_json_value(value);
    }
};

template <class T>
Json to_json_value(const T& value) {
    if constexpr (requires(Writer & io) { describe(io, value); }) {
        Writer io;
        describe(io, value);
        return io.out;
    } else {
        return write(value);
    }
}

// ---- reading
// ---------------------------------------------------------------------------------------------------------

/// What a stored value does wrong; caught at the door and turned into a Failure.
struct Unreadable {
    std::string what;
};

template <class T>
void from_json_value(const Json& json, T& value);

void read(const Json& json, bool& value) {
    value = json.get<bool>();
}
void read(const Json& json, int& value) {
    const auto number = whole_number(json);
    if (!number) throw Unreadable{"a whole number was expected, no larger than 2147483647 either way"};
    value = *number;
}
void read(const Json& json, std::string& value) {
    value = json.get<std::string>();
}
void read(const Json& json, Evidence& value) {
    value = evidence_from_json(json);
}

/// Parses the string in `json` with the `parse` of its type.
template <class T>
void parse_into(const Json& json, T& value) {
    const std::string text = json.get<std::string>();
    const auto parsed = T::parse(text);
    if (!parsed) throw Unreadable{"'" + text + "' is not of its form"};
    value = *parsed;
}

void read(const Json& json, CivilDate& value) {
    parse_into(json, value);
}
void read(const Json& json, ClockTime& value) {
    parse_into(json, value);
}
void read(const Json& json, NoticeId& value) {
    parse_into(json, value);
}

/// Finds the enumerator whose written form `json` is.
template <class Enum>
void read_enum(const Json& json, Enum& value, std::initializer_list<Enum> all) {
    for (const Enum candidate : all) {
        if (write(candidate) == json) {
            value = candidate;
            return;
        }
    }
    throw Unreadable{json.dump() + " is not a known name"};
}

void read(const Json& json, DocumentClass& value) {
    using enum DocumentClass;
    read_enum(json, value, {kOther, kAnnouncement, kAnswer, kPress});
}

void read(const Json& json, Language& value) {
    using enum Language;
    read_enum(json, value, {kUnknown, kChinese, kEnglish});
}

template <class T>
void read(const Json& json, std::optional<T>& value) {
    if (json.is_null()) {
        value.reset();
    } else {
        from_json_value(json, value.emplace());
    }
}

template <class T>
void read(const Json& json, std::vector<T>& list) {
    if (!json.is_array()) throw Unreadable{"a list was expected"};
    list.clear();
    for (const Json& entry : json)
        from_json_value(entry, list.emplace_back());
}

template <class T>
void read(const Json& json, Sourced<T>& value) {
    from_json_value(json.at("value"), value.value);
    if (const auto evidence = json.find("evidence"); evidence != json.end()) {
        value.evidence = evidence_from_json(*evidence);
    }
}

struct Reader {
    const Json& in;
    template <class T>
    void operator()(const char* key, T& value) {
        const auto found = in.find(key);
        if (found == in.end()) return;
        try {
            from_json_value(*found, value);
        } catch (const Json::exception& error) {
            throw Unreadable{std::string(key) + ": " + error.what()};
        } catch (const Unreadable& error) {
            throw Unreadable{std::string(key) + ": " + error.what};
        }
    }
};

template <class T>
void from_json_value(const Json& json, T& value) {
    if constexpr (requires(Reader & io) { describe(io, value); }) {
        if (!json.is_object()) throw Unreadable{"an object was expected"};
        Reader io{json};
        describe(io, value);
    } else {
        read(json, value);
    }
}

}  // namespace

Json reading_json(const Reading& reading) {
    return to_json_value(reading);
}

Result<Reading> reading_from_json(const Json& json) {
    Reading reading;
    try {
        from_json_value(json, reading);
    } catch (const Unreadable& error) {
        return Failure{FailureKind::kInvalidInput, "reading: " + error.what, false, "read the snapshot again"};
    }
    return reading;
}

}  // namespace gazetted::model
