package cn.nianbao.reader.narrative;

import java.util.List;

/**
 * Where the words of a section stand in the draft.
 *
 * @param section its id
 * @param text of the section as it was read; of another text nothing is known here
 * @param heading the stretches of its heading, whose own characters are of no account; none for a preface
 * @param words the stretches of its text, in order; what was put between paragraphs belongs to none
 */
public record SectionSource(String section, String text, List<Stretch> heading, List<Stretch> words) {

    public SectionSource {
        heading = List.copyOf(heading);
        words = List.copyOf(words);
    }
}
