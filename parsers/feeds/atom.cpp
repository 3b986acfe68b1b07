#include "parsers/feeds/atom.h"

#include <string_view>

#include "parsers/base/ascii.h"
#include "parsers/base/whitespace.h"
#include "parsers/feeds/authors.h"
#include "parsers/feeds/element_names.h"
#include "parsers/markup/url.h"

namespace gazetted::feeds {
namespace {

std::string version_of(markup::Node root) {
    if (root.attribute("version").starts_with("0.")) return "atom03";
    if (root.namespace_uri().find("purl.org/atom/ns") != std::string_view::npos) return "atom03";
    return root.namespace_uri().find("2005/Atom") != std::string_view::npos ? "atom10" : "atom";
}

// Which of an element's links is its page: an alternate in HTML, an alternate, one without relation.
int rank_of(markup::Node link) {
    const std::string relation = ascii_lower(link.attribute("rel"));
    if (!relation.empty() && relation != "alternate") return 0;
    const std::string type = ascii_lower(link.attribute("type"));
    return type.empty() || type == "text/html" || type == "application/xhtml+xml" ? 2 : 1;
}

class AtomReader {
  public:
    AtomReader(markup::Node root, const ReadingContext& context) : names_(root), context_(context) {
        feed_.version = version_of(root);
        feed_.language = inherited_language(root);
        if (names_.of(root) == "entry")
            read_entry(root);
        else
            read_feed(root);
    }
    Feed take() { return std::move(feed_); }

  private:
    // The best link so far and how good it is.
    struct Link {
        std::string url;
        int rank = 0;
    };

    void read_feed(markup::Node root) {
        Link link;
        for (const markup::Node child : root.children()) {
            const std::string name = names_.of(child);
            if (name == "entry")
                read_entry(child);
            else if (name == "title")
                feed_.title = atom_text(child);
            else if (name == "subtitle" || name == "tagline")
                feed_.subtitle = atom_text(child);
            else if (name == "id")
                feed_.id = id_of(child);
            else if (name == "link")
                take_link(child, link);
            else if (name == "author" && feed_.author.empty())
                feed_.author = author_in(child).shown;
            else
                read_time(name, child, feed_.published, feed_.updated);
        }
        feed_.link = std::move(link.url);
    }

    void read_entry(markup::Node element) {
        FeedEntry entry;
        Link link;
        FeedText weak_summary;
        entry.language = inherited_language(element);
        const std::size_t place = feed_.entries.size();
        feed_.entries.emplace_back();
        for (const markup::Node child : element.children()) {
            const std::string name = names_.of(child);
            if (name == "entry")
                read_entry(child);  // an end tag is missing
            else if (name == "media:group")
                weak_summary = group_description(child);
            else if (name == "media:description" && weak_summary.empty())
                weak_summary = atom_text(child);
            else
                read_entry_field(name, child, entry, link);
        }
        entry.link = std::move(link.url);
        if (entry.summary.empty()) entry.summary = std::move(weak_summary);
        feed_.entries[place] = std::move(entry);
    }

    void read_entry_field(const std::string& name, markup::Node element, FeedEntry& entry, Link& link) {
        if (name == "title") {
            entry.title = atom_text(element);
        } else if (name == "summary") {
            entry.summary = atom_text(element);
        } else if (name == "content") {
            entry.content.push_back(atom_text(element));
        } else if (name == "id") {
            entry.id = id_of(element);
        } else if (name == "link") {
            take_link(element, link);
        } else if (name == "author" && entry.author.empty()) {
            const Author author = author_in(element);
            entry.author = author.shown;
            entry.author_name = author.name;
        } else {
            read_time(name, element, entry.published, entry.updated);
        }
    }

    [[nodiscard]] FeedText group_description(markup::Node group) const {
        for (const markup::Node child : group.children()) {
            if (names_.of(child) == "media:description") return atom_text(child);
        }
        return {};
    }

    void take_link(markup::Node element, Link& best) const {
        const int rank = rank_of(element);
        if (rank <= best.rank) return;
        const std::string href = element.attribute("href");
        std::string url = absolute_url(element, href.empty() ? trimmed_text(element) : href, context_);
        if (!url.empty()) best = {std::move(url), rank};
    }

    // An id is compared character by character (RFC 4287 4.2.6.1); only a relative one is changed.
    [[nodiscard]] std::string id_of(markup::Node element) const {
        const std::string id = trimmed_text(element);
        const bool relative = id.starts_with('/') || id.starts_with("./") || id.starts_with("../");
        return relative ? absolute_url(element, id, context_) : id;
    }

    [[nodiscard]] Author author_in(markup::Node element) const {
        std::string name;
        std::string mail;
        for (const markup::Node child : element.children()) {
            const std::string part = names_.of(child);
            if (part == "name") name = fold_whitespace(child.raw_text());
            if (part == "email") mail = trimmed_text(child);
        }
        return name.empty() && mail.empty() ? read_author(element.text()) : author_of(name, mail);
    }

    // Where an element is repeated the last one counts; 0.3's names stand for 1.0's.
    void read_time(std::string_view name, markup::Node element, FeedTime& published, FeedTime& updated) const {
        if (name == "published" || name == "issued" || (name == "created" && published.raw.empty())) {
            published = time_of(element.text(), context_);
        } else if (name == "updated" || name == "modified") {
            updated = time_of(element.text(), context_);
        }
    }

    ElementNames names_;
    const ReadingContext& context_;
    Feed feed_;
};

}  // namespace

Feed read_atom(markup::Node root, const ReadingContext& context) {
    return AtomReader(root, context).take();
}

}  // namespace gazetted::feeds
