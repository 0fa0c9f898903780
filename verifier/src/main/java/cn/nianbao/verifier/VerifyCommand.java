package cn.nianbao.verifier;

import cn.nianbao.receipt.NewKeys;
import cn.nianbao.receipt.UnusableKey;
import cn.nianbao.verifier.compare.Unverifiable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The command {@code deploy/verify}: checks pages and downloads on this machine alone. What it writes is UTF-8 whatever the
 * locale says, because other programs read it.
 */
public final class VerifyCommand {

    private static final int DONE = 0;
    private static final int NOT_CHECKED = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final Path builtIn;

    /** @param builtIn the folder of keys that are trusted where none is named; null where there is none */
    public VerifyCommand(PrintStream out, PrintStream err, Path builtIn) {
        this.out = out;
        this.err = err;
        this.builtIn = builtIn;
    }

    public static void main(String[] words) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        String keys = System.getProperty("nianbao.keys");
        int status = new VerifyCommand(out, err, keys == null ? null : Path.of(keys)).run(words);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** 0 where every file is as it was signed, 1 where one is not, 2 where one cannot be checked. */
    public int run(String... words) {
        try {
            VerifyArguments arguments = VerifyArguments.of(words);
            if (arguments.help()) {
                out.print(VerifyArguments.USAGE);
                return DONE;
            }
            return arguments.newKeys() == null ? verify(arguments) : make(arguments.newKeys());
        } catch (Unverifiable | UnusableKey unusable) {
            err.println(unusable.getMessage());
            return NOT_CHECKED;
        }
    }

    /** What is altered outweighs what could not be checked. */
    private int verify(VerifyArguments arguments) throws Unverifiable {
        TrustedKeys trusted = TrustedKeys.of(arguments.keys(), builtIn);
        Verification verification = new Verification(trusted, arguments.receipt());
        boolean altered = false;
        int status = DONE;
        for (Path file : arguments.files()) {
            Verdict verdict = verification.of(file);
            out.print(arguments.json() ? VerdictText.json(verdict) : VerdictText.words(verdict));
            altered |= verdict.outcome() == Verdict.Outcome.ALTERED;
            status = Math.max(status, verdict.outcome().exit());
        }
        return altered ? Verdict.Outcome.ALTERED.exit() : status;
    }

    private int make(Path folder) throws UnusableKey {
        NewKeys.into(folder).forEach(key -> out.println(key.algorithm().word() + " 密钥编号 " + key.id()));
        out.println("已写入 " + folder + "。私钥（ed25519.pem、sm2.pem）只留在公众门户的服务器上，权限 0600；公钥（.pub.pem）可以公开。");
        out.println("轮换：把旧的 ed25519.pem、sm2.pem 移到离线的保险处，旧公钥留在文件夹里，再生成新的，然后重启公众门户。");
        return DONE;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
