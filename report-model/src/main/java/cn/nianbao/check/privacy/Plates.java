package cn.nianbao.check.privacy;

import cn.nianbao.check.Context;
import cn.nianbao.check.Passage;
import cn.nianbao.check.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Number plates tell the owner; whose car it is only the writer knows, so it is a question. */
final class Plates implements Detector {

    private static final int FEWEST_DIGITS = 3;
    private static final Pattern PLATE =
            Pattern.compile("[" + PersonData.DATA.plates() + "][A-HJ-NP-Z][· ]?([A-HJ-NP-Z0-9]{5,6})(?![A-Za-z0-9-])");

    @Override
    public List<Trace> in(Passage passage, List<Digits> numbers, Context context) {
        List<Trace> traces = new ArrayList<>();
        String plain = passage.plain();
        Matcher plate = PLATE.matcher(plain);
        for (int i = 1; i < plain.length(); i++) {
            if (isCapital(plain.charAt(i))
                    && PersonData.DATA.plates().indexOf(plain.charAt(i - 1)) >= 0
                    && plate.region(i - 1, plain.length()).lookingAt()
                    && plate.group(1).chars().filter(c -> c <= '9').count() >= FEWEST_DIGITS) {
                traces.add(trace(plate));
                i = plate.end();
            }
        }
        return traces;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static Trace trace(Matcher plate) {
        String value = plate.group();
        int tail = value.length() - 2;
        String masked = value.substring(0, 2) + "*".repeat(tail - 2) + value.substring(tail);
        String says = "有车牌号 " + masked + "。请核对：是个人车辆的，删去；是公务车辆的，说明理由。";
        return new Trace("plate", plate.start(), plate.end(), value, "", Severity.WARNING, says);
    }
}
