package cn.nianbao.reader.samples;

import cn.nianbao.report.Place;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Pictures of a report's pages, as a scanner takes them, and where each figure is seen on them. */
public final class ScannedSheets {

    private static final double INCH = 25.4;
    private static final double POINTS = 72 / INCH;
    private static final double BASELINE = 0.88;
    private static final float LINE = 0.2f;

    private static final Optional<String> FONT = Stream.of("Noto Serif CJK SC", "Noto Sans CJK SC")
            .filter(name -> new Font(name, Font.PLAIN, 1).getFamily().equals(name))
            .findFirst();

    private final Paper paper;
    private final ScanHabits habits;

    public ScannedSheets(SampleReport report, ScanHabits habits) {
        this.paper = PaperReport.of(report, habits.layout());
        this.habits = habits;
    }

    /** Whether this machine has letters to draw with. */
    public static boolean hasFont() {
        return FONT.isPresent();
    }

    public List<BufferedImage> pictures() {
        List<BufferedImage> pictures = new ArrayList<>();
        for (Paper.Sheet sheet : paper.sheets()) {
            pictures.add(worn(drawn(sheet), new Random(pictures.size())));
        }
        return pictures;
    }

    /** The middle of every figure that stands only once, in points of the page as it is seen. */
    public Optional<Place.OnPage> middle(String figure) {
        List<Place.OnPage> found = new ArrayList<>();
        for (int page = 0; page < paper.sheets().size(); page++) {
            for (Paper.Words words : paper.sheets().get(page).words()) {
                if (words.text().equals(figure)) {
                    Point2D middle = skew(POINTS)
                            .transform(
                                    new Point2D.Double(
                                            (words.x() + words.length() / 2) * POINTS,
                                            (words.y() + words.size() / 2) * POINTS),
                                    null);
                    found.add(new Place.OnPage(page + 1, middle.getX(), middle.getY(), 0, 0));
                }
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private AffineTransform skew(double scale) {
        return AffineTransform.getRotateInstance(
                Math.toRadians(habits.skew()), Paper.WIDTH / 2 * scale, paper.height() / 2 * scale);
    }

    private BufferedImage drawn(Paper.Sheet sheet) {
        double scale = habits.dpi() / INCH;
        int type = habits.seal() ? BufferedImage.TYPE_3BYTE_BGR : BufferedImage.TYPE_BYTE_GRAY;
        BufferedImage picture = new BufferedImage((int) (Paper.WIDTH * scale), (int) (paper.height() * scale), type);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.transform(skew(scale));
        pen.scale(scale, scale);
        if (habits.seal()) {
            seal(pen);
        }
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(LINE));
        sheet.frames()
                .forEach(
                        frame -> pen.draw(new Rectangle2D.Double(frame.x(), frame.y(), frame.width(), frame.height())));
        sheet.words().forEach(words -> write(pen, words));
        pen.dispose();
        return picture;
    }

    /** The letters of a sheet as shapes, in millimetres from the top left. */
    static Path2D outlines(Paper.Sheet sheet) {
        Path2D all = new Path2D.Double();
        FontRenderContext exact = new FontRenderContext(null, true, true);
        for (Paper.Words words : sheet.words()) {
            double x = words.x();
            for (int letter : words.text().codePoints().toArray()) {
                all.append(
                        font(words)
                                .createGlyphVector(exact, Character.toString(letter))
                                .getOutline((float) x, (float) (words.y() + words.size() * BASELINE)),
                        false);
                x += Paper.Words.step(letter, words.size());
            }
        }
        return all;
    }

    private static Font font(Paper.Words words) {
        return new Font(FONT.orElseThrow(), Font.PLAIN, 1).deriveFont((float) words.size());
    }

    private static void write(Graphics2D pen, Paper.Words words) {
        pen.setFont(font(words));
        double x = words.x();
        double y = words.y() + words.size() * BASELINE;
        for (int letter : words.text().codePoints().toArray()) {
            String drawn = Character.toString(letter);
            double step = Paper.Words.step(letter, words.size());
            double width = pen.getFontMetrics().getStringBounds(drawn, pen).getWidth();
            pen.drawString(drawn, (float) (x + (step - width) / 2), (float) y);
            x += words.down() ? 0 : step;
            y += words.down() ? words.size() : 0;
        }
    }

    /** 42 mm across; its ink lets black ones through, as if they were above. */
    private void seal(Graphics2D pen) {
        pen.setColor(new Color(220, 60, 70));
        pen.setStroke(new BasicStroke(1.2f));
        pen.draw(new Ellipse2D.Double(130, 60, 42, 42));
        pen.fill(new Ellipse2D.Double(144, 74, 14, 14));
    }

    private BufferedImage worn(BufferedImage picture, Random random) {
        var pixels = picture.getRaster();
        int[] row = new int[pixels.getWidth() * pixels.getNumBands()];
        for (int y = 0; y < pixels.getHeight(); y++) {
            pixels.getPixels(0, y, pixels.getWidth(), 1, row);
            double light = 1 - habits.shadow() * y / pixels.getHeight();
            for (int i = 0; i < row.length; i++) {
                double value = row[i] * light + random.nextGaussian() * habits.noise();
                row[i] = (int) Math.max(0, Math.min(255, value));
            }
            pixels.setPixels(0, y, pixels.getWidth(), 1, row);
        }
        return habits.quality() < 1 ? throughJpeg(picture) : picture;
    }

    private BufferedImage throughJpeg(BufferedImage picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg(picture, (float) habits.quality())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam wanted = writer.getDefaultWriteParam();
        wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        wanted.setCompressionQuality(quality);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), wanted);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
