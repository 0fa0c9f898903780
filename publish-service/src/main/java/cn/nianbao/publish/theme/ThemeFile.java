package cn.nianbao.publish.theme;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a theme's {@code theme.json} says.
 *
 * @param site the name of the portal; null for none
 * @param home where the portal's name leads; null for nowhere
 * @param column the name of the column
 * @param path the pages of the portal above the column, outermost first
 * @param links the portal's own menu
 * @param foot who runs the portal and its registrations (主办单位, 网站标识码, 备案号, 公安备案, 联系方式)
 * @param colours by name
 * @param logo a picture of the folder; null for none
 * @param icon a square picture of the folder that browsers show beside the page's title; null for one of our own
 * @param contact whom a reader asks about the column; null for the office that runs it
 * @param doubt where readers report a wrong figure (我为政府网站找错); <code>{url}</code> in it stands for the figure's address
 * @param index the template of the index data, in the order of the portal
 */
public record ThemeFile(
        String site,
        String home,
        String column,
        List<Link> path,
        List<Link> links,
        List<Line> foot,
        @JsonProperty("colours") Map<String, String> colours,
        String logo,
        String icon,
        String contact,
        String doubt,
        List<IndexField> index) {

    private static final Pattern ADDRESS = Pattern.compile("(https?://|/)[^\\s\"<>]*");

    /** A link out of the column, to a page of the portal. */
    public record Link(String text, String href) {
        public Link {
            demandAddress(href);
        }
    }

    /**
     * A line at the foot.
     *
     * @param href null where it leads nowhere
     */
    public record Line(String name, String text, String href) {
        public Line {
            if (href != null) {
                demandAddress(href);
            }
        }
    }

    public ThemeFile {
        path = List.copyOf(path);
        links = List.copyOf(links);
        foot = List.copyOf(foot);
        index = List.copyOf(index);
        demandAddress(doubt.replace("{url}", ""));
        if (home != null) {
            demandAddress(home);
        }
    }

    private static void demandAddress(String href) {
        if (href == null || !ADDRESS.matcher(href).matches()) {
            throw new IllegalArgumentException("链接应以 https://、http:// 或 / 开头，而不是“" + href + "”");
        }
    }
}
