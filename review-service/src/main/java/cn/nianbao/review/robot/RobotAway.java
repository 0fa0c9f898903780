package cn.nianbao.review.robot;

/** A robot did not take a message; the message of this says why in plain words, and nothing of the robot's address. */
public final class RobotAway extends RuntimeException {

    private static final long serialVersionUID = 1;

    RobotAway(String inPlainWords) {
        super(inPlainWords);
    }
}
