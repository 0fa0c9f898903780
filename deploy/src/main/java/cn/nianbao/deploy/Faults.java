package cn.nianbao.deploy;

import cn.nianbao.deploy.fault.FaultRun;
import cn.nianbao.deploy.fault.FaultRun.Outcome;
import cn.nianbao.deploy.fault.Playground;
import cn.nianbao.deploy.launch.Progress;
import cn.nianbao.deploy.setting.LaunchProblem;
import cn.nianbao.deploy.setting.Settings;
import java.util.Iterator;
import java.util.List;

/**
 * The command {@code deploy/faults}: a system of its own, on free ports and in a folder of its own, is killed, frozen and cut
 * off part by part while offices work with it. Exit 0 only if nothing was lost or doubled.
 */
final class Faults {
    private static final String USAGE = "用法：deploy/faults [--count 次数] [--seed 种子]";
    private static final int COUNT = 20;
    private static final long SEED = 2026;

    private Faults() {}

    /** What was asked for on the command line. */
    record Wish(int count, long seed) {

        static Wish of(List<String> arguments) {
            int count = COUNT;
            long seed = SEED;
            Iterator<String> words = arguments.iterator();
            while (words.hasNext()) {
                switch (words.next()) {
                    case "--count" -> count = Math.toIntExact(number(words, 1));
                    case "--seed" -> seed = number(words, Long.MIN_VALUE);
                    default -> throw new LaunchProblem(USAGE);
                }
            }
            return new Wish(count, seed);
        }

        private static long number(Iterator<String> words, long least) {
            try {
                long number = Long.parseLong(words.hasNext() ? words.next() : "");
                if (number >= least && number <= Integer.MAX_VALUE) {
                    return number;
                }
            } catch (NumberFormatException notANumber) {
                // answered below, like a number out of range
            }
            throw new LaunchProblem(USAGE);
        }
    }

    public static void main(String[] arguments) {
        Terminal.run((settings, progress) -> run(List.of(arguments), settings, progress));
    }

    private static int run(List<String> arguments, Settings settings, Progress progress) {
        Wish wish = Wish.of(arguments);
        Playground playground = Playground.open(settings.home(), wish.count(), progress);
        Runtime.getRuntime().addShutdownHook(new Thread(playground::close, "end of the system"));
        Outcome outcome = outcome(wish, playground, progress);
        playground.close();
        progress.say("faults " + outcome.faults() + " survived " + outcome.survived());
        return outcome.isGood() ? 0 : 1;
    }

    /** What went wrong, in whatever way, stays to be looked at. */
    private static Outcome outcome(Wish wish, Playground playground, Progress progress) {
        boolean good = false;
        try {
            FaultRun run = playground.start();
            progress.say("共 " + wish.count() + " 次故障，种子 " + wish.seed() + "。");
            Outcome outcome = run.run(wish.seed(), wish.count());
            good = outcome.isGood();
            return outcome;
        } finally {
            if (!good) {
                playground.keep();
            }
        }
    }
}
