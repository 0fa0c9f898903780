package cn.nianbao.verifier.compare;

/** Something that cannot be checked at all; the message says in Chinese why, and what to do. */
public final class Unverifiable extends Exception {

    public Unverifiable(String message) {
        super(message);
    }
}
