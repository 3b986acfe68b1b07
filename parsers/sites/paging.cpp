#include "parsers/sites/paging.h"

#include <string>

namespace gazetted::sites {
namespace {

/// `key=value` of a query or form with another value; false where there is no such member.
bool put_member(std::string& members, std::string_view key, const std::string& value) {
    const std::string wanted = std::string(key) + "=";
    for (std::size_t at = members.find(wanted); at != std::string::npos; at = members.find(wanted, at + 1)) {
        const bool whole = at == 0 || members[at - 1] == '&' || members[at - 1] == '?';
        if (!whole) continue;
        const std::size_t begin = at + wanted.size();
        members.replace(begin, std::min(members.find('&', begin), members.size()) - begin, value);
        return true;
    }
    return false;
}

/// The site's pager drops `editType`.
void drop_member(std::string& members, std::string_view key) {
    const std::size_t at = members.find("&" + std::string(key) + "=");
    if (at == std::string::npos) return;
    members.erase(at, std::min(members.find('&', at + 1), members.size()) - at);
}

}  // namespace

std::optional<model::RequestSpec> page_request(std::string_view parser_id, const model::RequestSpec& first, int page,
                                               int page_size) {
    model::RequestSpec next = first;
    const std::string number = std::to_string(page);
    if (parser_id == "ecms_list")
        return put_member(next.body, "pageNumber", number) ? std::optional(next) : std::nullopt;
    if (parser_id != "jpaas_unit" || page_size <= 0) return std::nullopt;
    const std::string parameter =
        "%7B%22pageNo%22%3A" + number + "%2C%22pageSize%22%3A" + std::to_string(page_size) + "%7D";
    drop_member(next.url, "editType");
    if (!put_member(next.url, "paramJson", parameter))
        next.url += (next.url.find('?') == std::string::npos ? "?paramJson=" : "&paramJson=") + parameter;
    return next;
}

}  // namespace gazetted::sites
