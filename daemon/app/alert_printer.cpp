#include "daemon/app/alert_printer.h"

#include "daemon/alert/render.h"

namespace gazetted::app {

void AlertPrinter::print(const alert::Alert& alert) {
    switch (format_) {
        case Format::kTable:
            app::print(alert::render_text(alert, colour_wanted() ? alert::Colour::kAnsi : alert::Colour::kNone) + "\n");
            break;
        case Format::kJsonl:
            app::print(alert::render_json(alert) + "\n");
            break;
        case Format::kJson:
            app::print((any_ ? ",\n" : "[") + alert::render_json(alert));
            break;
    }
    any_ = true;
}

void AlertPrinter::finish() {
    if (format_ == Format::kJson) app::print(any_ ? "]\n" : "[]\n");
}

}  // namespace gazetted::app
