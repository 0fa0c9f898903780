package cn.nianbao.reader.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What a view may be made of; whatever else a draft brings along must not be in it. */
public final class ClosedList {

    private static final Set<String> HTML = Set.of("h3", "p", "table", "tbody", "tr", "td", "aside");
    private static final String NUMBERS = "-?[\\d.E-]+( -?[\\d.E-]+)*";

    private ClosedList() {}

    public static void requireHtml(String html) {
        Element body = Jsoup.parse(html).body();
        assertThat(body.parent().child(0).childrenSize())
                .as("elements in the head")
                .isZero();
        for (Element element : body.getAllElements()) {
            if (element != body) {
                assertThat(HTML).contains(element.normalName());
            }
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).isIn("data-at", "rowspan", "colspan");
                assertThat(attribute.getValue()).matches("[tlp]?[\\d-]+");
            }
            assertThat(element.childNodes()).noneMatch(Comment.class::isInstance);
        }
        Set<String> names = new HashSet<>();
        body.select("[data-at]").forEach(element -> assertThat(names.add(element.attr("data-at")))
                .as(element.attr("data-at"))
                .isTrue());
        assertThat(body.select("h3:not([data-at]), p:not([data-at])")).isEmpty();
    }

    /** @return how many elements it has */
    public static int requireSvg(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        return requireSvg(document.getDocumentElement());
    }

    private static int requireSvg(Node element) throws Exception {
        assertThat(element.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(element.getNodeName()).isIn("svg", "rect", "path", "text", "image");
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            require(element.getAttributes().item(i));
        }
        int count = 1;
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            assertThat(child.getNodeType()).isIn(Node.ELEMENT_NODE, Node.TEXT_NODE);
            count += child.getNodeType() == Node.ELEMENT_NODE ? requireSvg(child) : 0;
        }
        return count;
    }

    private static void require(Node attribute) throws Exception {
        String value = attribute.getNodeValue();
        switch (attribute.getNodeName()) {
            case "xmlns" -> assertThat(value).isEqualTo("http://www.w3.org/2000/svg");
            case "font-family" -> assertThat(value).doesNotContain("url", "(");
            case "x",
                    "y",
                    "width",
                    "height",
                    "viewBox",
                    "font-size",
                    "stroke-width",
                    "fill-opacity",
                    "stroke-opacity" -> assertThat(value.replaceAll("mm$", "")).matches(NUMBERS);
            case "fill", "stroke" -> assertThat(value).matches("none|#[0-9a-f]{6}");
            case "fill-rule" -> assertThat(value).isEqualTo("evenodd");
            case "preserveAspectRatio" -> assertThat(value).isEqualTo("none");
            case "transform" -> assertThat(value).matches("(rotate|matrix)\\(" + NUMBERS + "\\)");
            case "d" -> assertThat(value).matches("[MLQCZ\\d .-]*");
            case "href" -> requirePng(value);
            default -> assertThat(attribute.getNodeName()).as("an attribute").isEmpty();
        }
    }

    private static void requirePng(String data) throws Exception {
        assertThat(data).startsWith("data:image/png;base64,");
        byte[] png = Base64.getDecoder().decode(data.substring(data.indexOf(',') + 1));
        assertThat(PngChunks.of(png)).containsOnly("IHDR", "IDAT", "IEND");
        assertThat(ImageIO.read(new ByteArrayInputStream(png))).isNotNull();
    }
}
