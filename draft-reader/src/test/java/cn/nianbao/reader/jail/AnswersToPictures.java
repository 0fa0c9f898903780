package cn.nianbao.reader.jail;

import cn.nianbao.reader.draft.UnreadableDraft;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A program that has files read one after the other and writes a line for each, to be run where tesseract is another. */
final class AnswersToPictures {

    private AnswersToPictures() {}

    /** Takes what a reading of pictures may take, in seconds, then files. */
    public static void main(String[] words) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Duration pictures = Duration.ofSeconds(Long.parseLong(words[0]));
        try (Jail jail = Jail.open(new JailTerms(1, Duration.ofSeconds(30), pictures, false))) {
            for (int i = 1; i < words.length; i++) {
                out.println(answer(jail, Path.of(words[i])));
            }
        }
    }

    private static String answer(Jail jail, Path file) throws IOException {
        try {
            return "read " + jail.read(Files.readAllBytes(file)).cells().size();
        } catch (UnreadableDraft refused) {
            return refused.getMessage();
        }
    }
}
