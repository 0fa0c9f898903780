package cn.nianbao.reader.narrative;

import java.util.List;
import java.util.regex.Pattern;

/** What a web page puts around a report: particulars and buttons below its title, the site's own lines at its foot. */
final class PageFurniture {

    private static final Pattern HEAD = Pattern.compile(
            "(?U)(?:【?\\s*字[体号]|来源|发布(?:时间|日期|机构)|时间|日期|作者|浏览|点击|打印|分享|当前位置|索\\s*引\\s*号|信息来源|责任编辑|编辑"
                    + "|发文(?:机关|机构|字号)|文\\s*号|(?:成文|生成|公开)日期|有效性|信息分类|主题分类|体裁分类|公开(?:方式|范围|形式)|责任部门|信息名称|视力保护色)"
                    + "[：:\\s【】\\[].{0,200}|首页.{0,60}|(?:阅读|浏览|点击|访问)(?:次数|量|数)?[：:].{0,20}"
                    + "|\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?(?:\\s*[【\\[（(]?(?:来源|字[体号]|浏览|作者|点击|打印|阅读).*)?|[\\[【（(]?(?:打印|分享|关闭|收藏)(?:本页|窗口|到)?[\\]】）)]?");

    private static final Pattern FOOT = Pattern.compile(
            "(?iU)版本记录|校验与下载|发布信息与数据下载|(?:主办|承办|协办|主管|网站管理)(?:单位)?[：:].*|版权所有.*|.*网站标识码.*|.*ICP备.*|.*公网安备.*|copyright.*|©.*|网站地图.*|联系我们.*|友情链接.*"
                    + "|附件(?:下载)?[：:]?|(?:附件\\d*[：:.])?.{1,80}\\.(?:docx?|wps|pdf|ofd|xlsx?)|相关(?:链接|文档|新闻|稿件|阅读|解读|附件|文章)[：:]?|(?:上|下)一[篇条][：:\\s].*|扫一扫.*|.*手机(?:上)?(?:打开|查看|浏览)当前页.*"
                    + "|分享到?[：:\\s].*|(?:责任)?编辑[：:].*|[\\[【（(]?\\s*字[体号]\\s*[：:].{0,60}|相关(?:信息|报道|推荐|专题)[：:]?"
                    + "|(?:信息|稿件|文章)?来源[：:].{1,60}|(?:浏览|阅读|点击|访问)(?:次数|量|数)[：:].{0,20}|发布(?:时间|日期)[：:].{1,40}"
                    + "|(?:[\\[【（(]?(?:我要)?(?:纠错|打印|关闭|收藏|分享到?|返回(?:顶部|列表|首页))(?:本页|本文|窗口|页面)?[：:]?[\\]】）)]?[\\s|]*)+");

    private static final Pattern ATTACHMENT = Pattern.compile("附[件表].*");

    private PageFurniture() {}

    /** Whether a page has such a line between the title and the text. */
    static boolean isHead(String line) {
        return HEAD.matcher(line).matches();
    }

    /** The first of the lines below the last section that are the site's own; the number of lines where there is none. */
    static int foot(List<ProseLine> lines, int lastHeading) {
        for (int i = lastHeading + 1; i < lines.size(); i++) {
            String line = lines.get(i).text();
            if (isFoot(line)) {
                return i;
            }
        }
        return lines.size();
    }

    static boolean isFoot(String line) {
        return line.indexOf('。') < 0 && FOOT.matcher(line).matches();
    }

    /** Whether the line says that what follows is attached to the report. */
    static boolean isAttachment(String line) {
        return ATTACHMENT.matcher(line).matches();
    }
}
