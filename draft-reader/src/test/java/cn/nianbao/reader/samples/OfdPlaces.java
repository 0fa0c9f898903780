package cn.nianbao.reader.samples;

import cn.nianbao.report.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Finds what stands at a place of an OFD file such as {@link OfdFile} writes, without the project's reader. */
public final class OfdPlaces implements Places {

    private static final double POINTS = 72 / 25.4;

    private final byte[] file;
    private final Map<Integer, Document> pages = new HashMap<>();

    public OfdPlaces(byte[] file) {
        this.file = file;
    }

    /** The letters whose middles stand within the box. */
    @Override
    public String at(Place place) throws IOException {
        Place.OnPage box = (Place.OnPage) place;
        if (!pages.containsKey(box.page())) {
            pages.put(box.page(), page(file, box.page()));
        }
        StringBuilder text = new StringBuilder();
        for (Element words : pages.get(box.page()).select("ofd|TextObject")) {
            cut(words, box, text);
        }
        return text.toString();
    }

    private static void cut(Element words, Place.OnPage at, StringBuilder text) {
        double[] box = numbers(words.attr("Boundary"));
        double scale = words.hasAttr("CTM") ? numbers(words.attr("CTM"))[0] : 1;
        Element code = words.selectFirst("ofd|TextCode");
        double size = Double.parseDouble(words.attr("Size")) * scale;
        List<Double> across = steps(code.attr("DeltaX"));
        List<Double> down = steps(code.attr("DeltaY"));
        double x = box[0];
        double y = box[1];
        int[] letters = code.wholeText().codePoints().toArray();
        for (int i = 0; i < letters.length; i++) {
            double middleX = (x + Paper.Words.step(letters[i], size) / 2) * POINTS;
            double middleY = (y + size / 2) * POINTS;
            if (middleX > at.x()
                    && middleX < at.x() + at.width()
                    && middleY > at.y()
                    && middleY < at.y() + at.height()) {
                text.appendCodePoint(letters[i]);
            }
            x += i < across.size() ? across.get(i) * scale : 0;
            y += i < down.size() ? down.get(i) * scale : 0;
        }
    }

    private static List<Double> steps(String list) {
        List<Double> steps = new ArrayList<>();
        String[] words = list.isBlank() ? new String[0] : list.split(" ");
        for (int i = 0; i < words.length; i++) {
            int times = 1;
            if (words[i].equals("g")) {
                times = Integer.parseInt(words[i + 1]);
                i += 2;
            }
            for (int again = 0; again < times; again++) {
                steps.add(Double.parseDouble(words[i]));
            }
        }
        return steps;
    }

    private static double[] numbers(String list) {
        return Arrays.stream(list.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    private static Document page(byte[] file, int number) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("/Page_" + (number - 1) + "/Content.xml")) {
                    return Jsoup.parse(zip, "UTF-8", "", Parser.xmlParser());
                }
            }
        }
        throw new IllegalArgumentException("no page " + number);
    }
}
