#include "parsers/markup/node.h"

#include <limits>

#include <libxml/HTMLtree.h>

#include "parsers/base/whitespace.h"
#include "parsers/markup/libxml.h"
#include "parsers/markup/selector.h"
#include "parsers/markup/tags.h"

namespace gazetted::markup {
namespace {

constexpr std::size_t kNoLimit = std::numeric_limits<std::size_t>::max();

bool is_element(const xmlNode* node) {
    return node != nullptr && node->type == XML_ELEMENT_NODE;
}

xmlNode* element_from(xmlNode* node, xmlNode* xmlNode::*step) {
    while (node != nullptr && !is_element(node))
        node = node->*step;
    return node;
}

bool breaks_text(const xmlNode* node) {
    if (!is_element(node)) return false;
    const std::string_view tag = view_of(node->name);
    return tag == "br" || is_block_tag(tag);
}

// Text as a reader sees it; `unread` counts the open elements whose text is no text.
std::string readable_text(xmlNode* scope) {
    std::string out;
    int unread = 0;
    const auto hides = [](const xmlNode* node) { return is_element(node) && is_unread_tag(view_of(node->name)); };
    for_each_below(
        scope,
        [&](xmlNode* node) {
            if (hides(node)) ++unread;
            if (breaks_text(node)) out.push_back(' ');
            if (unread == 0 && is_character_data(node)) out += view_of(node->content);
            return true;
        },
        [&](xmlNode* node) {
            if (hides(node)) --unread;
            if (breaks_text(node)) out.push_back(' ');
        });
    return out;
}

struct BufferFree {
    void operator()(xmlBuffer* buffer) const { xmlBufferFree(buffer); }
};

}  // namespace

std::string_view Node::name() const {
    return node_ == nullptr ? std::string_view{} : view_of(node_->name);
}

std::string_view Node::namespace_uri() const {
    return node_ == nullptr || node_->ns == nullptr ? std::string_view{} : view_of(node_->ns->href);
}

std::string Node::attribute(std::string_view name) const {
    return attribute_of(node_, name).value;
}

bool Node::has_attribute(std::string_view name) const {
    return attribute_of(node_, name).found;
}

bool Node::has_class(std::string_view word) const {
    const std::string classes = " " + fold_whitespace(attribute("class")) + " ";
    return !word.empty() && classes.find(" " + std::string(word) + " ") != std::string::npos;
}

std::string Node::text() const {
    return fold_whitespace(unfolded_text());
}

std::string Node::unfolded_text() const {
    return node_ == nullptr ? std::string{} : readable_text(node_);
}

std::string Node::raw_text() const {
    std::string out;
    if (node_ == nullptr) return out;
    for_each_below(
        node_,
        [&](xmlNode* node) {
            if (is_character_data(node)) out += view_of(node->content);
            return true;
        },
        [](xmlNode*) {});
    return out;
}

std::string Node::inner_markup() const {
    std::string out;
    if (node_ == nullptr) return out;
    const std::unique_ptr<xmlBuffer, BufferFree> buffer(xmlBufferCreate());
    for (xmlNode* child = node_->children; child != nullptr; child = child->next) {
        xmlNodeDump(buffer.get(), node_->doc, child, 0, 0);
    }
    return std::string(view_of(xmlBufferContent(buffer.get())));
}

Node Node::parent() const {
    return Node(node_ != nullptr && is_element(node_->parent) ? node_->parent : nullptr);
}

std::vector<Node> Node::children() const {
    std::vector<Node> out;
    if (node_ == nullptr) return out;
    for (xmlNode* child = element_from(node_->children, &xmlNode::next); child != nullptr;
         child = element_from(child->next, &xmlNode::next)) {
        out.emplace_back(child);
    }
    return out;
}

Node Node::next_element() const {
    return Node(node_ == nullptr ? nullptr : element_from(node_->next, &xmlNode::next));
}

Node Node::previous_element() const {
    return Node(node_ == nullptr ? nullptr : element_from(node_->prev, &xmlNode::prev));
}

std::vector<Node> Node::select(std::string_view selector) const {
    const Selector compiled(selector);
    std::vector<Node> out;
    for (xmlNode* match : compiled.matches(node_, kNoLimit))
        out.emplace_back(match);
    return out;
}

Node Node::first(std::string_view selector) const {
    const auto found = Selector(selector).matches(node_, 1);
    return found.empty() ? Node() : Node(found.front());
}

Result<Node> expect_one(Node scope, std::string_view selector) {
    const std::vector<Node> found = scope.select(selector);
    if (found.size() == 1) return found.front();
    return Failure{FailureKind::kUnexpectedShape,
                   "expected one " + std::string(selector) + ", found " + std::to_string(found.size())};
}

Result<std::vector<Node>> expect_at_least(Node scope, std::string_view selector, std::size_t count) {
    std::vector<Node> found = scope.select(selector);
    if (found.size() >= count) return found;
    return Failure{FailureKind::kUnexpectedShape, "expected at least " + std::to_string(count) + " " +
                                                      std::string(selector) + ", found " +
                                                      std::to_string(found.size())};
}

}  // namespace gazetted::markup
