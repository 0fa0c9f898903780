package cn.nianbao.reader.draft;

/** Reads one kind of file. The seam for further kinds: one implementation each, named in {@code DraftFile}. */
public interface DraftFormat {

    /** Whether these bytes are of this kind, by their content. */
    boolean recognises(byte[] bytes);

    /** The media type of this kind. */
    String mediaType();

    /**
     * Looks at the outside of the file, quickly and without unpacking it into memory: container, sizes, names.
     *
     * @throws UnreadableDraft when it must be refused at the door
     */
    void inspect(byte[] bytes) throws UnreadableDraft;

    /**
     * Reads the draft.
     *
     * @throws UnreadableDraft when its content cannot be read
     */
    Draft read(byte[] bytes) throws UnreadableDraft;

    /** Inspects the file and reads it; a kind whose reading begins with its whole inspection need not look twice. */
    default Draft inspectAndRead(byte[] bytes) throws UnreadableDraft {
        inspect(bytes);
        return read(bytes);
    }
}
