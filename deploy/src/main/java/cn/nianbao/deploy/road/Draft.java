package cn.nianbao.deploy.road;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The draft that the demo takes along the road, with the one figure in it that does not add up.
 *
 * @param wrongCell id of the cell that staff correct on the way
 * @param rightValue what it should say
 */
public record Draft(Path file, String agency, String agencyName, int year, String wrongCell, String rightValue) {

    /** The project's own sample of an invented agency. */
    public static Draft sample(Path home) {
        return new Draft(
                home.resolve("samples/anlan-emergency-2025-with-error.tabs.txt"),
                "anlan-emergency",
                "安澜市应急管理局",
                2025,
                "requests/3.7/natural-person",
                "125");
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String name() {
        return file.getFileName().toString();
    }
}
