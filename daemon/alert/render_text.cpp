#include "daemon/alert/render.h"
#include "daemon/alert/wording.h"
#include "daemon/alert/wrap.h"

namespace gazetted::alert {

namespace {

using baseline::Change;
using baseline::Standing;

constexpr std::size_t kColumns = 100;

class TextPage {
  public:
    explicit TextPage(Colour colour) : colour_(colour) {}

    void line(const std::string& lead, const std::string& text) {
        out_ += lead + wrap(text, kColumns, std::string(lead.size(), ' ')) + "\n";
    }
    void blank() { out_ += "\n"; }
    [[nodiscard]] std::string painted(const std::string& text, const char* code) const {
        return colour_ == Colour::kAnsi ? std::string("\033[") + code + "m" + text + "\033[0m" : text;
    }
    std::string take() { return std::move(out_); }

  private:
    std::string out_;
    Colour colour_;
};

const char* colour_of(Standing standing) {
    switch (standing) {
        case Standing::kOfficial:
            return "1;31";
        case Standing::kAnswer:
            return "1;33";
        case Standing::kUnconfirmedPress:
            return "1;35";
        case Standing::kCalendar:
            return "1;36";
        case Standing::kReread:
        case Standing::kCorrected:
            return "1;34";
    }
    return "0";
}

void write_head(TextPage& page, const Alert& alert) {
    page.line("", page.painted("[" + badge_words(alert) + "]", colour_of(alert.standing)) + " " +
                      page.painted(alert.headline, "1"));
    if (!alert.origin.title.empty()) page.line("  ", alert.origin.title);
    std::string source = alert.origin.publisher;
    if (alert.origin.published_on)
        source += (source.empty() ? "" : ", ") + ("dated " + alert.origin.published_on->iso());
    source += (source.empty() ? "" : ", ") + ("known since " + beijing_words(alert.created_at));
    page.line("  ", source);
    if (!alert.origin.url.empty()) page.line("  ", alert.origin.url);
}

std::string dates_line(const Change& change) {
    std::string out;
    if (change.effective_from) out += "from " + change.effective_from->iso();
    if (change.effective_time) out += " " + change.effective_time->iso();
    if (change.until) out += (out.empty() ? "until " : ", until ") + change.until->iso();
    return out;
}

void write_change(TextPage& page, const Alert& alert, const Change& change) {
    page.blank();
    const std::string limb = change.limb.empty() ? shown_key(change.notice) : change.limb;
    page.line("* ", page.painted(limb, "1") + "  " + change_words(change));
    page.line("    ", change.summary);
    if (const std::string dates = dates_line(change); !dates.empty()) page.line("    ", dates);
    for (const auto& [name, value] : rows_of(change))
        page.line("    " + name + ": ", value);
    for (const model::Evidence& evidence : change.evidence)
        page.line("    > ", words_behind(alert, evidence));
}

void write_list(TextPage& page, const std::string& head, const std::vector<std::string>& items) {
    if (items.empty()) return;
    page.blank();
    page.line("", head);
    for (const std::string& item : items)
        page.line("  - ", item);
}

}  // namespace

std::string standing_words(Standing standing) {
    switch (standing) {
        case Standing::kOfficial:
            return "OFFICIAL";
        case Standing::kAnswer:
            return "OFFICIAL ANSWER";
        case Standing::kUnconfirmedPress:
            return "PRESS, UNCONFIRMED";
        case Standing::kCalendar:
            return "CALENDAR";
        case Standing::kReread:
            return "READ ANEW";
        case Standing::kCorrected:
            return "CORRECTED BY HAND";
    }
    return "";
}

std::string render_text(const Alert& alert, Colour colour) {
    TextPage page(colour);
    write_head(page, alert);
    for (const Change& change : alert.changes)
        write_change(page, alert, change);
    write_list(page, "Needs review:", review_reasons(alert));
    write_list(page, "Not read by the program, please see the original:", alert.unread);
    write_list(page, "Annexes not yet read, please see the originals:", unread_annexes(alert));
    page.blank();
    page.line("",
              "alert " + alert.id + (alert.origin.snapshot.empty() ? "" : ", archived as " + alert.origin.snapshot));
    return page.take();
}

std::string render_json(const Alert& alert) {
    return model::dump(
        {{"type", "gazetted.alert.v1"}, {"timestamp", alert.created_at.iso()}, {"data", alert_json(alert)}});
}

}  // namespace gazetted::alert
