package cn.nianbao.publish;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** What a body of JSON may hold at most: ten megabytes of brackets would be some hundred in memory. */
@Singleton
class JsonBounds implements ObjectMapperCustomizer {

    /** Brackets, names and values: the register of a province has sixteen for each of some ten thousand agencies. */
    private static final long MOST_TOKENS = 1_000_000;

    private static final int DEEPEST = 100;

    @Override
    public void customize(ObjectMapper json) {
        json.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxTokenCount(MOST_TOKENS)
                        .maxNestingDepth(DEEPEST)
                        .build());
    }
}
