#include "parsers/base/result.h"

namespace gazetted {

std::string_view name_of(FailureKind kind) {
    switch (kind) {
        case FailureKind::kInvalidInput:
            return "invalid_input";
        case FailureKind::kUnexpectedShape:
            return "unexpected_shape";
        case FailureKind::kConfiguration:
            return "configuration";
        case FailureKind::kUnreachable:
            return "unreachable";
        case FailureKind::kRefused:
            return "refused";
        case FailureKind::kUnavailable:
            return "unavailable";
        case FailureKind::kTooLarge:
            return "too_large";
        case FailureKind::kStorage:
            return "storage";
        case FailureKind::kNotFound:
            return "not_found";
    }
    throw std::logic_error("FailureKind: no such kind");
}

Failure Failure::within(std::string_view context) const {
    Failure copy = *this;
    copy.message = std::string(context) + ": " + message;
    return copy;
}

}  // namespace gazetted
