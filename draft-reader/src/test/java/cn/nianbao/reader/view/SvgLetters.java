package cn.nianbao.reader.view;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Where the letters of a page stand, as a browser puts them that is given its SVG. */
public final class SvgLetters {

    private final List<Letter> letters = new ArrayList<>();

    /** @param middle in millimetres */
    private record Letter(String text, Point2D middle) {}

    private SvgLetters() {}

    public static SvgLetters of(String svg) {
        SvgLetters page = new SvgLetters();
        Document document = Jsoup.parse(svg, "", Parser.xmlParser());
        document.select("text").forEach(page::take);
        return page;
    }

    /** All of them, in the order in which they are drawn. */
    public String all() {
        return letters.stream().map(Letter::text).collect(Collectors.joining());
    }

    /** Those whose middles stand within the box. */
    String within(Spot.OnPage box) {
        return letters.stream()
                .filter(letter -> letter.middle.getX() > box.x()
                        && letter.middle.getX() < box.x() + box.width()
                        && letter.middle.getY() > box.y()
                        && letter.middle.getY() < box.y() + box.height())
                .map(Letter::text)
                .collect(Collectors.joining());
    }

    private void take(Element words) {
        double[] begins = Arrays.stream(words.attr("x").split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        double size = Double.parseDouble(words.attr("font-size"));
        double line = Double.parseDouble(words.attr("y"));
        AffineTransform turn = new AffineTransform();
        if (words.hasAttr("transform")) {
            String degrees = words.attr("transform").replaceAll("rotate\\((.*)\\)", "$1");
            turn.rotate(Math.toRadians(Double.parseDouble(degrees)));
        }
        int[] codes = words.wholeText().codePoints().toArray();
        for (int i = 0; i < codes.length; i++) {
            double half = codes[i] < 0x2000 ? size / 4 : size / 2;
            Point2D middle = turn.transform(new Point2D.Double(begins[i] + half, line - size / 3), null);
            letters.add(new Letter(Character.toString(codes[i]), middle));
        }
    }
}
