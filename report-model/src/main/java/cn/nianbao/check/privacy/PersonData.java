package cn.nianbao.check.privacy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/**
 * The words by which private data is told from what only looks like it.
 *
 * @param provinces the first two digits of identity numbers
 * @param codeLabels words before numbers of things
 * @param units what follows a figure, and no telephone number
 * @param phoneLabels between a name and its number, the longest first
 * @param agencyVerbs between a person's label and a number they make it the agency's: 申请人可拨打
 * @param courtesy after a surname they make a name
 * @param sureSurnames those that hardly begin another word
 * @param notNames words that begin like a name
 * @param beforeComrade what a name may follow that 同志 stands behind
 * @param beforePhone what a name may follow that a number stands behind
 * @param afterNames what may follow a name without a stop
 */
record PersonData(
        Set<String> provinces,
        List<String> identityLabels,
        List<String> cardLabels,
        List<String> agencyAccounts,
        List<String> codeLabels,
        List<String> units,
        List<String> officeLabels,
        List<String> phoneLabels,
        List<String> personLabels,
        List<String> agencyVerbs,
        List<String> courtesy,
        List<String> compoundSurnames,
        String sureSurnames,
        String otherSurnames,
        Set<String> notNames,
        String notInNames,
        List<String> afterNames,
        List<String> applicants,
        List<String> citizens,
        List<String> citizensAct,
        List<String> titles,
        String beforeComrade,
        String beforePhone,
        List<String> homeLabels,
        List<String> officeAddresses,
        String plates) {

    static final PersonData DATA = load();

    /** Whether these words announce the number of a thing: 统一社会信用代码：, 编号为. */
    static boolean isCode(String before) {
        int end = before.length();
        while (end > 0 && " :(号码为是".indexOf(before.charAt(end - 1)) >= 0) {
            end--;
        }
        String words = before.substring(0, end);
        return DATA.codeLabels.stream().anyMatch(label -> before.endsWith(label) || words.endsWith(bare(label)));
    }

    private static String bare(String label) {
        return label.endsWith("号") || label.endsWith("码") ? label.substring(0, label.length() - 1) : label;
    }

    private static PersonData load() {
        try (InputStream in = PersonData.class.getResourceAsStream("persons.json")) {
            return new ObjectMapper().readValue(in, PersonData.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
