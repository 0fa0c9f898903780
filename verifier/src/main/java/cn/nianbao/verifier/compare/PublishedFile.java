package cn.nianbao.verifier.compare;

import java.util.List;
import java.util.Optional;

/** A form in which a report is handed out. A new form is one more of these. */
public interface PublishedFile {

    /** Whether the bytes look like this form; what a file is, its content says and never its name. */
    boolean recognises(byte[] bytes);

    /** The receipt that the file carries itself; most forms carry none. */
    default Optional<byte[]> receipt(byte[] bytes) throws Unverifiable {
        return Optional.empty();
    }

    /** What nobody can tell from the file alone, in sentences; nothing for most forms. */
    default List<String> limits(byte[] bytes) throws Unverifiable {
        return List.of();
    }

    /** Everything in the file that is not as it was signed. */
    List<Difference> compare(byte[] bytes, SignedReport signed) throws Unverifiable;
}
