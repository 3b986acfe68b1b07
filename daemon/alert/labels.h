// The labels that alerts carry for routing, and the values of those whose values are known beforehand. Pure.
#pragma once

#include <string>
#include <vector>

namespace gazetted::alert {

/// kind, standing, notice, issuer, subject, destination, source, review.
std::vector<std::string> known_labels();

/// Every value that a label can have; empty where the documents decide.
std::vector<std::string> values_of_label(const std::string& label);

}  // namespace gazetted::alert
