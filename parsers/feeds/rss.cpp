#include "parsers/feeds/rss.h"

#include <string_view>

#include "parsers/base/ascii.h"
#include "parsers/feeds/authors.h"
#include "parsers/feeds/element_names.h"
#include "parsers/markup/url.h"

namespace gazetted::feeds {
namespace {

std::string version_of(markup::Node root) {
    const std::string name = ascii_lower(root.name());
    if (name == "rdf") {
        const markup::Node first = root.first("channel, item");
        return first.namespace_uri().find("simple/0.9") != std::string_view::npos ? "rss090" : "rss10";
    }
    const std::string version = root.attribute("version");
    if (version.starts_with("2")) return "rss20";
    if (version.starts_with("0.9") && version.size() == 4) return "rss09" + version.substr(3);
    return "rss";
}

class RssReader {
  public:
    RssReader(markup::Node root, const ReadingContext& context) : names_(root), context_(context) {
        feed_.version = version_of(root);
        const std::string name = names_.of(root);
        if (name == "item")
            read_item(root);
        else
            read_container(root, name == "channel");
    }
    Feed take() { return std::move(feed_); }

  private:
    void read_container(markup::Node parent, bool is_channel) {
        if (is_channel && feed_.language.empty()) feed_.language = inherited_language(parent);
        for (const markup::Node child : parent.children()) {
            const std::string name = names_.of(child);
            if (name == "item" || name == "entry")
                read_item(child);
            else if (name == "channel")
                read_container(child, true);
            else if (name == "items" && is_channel)
                continue;
            else if (is_channel || names_.of(parent) == "rss")
                read_channel_field(name, child);
        }
        if (feed_.id.empty() && is_channel) feed_.id = parent.attribute("about");
    }

    void read_channel_field(const std::string& name, markup::Node element) {
        read_feed_text(name, element);
        if (name == "link")
            set_link(feed_.link, element);
        else if (name == "atom:link" && feed_.link.empty())
            set_atom_link(feed_.link, element);
        else if (name == "atom:id" || name == "guid")
            feed_.id = trimmed_text(element);
        else if (name == "language" || name == "dc:language")
            feed_.language = trimmed_text(element);
        else if (is_author(name) && feed_.author.empty())
            feed_.author = read_author(element.text()).shown;
        else
            read_time(name, element, feed_.published, feed_.updated);
    }
    void read_feed_text(const std::string& name, markup::Node element) {
        if (name == "title") feed_.title = rss_text(element);
        if (name == "dc:title" && feed_.title.empty()) feed_.title = rss_text(element);
        const bool fallback = name == "dc:description" || name == "tagline" || name == "subtitle" ||
                              name == "itunes:subtitle" || name == "itunes:summary";
        if (name == "description" || (fallback && feed_.subtitle.empty())) feed_.subtitle = rss_text(element);
    }

    static bool is_author(std::string_view name) {
        return name == "author" || name == "dc:creator" || name == "dc:author" || name == "itunes:author" ||
               name == "managingeditor" || name == "managingdirector";
    }

    void read_time(std::string_view name, markup::Node element, FeedTime& published, FeedTime& updated) const {
        const auto set = [&](FeedTime& time) { time = time_of(element.text(), context_); };
        if (name == "pubdate" || name == "dcterms:issued" || name == "atom:published" || name == "published") {
            set(published);
        } else if (name == "lastbuilddate" || name == "dc:date" || name == "dcterms:modified" ||
                   name == "atom:updated" || name == "updated" || name == "modified") {
            set(updated);
        } else if (name == "dcterms:created" && published.raw.empty()) {
            set(published);
        }
    }

    void set_link(std::string& link, markup::Node element) {
        const std::string text = trimmed_text(element);
        const std::string href = text.empty() ? element.attribute("href") : text;
        if (std::string url = absolute_url(element, href, context_); !url.empty() && link.empty())
            link = std::move(url);
    }
    void set_atom_link(std::string& link, markup::Node element) {
        const std::string relation = element.attribute("rel");
        if (relation.empty() || relation == "alternate") set_link(link, element);
    }

    // What of an item must wait until all of it is seen.
    struct Pending {
        std::string permalink;
        FeedText weak_title, weak_summary;
        std::string atom_link;
    };

    void read_item(markup::Node item) {
        const std::size_t place = feed_.entries.size();
        feed_.entries.emplace_back();
        FeedEntry entry;
        Pending pending;
        entry.id = item.attribute("about");
        entry.language = inherited_language(item);
        for (const markup::Node child : item.children()) {
            const std::string name = names_.of(child);
            if (name == "item")
                read_item(child);
            else
                read_item_field(name, child, entry, pending);
        }
        if (entry.link.empty()) entry.link = pending.atom_link.empty() ? pending.permalink : pending.atom_link;
        if (entry.link.empty() && entry.id.find("://") != std::string::npos && feed_.version == "rss10")
            entry.link = entry.id;
        if (entry.title.empty()) entry.title = std::move(pending.weak_title);
        if (entry.summary.empty()) entry.summary = std::move(pending.weak_summary);
        feed_.entries[place] = std::move(entry);
    }

    void read_item_field(const std::string& name, markup::Node element, FeedEntry& entry, Pending& pending) {
        if (read_item_text(name, element, entry, pending)) return;
        if (name == "link")
            set_link(entry.link, element);
        else if (name == "atom:link")
            set_atom_link(pending.atom_link, element);
        else if (name == "guid")
            read_guid(element, entry, pending);
        else if (name == "atom:id" && entry.id.empty())
            entry.id = trimmed_text(element);
        else if (name == "language" || name == "dc:language")
            entry.language = trimmed_text(element);
        else if (is_author(name) && entry.author.empty())
            set_author(element, entry);
        else
            read_time(name, element, entry.published, entry.updated);
    }

    // Titles and texts, the feed's own before those of modules; a second text beside the summary is content.
    static bool read_item_text(const std::string& name, markup::Node element, FeedEntry& entry, Pending& pending) {
        if (name == "title") {
            entry.title = rss_text(element);
        } else if (name == "dc:title" || name == "media:title") {
            if (pending.weak_title.empty()) pending.weak_title = rss_text(element);
        } else if (name == "description" || name == "summary" || name == "abstract") {
            if (entry.summary.empty())
                entry.summary = rss_text(element);
            else
                entry.content.push_back(rss_text(element));
        } else if (name == "content:encoded" || name == "fullitem" || name == "xhtml:body" || name == "body" ||
                   name == "content") {
            entry.content.push_back(rss_text(element));
        } else if (name == "dc:description" || name == "itunes:summary" || name == "media:description" ||
                   name == "itunes:subtitle") {
            if (pending.weak_summary.empty()) pending.weak_summary = rss_text(element);
        } else {
            return false;
        }
        return true;
    }

    void read_guid(markup::Node element, FeedEntry& entry, Pending& pending) const {
        entry.id = trimmed_text(element);
        if (ascii_lower(element.attribute("isPermaLink")) == "false") return;
        pending.permalink = absolute_url(element, entry.id, context_);
    }

    static void set_author(markup::Node element, FeedEntry& entry) {
        const Author author = read_author(element.text());
        entry.author = author.shown;
        entry.author_name = author.name;
    }

    ElementNames names_;
    const ReadingContext& context_;
    Feed feed_;
};

}  // namespace

Feed read_rss(markup::Node root, const ReadingContext& context) {
    return RssReader(root, context).take();
}

}  // namespace gazetted::feeds
