package io.quarkiverse.migrator.deployment.hibernate.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources of a test. */
final class Sources {

    private Sources() {
    }

    static void compile(List<Path> sources, Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        assertThat(compiler.getTask(null, files, null, List.of("-proc:none", "-d", classes.toString()), null,
                files.getJavaFileObjectsFromPaths(sources)).call()).isTrue();
    }
}
