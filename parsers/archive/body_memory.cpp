#include "parsers/archive/body_memory.h"

#include <algorithm>

namespace gazetted::archive {

namespace {

constexpr std::size_t kCostOfAnEntry = 512;  // map nodes and the like: so that empty bodies cost something too

}  // namespace

std::size_t BodyMemory::Entry::cost() const {
    std::size_t bytes = kCostOfAnEntry + body.size();
    for (const auto& name : names)
        bytes += 2 * name.size();
    return bytes;
}

void BodyMemory::keep(const std::vector<std::string>& names, const std::string& body) {
    const bool nameless = std::all_of(names.begin(), names.end(), [](const auto& name) { return name.empty(); });
    if (nameless || body.size() > cap_bytes_) return;
    auto entry = std::make_shared<const Entry>(Entry{body, names});
    for (const auto& name : names)
        if (!name.empty()) by_name_[name] = entry;
    bytes_ += entry->cost();
    by_age_.push_back(std::move(entry));
    while (bytes_ > cap_bytes_)
        drop_oldest();
}

const std::string* BodyMemory::find(std::string_view name) const {
    const auto at = by_name_.find(name);
    return at == by_name_.end() ? nullptr : &at->second->body;
}

void BodyMemory::drop_oldest() {
    const auto oldest = by_age_.front();
    by_age_.pop_front();
    bytes_ -= oldest->cost();
    for (const auto& name : oldest->names) {
        const auto at = by_name_.find(name);
        if (at != by_name_.end() && at->second == oldest) by_name_.erase(at);
    }
}

}  // namespace gazetted::archive
