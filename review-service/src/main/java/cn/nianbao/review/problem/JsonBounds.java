package cn.nianbao.review.problem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/**
 * What a body of JSON may hold at most. A body may have twenty megabytes, for drafts are sent so; as many of brackets would be
 * half a gigabyte in memory, and whoever may correct one report could end the service for all.
 */
@Singleton
public class JsonBounds implements ObjectMapperCustomizer {

    /** Brackets, names and values: a patch of every cell and section has some 2,000. */
    private static final long MOST_TOKENS = 200_000;

    private static final int DEEPEST = 100;

    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxTokenCount(MOST_TOKENS)
            .maxNestingDepth(DEEPEST)
            .build();

    private static final JsonFactory BOUNDED =
            JsonFactory.builder().streamReadConstraints(BOUNDS).build();

    @Override
    public void customize(ObjectMapper json) {
        json.getFactory().setStreamReadConstraints(BOUNDS);
    }

    /** Reads it without keeping anything, where another mapper is to make something of it. */
    public static void demand(byte[] body) throws IOException {
        try (JsonParser parser = BOUNDED.createParser(body)) {
            parser.nextToken();
            parser.skipChildren();
        }
    }
}
