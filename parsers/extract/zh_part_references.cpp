#include "parsers/extract/zh_part_references.h"

#include <utility>

#include "parsers/extract/zh_numbering.h"
#include "parsers/text/numerals.h"
#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

/// The path that a reference such as 一、(一) or 第一条第(三)项 or 第二款 leads to.
std::string path_of_reference(std::string_view words) {
    std::string path;
    for (std::size_t at = 0; at < words.size();) {
        if (const auto number = text::number_at(words, at)) {
            path += (path.empty() ? "" : ".") + std::to_string(number->value);
            at += number->length;
        } else {
            const char c = words[at];
            const bool letter = c >= 'a' && c <= 'z';
            if (letter) path += (path.empty() ? "" : ".") + std::string(1, c);
            ++at;
        }
    }
    return path;
}

}  // namespace

std::vector<std::string> referenced_parts(std::string_view words, const std::string& article) {
    static const Pattern quoted("\"([^\"]{1,24})\"");
    static const Pattern counted(
        "第([一二三四五六七八九十0-9]{1,3})(条|款|部分|项|段)(?:第?\\(?([一二三四五六七八九十0-9]{1,3})\\)?(?:款|项)|"
        "第?\\([一二三四五六七八九十0-9]{1,3}\\)|[a-z]项)?|"
        "([一二三四五六七八九十]{1,3})、?\\(([一二三四五六七八九十0-9]{1,3})\\)|"
        "第?\\([一二三四五六七八九十0-9]{1,3}\\)(?:项|款|部分)?");
    std::vector<std::string> out;
    for (const text::Match& match : quoted.all(words))
        if (std::string path = path_of_reference(match.text(words, 1)); !path.empty()) out.push_back(std::move(path));
    if (!out.empty()) return out;
    std::string of = article;
    for (const text::Match& match : counted.all(words)) {
        const bool own_article = match.has(1) || match.has(4);
        const std::string path = path_of_reference(match.text(words, 0));
        out.push_back(own_article || of.empty() ? path : of + "." + path);
        if (match.text(words, 2) == "条") of = truncated(path, 1);
    }
    return out;
}

std::vector<std::string> excepted_parts(std::string_view sentence) {
    static const std::string part =
        "((?:(?:第[一二三四五六七八九十0-9]{1,3}(?:条|款|部分|项)(?:第\\([一二三四五六七八九十0-9]{1,3}\\)(?:项|款))?|"
        "[一二三四五六七八九十]{1,3}、\\([一二三四五六七八九十0-9]{1,3}\\)(?:项|款)?)(?:、|和|及|以及|与)?)+)";
    static const Pattern pattern("除(?:本公告)?" + part + "[^，。;]*外|" + part + "(?:规定|内容)?除外");
    const auto match = pattern.find(sentence);
    return match ? referenced_parts(match->text(sentence, match->has(1) ? 1 : 2)) : std::vector<std::string>{};
}

}  // namespace gazetted::extract::zh
