package cn.nianbao.publish.edition;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far an edition has come on its way to the city's portal by one connector.
 *
 * @param address where the public reads the report there
 * @param trouble what went wrong the last time, in plain words; null where nothing did
 * @param target what is filled there, such as a folder of this machine: for operators alone
 */
public record Delivery(String connector, State state, String address, String trouble, String target) {

    /** Brought and read back, still to be tried, or given up until it is sent in again. */
    public enum State {
        PENDING("pending"),
        DELIVERED("delivered"),
        FAILED("failed");

        private final String word;

        State(String word) {
            this.word = word;
        }

        @JsonValue
        public String word() {
            return word;
        }

        public static State of(String word) {
            for (State state : values()) {
                if (state.word.equals(word)) {
                    return state;
                }
            }
            throw new IllegalArgumentException("no such state: " + word);
        }
    }
}
