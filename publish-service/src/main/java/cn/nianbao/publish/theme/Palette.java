package cn.nianbao.publish.theme;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The colours of the pages by name. What is read in them can be read by everybody, or the theme is refused. */
record Palette(Map<String, String> colours) {

    /** WCAG 2.1, 1.4.3: text against what is behind it. */
    private static final double ENOUGH = 4.5;

    /** Text and what it stands on, with the words by which an operator knows the place. */
    private enum Text {
        ON_BRAND("onBrand", "brand", "栏目横幅上的文字"),
        INK("ink", "paper", "正文"),
        INK_ON_GROUND("ink", "ground", "页面底色上的文字"),
        INK_ON_SHADE("ink", "shade", "表头文字"),
        QUIET("quiet", "paper", "说明文字"),
        QUIET_ON_GROUND("quiet", "ground", "页脚文字"),
        QUIET_ON_SHADE("quiet", "shade", "信息栏的说明文字"),
        LINK("link", "paper", "链接"),
        LINK_ON_SHADE("link", "shade", "信息栏里的链接"),
        LINK_ON_GROUND("link", "ground", "页面底色上的链接"),
        BRAND("brand", "paper", "标题颜色");

        private final String colour;
        private final String behind;
        private final String place;

        Text(String colour, String behind, String place) {
            this.colour = colour;
            this.behind = behind;
            this.place = place;
        }
    }

    Palette {
        colours = Map.copyOf(colours);
        colours.forEach((name, colour) -> {
            if (!Contrast.COLOUR.matcher(colour).matches()) {
                throw new ThemeRefused("颜色 " + name + " 应写成 #rrggbb，而不是“" + colour + "”。");
            }
        });
    }

    /** @throws ThemeRefused naming the first text that could not be read well */
    void demandLegible() {
        for (Text text : Text.values()) {
            double contrast = Contrast.of(colours.get(text.colour), colours.get(text.behind));
            if (contrast < ENOUGH) {
                throw new ThemeRefused("%s（%s %s，底色 %s %s）的对比度只有 %.2f:1，低于 4.5:1，老年人和视力不好的读者看不清。请换一种颜色。"
                        .formatted(
                                text.place,
                                text.colour,
                                colours.get(text.colour),
                                text.behind,
                                colours.get(text.behind),
                                // cut and not rounded: 4.498 is not 4.50
                                Math.floor(contrast * 100) / 100));
            }
        }
    }

    /** The colours as the style sheet's own variables. */
    String css() {
        return colours.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(colour -> "--" + kebab(colour.getKey()) + ":" + colour.getValue())
                .collect(Collectors.joining(";", ":root{", "}\n"));
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
