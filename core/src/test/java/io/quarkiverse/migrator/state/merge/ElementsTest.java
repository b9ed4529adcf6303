package io.quarkiverse.migrator.state.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.schema.Schema;
import io.quarkiverse.migrator.state.SnapshotCodecTest;

class ElementsTest {

    @Test
    void nothingOfASchemaIsLost() {
        Schema everything = SnapshotCodecTest.everything();
        assertThat(Elements.schema(Elements.of(everything))).isEqualTo(everything);
        assertThat(Stream.of(Element.Kind.values()).filter(kind -> Elements.of(everything).keySet().stream()
                .noneMatch(element -> element.kind() == kind))).containsExactlyInAnyOrder(Element.Kind.NUMBERING,
                        Element.Kind.DISCRIMINATOR);
    }
}
