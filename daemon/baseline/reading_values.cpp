#include "daemon/baseline/reading_values.h"

namespace gazetted::baseline {

namespace {

using model::Json;
using model::Reading;

bool is_sourced(const Json& json) {
    return json.is_object() && json.size() == 2 && json.contains("value") && json.contains("evidence");
}

bool is_evidence(const Json& json) {
    return json.is_object() && json.contains("block") && json.contains("quote");
}

bool is_empty(const Json& json) {
    return json.is_null() || (json.is_string() && json.get_ref<const std::string&>().empty()) ||
           ((json.is_array() || json.is_object()) && json.empty());
}

class ValueList {
  public:
    void add_members(const Json& object, const std::string& limb) {
        for (const auto& [key, member] : object.items())
            if (key == "limbs")
                add_limbs(member);
            else if (key == "counts")
                add_counts(member);
            else if (member.is_array())
                for (const Json& entry : member)
                    add(limb, key, entry);
            else
                add(limb, key, member);
    }
    std::vector<ReadingValue> take() { return std::move(out_); }

  private:
    void add(const std::string& limb, const std::string& field, const Json& json) {
        if (is_empty(json)) return;
        if (is_sourced(json))
            out_.push_back({limb, field, json["value"], model::evidence_from_json(json["evidence"]), true});
        else if (is_evidence(json))
            out_.push_back({limb, field, json["quote"], model::evidence_from_json(json), true});
        else
            out_.push_back({limb, field, json, {}, false});
    }
    void add_limbs(const Json& limbs) {
        for (const Json& limb : limbs)
            add_members(limb, limb["path"].get<std::string>());
    }
    void add_counts(const Json& counts) {
        for (const Json& count : counts) {
            const std::string what = count["what"].get<std::string>();
            add("", "counts." + what + ".stated", count["stated"]);
            add("", "counts." + what + ".parsed", count["parsed"]);
        }
    }

    std::vector<ReadingValue> out_;
};

}  // namespace

std::vector<ReadingValue> values_in(const Reading& reading) {
    ValueList list;
    list.add_members(model::reading_json(reading), "");
    return list.take();
}

std::string shown(const Json& value) {
    if (value.is_string()) return value.get<std::string>();
    if (!value.is_object()) return model::dump(value);
    std::string out;
    for (const auto& [key, member] : value.items())
        if (!is_empty(member) && member != false) {
            if (!out.empty()) out += ", ";
            out += key + " " + shown(member);
        }
    return out;
}

}  // namespace gazetted::baseline
