package cn.nianbao.review.console.review;

import cn.nianbao.review.secrecy.SecrecyAnswer;
import cn.nianbao.review.secrecy.SecrecyMatter;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The secrecy review's form as it was filled in on the page. */
final class SentSheet {

    private SentSheet() {}

    /** The answers by matter; null where the page had no such form. */
    static Map<String, SecrecyAnswer> of(MultivaluedMap<String, String> form) {
        if (!form.containsKey("secrecy")) {
            return null;
        }
        Map<String, SecrecyAnswer> answers = new LinkedHashMap<>();
        for (SecrecyMatter matter : SecrecyMatter.values()) {
            String found = form.getFirst("found:" + matter.word());
            answers.put(
                    matter.word(),
                    new SecrecyAnswer(
                            found == null ? null : "yes".equals(found), form.getFirst("note:" + matter.word())));
        }
        return answers;
    }
}
