package cn.nianbao.review.watch;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What an address answers to anybody who reads it. */
sealed interface Answer {

    /**
     * A page.
     *
     * @param at where it stands, redirects followed
     * @param moved whether that is elsewhere than was asked
     */
    record Page(URI at, boolean moved, byte[] body) implements Answer {}

    /** No page is there any more. */
    record Missing(int status) implements Answer {}

    /** A page for those alone who sign in. */
    record Locked(String why) implements Answer {}

    /** A way out of the official hosts, or round in a circle; nobody went there. */
    record Led(URI to) implements Answer {}

    /** More than any report has. */
    record Endless() implements Answer {}

    /**
     * No word on the matter.
     *
     * @param pause for how long it asks not to be asked again; empty where it does not say
     */
    record Away(String why, Optional<Duration> pause) implements Answer {}
}
