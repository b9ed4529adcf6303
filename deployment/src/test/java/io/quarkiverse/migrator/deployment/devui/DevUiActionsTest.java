package io.quarkiverse.migrator.deployment.devui;

import static java.util.concurrent.TimeUnit.SECONDS;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletionStage;

import org.junit.jupiter.api.Test;

import io.quarkiverse.migrator.deployment.devmode.DevMigrations;
import io.quarkus.devui.spi.buildtime.BuildTimeActionBuildItem;
import io.quarkus.devui.spi.buildtime.jsonrpc.DeploymentJsonRpcMethod;
import io.quarkus.runtime.annotations.Usage;

/** What the pages and the tools of the MCP server ask arrives where it belongs, and what writes is off for tools. */
class DevUiActionsTest {

    private String called = "";
    private final Map<String, DeploymentJsonRpcMethod> actions = DevUiActions.of(recording()).getDeploymentActions().stream()
            .collect(toMap(DeploymentJsonRpcMethod::getMethodName, action -> action));

    @Test
    void toolsThatReadAreOnAndThoseThatWriteAreOff() {
        assertThat(actions.values()).filteredOn(action -> action.getUsage().contains(Usage.DEV_MCP))
                .allSatisfy(action -> assertThat(action.getDescription()).isNotBlank())
                .extracting(DeploymentJsonRpcMethod::getMethodName, DeploymentJsonRpcMethod::isMcpEnabledByDefault)
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("(\"status\", true)", "(\"preview\", true)", "(\"generate\", false)",
                        "(\"apply\", false)");
    }

    @Test
    void eachIsACallOfItsOwn() throws Exception {
        assertThat(call("preview", Map.of())).isEqualTo("pending[<default>]");
        assertThat(call("preview", Map.of("datasource", "users"))).isEqualTo("pending[users]");
        assertThat(call("status", Map.of())).isEqualTo("datasources[]");
        assertThat(call("schema", Map.of())).isEqualTo("schema[<default>]");
        assertThat(call("files", Map.of("message", "a b"))).isEqualTo("preview[<default>, a b]");
        assertThat(call("generate", Map.of("message", " a b "))).isEqualTo("make[<default>, a b]");
        assertThat(call("generate", Map.of("datasource", "users"))).isEqualTo("make[users, ]");
        assertThat(call("apply", Map.of("datasource", "users"))).isEqualTo("apply[users]");
        assertThat(call("downgrade", Map.of("steps", "2", "loseDraft", "true"))).isEqualTo("downgrade[<default>, 2, true]");
        assertThat(call("downgrade", Map.of("steps", "1"))).isEqualTo("downgrade[<default>, 1, false]");
        assertThat(call("reset", Map.of("datasource", "users"))).isEqualTo("reset[users]");
        assertThat(call("renamed", Map.of("subject", "book.name", "now", "title")))
                .isEqualTo("renamed[<default>, book.name, title]");
        assertThat(call("mayBeLost", Map.of("subject", "book.name"))).isEqualTo("mayBeLost[<default>, book.name]");
        assertThat(call("value", Map.of("subject", "book.pages", "expression", "0")))
                .isEqualTo("value[<default>, book.pages, 0]");
        assertThat(actions).containsKey("look").hasSize(12);
    }

    @Test
    void theCallerIsNotMadeToWait() throws Exception {
        Thread caller = Thread.currentThread();
        Thread[] worker = new Thread[1];
        DevMigrations slow = proxy((name, arguments) -> worker[0] = Thread.currentThread());
        BuildTimeActionBuildItem item = DevUiActions.of(slow);
        DeploymentJsonRpcMethod apply = item.getDeploymentActions().stream()
                .filter(action -> action.getMethodName().equals("apply")).findFirst().orElseThrow();
        ((CompletionStage<?>) apply.getAction().apply(Map.of())).toCompletableFuture().get(20, SECONDS);
        assertThat(worker[0]).isNotSameAs(caller);
        assertThat(worker[0].isDaemon()).isTrue();
    }

    private String call(String method, Map<String, String> parameters) throws Exception {
        ((CompletionStage<?>) actions.get(method).getAction().apply(parameters)).toCompletableFuture().get(20, SECONDS);
        return called;
    }

    private DevMigrations recording() {
        return proxy((name, arguments) -> called = name + Arrays.toString(arguments));
    }

    private static DevMigrations proxy(Call call) {
        return (DevMigrations) Proxy.newProxyInstance(DevMigrations.class.getClassLoader(),
                new Class<?>[] { DevMigrations.class },
                (self, method, arguments) -> {
                    call.made(method.getName(), arguments == null ? new Object[0] : arguments);
                    return null;
                });
    }

    private interface Call {
        void made(String name, Object[] arguments);
    }
}
