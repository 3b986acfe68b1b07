// Bodies seen lately, by the names an archive has for them, so that a later `revisit` record can have its body back.
// Thread rule: one thread. Ownership: it owns its copies. Failures: none; what was dropped for the cap is not found.
#pragma once

#include <cstddef>
#include <deque>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace gazetted::archive {

class BodyMemory {
  public:
    explicit BodyMemory(std::size_t cap_bytes) : cap_bytes_(cap_bytes) {}

    /// Keeps a copy under each name that is not empty; drops the oldest bodies beyond the cap.
    void keep(const std::vector<std::string>& names, const std::string& body);
    /// The body last kept under that name, or nullptr. Valid until the next keep().
    [[nodiscard]] const std::string* find(std::string_view name) const;

  private:
    struct Entry {
        std::string body;
        std::vector<std::string> names;
        [[nodiscard]] std::size_t cost() const;
    };
    void drop_oldest();

    std::size_t cap_bytes_;
    std::size_t bytes_ = 0;
    std::deque<std::shared_ptr<const Entry>> by_age_;
    std::map<std::string, std::shared_ptr<const Entry>, std::less<>> by_name_;
};

}  // namespace gazetted::archive
