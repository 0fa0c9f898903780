package cn.nianbao.workflow;

/** A move that the process does not allow where the report stands; the message is Chinese and made for the user. */
public class WrongMove extends RuntimeException {
    public WrongMove(String message) {
        super(message);
    }
}
