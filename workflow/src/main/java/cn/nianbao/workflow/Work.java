package cn.nianbao.workflow;

import java.util.UUID;

/**
 * An automatic step that a worker has locked for itself. {@code failures} counts what went wrong since the step began
 * or was last set going again by an operator.
 */
public record Work(String id, UUID caseId, Kind kind, int failures) {

    /** The automatic steps of the process. */
    public enum Kind {
        READ_DRAFT("read-draft"),
        PUBLISH("publish"),
        READ_BACK("read-back"),
        REMIND("remind"),
        ESCALATE("escalate");

        private final String topic;

        Kind(String topic) {
            this.topic = topic;
        }

        /** Whether the report itself waits for this; a reminder is sent beside the road. */
        public boolean holdsTheReport() {
            return switch (this) {
                case READ_DRAFT, PUBLISH, READ_BACK -> true;
                case REMIND, ESCALATE -> false;
            };
        }

        /** The topic in report-lifecycle.bpmn. */
        String topic() {
            return topic;
        }

        static Kind of(String topic) {
            for (Kind kind : values()) {
                if (kind.topic.equals(topic)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no automatic step " + topic);
        }
    }
}
