package cn.nianbao.review.robot;

import java.net.URI;

/**
 * A robot that somebody named. Whoever knows its address can speak through it.
 *
 * @param kind a word of {@link RobotKinds}
 */
public record Robot(String kind, String address) {

    private static final int SHOWN = 4;

    /** Enough to recognise it and too little to use it: the host and the last characters. */
    public String masked() {
        String end = address.length() > SHOWN ? address.substring(address.length() - SHOWN) : "";
        URI whole = URI.create(address);
        return whole.getScheme() + "://" + whole.getAuthority() + "/……" + end;
    }

    /** Never the address: it would stand in logs. */
    @Override
    public String toString() {
        return kind + " robot";
    }
}
