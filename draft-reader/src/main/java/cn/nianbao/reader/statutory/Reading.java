package cn.nianbao.reader.statutory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How a row's cells may be read. A null in place of a piece says that the draft lost that cell. */
sealed interface Reading {

    /**
     * There is one way to read it.
     *
     * @param lost why cells are missing, for the person who fills them; null where none is
     */
    record Sure(List<Piece> cells, String lost) implements Reading {

        public Sure {
            cells = Collections.unmodifiableList(new ArrayList<>(cells));
        }

        static Sure of(List<Piece> cells) {
            return new Sure(cells, null);
        }

        static Sure nothing(int columns, String why) {
            return new Sure(Collections.nCopies(columns, null), why);
        }
    }

    /** There are several; sums may tell which, and a person must confirm. */
    record Open(List<Guess> guesses, String why) implements Reading {

        public Open {
            guesses = List.copyOf(guesses);
        }
    }
}
