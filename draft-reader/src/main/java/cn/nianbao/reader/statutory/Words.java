package cn.nianbao.reader.statutory;

/** What the words of a cell say by themselves, wherever they stand. */
final class Words {

    /** Those of a figure: there are none, and it is no label. */
    static final Words FIGURE = new Words(Piece.Kind.VALUE, Wording.alike("").complete());

    /** Those of an empty cell. */
    static final Words BLANK = new Words(Piece.Kind.BLANK, Wording.alike("").complete());

    private final Piece.Kind kind;
    private final Wording.Alike alike;

    /** What they say as a label without others; made when it is first asked for, and any that was made is as good as another. */
    private Said said;

    Words(Piece.Kind kind, Wording.Alike alike) {
        this.kind = kind;
        this.alike = alike;
    }

    Piece.Kind kind() {
        return kind;
    }

    /** Made alike. */
    Wording.Alike alike() {
        return alike;
    }

    /** Whether they begin with a number such as （三） or 2. */
    boolean isNumbered() {
        return !alike.numbered().number().isEmpty();
    }

    Said said() {
        Said known = said;
        if (known == null) {
            known = new Said(alike, isNumbered());
            said = known;
        }
        return known;
    }
}
