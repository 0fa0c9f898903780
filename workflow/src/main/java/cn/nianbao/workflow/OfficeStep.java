package cn.nianbao.workflow;

import java.util.Locale;

/**
 * The part of the supervising office, by policy: none; review and filing come before publishing and wait for the
 * office; after is a filing opened at published, outside the process.
 */
public enum OfficeStep {
    NONE,
    REVIEW,
    FILING,
    AFTER;

    /** Whether publishing waits for the office. */
    public boolean comesBeforePublishing() {
        return switch (this) {
            case REVIEW, FILING -> true;
            case NONE, AFTER -> false;
        };
    }

    /** The word of review-policy.dmn and of the process variable. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static OfficeStep of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
