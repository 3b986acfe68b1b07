#include "parsers/extract/zh_untold_days.h"

#include "parsers/text/pattern.h"

namespace gazetted::extract::zh {

namespace {

using text::Pattern;

}  // namespace

bool ends_validity(std::string_view sentence) {
    static const Pattern ends(
        "(?:^|，|;|\\(|本(?:公告|决定|令|通知|规定|办法|清单|目录)的?|实施|施行|执行)(?:有效期|执行期|实施期)限?(?:为|"
        "是|至|"
        "到|自|暂定|:|截至)*(?:[0-9]|[一二两三四五六七八九十]{1,3}(?:年|个月|日|天))|试行|"
        "(?:实施|施行|执行|有效)(?:期限)?(?:至|到)[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日");
    static const Pattern other("许可证?的?有效|许可证件?|凭证|证书|资格|暂停|中止|停止|《");
    static const Pattern until("直至[^，。;0-9]*(?:失效|废止|届满|期满|解除|另行)");
    return (ends.in(sentence) && !other.in(sentence)) || until.in(sentence);
}

bool speaks_of_start(std::string_view sentence) {
    static const Pattern own(
        "^(?:除[^，。;]+外，)?(?:本(?:公告|决定|令|通知|规定|办法|清单|目录|条例)|上述(?:措施|规定|管制))[^，。;]{"
        "0,8}"
        "(?:自|从|于|在)[^。;]{1,40}(?:实施|施行|生效|执行|试行)|"
        "^(?:自|从)(?:本公告)?(?:公布|发布|印发)[^。;]{1,30}(?:实施|施行|生效|执行|试行)|"
        "(?:实施|施行|生效)(?:的具体)?(?:时间|日期)[^。;]{0,12}另行");
    static const Pattern noun("(?:实施|施行|生效|执行)(?:的|前|之前|以前)");
    return own.in(sentence) && !noun.in(sentence);
}

bool postpones(std::string_view sentence) {
    static const Pattern moved(
        "(?:推迟|延期|延迟|推后|暂缓(?:至|到)|延后)[^。;]{0,12}(?:实施|施行|生效|执行)|(?:实施|施行|生效|执行)(?:日期|"
        "时间|日)?["
        "^。;]"
        "{0,50}(?:推迟|延期|延迟|推后|延后|延至)|(?:实施|施行|生效|执行)(?:日期|时间|日)[^。;]{0,30}(?:调整|变更|改|"
        "修改)为|有效期限?[^，。;]*(?:延长|延续|顺延|展期|延至)|(?:延长|延续|顺延|展期)[^，。;]*有效期");
    static const Pattern notice("[0-9]号");
    static const Pattern own("暂停|中止|本(?:公告|决定|令|通知|规定|办法)");
    return moved.in(sentence) && notice.in(sentence) && !own.in(sentence);
}

bool prolongs_control(std::string_view sentence) {
    static const Pattern longer(
        "(?:继续|延长|延续|顺延|展期)(?:实施|执行|适用|施行|管制)[^。;]*(?:[0-9一二两三]+(?:年|个月|日|天)|至|到)|"
        "(?:实施|执行|施行|管制|管理|有效)(?:期限|期|时间)[^。;]*(?:延长|延续|顺延|展期)|(?:延长|延续|顺延|展期)[^。;"
        "，]*"
        "(?:管制|管控)(?:措施)?的?(?:实施|执行|有效)?(?:期限|期|时间)");
    static const Pattern control("管制|管控|措施|公告");
    static const Pattern other("暂停|中止|停止|不再|许可证|凭证|免|豁免");
    return longer.in(sentence) && control.in(sentence) && !other.in(sentence);
}

bool is_of_other_trade(std::string_view sentence) {
    static const Pattern remedy("反倾销|反补贴|保障措施|加征关税|关税税率");
    static const Pattern control("管制|管控|出口许可|两用物项|清单");
    return remedy.in(sentence) && !control.in(sentence);
}

bool speaks_of_old_business(std::string_view sentence) {
    static const Pattern pattern(
        "前(?:，)?(?:已经?)?(?:签订|签署|订立|成交|报关|启运|申报)[^。;]*(?:按|仍|可|继续|不适用|不受|不再|无需|免)|"
        "(?:已经?|原)[^。;，]*(?:颁发|发放|签发|核发|取得|获得|批准)[^。;，]*(?:许可证件?|许可|批准文件|凭证)[^。;]*(?:"
        "失效|"
        "作废|无效|撤销|注销|收回|继续有效)|已(?:经)?受理[^。;]*(?:中止|暂停|停止|终止|不再)");
    return pattern.in(sentence);
}

}  // namespace gazetted::extract::zh
