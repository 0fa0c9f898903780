package cn.nianbao.deploy.setting;

/** Why the system cannot start or go on, in words for the person at the terminal. */
public final class LaunchProblem extends RuntimeException {
    public LaunchProblem(String message) {
        super(message);
    }

    public LaunchProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
