#include "daemon/alert/render.h"
#include "daemon/alert/wording.h"

namespace gazetted::alert {

namespace {

using baseline::Change;
using baseline::Standing;

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text)
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            case '\'':
                out += "&#39;";
                break;
            default:
                out += c;
        }
    return out;
}

/// Mail programs drop <style>, so every element carries its own.
std::string element(const std::string& tag, const std::string& style, const std::string& content) {
    return "<" + tag + " style=\"" + style + "\">" + content + "</" + tag + ">\n";
}

const char* band_colour(Standing standing) {
    switch (standing) {
        case Standing::kOfficial:
            return "#9b1c1c";
        case Standing::kAnswer:
            return "#8a5a00";
        case Standing::kUnconfirmedPress:
            return "#5b3a8c";
        case Standing::kCalendar:
            return "#0f5e6e";
        case Standing::kReread:
        case Standing::kCorrected:
            return "#1a4f9c";
    }
    return "#333";
}

/// Only web addresses become links: an address comes from a page and may be anything.
std::string link(const std::string& url) {
    const bool web = url.starts_with("https://") || url.starts_with("http://");
    return web ? "<a href=\"" + escaped(url) + "\" style=\"color:#1a56a0\">" + escaped(url) + "</a>" : escaped(url);
}

std::string head(const Alert& alert) {
    std::string out = element("div",
                              std::string("background:") + band_colour(alert.standing) +
                                  ";color:#fff;padding:6px 14px;font-size:13px;letter-spacing:.04em",
                              escaped(badge_words(alert)));
    out += element("h1", "font-size:19px;margin:14px 14px 4px", escaped(alert.headline));
    std::string source = alert.origin.title.empty() ? "" : escaped(alert.origin.title) + "<br>";
    if (!alert.origin.publisher.empty()) source += escaped(alert.origin.publisher) + " &middot; ";
    if (alert.origin.published_on) source += "dated " + alert.origin.published_on->iso() + " &middot; ";
    source += "known since " + beijing_words(alert.created_at);
    if (!alert.origin.url.empty()) source += "<br>" + link(alert.origin.url);
    return out + element("p", "margin:0 14px 12px;color:#444;font-size:14px;line-height:1.5", source);
}

std::string row(const std::string& name, const std::string& value) {
    if (value.empty()) return "";
    return "<tr><td style=\"padding:2px 12px 2px 0;color:#666;vertical-align:top;white-space:nowrap\">" +
           escaped(name) + "</td><td style=\"padding:2px 0\">" + escaped(value) + "</td></tr>\n";
}

std::string change_block(const Alert& alert, const Change& change) {
    const std::string limb = change.limb.empty() ? shown_key(change.notice) : change.limb;
    std::string out = element(
        "h2", "font-size:15px;margin:0 0 4px",
        escaped(limb) + " <span style=\"font-weight:normal;color:#555\">" + escaped(change_words(change)) + "</span>");
    out += element("p", "margin:0 0 6px;line-height:1.5", escaped(change.summary));
    std::string rows = row(
        "From", change.effective_from
                    ? change.effective_from->iso() + (change.effective_time ? " " + change.effective_time->iso() : "")
                    : "");
    rows += row("Until", change.until ? change.until->iso() : "");
    for (const auto& [name, value] : rows_of(change))
        rows += row(static_cast<char>(std::toupper(static_cast<unsigned char>(name[0]))) + name.substr(1), value);
    if (!rows.empty()) out += "<table style=\"font-size:14px;border-collapse:collapse\">\n" + rows + "</table>\n";
    for (const model::Evidence& evidence : change.evidence)
        out += element("blockquote", "margin:6px 0;padding:4px 10px;border-left:3px solid #bbb;color:#333",
                       escaped(words_behind(alert, evidence)));
    return element("div", "margin:0 14px;padding:12px 0;border-top:1px solid #ddd", out);
}

std::string list(const std::string& title, const std::vector<std::string>& items) {
    if (items.empty()) return "";
    std::string out =
        element("p", "margin:0 0 4px;font-weight:bold", escaped(title)) + "<ul style=\"margin:0;padding-left:20px\">\n";
    for (const std::string& item : items)
        out += "<li>" + escaped(item) + "</li>\n";
    return element("div", "margin:0 14px;padding:12px 0;border-top:1px solid #ddd;font-size:14px", out + "</ul>\n");
}

}  // namespace

std::string render_html(const Alert& alert) {
    std::string body = head(alert);
    for (const Change& change : alert.changes)
        body += change_block(alert, change);
    body += list("Needs review", review_reasons(alert));
    body += list("Not read by the program, please see the original", alert.unread);
    body += list("Annexes not yet read, please see the originals", unread_annexes(alert));
    body += element("p", "margin:0 14px;padding:10px 0;border-top:1px solid #ddd;color:#777;font-size:12px",
                    "alert " + escaped(alert.id) +
                        (alert.origin.snapshot.empty() ? "" : "<br>archived as " + escaped(alert.origin.snapshot)));
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + escaped(alert.headline) +
           "</title></head>\n<body style=\"margin:0;font-family:Helvetica,Arial,'Noto Sans SC',sans-serif;color:#111;"
           "font-size:15px;max-width:760px\">\n" +
           body + "</body></html>\n";
}

}  // namespace gazetted::alert
