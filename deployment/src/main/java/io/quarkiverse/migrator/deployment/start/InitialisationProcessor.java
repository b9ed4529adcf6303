package io.quarkiverse.migrator.deployment.start;

import java.util.List;

import org.jboss.jandex.DotName;

import io.quarkiverse.migrator.runtime.start.MigrationStartRecorder;
import io.quarkus.arc.deployment.SyntheticBeansRuntimeInitBuildItem;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.annotations.Consume;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.InitTaskBuildItem;
import io.quarkus.deployment.builditem.InitTaskCompletedBuildItem;
import io.quarkus.flyway.deployment.FlywayEnabled;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Lets {@code quarkus.init-and-exit}, and so the init job of Kubernetes, end well where the application has a main class. */
@BuildSteps(onlyIf = FlywayEnabled.class)
class InitialisationProcessor {

    private static final DotName MAIN = DotName.createSimple(QuarkusMain.class);

    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    @Consume(MigratedBuildItem.class)
    @Consume(SyntheticBeansRuntimeInitBuildItem.class)
    InitTaskCompletedBuildItem end(MigrationStartRecorder recorder, CombinedIndexBuildItem index,
            List<InitTaskBuildItem> tasks) {
        // Where other extensions have tasks, they are to run, too
        boolean alone = tasks.stream().map(InitTaskBuildItem::getName).allMatch(name -> name.endsWith("-flyway-init"));
        if (alone && !index.getIndex().getAnnotations(MAIN).isEmpty()) {
            recorder.endAfterInitialisation();
        }
        return new InitTaskCompletedBuildItem("migrator-main");
    }
}
