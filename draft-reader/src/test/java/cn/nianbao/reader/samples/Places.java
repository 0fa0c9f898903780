package cn.nianbao.reader.samples;

import cn.nianbao.report.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Finds what stands at a place of a file, by walking the file without the project's readers. */
public interface Places {

    /** What stands there; null where there is no such place. */
    String at(Place place) throws IOException;

    /** Those of a file that was written as that kind. */
    static Places of(SampleFile kind, byte[] file) throws IOException {
        return switch (kind.ending().substring(kind.ending().lastIndexOf('.'))) {
            case ".docx" -> GridPlaces.ofWord(file)::get;
            case ".doc" -> GridPlaces.ofOldWord(file)::get;
            case ".xlsx" -> GridPlaces.ofExcel(file)::get;
            case ".html" -> GridPlaces.ofWebPage(file)::get;
            case ".pdf" -> new PdfPlaces(file);
            case ".ofd" -> new OfdPlaces(file);
            default -> ofText(file);
        };
    }

    private static Places ofText(byte[] file) {
        List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        return place -> {
            Place.InText at = (Place.InText) place;
            return lines.get(at.line() - 1).substring(at.from() - 1, at.to());
        };
    }
}
