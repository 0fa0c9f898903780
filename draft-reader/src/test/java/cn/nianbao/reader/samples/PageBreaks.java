package cn.nianbao.reader.samples;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** A text with what page breaks leave between its lines. */
record PageBreaks(SampleFile text) implements SampleFile {

    private static final List<String> BREAKS = List.of("", "\n", "- 3 -\n", "\n第 4 页\n");

    @Override
    public String ending() {
        return ".broken" + text.ending();
    }

    @Override
    public byte[] bytes(SampleReport report) {
        String whole = new String(text.bytes(report), StandardCharsets.UTF_8);
        Random random = new Random(whole.hashCode());
        StringBuilder broken = new StringBuilder();
        for (String line : whole.split("\n", -1)) {
            broken.append(line).append('\n');
            if (random.nextInt(60) == 0) {
                broken.append(BREAKS.get(random.nextInt(BREAKS.size())));
            }
        }
        return broken.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "PageBreaks in " + text;
    }
}
