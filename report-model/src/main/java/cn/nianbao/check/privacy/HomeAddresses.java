package cn.nianbao.check.privacy;

import cn.nianbao.check.Contacts;
import cn.nianbao.check.Context;
import cn.nianbao.check.Passage;
import cn.nianbao.check.Severity;
import cn.nianbao.prose.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where somebody lives: an address behind a word that says so, or a flat of a residential building (幢, 单元, 室). Addresses of
 * offices and their rooms are public, and so is the one that the register has.
 */
final class HomeAddresses implements Detector {

    private static final PersonData DATA = PersonData.DATA;
    private static final int LONGEST = 40;
    private static final String LINKS = " :(是为在于";
    private static final String STOPS = ",;。!?)、\n";
    private static final String NUMERAL = "[0-9一二三四五六七八九十百甲乙丙丁A-Z]{1,5}";

    private static final Pattern NUMBERED = Pattern.compile("[路街道巷弄里村庄屯镇乡区组园苑坊]" + NUMERAL + "(?:号|室|栋|幢|弄|单元|组|队|座)");
    private static final Pattern FLAT =
            Pattern.compile(NUMERAL + " ?(?:号楼|栋|幢|座|楼) ?" + NUMERAL + " ?单元 ?[0-9]{2,4}(?: ?[室号户])?");

    @Override
    public List<Trace> in(Passage passage, List<Digits> numbers, Context context) {
        List<Trace> traces = new ArrayList<>();
        for (Mention label : passage.mentions(DATA.homeLabels())) {
            labelled(traces, passage, label);
        }
        if (passage.plain().contains("单元")) {
            flats(traces, passage, Contacts.of(context));
        }
        return traces;
    }

    private static void labelled(List<Trace> traces, Passage passage, Mention label) {
        int from = label.to();
        while (from < passage.plain().length() && LINKS.indexOf(passage.plain().charAt(from)) >= 0) {
            from++;
        }
        int to = end(passage.plain(), from);
        String address = passage.plain().substring(from, to);
        if (NUMBERED.matcher(address).find() || FLAT.matcher(address).find()) {
            traces.add(trace(passage, from, to, Severity.ERROR, "。个人住址不得公开，请删去。"));
        }
    }

    private static void flats(List<Trace> traces, Passage passage, Contacts register) {
        Matcher flat = FLAT.matcher(passage.plain());
        while (flat.find()) {
            String before = passage.before(flat.start(), LONGEST);
            boolean home = DATA.homeLabels().stream().anyMatch(before::contains);
            boolean office = DATA.officeAddresses().stream().anyMatch(before::contains);
            int from = begin(before, flat.start());
            String address = passage.plain().substring(from, flat.end());
            if (!home && !office && !register.hasAddress(address)) {
                traces.add(trace(passage, from, flat.end(), Severity.WARNING, "，像是住户的门牌。请核对：是个人住址的，删去；不是的，说明理由。"));
            }
        }
    }

    private static int end(String plain, int from) {
        int to = from;
        while (to < plain.length() && to - from < LONGEST && STOPS.indexOf(plain.charAt(to)) < 0) {
            to++;
        }
        return to;
    }

    /** After the last stop before it. */
    private static int begin(String before, int at) {
        int from = before.length();
        while (from > 0 && STOPS.indexOf(before.charAt(from - 1)) < 0 && before.charAt(from - 1) != ' ') {
            from--;
        }
        return at - (before.length() - from);
    }

    private static Trace trace(Passage passage, int from, int to, Severity severity, String advice) {
        String address = passage.words().substring(from, to);
        String says = "有住址“" + Mask.address(address) + "”" + advice;
        return new Trace("address", from, to, address, "", severity, says);
    }
}
