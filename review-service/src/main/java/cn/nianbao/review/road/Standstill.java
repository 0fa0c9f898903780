package cn.nianbao.review.road;

/** A step that must not go on, whatever is tried again: an operator has to look. The message says why in plain words. */
final class Standstill extends RuntimeException {

    private static final long serialVersionUID = 1;

    Standstill(String inPlainWords) {
        super(inPlainWords);
    }
}
